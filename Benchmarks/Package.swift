// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the library gains nothing from being measured.
let package = Package(
  name: "hearsay-benchmarks",
  products: [.executable(name: "hearsay-bench", targets: ["HearsayBench"])],
  dependencies: [.package(name: "hearsay", path: "..")],
  targets: [
    .executableTarget(
      name: "HearsayBench",
      dependencies: [
        .product(name: "Hearsay", package: "hearsay"),
        .product(name: "HearsayIntake", package: "hearsay"),
        .product(name: "Patterns", package: "hearsay"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
