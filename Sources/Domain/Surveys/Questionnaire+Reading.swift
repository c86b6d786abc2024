extension Questionnaire {
    /// Reads a questionnaire as it is kept. What it says may still not be asked: `faults` tells.
    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        self = try SurveyReader(bytes, limit: SurveyLimits.questionnaireBytes, depth: 48).questionnaire()
    }
}

extension Wordings {
    /// Reads words as they are kept.
    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        self.init()
        let reader = try SurveyReader(bytes, limit: SurveyLimits.answersBytes, depth: 2)
        for (language, value) in try reader.members(SurveyLimits.languages) { self[language] = try value.text() }
    }
}

extension SurveyReader {
    fileprivate func questionnaire() throws(SurveyProblem) -> Questionnaire {
        try know([
            "format", "formatVersion", "code", "version", "languages", "title", "introduction", "thanks", "branching",
            "sections", "aims",
        ])
        let format = try text("format")
        if format != Questionnaire.format {
            throw problem(.unknownChoice(format, known: [Questionnaire.format]), "format")
        }
        let edition = try whole("formatVersion") ?? 0
        if edition != 1 { throw problem(.unknownChoice(String(edition), known: ["1"]), "formatVersion") }
        let sections = try list("sections", limit: SurveyLimits.sections) { (reader) throws(SurveyProblem) in
            try reader.section()
        }
        var questionnaire = Questionnaire(
            code: try text("code"), version: try whole("version") ?? 1,
            languages: try codes("languages", limit: SurveyLimits.languages), title: try wordings("title"),
            sections: sections)
        questionnaire.introduction = try wordings("introduction")
        questionnaire.thanks = try wordings("thanks")
        questionnaire.branching = try member("branching")?.branching()
        questionnaire.aims = try list("aims", limit: SurveyLimits.questions) { (reader) throws(SurveyProblem) in
            try reader.know(["code", "axis", "text", "questions"])
            return SurveyAim(
                try reader.text("code"), axis: try reader.wordings("axis"), try reader.wordings("text"),
                questions: try reader.codes("questions", limit: SurveyLimits.questions))
        }
        return questionnaire
    }

    private func branching() throws(SurveyProblem) -> Branching {
        try know(["question", "branches"])
        let branches = try list("branches", limit: SurveyLimits.choices) { (reader) throws(SurveyProblem) in
            try reader.know(["code", "label", "choices"])
            return Branching.Branch(
                try reader.text("code"), try reader.wordings("label"), choices: try reader.codes("choices"))
        }
        return Branching(question: try text("question"), branches: branches)
    }

    private func section() throws(SurveyProblem) -> SurveySection {
        try know(["code", "title", "introduction", "stage", "when", "branches", "repeat", "questions"])
        let questions = try list("questions", limit: SurveyLimits.questions) { (reader) throws(SurveyProblem) in
            try reader.question()
        }
        var section = SurveySection(try text("code"), try wordings("title"), questions)
        section.introduction = try wordings("introduction")
        if let stage = member("stage") { section.stage = try stage.choice() }
        section.condition = try member("when")?.condition()
        section.branches = try codes("branches")
        if let again = member("repeat") {
            try again.know(["most", "another"])
            section.repetition = SurveySection.Repetition(
                most: try again.whole("most") ?? 0, another: try again.wordings("another"))
        }
        return section
    }

    private func question() throws(SurveyProblem) -> Question {
        let own = try kind()
        try know([
            "code", "kind", "asked", "plain", "hint", "warning", "picture", "recordings", "offered", "mandatory",
            "when",
            "branches", "jumps", "choices", "most", "rows", "scale", "least", "highest", "decimals", "unit",
            "precision", "earliest", "latest", "consent", "fields",
        ])
        var question = Question(try text("code"), own, try wordings("asked"))
        question.plain = try wordings("plain")
        question.hint = try wordings("hint")
        question.warning = try wordings("warning")
        question.picture = try member("picture").map { (reader) throws(SurveyProblem) in try reader.text() }
        question.recordings = try wordings("recordings")
        question.offered = try list("offered", limit: 4) { (reader) throws(SurveyProblem) in try reader.choice() }
        question.isMandatory = try flag("mandatory")
        question.condition = try member("when")?.condition()
        question.branches = try codes("branches")
        question.jumps = try list("jumps", limit: SurveyLimits.jumps) { (reader) throws(SurveyProblem) in
            try reader.jump()
        }
        return question
    }

    private func kind() throws(SurveyProblem) -> QuestionKind {
        let name = try text("kind")
        switch name {
        case "single": return .single(try choices("choices"))
        case "several": return .several(try choices("choices"), most: try whole("most"))
        case "ordered": return .ordered(try choices("choices"), most: try whole("most"))
        case "matrix": return .matrix(rows: try choices("rows"), scale: try choices("scale"))
        case "number":
            return .number(
                NumberBounds(
                    least: try number("least"), most: try number("highest"), decimals: try whole("decimals") ?? 0,
                    unit: try wordings("unit")))
        case "date":
            return .date(
                DateBounds(
                    try required("precision").choice(), earliest: try date("earliest"), latest: try date("latest")))
        case "territory": return .territory
        case "organisation": return .organisation
        case "short-text": return .shortText
        case "long-text": return .longText
        case "contact":
            let fields = try list("fields", limit: 3) { (reader) throws(SurveyProblem) in
                try reader.choice(ContactRequest.Field.self)
            }
            return .contact(ContactRequest(consent: try wordings("consent"), fields: fields))
        case "note": return .note
        default: throw problem(.unknownChoice(name, known: QuestionKind.names), "kind")
        }
    }

    private func choices(_ name: String) throws(SurveyProblem) -> [Choice] {
        try list(name, limit: SurveyLimits.choices) { (reader) throws(SurveyProblem) in
            try reader.know(["code", "label", "exclusive", "words", "weight", "picture"])
            return Choice(
                try reader.text("code"), try reader.wordings("label"), isExclusive: try reader.flag("exclusive"),
                takesWords: try reader.flag("words"), weight: try reader.whole("weight"),
                picture: try reader.member("picture").map { (reader) throws(SurveyProblem) in try reader.text() })
        }
    }

    private func jump() throws(SurveyProblem) -> SurveyJump {
        try know(["when", "to"])
        let place = try required("to")
        let condition = try required("when").condition()
        if place.json.text == "end" { return SurveyJump(when: condition, to: .end) }
        try place.know(["question", "section"])
        if place.member("section") == nil {
            return SurveyJump(when: condition, to: .question(try place.text("question")))
        }
        return SurveyJump(when: condition, to: .section(try place.text("section")))
    }
}
