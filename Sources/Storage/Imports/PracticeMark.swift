package import Domain

/// Where a practice stood at a moment: title, state and the current revision of each section.
package struct PracticeMark: Sendable, Equatable {
    package var title: String
    package var state: SheetState
    package var sections: [String: Int64]

    package init(title: String, state: SheetState, sections: [String: Int64]) {
        self.title = title
        self.state = state
        self.sections = sections
    }

    /// The stored form; identifiers are text, as in every JSON of ours.
    var text: String {
        let sections = sections.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string(String($0.value))) }
        let mark = JSON.object([
            JSON.Member("title", .string(title)), JSON.Member("state", .string(state.rawValue)),
            JSON.Member("sections", .object(sections)),
        ])
        return String(decoding: mark.encoded(), as: UTF8.self)
    }

    /// - Throws: `StorageError.unreadable` for a text that is no mark.
    init(text: String) throws {
        let json = try JSON.parse(Array(text.utf8))
        guard let title = json["title"]?.text, let state = json["state"]?.text.flatMap(SheetState.init),
            case .object(let members)? = json["sections"]
        else { throw StorageError.unreadable(table: "import_entry", column: "after") }
        let pairs = members.compactMap { member in
            member.value.text.flatMap { Int64($0) }.map { (member.key, $0) }
        }
        self.init(title: title, state: state, sections: Dictionary(pairs, uniquingKeysWith: { $1 }))
    }
}
