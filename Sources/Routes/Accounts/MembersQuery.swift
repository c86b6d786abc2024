/// What somebody asks of the list of accounts, as parameters of its address.
package struct MembersQuery: Sendable, Equatable {
    package var words: String
    /// Codes; empty for any.
    package var state: String
    package var role: String
    /// Counts from 1.
    package var page: Int

    package init(words: String = "", state: String = "", role: String = "", page: Int = 1) {
        self.words = words
        self.state = state
        self.role = role
        self.page = page
    }

    init(_ query: [(name: String, value: String)]) {
        let first = { (name: String) in query.first { $0.name == name }?.value ?? "" }
        self.init(
            words: first(Self.wordsField), state: first(Self.stateField), role: first(Self.roleField),
            page: max(1, Int(first(Self.pageField)) ?? 1))
    }

    /// The names of the fields of the form.
    package static let wordsField = "q"
    package static let stateField = "etat"
    package static let roleField = "role"
    private static let pageField = "page"

    /// Those that say nothing left out, in alphabetical order.
    var query: String {
        var parameters = [(Self.wordsField, words), (Self.stateField, state), (Self.roleField, role)]
            .filter { !$0.1.isEmpty }.map { (name: $0.0, value: $0.1) }
        if page > 1 { parameters.append((Self.pageField, String(page))) }
        return PathText.query(parameters)
    }
}
