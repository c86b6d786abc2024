/// The list of practices with everything that decides what it shows; two equal lists have one address.
package struct PracticesRoute: Sendable, Equatable {
    /// The words typed, as typed; empty for the whole list.
    package var words: String
    /// Counts from 1.
    package var page: Int

    package init(words: String = "", page: Int = 1) {
        self.words = words
        self.page = page
    }

    init(_ query: [(name: String, value: String)]) {
        words = query.first { $0.name == "q" }?.value ?? ""
        let number = query.first { $0.name == "page" }.flatMap { Int($0.value) } ?? 1
        page = max(1, number)
    }

    /// The name of the field that carries the words, for the form.
    package static let wordsField = "q"

    /// Parameters in alphabetical order, those that say nothing left out.
    var path: String {
        var parameters: [String] = []
        if page > 1 { parameters.append("page=\(page)") }
        if !words.isEmpty { parameters.append("q=\(PathText.encoded(words))") }
        return "/pratiques" + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }
}
