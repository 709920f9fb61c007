import Foundation
import Testing

@testable import HearsayReports

@Suite struct FileURITests {
  private func uri(_ path: String) -> String {
    String(decoding: FileURI(path: path).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("desk/a.md", "desk/a.md"), ("./a.md", "a.md"), ("././a.md", "a.md"), ("../a.md", "../a.md"),
    ("/srv/a.md", "file:///srv/a.md"), ("//srv/a", "file:////srv/a"), ("-", "stdin"), ("", "stdin"),
    ("a b.md", "a%20b.md"), ("é.md", "%C3%A9.md"), ("a:b/c", "a%3Ab/c"), (".//etc", ".//etc"),
    ("a\\b?#%\"<>\n", "a%5Cb%3F%23%25%22%3C%3E%0A"),
  ])
  func paths(_ path: String, _ uri: String) {
    #expect(self.uri(path) == uri)
  }

  @Test(arguments: Hostile.texts) func everyNameIsAURIReference(_ text: String) {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%".utf8)
    #expect(Set(FileURI(path: text).bytes).isSubset(of: allowed))
    #expect(
      uri(text).removingPercentEncoding?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}
