extension DemoAnswer {
    /// The 214 of « Ce qui nous aide, ce qui nous manque ». How many said what is told by the territory of demonstration;
    /// who said it, with what else, is drawn.
    package static let aubrelle = AubrelleDraw().answers
}

/// Who said what: the counts that the demonstration tells, spread over people who do not exist.
struct AubrelleDraw {
    /// Choices of `q1`, and how many took each.
    private static let branches = [("worker", 131), ("volunteer", 22), ("resident", 61)]
    /// Of each branch: how many answered `q4`, and how many of them fear being judged.
    private static let brakes = ["worker": (112, 14), "volunteer": (19, 5), "resident": (52, 29)]
    private static let described = 41
    private static let afraid = 11
    private static let first = CalendarDay(year: 2026, month: 9, day: 3) ?? CalendarDay(number: 0)
    private static let last = CalendarDay(year: 2026, month: 10, day: 10) ?? CalendarDay(number: 0)

    private var draw = DemoDraw(seed: 0xA0BE_11E1)
    private var sheets: [SurveyAnswers.Sheet]
    private var actions: [Int: SurveyAnswers.Sheet] = [:]
    private var taken: [Int: Set<String>] = [:]
    private var channels: [Int: SurveyChannel] = [:]
    private let branch: [String]
    private var further: Set<Int> = []

    init() {
        branch = Self.branches.flatMap { name, count in Array(repeating: name, count: count) }
        sheets = branch.map { ["q1": .choice($0)] }
        drawPlaces()
        drawChannels()
        drawAges()
        drawKnown()
        drawBrakes()
        drawWords()
        drawActions()
        drawFurther()
    }

    private var everybody: [Int] { Array(branch.indices) }

    private func people(_ name: String) -> [Int] { branch.indices.filter { branch[$0] == name } }

    var answers: [DemoAnswer] {
        var draw = DemoDraw(seed: 0xDA_75)
        return everybody.map { row in
            let channel = channels[row] ?? .online
            let repeated = actions[row].map { ["actions": [$0]] } ?? [:]
            return DemoAnswer(
                channel: channel, day: DemoAnswer.day(&draw, from: Self.first, to: Self.last),
                relay: channel == .online && draw.holds(80) ? draw.below(DemoCampaign.aubrelleRelays.count) : nil,
                reach: further.contains(row) ? .whole : .short,
                answers: SurveyAnswers(sheets[row], repeated: repeated))
        }
    }

    // MARK: Who they are

    /// Gives each of so many people one answer; those that are left have none.
    private mutating func give(
        _ shares: [(SurveyAnswer, Int)], to people: [Int], _ question: String, weight: (Int) -> Int = { _ in 1 }
    ) {
        var left = people
        for (answer, count) in shares {
            let chosen = draw.some(count, of: left, weight: weight)
            for row in chosen { sheets[row][question] = answer }
            left.removeAll(where: Set(chosen).contains)
        }
    }

    private mutating func drawPlaces() {
        let branch = self.branch
        give(
            [(.choice("estate"), 69), (.choice("valley"), 58), (.choice("town"), 78), (.choice("elsewhere"), 9)],
            to: everybody, "q2", weight: { branch[$0] == "resident" ? 3 : 1 })
        let bodies = DemoCampaign.aubrelleRelays
        for row in draw.some(64, of: everybody.filter { branch[$0] != "resident" }) {
            sheets[row]["body"] = draw.one(of: bodies).map { .place(code: nil, words: $0) }
        }
    }

    private mutating func drawChannels() {
        let branch = self.branch
        let ease = { (row: Int) in branch[row] == "resident" ? 6 : branch[row] == "volunteer" ? 3 : 1 }
        let paper = draw.some(45, of: everybody, weight: ease)
        for row in paper { channels[row] = .paper }
        for row in draw.some(31, of: everybody.filter { !paper.contains($0) }, weight: ease) { channels[row] = .phone }
    }

    private mutating func drawAges() {
        let shares = [("a15", 3), ("a18", 12), ("a30", 38), ("a60", 8)]
        give(shares.map { (.choice($0.0), $0.1) }, to: people("resident"), "age")
    }

    // MARK: What they know and what holds them back

    private mutating func drawKnown() {
        let branch = self.branch
        give(
            [(.choice("yes"), 96), (.choice("no"), 84), (.missing(.unknown), 34)], to: everybody, "q3",
            weight: { branch[$0] == "worker" ? 2 : 1 })
    }

