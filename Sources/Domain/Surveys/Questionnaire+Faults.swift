extension Questionnaire {
    /// Everything that keeps it from being asked, in reading order; none for what may open.
    package var faults: [QuestionnaireFault] {
        var check = QuestionnaireCheck(self)
        check.questionnaire()
        check.branches()
        for section in sections { check.section(section) }
        check.routing()
        check.tellAims()
        return check.faults
    }

    /// Languages in which something is not told yet, with what: the main one is used there.
    package func untold(in language: String) -> [QuestionnaireFault.Place] {
        let isTold = { (words: Wordings) in words[self.mainLanguage] == nil || words[language] != nil }
        var places: [QuestionnaireFault.Place] = []
        if ![title, introduction, thanks].allSatisfy(isTold) { places.append(.questionnaire) }
        for section in sections {
            let repeated = section.repetition?.another ?? Wordings()
            if ![section.title, section.introduction, repeated].allSatisfy(isTold) {
                places.append(.section(section.code))
            }
            for question in section.questions {
                if !question.wordings.allSatisfy(isTold) { places.append(.question(question.code)) }
            }
        }
        return places
    }
}

extension Question {
    /// Everything that is told, in reading order.
    var wordings: [Wordings] {
        var own = [asked, plain, hint, warning]
        switch kind {
        case .number(let bounds): own.append(bounds.unit)
        case .contact(let request): own.append(request.consent)
        default: break
        }
        return own + kind.choices.map(\.label) + kind.rows.map(\.label)
    }
}
