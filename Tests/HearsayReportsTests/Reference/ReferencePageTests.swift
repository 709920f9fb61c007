import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ReferencePageTests {
  @Test func pagesAreNamedByIDAndBeginWithTheMark() throws {
    let pages = Reference(try ReferencePack.loaded.get()).pages
    #expect(pages.first?.file.stem == "README")
    #expect(pages.contains { $0.folder == .findings && $0.file.stem == "bare-sources" })
    #expect(pages.contains { $0.folder == .rules && $0.file.stem == "en.chain.told-outlet" })
    #expect(pages.allSatisfy { $0.file.bytes.starts(with: ReferencePage.mark.utf8) })
  }

  @Test func filesAreNamedFromThePacksFolderOn() throws {
    let pages = Reference(try ReferencePack.loaded.get()).pages
    for page in pages.dropFirst() {
      let text = String(decoding: page.file.bytes, as: UTF8.self)
      #expect(text.contains("- **File:** `Rules/"), "\(page.file.stem)")
    }
  }

  @Test func theSamePackGivesTheSamePages() throws {
    let pack = try ReferencePack.loaded.get()
    #expect(Reference(pack).pages == Reference(pack).pages)
  }
}
