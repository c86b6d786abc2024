internal import French
internal import Search
internal import Views

/// Marks in what a page shows the words that a search was led to.
struct WordMarks: Marking {
    private let highlighter: Highlighter

    init(_ plan: SearchPlan) { highlighter = Highlighter(plan, analyser: FrenchAnalyser.passing()) }

    func marks(in text: String) -> [Range<Int>] { highlighter.marks(in: text) }
}
