/// Header fields in the order they came or will be sent; names compare without case.
///
/// A field whose name is not a token, or whose value holds a control character (CR, LF, NUL...), is refused: nothing
/// a person typed can add a header or split a response.
package struct Headers: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    /// One field as it travels.
    package struct Field: Sendable, Equatable {
        package let name: String
        package let value: String
    }

    package private(set) var fields: [Field] = []

    package init() {}

    /// Fields that `add` would refuse are left out.
    package init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }

    /// The first value of a field, or nil.
    package subscript(name: String) -> String? {
        fields.first { ASCII.equalIgnoringCase($0.name, name) }?.value
    }

    /// Every value of a field, in order.
    package func all(_ name: String) -> [String] {
        fields.filter { ASCII.equalIgnoringCase($0.name, name) }.map(\.value)
    }

    /// Replaces the field; false, and nothing changed, when name or value cannot travel.
    @discardableResult
    package mutating func set(_ name: String, _ value: String) -> Bool {
        guard Self.canTravel(name, value) else { return false }
        remove(name)
        fields.append(Field(name: name, value: value))
        return true
    }

    /// Adds a field beside those of the same name; false, and nothing changed, when name or value cannot travel.
    @discardableResult
    package mutating func add(_ name: String, _ value: String) -> Bool {
        guard Self.canTravel(name, value) else { return false }
        fields.append(Field(name: name, value: value))
        return true
    }

    package mutating func remove(_ name: String) {
        fields.removeAll { ASCII.equalIgnoringCase($0.name, name) }
    }

    private static func canTravel(_ name: String, _ value: String) -> Bool {
        ASCII.isToken(name.utf8) && !value.utf8.contains(where: ASCII.isForbiddenInValue)
    }
}
