import Foundation
import Testing

@testable import HearsayIntake

@Suite struct ArticleSourceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func readsPathsInTheOrderGivenAndTwiceIfNamedTwice() throws {
    let b = try folder.write("b.txt", "b")
    let a = try folder.write("a.json", #"[{"id":1,"text":"a1"},{"id":2,"text":"a2"}]"#)
    #expect(items([b, a, b]).map(\.summary) == ["b=b", "1=a1", "2=a2", "b=b"])
  }

  @Test func goesOnAfterFailures() throws {
    let good = try folder.write("good.txt", "x")
    let bad = try folder.write("bad.txt", "")
    let found = items([folder.path + "/none.txt", bad, good + "/x.txt", good])
    #expect(
      found.compactMap(\.failure?.reason) == [
        "does not exist", "is empty", "cannot be read: Not a directory",
      ])
    #expect(found.last?.article?.id == "good")
  }

  @Test func readsAnyFileNamedAsText() throws {
    #expect(try summaries("story.html", "<p>x") == ["story=<p>x"])
    #expect(try summaries("STORY", "x") == ["STORY=x"])
  }

  @Test func readsAPipeNamed() throws {
    let path = folder.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      let file = open(path, O_WRONLY)
      for _ in 0..<3 { _ = write(file, "0123456789", 10) }
      close(file)
    }
    writer.start()
    #expect(items([path], chunk: 7).map(\.summary) == ["pipe=012345678901234567890123456789"])
  }

  @Test func refusesWhatIsLargerThanTheLimit() throws {
    let limits = IntakeLimits(maximumArticleBytes: 4)
    let fits = try folder.write("a.txt", "1234")
    let large = try folder.write("b.txt", "12345")
    let found = items([fits, large, "/dev/zero"], limits: limits)
    #expect(found[0].article?.text.count == 4)
    #expect(
      found.dropFirst().map(\.failure?.reason) == [
        "is larger than 4 bytes", "is larger than 4 bytes",
      ])
  }

  @Test func namesThePathAsTheUserDid() throws {
    try folder.write("a.txt", "a")
    #expect(items([folder.path + "/"]).first?.article?.path == folder.path + "/a.txt")
  }

  @Test func isSharedOutAsASequence() throws {
    let file = try folder.write("a.txt", "a")
    var ids: [String] = []
    for item in ArticleSource(paths: [file]) { ids.append(item.article?.id ?? "") }
    #expect(ids == ["a"])
  }
}
