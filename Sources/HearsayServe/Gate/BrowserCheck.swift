/// Keeps web pages away from a service that asks for no token.
///
/// A page that is open in a browser on this machine can reach the loopback address too, by a request that needs nobody's
/// consent or by a name that its owner points there. Programs send no Origin, and name the host as it is.
enum BrowserCheck {
  private static let names: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

  static func admit(_ head: RequestHead) throws(Problem) {
    guard head.fields.values("origin").isEmpty else {
      throw Problem(.forbidden, "Without a token, no request of a web page is answered.")
    }
    guard let host = try head.fields.single("host") else { return }
    guard names.contains(Self.name(host.lowercased())) else {
      throw Problem(
        .misdirectedRequest, "Without a token, this service is localhost, 127.0.0.1 or [::1] only.")
    }
  }

  /// A host without its port; an address of IPv6 has colons of its own, and brackets around them.
  private static func name(_ host: String) -> String {
    if let bracket = host.firstIndex(of: "]") { return String(host[...bracket]) }
    return String(host.prefix { $0 != ":" })
  }
}
