import Foundation
import Testing

@testable import HearsayCLI

/// `hearsay sign` in a terminal of its own.
@Suite struct KeyReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "“The ferry cannot leave in this weather,” harbour master Ada Lind said.", to: "ferry.txt")
    try folder.write(
      "policy: own\nlines:\n  - {id: quotations, kinds: [direct], decision: hold}\n", to: "own.yml")
    try folder.write("policy: own.yml\ncasefile: case\nby: Bo Reyes\n", to: ".hearsay.yml")
    _ = try Binary.run(["gate", "ferry.txt"], in: folder)
  }

  /// A terminal with the command on one end and the test on the other.
  private final class Desk {
    let process = Process()
    let editor: Int32
    private let terminal: FileHandle
    private var heard = ""

    init(_ folder: TemporaryFolder) throws {
      editor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (number, isLocked): (Int32, Int32) = (0, 0)
      // Linux' TIOCGPTN and TIOCSPTLCK, which Swift does not see: the terminal's number, and whether it can be opened.
      #expect(
        ioctl(editor, 0x8004_5430, &number) == 0 && ioctl(editor, 0x4004_5431, &isLocked) == 0)
      terminal = FileHandle(
        fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: true)
      process.executableURL = URL(fileURLWithPath: Binary.path)
      process.arguments = ["sign"]
      process.environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb"]
      process.currentDirectoryURL = folder.url
      process.standardInput = terminal
      process.standardOutput = terminal
      process.standardError = terminal
      try process.run()
    }

    deinit {
      if process.isRunning { process.terminate() }
      close(editor)
    }

    /// Whether the terminal shows what is typed, and waits for whole lines.
    var isAsUsual: Bool {
      var mode = termios()
      tcgetattr(terminal.fileDescriptor, &mode)
      let usual = tcflag_t(ECHO | ICANON)
      return mode.c_lflag & usual == usual
    }

    func press(_ keys: String) {
      let bytes = Array(keys.utf8)
      #expect(write(editor, bytes, bytes.count) == bytes.count)
    }

    /// Reads until the command asks for something that ends so.
    func wait(for question: String) {
      var bytes = [UInt8](repeating: 0, count: 4096)
      while !heard.hasSuffix(question) {
        var place = pollfd(fd: editor, events: Int16(POLLIN), revents: 0)
        guard poll(&place, 1, 60_000) == 1 else { break }
        let count = read(editor, &bytes, bytes.count)
        guard count > 0 else { break }
        heard += String(decoding: bytes[..<count], as: UTF8.self)
      }
      #expect(heard.hasSuffix(question), "\(heard)")
      heard = ""
    }

    /// Waits until a key counts: those that are pressed before the terminal is taken over are thrown away.
    func waitForChoice() {
      wait(for: "[q]uit > ")
      for _ in 0..<6_000 where isAsUsual { usleep(10_000) }
      #expect(!isAsUsual)
    }

    func end() -> Int32 {
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  private func decisions() throws -> String {
    try Binary.run(["casefile", "verify"], in: folder).stdout
  }

  @Test func oneKeyDecidesAndTheNoteIsTyped() throws {
    let desk = try Desk(folder)
    desk.waitForChoice()
    desk.press("v")
    desk.wait(for: "how? > ")
    #expect(desk.isAsUsual)
    desk.press("Heard the tape.\n")
    #expect(desk.end() == 0)
    #expect(try decisions().contains("Bo Reyes: 1 decision,"))
  }

  @Test func lettersOfAnArrowKeyDecideNothing() throws {
    let desk = try Desk(folder)
    desk.waitForChoice()
    desk.press("\u{1B}[C")
    usleep(200_000)
    desk.press("q")
    #expect(desk.end() == 0)
    #expect(try decisions() == "whole\n")
  }

  @Test func anInterruptedDialogueLeavesTheTerminalAsItWas() throws {
    let desk = try Desk(folder)
    desk.waitForChoice()
    kill(desk.process.processIdentifier, SIGINT)
    #expect(desk.end() == SIGINT)
    #expect(desk.isAsUsual)
    #expect(try decisions() == "whole\n")
  }
}
