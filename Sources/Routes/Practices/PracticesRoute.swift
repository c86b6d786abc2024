package import Domain

/// The list of practices with everything that decides what it shows; two equal lists have one address.
package struct PracticesRoute: Sendable, Equatable {
    /// The words typed, as typed; empty for the whole list.
    package var words: String
    /// What the sheets must speak of.
    package var filter: SheetFilter?
    /// Counts from 1.
    package var page: Int

    package init(words: String = "", filter: SheetFilter? = nil, page: Int = 1) {
        self.words = words
        self.filter = filter
        self.page = page
    }

    init(_ query: [(name: String, value: String)]) {
        words = query.first { $0.name == "q" }?.value ?? ""
        filter =
            query.lazy.compactMap { pair in
                pair.value.isEmpty
                    ? nil : SheetFilter.Subject(rawValue: pair.name).map { SheetFilter($0, pair.value) }
            }.first
        let number = query.first { $0.name == "page" }.flatMap { Int($0.value) } ?? 1
        page = max(1, number)
    }

    /// The name of the field that carries the words, for the form.
    package static let wordsField = "q"

    /// Parameters in alphabetical order, those that say nothing left out.
    var path: String {
        "/pratiques" + PathText.query(parameters)
    }

    var parameters: [(name: String, value: String)] {
        var parameters: [(name: String, value: String)] = []
        if let filter { parameters.append((filter.subject.rawValue, filter.value)) }
        if page > 1 { parameters.append(("page", String(page))) }
        if !words.isEmpty { parameters.append((Self.wordsField, words)) }
        return parameters
    }
}
