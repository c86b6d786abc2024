/// The fictional département that shows the product at work: places, bodies and groups; its sheets come as a table.
///
/// Source: demo-territory.md. Code 00 does not exist in the official list, so that everything can be found and removed.
package struct Demonstration: Sendable, Equatable {
    package struct Place: Sendable, Equatable {
        package let key: String
        package let code: String?
        package let kind: String
        package let name: String
        /// Keys of the places it lies in.
        package let wholes: [String]
        package let population: Int?
        package let hexagon: [Int]
    }

    package struct Body: Sendable, Equatable {
        package let name: String
        package let kind: String
        /// Key of the place it works in.
        package let territory: String
        /// "2024-10", nil when nobody said.
        package let since: String?

        package var isGroup: Bool { kind == "groupe_habitants" }
    }

    /// What its sheets cite; the code is also the namespace of their import.
    package static let document = SourceDocument(
        code: "aubrelle", title: "Aubrelle, département fictif de démonstration", publisher: "Essaim", year: 2026,
        address: nil, locatorUnit: "line")

    package let places: [Place]
    package let bodies: [Body]

    /// The one that comes with the program; empty only if its file is damaged, which the tests exclude.
    package static let shipped = Demonstration(json: EmbeddedData.demoAubrelleJSON)

    init(json text: String) {
        let root = try? JSON.parse(Array(text.utf8), depthLimit: 8)
        places = (root?["territories"]?.elements ?? []).compactMap(Self.place)
        bodies = (root?["bodies"]?.elements ?? []).compactMap(Self.body)
    }

    private static func place(_ json: JSON) -> Place? {
        guard let key = json["key"]?.text, let kind = json["kind"]?.text, let name = json["name"]?.text else {
            return nil
        }
        return Place(
            key: key, code: json["code"]?.text, kind: kind, name: name,
            wholes: (json["in"]?.elements ?? []).compactMap(\.text),
            population: json["population"]?.integer.map { Int($0) },
            hexagon: (json["hexagon"]?.elements ?? []).compactMap { $0.integer.map { Int($0) } })
    }

    private static func body(_ json: JSON) -> Body? {
        guard let name = json["name"]?.text, let kind = json["kind"]?.text, let place = json["territory"]?.text else {
            return nil
        }
        return Body(name: name, kind: kind, territory: place, since: json["since"]?.text)
    }
}
