/// The two files that tell brat which annotations there are and how to draw them.
enum BratConfiguration {
  static var annotation: [UInt8] { Array(annotationText.utf8) }
  static var visual: [UInt8] { Array(visualText.utf8) }

  private static let annotationText = """
    [entities]
    Content
    Source
    Relay
    Basis
    Publisher

    [relations]
    # For a content without a cue; elsewhere the Attribution event binds the same things.
    Attributed_to\tArg1:Content, Arg2:Source
    Relayed_by\tArg1:Content, Arg2:Relay
    Rests_on\tArg1:Content, Arg2:Basis
    Published_by\tArg1:Content, Arg2:Publisher
    <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

    [events]
    # The trigger is the cue.
    Attribution\tContent:Content, Source?:Source, Relay*:Relay, Basis*:Basis, Publisher*:Publisher

    [attributes]
    Kind\tArg:<ANY>, Value:direct|mixed|indirect
    Severity\tArg:<ANY>, Value:note|caution|hold

    """

  private static let visualText = """
    [labels]
    Content | Content | Con
    Source | Source | Src
    Relay | Relay | Rel
    Basis | Basis | Bas
    Publisher | Publisher | Pub
    Attribution | Cue
    Attributed_to | said by | by
    Relayed_by | relayed by | via
    Rests_on | rests on | on
    Published_by | published by | pub

    [drawing]
    SPAN_DEFAULT\tfgColor:black, bgColor:#eeeeee, borderColor:darken
    ARC_DEFAULT\tcolor:black, dashArray:-
    Content\tbgColor:#ffee99
    Source\tbgColor:#9fd3c7
    Relay\tbgColor:#8fb8de
    Basis\tbgColor:#c3b1e1
    Publisher\tbgColor:#d9d9d9
    Attribution\tbgColor:#f4b183

    """
}
