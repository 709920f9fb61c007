import Testing

@testable import HearsayReports

@Suite struct BratConfigurationTests {
  @Test func everyTypeIsDefinedAndDrawn() {
    let annotation = String(decoding: BratConfiguration.annotation, as: UTF8.self)
    let visual = String(decoding: BratConfiguration.visual, as: UTF8.self)
    for type in ["Content", "Source", "Relay", "Basis", "Publisher", "Attribution"] {
      #expect(annotation.contains("\n\(type)"), "\(type)")
      #expect(visual.contains("\n\(type)\t"), "\(type)")
    }
    for section in ["[entities]", "[relations]", "[events]", "[attributes]"] {
      #expect(annotation.contains("\(section)\n"))
    }
  }
}
