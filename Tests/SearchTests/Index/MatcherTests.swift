import Search
import Testing

@Suite struct MatcherTests {
    /// Documents as three lists of words; a phrase is found by looking.
    private struct Texts: Postings {
        let documents: [[[String]]]

        func documents(term: String, in column: SearchColumn) -> Bitmap { documents(phrase: [term], in: column) }

        func documents(phrase: [String], in column: SearchColumn) -> Bitmap {
            Bitmap(
                documents.indices.filter { number in
                    let words = documents[number][column.rawValue]
                    return words.indices.contains { Array(words[$0...].prefix(phrase.count)) == phrase }
                })
        }
    }

    private let texts = Texts(documents: [
        [["cafe", "parent"], ["lien"], ["un", "repas", "partag"]],
        [["jardin", "partag"], ["voisin"], ["cafe"]],
        [["ecole"], ["parent", "lien"], ["jardin"]],
        [["secret"], ["parent"], ["cafe"]],
    ])
    private let index = Documents.index(
        (0..<4).map {
            Documents.document($0, name: ["d", "c", "b", "a"][$0], readers: [$0 < 3 ? "public" : "network"])
        })

    private func matcher(_ audiences: [String] = ["public"]) -> Matcher {
        Matcher(index, texts, visible: index.readable(by: audiences))
    }

    private func order(_ clauses: [[[String]]], near: [[String]] = [], excluding: [[String]] = []) throws -> [Int] {
        let match = try matcher().match(
            clauses.map { AskedClause(exact: $0, near: near) }, excluding: excluding.map { AskedClause(exact: [$0]) },
            titled: Bitmap())
        return match.best(match.documents, offset: 0, limit: 10)
    }

    @Test func aTitleIsWorthMoreThanATextAndNamesSettleTheRest() throws {
        #expect(try order([[["cafe"]]]) == [0, 1])
        #expect(try order([[["parent"]]]) == [0, 2])
        #expect(try order([[["partag"]]]) == [1, 0])
        #expect(try order([[["lien"]]]) == [2, 0])
        #expect(try order([]) == [2, 1, 0])
    }

    @Test func phrasesExclusionsAndWhatIsNear() throws {
        #expect(try order([[["cafe", "parent"]]]) == [0])
        #expect(try order([[["parent", "cafe"]]]).isEmpty)
        #expect(try order([[["cafe"]]], excluding: [["voisin"]]) == [0])
        #expect(try order([], excluding: [["voisin"]]) == [2, 0])
        #expect(try order([[["jardin"]]], near: [["cafe"]]) == [1, 0, 2])
    }

    @Test func aHiddenDocumentNeitherAnswersNorWeighs() throws {
        #expect(try !matcher().holds(["secret"]) && matcher(["network"]).holds(["secret"]))
        #expect(try matcher().holds(["cafe", "parent"]) && !matcher().holds([]))
        let match = try matcher().match(
            [AskedClause(exact: [["secret"]])], excluding: [], titled: Bitmap([3]))
        #expect(match.documents.isEmpty)
    }

    @Test func aWholeTitleComesFirstEvenWhenItsWordsSayOtherwise() throws {
        let match = try matcher().match(
            [AskedClause(exact: [["cafe"]])], excluding: [AskedClause(exact: [["ecole"]])], titled: Bitmap([2]))
        #expect(match.best(match.documents, offset: 0, limit: 3) == [2, 0, 1])
        #expect(match.columns(of: 0) == [.title] && match.columns(of: 1) == [.text] && match.columns(of: 2) == [])
    }

    @Test func aPhraseIsNeverWaivedAndAWordOfTitlesCountsThereOnly() throws {
        let phrase = AskedClause(exact: [["repas", "partag"]], isWaivable: false)
        let words = ["voisin", "ecole"].map { AskedClause(exact: [[$0]]) }
        let match = try matcher().match([phrase] + words, excluding: [], titled: Bitmap())
        #expect(match.documents.isEmpty && match.quorum == Quorum(needed: 2, words: 2))
        let titles = try matcher().match(
            [AskedClause(exact: [["jardin"]], columns: [.title])], excluding: [], titled: Bitmap())
        #expect(titles.documents == Bitmap([1]))
    }
}
