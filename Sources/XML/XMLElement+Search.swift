extension XMLElement {
    /// This element and those inside that satisfy the condition, in document order.
    package func all(where matches: (XMLElement) -> Bool) -> [XMLElement] {
        (matches(self) ? [self] : []) + elements.flatMap { $0.all(where: matches) }
    }

    /// Every element of this name, with these attributes when some are given.
    package func all(_ name: String, with attributes: [String: String] = [:]) -> [XMLElement] {
        all { element in
            element.name == name && attributes.allSatisfy { element[$0.key] == $0.value }
        }
    }

    package func first(_ name: String, with attributes: [String: String] = [:]) -> XMLElement? {
        all(name, with: attributes).first
    }

    /// Every element that has this attribute.
    package func all(withAttribute attribute: String) -> [XMLElement] { all { $0[attribute] != nil } }

    /// Every element that has this class among others.
    package func all(class wanted: String) -> [XMLElement] {
        all { ($0["class"] ?? "").split(separator: " ").contains { $0 == wanted } }
    }

    package func element(id: String) -> XMLElement? { all { $0["id"] == id }.first }
}
