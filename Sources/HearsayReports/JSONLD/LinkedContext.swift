/// The context of the JSON-LD document: the vocabularies, and which keys hold references and numbers.
enum LinkedContext {
  /// The document up to the first node of its graph.
  static let json: StaticString = """
    {"@context":{
    "@version":1.1,
    "id":"@id",
    "type":"@type",
    "dcterms":"http://purl.org/dc/terms/",
    "hearsay":"urn:hearsay:vocabulary#",
    "oa":"http://www.w3.org/ns/oa#",
    "prov":"http://www.w3.org/ns/prov#",
    "rdf":"http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "schema":"https://schema.org/",
    "xsd":"http://www.w3.org/2001/XMLSchema#",
    "dcterms:creator":{"@type":"@id"},
    "hearsay:concerns":{"@type":"@id"},
    "hearsay:confidence":{"@type":"xsd:double"},
    "oa:end":{"@type":"xsd:nonNegativeInteger"},
    "oa:hasBody":{"@type":"@id"},
    "oa:hasPurpose":{"@type":"@id"},
    "oa:hasSource":{"@type":"@id"},
    "oa:hasTarget":{"@type":"@id"},
    "oa:motivatedBy":{"@type":"@id"},
    "oa:start":{"@type":"xsd:nonNegativeInteger"},
    "prov:endedAtTime":{"@type":"xsd:dateTime"},
    "prov:hadPrimarySource":{"@type":"@id"},
    "prov:wasAssociatedWith":{"@type":"@id"},
    "prov:wasAttributedTo":{"@type":"@id"},
    "prov:wasGeneratedBy":{"@type":"@id"},
    "prov:wasQuotedFrom":{"@type":"@id"},
    "schema:creator":{"@type":"@id"},
    "schema:isPartOf":{"@type":"@id"},
    "schema:publisher":{"@type":"@id"}
    },"@graph":[

    """
}
