internal import Acts
internal import Domain
internal import SQL
internal import Storage

/// A survey with a question that says which answer it is, and some of each kind, that is always open.
struct BenchSurvey: Sendable {
    static let slug = "coupure"

    private static let questionnaire: Questionnaire = {
        func choices(_ codes: String...) -> [Choice] { codes.map { Choice($0, Wordings("Choix \($0)")) } }
        func question(_ code: String, _ kind: QuestionKind) -> Question { Question(code, kind, Wordings("\(code) ?")) }
        var who = question("who", .single(choices("pro", "person")))
        who.isMandatory = true
        var age = question("age", .number(NumberBounds(least: ExactNumber(15), most: ExactNumber(120))))
        age.branches = ["concerned"]
        var whole = Questionnaire(
            code: "coupure", title: Wordings("Coupure"),
            sections: [
                SurveySection("profile", Wordings("Vous"), [who, age]),
                SurveySection(
                    "practice", Wordings("Ce que vous faites"),
                    [
                        question("mark", .shortText),
                        question("brakes", .several(choices("time", "money", "whom", "place"), most: nil)),
                        question("rank", .ordered(choices("one", "two", "three"), most: nil)),
                        question("degree", .matrix(rows: choices("team", "town"), scale: choices("low", "high"))),
                        question("why", .longText),
                    ]),
            ])
        whole.branching = Branching(
            question: "who",
            branches: [
                Branching.Branch("pros", Wordings("Professionnels"), choices: ["pro"]),
                Branching.Branch("concerned", Wordings("Personnes concernées"), choices: ["person"]),
            ])
        return whole
    }()

    /// Brought in by the first life of a writer.
    func open(in world: World) throws {
        try world.database.write { connection in
            let store = CampaignStore(connection)
            if try store.find(Self.slug) != nil { return }
            let today = Int(world.now() / 86_400_000_000)
            let charter = CampaignCharter(
                title: "Coupure", mandate: "Essai.", scope: "Essai.", opensOn: CalendarDay(number: today - 1),
                closesOn: CalendarDay(number: today + 30), consent: Wordings("J’accepte."))
            let campaign = Campaign(
                id: world.ids.next(), slug: Self.slug, state: .open, charter: charter, isSynthetic: true, changedAt: 1)
            try store.insert(campaign, trialToken: world.credentials.newToken())
            try store.insert(
                Self.questionnaire, CampaignVersion(version: 1, note: "", publishedAt: 1, changedAt: 1),
                of: campaign.id)
        }
    }

    /// Every third answer comes whole, as from a form without a network; the others page by page, each page read before.
    ///
    /// - Parameter twice: each step is sent again.
    func answer(_ thread: Int, _ number: Int, twice: Bool, in world: World) throws {
        let code = ResponseCode(UInt64(thread + 1) << 40 | UInt64(number))
        let answers = Self.answers("\(thread)-\(number)", isConcerned: number.isMultiple(of: 2))
        func perform<A: BusinessAct>(_ act: A) throws {
            for _ in 0..<(twice ? 2 : 1) { _ = try act.perform(by: .anyone, in: world) }
        }
        if number.isMultiple(of: 3) {
            return try perform(
                SendWhole(
                    slug: Self.slug, door: .open, code: code, version: 1, language: "fr", answers: answers,
                    reach: .short))
        }
        try perform(BeginAnswer(slug: Self.slug, door: .open, code: code, language: "fr"))
        let read = ReadAnswer(slug: Self.slug, code: code)
        var there = try read.perform(by: .anyone, in: world)
        // An earlier life may have sent it and died before it said so.
        while there.response.state == .begun, let page = Self.next(there, answers) {
            let typed = page.questions.map { ($0.code, answers.single[$0.code]) }
            try perform(
                SaveAnswers(
                    slug: Self.slug, code: code, page: page.id,
                    answers: Dictionary(typed, uniquingKeysWith: { first, _ in first })))
            there = try read.perform(by: .anyone, in: world)
        }
        try perform(SubmitAnswer(slug: Self.slug, code: code))
    }

    private static func next(_ there: OngoingAnswer, _ answers: SurveyAnswers) -> SurveyPage? {
        there.walk.pages.first { page in
            page.questions.contains { there.response.answers.single[$0.code] == nil && answers.single[$0.code] != nil }
        }
    }

    private static func answers(_ mark: String, isConcerned: Bool) -> SurveyAnswers {
        let more = "Des horaires le soir, un seul endroit où demander, et quelqu’un qui réponde quand on appelle."
        var answers = SurveyAnswers([
            "who": .choice(isConcerned ? "person" : "pro"), "mark": .text(mark),
            "brakes": .choices(["time", "whom"], words: [:]), "rank": .choices(["two", "one", "three"], words: [:]),
            "degree": .matrix(["team": .choice("high"), "town": .choice("low")]), "why": .text(more),
        ])
        if isConcerned { answers.single["age"] = .number(ExactNumber(41)) }
        return answers
    }
}
