internal import Domain

/// Somebody who answers the survey of Aubrelle from its first page to its receipt, and says the same each time.
struct SurveyVisit {
    static let slug = "enquete"
    static let start = "/repondre/\(slug)"
    private static let words = (missing: "Un lieu ouvert le soir.", action: "Des voisins réparent ensemble.")
    private static let typed: [(String, [String])] = [
        ("r.q1", ["resident"]), ("r.q2", ["estate"]), ("r.age", ["a30"]), ("r.q3", ["yes"]),
        ("r.q4", ["time", "judged"]), ("r.q5", [words.missing]), ("r.q6", [words.action]),
        ("r.q6_place", ["La Verrerie"]), ("r.q6_since", ["2024"]),
    ]

    /// What either side must hold in the end.
    static let said: SurveyAnswers = {
        var answers = SurveyAnswers([
            "q1": .choice("resident"), "q2": .choice("estate"), "age": .choice("a30"), "q3": .choice("yes"),
            "q4": .choices(["time", "judged"], words: [:]), "q5": .text(words.missing),
        ])
        answers.repeated["actions"] = [
            [
                "q6": .text(words.action), "q6_place": .place(code: nil, words: "La Verrerie"),
                "q6_since": SurveyDate(year: 2024).map(SurveyAnswer.date) ?? .missing(.unknown),
            ]
        ]
        return answers
    }()

    /// - Returns: pages with questions that were filled in.
    /// - Throws: when the receipt is not reached.
    static func run(_ browser: FormBrowser) throws(BenchFault) -> Int {
        browser.forget()
        var page = try browser.get(start)
        var pages = 0
        for _ in 0..<20 {
            guard page.status == 200 else { throw .unreadable(page.path, said: String(page.status)) }
            if page.path.hasSuffix("/merci") { return pages }
            guard let form = SentForm(page.body) else { throw .unreadable(page.path, said: "no form") }
            if page.path.contains("/page/") { pages += 1 }
            page = try browser.post(form.action, fields(form, page.path))
        }
        throw .unreadable(page.path, said: "no receipt after twenty pages")
    }

    private static func fields(_ form: SentForm, _ path: String) -> [(String, String)] {
        var fields = form.hidden
        if form.has("accord") { fields.append(("accord", "oui")) }
        for (name, values) in typed where form.has(name) { fields += values.map { (name, $0) } }
        if path != start { fields.append(("action", path.hasSuffix("/relire") ? "envoyer" : "suite")) }
        return fields
    }
}
