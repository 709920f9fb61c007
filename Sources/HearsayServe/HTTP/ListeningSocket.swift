import Glibc

/// Why a server cannot listen.
public struct ListenFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was to be listened on, and what the system said to it.
  public let description: String

  init(_ place: String, _ reason: String) { description = "\(place): \(reason)" }
}

/// An address that a server can listen on.
public struct ListenAddress: Sendable {
  /// The host as the user named it, and the port; 0 lets the system choose one.
  let host: String
  let port: UInt16
  private let storage: sockaddr_storage
  private let length: socklen_t

  /// Looks a host up: an address in digits, or a name.
  public init(host: String, port: UInt16) throws(ListenFailure) {
    (self.host, self.port) = (host, port)
    var hints = addrinfo()
    (hints.ai_socktype, hints.ai_flags) = (Int32(SOCK_STREAM.rawValue), AI_PASSIVE)
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host, "\(port)", &hints, &found)
    defer { if let found { freeaddrinfo(found) } }
    guard status == 0, let info = found?.pointee, let address = info.ai_addr else {
      throw ListenFailure(host, String(cString: gai_strerror(status)))
    }
    var storage = sockaddr_storage()
    memcpy(&storage, address, Int(info.ai_addrlen))
    (self.storage, length) = (storage, info.ai_addrlen)
  }

  /// Whether only programs on this machine can reach it.
  public var isLoopback: Bool {
    withUnsafeBytes(of: storage) { raw in
      switch Int32(storage.ss_family) {
      case AF_INET: raw[MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 0] == 127
      case AF_INET6:
        raw[(MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 0)...].prefix(16)
          .elementsEqual(Array(repeating: 0, count: 15) + [1])
      default: false
      }
    }
  }

  fileprivate func open() -> Int32 {
    // A client may be gone again before it is accepted; that must not block.
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
    let descriptor = socket(Int32(storage.ss_family), kind, 0)
    var on: Int32 = 1
    setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    return descriptor
  }

  fileprivate func bind(_ descriptor: Int32) -> Bool {
    withUnsafePointer(to: storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(descriptor, $0, length) == 0
      }
    }
  }
}

/// A socket that clients connect to.
struct ListeningSocket: Sendable {
  let descriptor: Int32
  /// The port that it is on, which the system may have chosen.
  let port: UInt16

  init(_ address: ListenAddress) throws(ListenFailure) {
    let place = "\(address.host) port \(address.port)"
    descriptor = address.open()
    guard descriptor >= 0, address.bind(descriptor), listen(descriptor, 128) == 0,
      let port = Self.port(of: descriptor)
    else {
      let reason = String(cString: strerror(errno))
      close(descriptor)
      throw ListenFailure(place, reason)
    }
    self.port = port
  }

  private static func port(of descriptor: Int32) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let status = withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length)
      }
    }
    guard status == 0 else { return nil }
    // Both families have the port at the same place, in network order.
    return withUnsafeBytes(of: storage) { UInt16($0[2]) << 8 | UInt16($0[3]) }
  }
}
