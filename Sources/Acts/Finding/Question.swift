internal import Domain
internal import French
internal import Search

/// The words of a search, led to the documents that answer them.
struct Question {
    /// How the words are met; nil when nothing was typed.
    let match: Match?
    let documents: Bitmap
    let plan: SearchPlan?

    /// - Parameter titles: documents whose whole title was typed, whatever its accents, capitals and signs.
    init(
        _ text: String, _ state: SearchShelf.State, _ matcher: Matcher, visible: Bitmap,
        titles: [(number: Int, title: String)]
    ) throws {
        let query = ParsedQuery(text)
        if text.allSatisfy(\.isWhitespace) {
            (match, documents, plan) = (nil, visible, nil)
            return
        }
        let planner = QueryPlanner(
            lexicon: state.lexicon, synonyms: state.synonyms, analyser: FrenchAnalyser.passing())
        let plan = try planner.plan(query, holds: matcher.holds)
        // A minus leaves sheets out, unless it belongs to their very title.
        let meant = plan.excluded.isEmpty ? titles : titles.filter { French.folded($0.title) == French.folded(text) }
        let titled = Bitmap(meant.map(\.number)).intersection(visible)
        let match = try matcher.match(plan.clauses, excluding: plan.excluded, titled: titled)
        self.match = match
        // Signs alone ask for nothing that a sheet could hold.
        documents = plan.clauses.isEmpty && plan.excluded.isEmpty ? titled : match.documents
        self.plan = plan
    }
}
