import Foundation
import Hearsay
import HearsayEvaluation
import HearsayReports

let args = CommandLine.arguments
let clock = ContinuousClock()
let begin = clock.now
let pack: RulePack
do { pack = try RulePack.load(directories: ["Rules"]) } catch { print(error); exit(65) }
FileHandle.standardError.write(Data("load \(clock.now - begin)\n".utf8))
switch args[1] {
case "trace": print(try Tracer(pack: pack).trace(args[2]))
case "measure":
  var m = try Measurer(pack: pack)
  for g in try GoldFile.read(args[2] + "/gold.jsonl") {
    let t = try GoldFile.text(of: g.id, in: args[2] + "/text")
    let a = Article(id: g.id, path: g.id, text: Array(t.utf8))
    let j = GoldJudge(text: a.text, quotes: g.quotes)
    m.add(a) { c, s in let x = j.judge(content: c, source: s, cue: []); return x.contentRight && x.sourceRight }
  }
  try? FileManager.default.createDirectory(atPath: "Rules/en/weights", withIntermediateDirectories: true)
  for (n, t) in m.tables() { try t.write(toFile: "Rules/en/weights/" + n, atomically: true, encoding: .utf8) }
case "eval":
  let p = try Pipeline(pack: pack, scope: .all)
  let w = p.makeWorkspace()
  var e = try Evaluation(goldFile: args[2] + "/gold.jsonl", texts: args[2] + "/text")
  for id in e.articleIDs {
    let t = try GoldFile.text(of: id, in: args[2] + "/text")
    let a = Article(id: id, path: id, text: Array(t.utf8))
    let r = p.records(of: a, in: w)
    let ix = ScalarIndex(a.text)
    e.add(articleID: id, predictions: r.records.map { PredictedQuote($0) { ix.scalarOffset(ofByte: $0) } })
  }
  print(e.result(resamples: 0), terminator: "")
case "pred":
  let p = try Pipeline(pack: pack, scope: args.count > 3 ? .speech : .all)
  let w = p.makeWorkspace()
  for f in try FileManager.default.contentsOfDirectory(atPath: args[2]).sorted() {
    let r = p.records(of: Article(id: String(f.dropLast(4)), path: f, text: Array(try Data(contentsOf: URL(fileURLWithPath: args[2] + "/" + f)))), in: w)
    var b: [UInt8] = []
    JSONLinesWriter().append(r, to: &b)
    FileHandle.standardOutput.write(Data(b))
  }
case "report":
  let p = try Pipeline(pack: pack, scope: .all)
  let w = p.makeWorkspace()
  let r = p.records(of: Article(id: "x", path: args[2], text: Array(try Data(contentsOf: URL(fileURLWithPath: args[2])))), in: w)
  var b: [UInt8] = []
  if args.count > 3 { JSONLinesWriter().append(r, to: &b) } else { TerminalReport(options: TerminalOptions()).append(r, to: &b) }
  print(String(decoding: b, as: UTF8.self))
default: break
}
