import Domain
import TestSupport
import Testing

/// A frozen data set says of each answer what the walk says, in every cell.
@Suite struct SurveyDatasetTests {
    static func origin(_ rounding: DayRounding = .week) -> SurveyOrigin {
        let charter = CampaignCharter(
            title: "Enquête d’essai", mandate: "Pour l’essai.", scope: "Tout le monde.",
            opensOn: CalendarDay(number: 20_700), closesOn: CalendarDay(number: 20_760), consent: Wordings("Oui."),
            rounding: rounding)
        return SurveyOrigin(code: "enquete-d-essai", charter: charter, producers: ["Structure"], isSynthetic: false)
    }

    private func drawn(_ questionnaires: [Questionnaire], _ count: Int, seed: UInt64) -> [SentAnswer] {
        var random = RandomAnswers(seed: seed)
        return (0..<count).map { _ in
            let questionnaire = questionnaires[random.below(questionnaires.count)]
            let channel: [SurveyChannel] = [.online, .phone, .paper, .meeting]
            return SentAnswer(
                version: questionnaire.version, channel: channel[random.below(4)],
                language: questionnaire.mainLanguage, reach: random.reach(),
                day: CalendarDay(number: 20_700 + random.below(60)), answers: random.answers(to: questionnaire))
        }
    }

