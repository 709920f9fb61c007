extension HTTPServer {
  /// Makes a server of the gate; it answers from `start` on.
  public convenience init(
    gate judge: GateJudge, at address: ListenAddress, limits: ServerLimits,
    options: GateServiceOptions
  ) throws(ListenFailure) {
    try self.init(address, service: GateService(judge, options), limits: limits)
  }
}
