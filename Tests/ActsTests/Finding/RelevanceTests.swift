import Acts
import Domain
import TestSupport
import Testing

/// How well the search answers the questions of readers: published as it is, and reviewed whenever it changes.
@Suite struct RelevanceTests {
    @Test func theMeasuresArePublishedAsTheyAre() throws {
        let world = try TestWorld(.sqlite)
        try world.bringEverySheet()
        let answers = try Question.all(beside: #filePath).map { question in
            let found = try world.perform(SearchSheets(SheetSearch(words: question.text), size: 50), by: .anyone)
            return Answered(question: question, found: found.sheets.map(\.sheet.practice.slug))
        }
        #expect(answers.count == 60)
        let golden = GoldenFile("../../../docs/relevance.md", beside: #filePath)
        #expect(try golden.compare(Self.page(answers)) == nil, "\(golden.advice(for: "RelevanceTests"))")
    }

    @Test func everySheetThatMustComeIsThere() throws {
        let world = try TestWorld(.sqlite)
        try world.bringEverySheet()
        for question in try Question.all(beside: #filePath) {
            for slug in question.sheets { #expect(throws: Never.self) { try world.sheet(slug) } }
        }
    }

    @Test(arguments: Engine.allCases) func theSheetsThatCarryATitleComeFirstForIt(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bringEverySheet()
        let all = try world.perform(SearchSheets(SheetSearch(), size: 200), by: .anyone).sheets.map(\.sheet.practice)
        #expect(all.count == 136)
        for practice in all {
            let same = Set(all.filter { $0.title == practice.title }.map(\.slug))
            let found = try world.perform(SearchSheets(SheetSearch(words: practice.title), size: 10), by: .anyone)
            let first = found.sheets.prefix(same.count).map(\.sheet.practice.slug)
            #expect(Set(first) == same, "\(practice.title)")
        }
    }

    private static func page(_ answers: [Answered]) -> String {
        """
        # How well the search answers

        Sixty questions of readers, written before the search with the sheets that must come
        ([how](formats/questions.md)), asked of the 136 documentary sheets. Written by
        `ESSAIM_REWRITE=1 swift test --filter RelevanceTests`; the same test fails when an answer changes.

        | questions | n | recall@10 | mean reciprocal rank |
        |---|--:|--:|--:|
        \(rows(answers).joined(separator: "\n"))

        ## Question by question

        Found: how many of the sheets that must come are among the first ten. Rank: of the first of them, among fifty.

        | | question | found | rank |
        |--:|---|--:|--:|
        \(answers.map(row).joined(separator: "\n"))

        """
    }

    private static func rows(_ answers: [Answered]) -> [String] {
        let groups: [(name: String, of: (Question) -> [String])] = [
            ("all", { _ in ["all"] }), ("who", { [$0.who] }), ("kind", { $0.kinds }),
        ]
        return groups.flatMap { group in
            let names = Set(answers.flatMap { group.of($0.question) }).sorted()
            return names.map { name in row(name, answers.filter { group.of($0.question).contains(name) }) }
        }
    }

    private static func row(_ name: String, _ answers: [Answered]) -> String {
        let mean = { (values: [Int]) in thousandths((values.reduce(0, +) + values.count / 2) / values.count) }
        return "| \(name) | \(answers.count) | \(mean(answers.map(\.recall))) | \(mean(answers.map(\.reciprocal))) |"
    }

    private static func row(_ answer: Answered) -> String {
        let first = Set(answer.found.prefix(10))
        let met = answer.question.sheets.filter(first.contains).count
        return "| \(answer.question.number) | \(answer.question.text) | \(met) of \(answer.question.sheets.count) "
            + "| \(answer.rank.map(String.init) ?? "–") |"
    }

    private static func thousandths(_ number: Int) -> String {
        let digits = String(1_000 + number % 1_000).dropFirst()
        return "\(number / 1_000).\(digits)"
    }
}
