import Foundation

/// Why a request gets no result, as the problem details of RFC 9457.
struct Problem: Error, Sendable, Equatable {
  var status: HTTPStatus
  /// What is the matter with this request, in a sentence.
  var detail: String
  /// The inputs that could not be judged, where it is about those.
  var unread: [Unread]?
  /// Header fields that the status calls for.
  var fields: [HeaderField] = []

  /// An input that could not be judged.
  struct Unread: Sendable, Equatable, Encodable {
    let path, message: String
    let line: Int?
  }

  init(_ status: HTTPStatus, _ detail: String) { (self.status, self.detail) = (status, detail) }

  /// A refusal for now: the client should ask again after some seconds.
  static func tryAgain(after seconds: Int, _ detail: String) -> Problem {
    var problem = Problem(.serviceUnavailable, detail)
    problem.fields = [HeaderField("Retry-After", "\(seconds)")]
    return problem
  }

  /// The answer that says so.
  var response: HTTPResponse {
    let details = Details(
      type: "about:blank", title: status.phrase, status: status.rawValue, detail: detail,
      unread: unread)
    var response = HTTPResponse(status, json: details)
    response.fields[0].value = "application/problem+json"
    response.fields += fields
    return response
  }

  private struct Details: Encodable {
    let type, title: String
    let status: Int
    let detail: String
    let unread: [Unread]?
  }
}