    private mutating func drawBrakes() {
        for (name, _) in Self.branches {
            guard let (base, judged) = Self.brakes[name] else { continue }
            let said = draw.some(base, of: people(name))
            for row in said { taken[row] = [] }
            for row in draw.some(judged, of: said) { taken[row]?.insert("judged") }
            for row in people(name) where taken[row] == nil {
                sheets[row]["q4"] = draw.one(of: [nil, nil, .missing(.refused), .missing(.unknown)]) ?? nil
            }
        }
        let (sheets, branch) = (self.sheets, self.branch)
        let isResident = { (row: Int) in branch[row] == "resident" }
        let isFar = { (row: Int) in sheets[row]["q2"] == .choice("valley") }
        take("time", 104) { isResident($0) ? 1 : 3 }
        take("whom", 92) { isResident($0) ? 2 : 1 }
        take("transport", 71) { isFar($0) ? 4 : 1 }
        take("money", 66) { isResident($0) ? 3 : 1 }
        for (row, choices) in taken.sorted(by: { $0.key < $1.key }) { say(choices, of: row) }
    }

    private mutating func take(_ choice: String, _ count: Int, weight: (Int) -> Int) {
        for row in draw.some(count, of: taken.keys.sorted(), weight: weight) { taken[row]?.insert(choice) }
    }

    /// Who took none of the five said that it was something else, or nothing.
    private mutating func say(_ choices: Set<String>, of row: Int) {
        guard choices.isEmpty else {
            let order = ["time", "whom", "transport", "money", "judged"]
            sheets[row]["q4"] = .choices(order.filter(choices.contains), words: [:])
            return
        }
        let words = draw.holds(60) ? draw.one(of: DemoVoices.otherBrakes) : nil
        sheets[row]["q4"] = words.map { .choices(["other"], words: ["other": $0]) } ?? .choice("nothing")
    }

    // MARK: Their words

    private mutating func drawWords() {
        let afraid = people("resident").filter { taken[$0]?.contains("judged") == true }
        for (row, words) in zip(draw.some(Self.afraid, of: afraid), draw.shuffled(DemoVoices.judged)) {
            sheets[row]["q5"] = .text(words)
        }
        for row in draw.some(72, of: everybody.filter { sheets[$0]["q5"] == nil }) {
            let brake = draw.one(of: (taken[row] ?? []).subtracting(["judged"]).sorted()) ?? "whom"
            sheets[row]["q5"] = draw.one(of: DemoVoices.missing[brake] ?? []).map(SurveyAnswer.text)
        }
    }

    private mutating func drawActions() {
        let known = everybody.filter { sheets[$0]["q3"] == .choice("yes") }
        for row in draw.some(Self.described, of: known) {
            guard let told = draw.one(of: DemoVoices.actions) else { continue }
            var sheet: SurveyAnswers.Sheet = ["q6": .text(told.text(&draw))]
            if draw.holds(75) { sheet["q6_place"] = .place(code: nil, words: told.place) }
            if draw.holds(55) {
                let year = told.since.map { $0 - draw.below(2) }
                sheet["q6_since"] = year.flatMap { SurveyDate(year: $0) }.map(SurveyAnswer.date) ?? .missing(.unknown)
            }
            actions[row] = sheet
        }
    }

    private mutating func drawFurther() {
        for row in draw.some(83, of: everybody) {
            further.insert(row)
            let wishes = draw.shuffled(["place", "guide", "travel", "tools", "meals"])
            sheets[row]["q7"] = .choices(Array(wishes.prefix(1 + draw.below(3))), words: [:])
            var marks: [String: SurveyAnswer.Mark] = [:]
            for name in ["talk", "meet", "move", "heat"] where draw.holds(92) {
                let scale = ["never", "hard", "hard", "fine", "fine", "easy"]
                marks[name] = draw.holds(6) ? .missing(.unknown) : draw.one(of: scale).map { .choice($0) }
            }
            if marks.count > 2 { sheets[row]["q8"] = .matrix(marks) }
            if branch[row] == "resident" {
                sheets[row]["q10"] = draw.holds(60) ? draw.one(of: DemoVoices.wishes).map(SurveyAnswer.text) : nil
            } else if draw.holds(70) {
                sheets[row]["q9"] = .number(ExactNumber(draw.below(13)))
            }
        }
    }
}
