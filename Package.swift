// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "hearsay",
  products: [
    .executable(name: "hearsay", targets: ["HearsayCLI"]),
    .library(name: "Patterns", targets: ["Patterns"]),
    .library(name: "Hearsay", targets: ["Hearsay"]),
    .library(name: "HearsayIntake", targets: ["HearsayIntake"]),
    .library(name: "HearsayReports", targets: ["HearsayReports"]),
    .library(name: "HearsayGate", targets: ["HearsayGate"]),
    .library(name: "HearsayServe", targets: ["HearsayServe"]),
    .library(name: "HearsayEvaluation", targets: ["HearsayEvaluation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "Patterns", dependencies: ["CPCRE2"]),
    .target(
      name: "Hearsay",
      dependencies: ["Patterns", "CCrypto", .product(name: "Yams", package: "Yams")]),
    .target(name: "HearsayIntake", dependencies: ["Hearsay"]),
    .target(
      name: "HearsayReports", dependencies: ["Hearsay"],
      resources: [.embedInCode("HTML/report.css"), .embedInCode("HTML/report.js")]),
    .target(
      name: "HearsayGate",
      dependencies: [
        "Hearsay", "HearsayReports", "CCrypto", .product(name: "Yams", package: "Yams"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "HearsayServe",
      dependencies: ["Hearsay", "HearsayIntake", "HearsayReports", "HearsayGate"],
      resources: [.embedInCode("openapi.json")]),
    .target(name: "HearsayEvaluation", dependencies: ["Hearsay"]),
    .executableTarget(
      name: "HearsayCLI",
      dependencies: [
        "Hearsay", "HearsayIntake", "HearsayReports", "HearsayGate", "HearsayServe",
        "HearsayEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(name: "PatternsTests", dependencies: ["Patterns"]),
    .testTarget(name: "HearsayTests", dependencies: ["Hearsay"]),
    .testTarget(name: "HearsayIntakeTests", dependencies: ["HearsayIntake"]),
    .testTarget(name: "HearsayReportsTests", dependencies: ["HearsayReports"]),
    .testTarget(name: "HearsayGateTests", dependencies: ["HearsayGate"]),
    .testTarget(name: "HearsayServeTests", dependencies: ["HearsayServe"]),
    .testTarget(name: "HearsayEvaluationTests", dependencies: ["HearsayEvaluation"]),
    .testTarget(
      name: "CLITests", dependencies: ["HearsayCLI"], path: "Tests/CLI", exclude: ["cases"]),
  ],
  swiftLanguageModes: [.v6]
)