    private func frozen(_ questionnaires: [Questionnaire], _ answers: [SentAnswer]) throws -> Dataset {
        var made = try SurveyDataset(questionnaires, of: Self.origin())
        for answer in answers { #expect(try made.add(answer)) }
        var random = RandomAnswers(seed: 77)
        return try made.frozen { count in (0..<count).map { _ in UInt8(random.below(256)) } }
    }

    private func readBack(_ dataset: Dataset) throws -> Dataset {
        var rows = try CanonicalRows(dataset.codebook)
        for (rank, level) in dataset.codebook.levels.enumerated() {
            try CanonicalForm(dataset).writeLines(of: rank, size: 5_000) { piece, _ in
                try rows.add(String(decoding: piece, as: UTF8.self), to: level.code)
            }
        }
        return try rows.dataset()
    }

    @Test func `two thousand answers to the survey of practices stand cell by cell as the walk says`() throws {
        let questionnaire = try #require(DemoSurveys.practices)
        let answers = drawn([questionnaire], 2_000, seed: 1)
        let dataset = try frozen([questionnaire], answers)
        let oracle = CellOracle([questionnaire], dataset.codebook)
        #expect(oracle.told(dataset) == answers.map(oracle.expected).sorted())
        #expect(try readBack(dataset) == dataset)
    }

    @Test(arguments: [UInt64(2), 3]) func `so do answers with every kind of question and sections filled in again`(
        seed: UInt64
    ) throws {
        for questionnaire in [SurveyDraft.whole, try #require(DemoSurveys.aubrelle)] {
            let answers = drawn([questionnaire], 300, seed: seed)
            let dataset = try frozen([questionnaire], answers)
            let oracle = CellOracle([questionnaire], dataset.codebook)
            #expect(dataset.codebook.levels.count > 1)
            #expect(oracle.told(dataset) == answers.map(oracle.expected).sorted())
            #expect(try readBack(dataset) == dataset)
        }
    }

    @Test func `questionnaires that nobody wrote are frozen too`() throws {
        var random = RandomSurvey(seed: 4)
        for seed in 0..<40 {
            let questionnaire = random.questionnaire(questions: 2...12)
            let answers = drawn([questionnaire], 20, seed: UInt64(seed))
            let dataset = try frozen([questionnaire], answers)
            let oracle = CellOracle([questionnaire], dataset.codebook)
            #expect(oracle.told(dataset) == answers.map(oracle.expected).sorted(), "\(seed)")
            #expect(try readBack(dataset) == dataset)
        }
    }

    @Test func `a question that a version does not ask was not asked, and the newest words win`() throws {
        let section = SurveyDraft.section("s", SurveyDraft.yesNo("old"), SurveyDraft.yesNo("kept"))
        let first = SurveyDraft.questionnaire(section)
        var kept = SurveyDraft.yesNo("kept") { $0.asked = Wordings("Autrement ?", english: "Otherwise?") }
        kept.kind = .single(SurveyDraft.choices("maybe", "no"))
        var second = SurveyDraft.questionnaire(SurveyDraft.section("s", kept, SurveyDraft.yesNo("new")))
        second.version = 2
        let answers = [
            Self.sent(1, ["old": .choice("yes"), "kept": .choice("yes")]),
            Self.sent(2, ["kept": .choice("maybe"), "new": .choice("no")]),
        ]
        let dataset = try frozen([first, second], answers)
        let codes = dataset.codebook.variables.map(\.code)
        #expect(codes == ["canal", "langue", "version", "jour", "old", "kept", "new"])
        let variable = try #require(dataset.codebook.variables.first { $0.code == "kept" })
        #expect(variable.label["fr"] == "Autrement ?")
        #expect(variable.values.map(\.name) == ["maybe", "no", "yes"])
        let oracle = CellOracle([first, second], dataset.codebook)
        #expect(oracle.told(dataset) == answers.map(oracle.expected).sorted())
        let old = try #require(dataset.column("old"))
        #expect([0, 1].count { old.gap(at: $0) == .notAsked } == 1)
    }

    @Test func `a question that became of another kind has two columns`() throws {
        let first = SurveyDraft.questionnaire(SurveyDraft.section("s", SurveyDraft.yesNo("age")))
        var second = SurveyDraft.questionnaire(
            SurveyDraft.section("s", SurveyDraft.question("age", .number(NumberBounds(least: ExactNumber(0))))))
        second.version = 2
        let answers = [
            Self.sent(1, ["age": .choice("yes")]), Self.sent(2, ["age": .number(ExactNumber(40))]),
        ]
        let dataset = try frozen([first, second], answers)
        let kinds = dataset.codebook.variables.filter { $0.code.hasPrefix("age") }.map(\.kind)
        #expect(kinds == [.number, .single] || kinds == [.single, .number])
        let told = try ["age", "age_2"].map { try #require(dataset.column($0)) }
        #expect(told.allSatisfy { column in [0, 1].count { column.gap(at: $0) == .notAsked } == 1 })
    }

    @Test func `codes of choices that are numbers stay those numbers, and are never read two ways`() throws {
        let choices = ["2", "a", "1", "0", "007"].map { Choice($0, Wordings("Choix \($0)")) }
        let questionnaire = SurveyDraft.questionnaire(
            SurveyDraft.section("s", SurveyDraft.question("q", .single(choices))))
        let made = try SurveyDataset([questionnaire], of: Self.origin())
        let values = try #require(made.codebook.variables.first { $0.code == "q" }).values
        #expect(values.map(\.name) == ["2", "a", "1", "c0", "c007"])
        #expect(values.map(\.number) == [2, 3, 1, 4, 5])
    }

    @Test func `the base of a question is told in words`() throws {
        let first = SurveyDraft.yesNo("first")
        let second = SurveyDraft.yesNo("second") { $0.condition = .chosen("first", among: ["yes"]) }
        let made = try SurveyDataset(
            [SurveyDraft.questionnaire(SurveyDraft.section("s", first, second))], of: Self.origin())
        let base = try #require(made.codebook.variables.first { $0.code == "second" }).base
        let nbsp = "\u{00A0}"
        let told = ["Qui remplit ces conditions", ": «", "Question first ?", "» (first)", ": «", "Choix yes", "»"]
        #expect(base["fr"] == told.joined(separator: nbsp))
        #expect(base["en"]?.contains("“Question first?” (first): “Choix yes”") == true)
        let everybody = try #require(made.codebook.variables.first { $0.code == "first" }).base
        #expect(everybody["fr"] == "Toutes les personnes qui répondent")
    }

    @Test func `days are no finer than was announced`() throws {
        let questionnaire = SurveyDraft.questionnaire(SurveyDraft.section("s", SurveyDraft.yesNo("q")))
        let hidden = try SurveyDataset([questionnaire], of: Self.origin(.hidden))
        #expect(!hidden.codebook.variables.contains { $0.role == .day })
        var months = try SurveyDataset([questionnaire], of: Self.origin(.month))
        _ = try months.add(Self.sent(1, [:]))
        let dataset = try months.frozen { count in (0..<count).map { UInt8($0 & 255) } }
        let day = try #require(dataset.column("jour")).datum(at: 0, .date)
        #expect(day == .day(try #require(CalendarDay(year: 2026, month: 10, day: 1))))
    }

    private static func sent(_ version: Int, _ answers: SurveyAnswers.Sheet) -> SentAnswer {
        SentAnswer(
            version: version, channel: .online, language: "fr", reach: .whole,
            day: CalendarDay(number: 20_740), answers: SurveyAnswers(answers))
    }
}
