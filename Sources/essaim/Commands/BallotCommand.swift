internal import Exchange
internal import Site

/// Counts a file of ballots by a rule that is named. It needs no database and decides nothing.
enum BallotCommand {
    static func run(_ call: Call) throws {
        try call.run(["count": count])
    }

    private static func count(_ call: Call) throws {
        let path = try call.words("count", "FILE")[1]
        let question = try question(path, call)
        let words = BallotWords(call.texts)
        let answer: BallotAnswer
        do {
            answer = try question.answer()
        } catch {
            guard let sentence = words.sentence(error) else { throw error }
            throw call.refused(sentence)
        }
        if call.arguments.has("json") { return call.answer(answer.json) }
        for line in words.lines(answer) { call.output.line(line) }
    }

    private static func question(_ path: String, _ call: Call) throws -> BallotQuestion {
        let rules = BallotQuestion.Rule.allCases
        guard call.arguments.has("rule") else {
            throw UsageError.missingArgument("--rule " + rules.map(\.rawValue).joined(separator: "|"))
        }
        let rule = try call.choice("rule", among: rules.map { ($0.rawValue, $0) }, otherwise: .judgement)
        var question = BallotQuestion(file: try CountedFile.bytes(path, call), rule: rule)
        question.grades = call.arguments.options["grades"].map { grades in
            grades.split(separator: ",", omittingEmptySubsequences: false).map { grade in
                String(grade.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
        }
        if let seats = call.arguments.options["seats"] {
            guard let number = Int(seats) else { throw UsageError.badValue(option: "--seats", value: seats) }
            question.seats = number
        }
        return question
    }
}
