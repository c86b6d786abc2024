/// A list by name of bodies, groups, places or words, with what decides what it shows; equal lists have one address.
package struct DirectoryRoute: Sendable, Equatable {
    /// The words typed, as typed; empty for the whole list.
    package var words: String
    /// Code of the kind to keep, nil for all.
    package var kind: String?
    /// Counts from 1.
    package var page: Int

    package init(words: String = "", kind: String? = nil, page: Int = 1) {
        self.words = words
        self.kind = kind
        self.page = page
    }

    init(_ query: [(name: String, value: String)]) {
        words = query.first { $0.name == Self.wordsField }?.value ?? ""
        kind = query.first { $0.name == Self.kindField && !$0.value.isEmpty }?.value
        page = max(1, query.first { $0.name == "page" }.flatMap { Int($0.value) } ?? 1)
    }

    /// The names of the fields of the form.
    package static let wordsField = "q"
    package static let kindField = "genre"

    /// What follows the path of the list.
    var query: String {
        var parameters: [(name: String, value: String)] = []
        if let kind { parameters.append((Self.kindField, kind)) }
        if page > 1 { parameters.append(("page", String(page))) }
        if !words.isEmpty { parameters.append((Self.wordsField, words)) }
        return PathText.query(parameters)
    }
}
