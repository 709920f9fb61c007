import Hearsay

/// Findings and sign-offs: annotations that assess a record or an article.
///
/// A sign-off is an assessment too and not `prov:wasInvalidatedBy`: an editor's decision says what to make of the words, it
/// does not end their existence.
extension ArticleGraph {
  /// Appends one assessing annotation for each finding.
  mutating func append(_ findings: [Finding], about target: [UInt8]) {
    for (number, finding) in findings.enumerated() {
      begin(LinkedNames.part("finding-\(number + 1)", of: target), target: target)
      appendBody(finding.reason)
      bytes.append(key: "hearsay:finding", text: finding.id)
      bytes.append(key: "hearsay:severity", text: finding.severity.rawValue)
      bytes.append(key: "hearsay:task", text: finding.task)
      bytes.append(key: "hearsay:standard", texts: finding.standards)
      bytes.append(key: "hearsay:concerns", iris: concerned(by: finding))
      bytes.append(key: "prov:wasGeneratedBy", text: "_:run")
      bytes.append(json: "}")
    }
  }

  /// Appends the assessment that an editor made, the editor, and when it was.
  mutating func append(_ signOff: SignOff?, about target: [UInt8]) {
    guard let signOff else { return }
    let editor = LinkedNames.editor(signOff.by)
    let activity = LinkedNames.part("sign-off-activity", of: target)
    begin(LinkedNames.part("sign-off", of: target), target: target)
    if let note = signOff.note { appendBody(note) }
    bytes.append(key: "hearsay:decision", text: signOff.decision.rawValue)
    bytes.append(key: "dcterms:creator", iri: editor)
    bytes.append(key: "prov:wasAttributedTo", iri: editor)
    bytes.append(key: "prov:wasGeneratedBy", iri: activity)
    bytes.append(json: "}")
    bytes.append(node: activity, types: #""prov:Activity""#)
    bytes.append(key: "prov:wasAssociatedWith", iri: editor)
    bytes.append(key: "prov:endedAtTime", text: signOff.at)
    bytes.append(json: "}")
    bytes.append(node: editor, types: #"["prov:Agent","prov:Person","schema:Person"]"#)
    bytes.append(key: "schema:name", text: signOff.by)
    bytes.append(json: "}")
  }

  private mutating func begin(_ iri: [UInt8], target: [UInt8]) {
    bytes.append(node: iri, types: #"["oa:Annotation","prov:Entity"]"#)
    bytes.append(key: "oa:motivatedBy", text: "oa:assessing")
    bytes.append(key: "oa:hasTarget", iri: target)
  }

  private mutating func appendBody(_ text: String) {
    bytes.append(key: "oa:hasBody")
    bytes.append(json: #"{"type":"oa:TextualBody","oa:hasPurpose":"oa:assessing""#)
    bytes.append(key: "rdf:value", text: text)
    bytes.append(json: "}")
  }
}
