import Hearsay

/// Writes the nodes of a JSON-LD graph: every node begins with its id or its type, so that each further key has a comma before it.
extension [UInt8] {
  /// Begins a node of the graph; the graph's first node is written already.
  mutating func append(node iri: [UInt8], types: StaticString) {
    append(json: ",\n{\"id\":")
    append(iri: iri)
    append(json: ",\"type\":")
    append(json: types)
  }

  /// Appends a key with a text; nothing where there is no text.
  mutating func append(key: StaticString, text: String?) {
    guard let text, !text.isEmpty else { return }
    append(key: key)
    append(jsonString: text)
  }

  /// Appends a key with several texts; nothing for none.
  mutating func append(key: StaticString, texts: [String]) {
    guard !texts.isEmpty else { return }
    append(key: key)
    appendArray(of: texts) { $1.append(jsonString: $0) }
  }

  /// Appends a key with references to nodes; nothing for none.
  mutating func append(key: StaticString, iris: [[UInt8]]) {
    guard !iris.isEmpty else { return }
    append(key: key)
    appendArray(of: iris) { $1.append(iri: $0) }
  }

  /// Appends a key with a reference to a node.
  mutating func append(key: StaticString, iri: [UInt8]?) {
    guard let iri else { return }
    append(key: key)
    append(iri: iri)
  }

  /// Appends a comma and a key.
  mutating func append(key: StaticString) {
    append(json: ",\"")
    append(json: key)
    append(json: "\":")
  }

  /// IRIs hold nothing that JSON would escape.
  private mutating func append(iri: [UInt8]) {
    append(0x22)
    append(contentsOf: iri)
    append(0x22)
  }
}

extension SpanWriter {
  /// Appends where each span stands, as the Web Annotation model has it: by its words and by its place.
  func append(targets spans: [TextSpan], of article: [UInt8], to buffer: inout [UInt8]) {
    buffer.appendArray(of: spans) { span, buffer in
      buffer.append(json: #"{"type":"oa:SpecificResource""#)
      buffer.append(key: "oa:hasSource", iri: article)
      buffer.append(key: "oa:hasSelector")
      buffer.append(json: #"[{"type":"oa:TextQuoteSelector","oa:exact":"#)
      append(quoting: span, before: #","oa:prefix":"#, after: #","oa:suffix":"#, to: &buffer)
      let place = scalars(of: span)
      buffer.append(json: #"},{"type":"oa:TextPositionSelector","oa:start":"#)
      buffer.append(jsonInteger: place.lowerBound)
      buffer.append(json: #","oa:end":"#)
      buffer.append(jsonInteger: place.upperBound)
      buffer.append(json: "}]}")
    }
  }
}
