/// Names a record by what was said, by whom and through whom, and by nothing else.
///
/// An edit elsewhere in the article leaves the name alone; another word in the quotation, another
/// speaker or another carrier changes it, so that a sign-off can't outlive what it was given for.
public struct Fingerprint: Sendable {
  private let text: [UInt8]
  private var fields = NormalisedText()

  private init(_ text: [UInt8]) { self.text = text }

  /// The first sixteen hexadecimal digits of the SHA-256 of content, speaker and chain.
  public static func of(_ record: ProvenanceRecord, in article: Article) -> String {
    var fingerprint = Fingerprint(article.text)
    fingerprint.add(spans: record.content)
    fingerprint.add(record.speaker)
    // Who publishes the words is no part of them.
    for number in record.chain.indices where record.chain[number].role != .publisher {
      fingerprint.add(words: record.chain[number].role.rawValue)
      fingerprint.add(record.chain[number].mention)
    }
    let digest = SHA256.hexDigest(of: fingerprint.fields.bytes)
    return String(decoding: digest.utf8.prefix(16), as: UTF8.self)
  }

  /// The ids of an article's records, in their order.
  ///
  /// What is said twice with the same words, speaker and chain gets `-2`, `-3` from the second on.
  public static func ids(of result: ArticleRecords) -> [String] {
    var seen: [String: Int] = [:]
    return result.records.withUnsafeBufferPointer { records in
      records.indices.map { number in
        let fingerprint = of(records[number], in: result.article)
        let count = seen[fingerprint, default: 0] + 1
        seen[fingerprint] = count
        return count == 1 ? fingerprint : "\(fingerprint)-\(count)"
      }
    }
  }

  /// The entity, because "he" and "Mr. Kim" are one source once resolved; else the mention's words.
  private mutating func add(_ mention: SourceMention?) {
    guard let entity = mention?.entity else { return add(spans: mention?.spans ?? []) }
    add(words: entity)
  }

  private mutating func add(spans: [TextSpan]) {
    for span in spans {
      text.withBytes(of: span) { fields.append($0) }
      fields.appendSpace()
    }
    fields.endField()
  }

  private mutating func add(words: String) {
    var words = words
    words.withUTF8 { fields.append($0) }
    fields.endField()
  }
}
