/// The description of the service, in the binary so that it is always that of this version.
enum OpenAPIDocument {
  /// `Documentation/openapi.json` as it was built in.
  static let bytes = PackageResources.openapi_json
}
