/// The decoded pairs of a query string, in order.
package struct Query: Sendable, Equatable {
    package let pairs: [NamedValue]

    package init(_ pairs: [NamedValue] = []) {
        self.pairs = pairs
    }

    /// Nil on a bad escape, invalid UTF-8, NUL or more than 1,000 pairs: the server then answers 400.
    package init?(parsing text: some Collection<UInt8>) {
        guard let pairs = try? FieldList.parse(text, limit: 1000) else { return nil }
        self.pairs = pairs
    }

    package func first(_ name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    package func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }
}
