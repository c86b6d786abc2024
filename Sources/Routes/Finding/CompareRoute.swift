/// Two to four sheets side by side, in the order they were chosen.
package struct CompareRoute: Sendable, Equatable {
    /// The names of the fields of the form.
    package static let sheetField = "fiche"
    package static let wordsField = "q"
    static let differencesField = "ecarts"
    /// What a page can still show aligned.
    package static let limit = 4
    /// More are not even looked for.
    static let longest = 12

    /// Slugs as asked: the page says which ones are there twice, or too many.
    package var slugs: [String]
    /// Words by which one more sheet is looked for.
    package var words: String
    /// Only the rows where the sheets differ.
    package var isOnlyDifferences: Bool

    package init(_ slugs: [String] = [], words: String = "", isOnlyDifferences: Bool = false) {
        self.slugs = Array(slugs.filter { !$0.isEmpty }.prefix(Self.longest))
        self.words = words
        self.isOnlyDifferences = isOnlyDifferences
    }

    init(_ query: [(name: String, value: String)]) {
        self.init(
            query.filter { $0.name == Self.sheetField }.map(\.value),
            words: query.first { $0.name == Self.wordsField }?.value ?? "",
            isOnlyDifferences: query.contains { $0.name == Self.differencesField && $0.value == "1" })
    }

    var path: String {
        var parameters = isOnlyDifferences ? ["\(Self.differencesField)=1"] : []
        parameters += slugs.map { "\(Self.sheetField)=\(PathText.encoded($0))" }
        if !words.isEmpty { parameters.append("\(Self.wordsField)=\(PathText.encoded(words))") }
        return "/comparer" + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }
}
