/// One vocabulary, as it is or as it was in an earlier version.
package struct VocabularyRoute: Sendable, Equatable {
    package var code: String
    /// Nil for the present one.
    package var version: Int?

    package init(_ code: String, version: Int? = nil) {
        self.code = code
        self.version = version
    }

    init(_ code: String, _ query: [(name: String, value: String)]) {
        self.code = code
        version = query.first { $0.name == "version" }.flatMap { Int($0.value) }.flatMap { $0 > 0 ? $0 : nil }
    }

    var path: String {
        "/vocabulaires/\(PathText.encoded(code))" + (version.map { "?version=\($0)" } ?? "")
    }
}
