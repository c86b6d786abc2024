/// One decoded name and its value, of a query, a form or a cookie header.
package struct NamedValue: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
