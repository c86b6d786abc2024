extension Questionnaire {
    /// Answers that came from outside, each in its canonical form; those with a fault, and those to questions that do not
    /// exist, are left out and told.
    ///
    /// What is mandatory is not looked at here: a walk knows what is asked.
    package func accepted(
        _ answers: SurveyAnswers
    ) -> (answers: SurveyAnswers, faults: [(place: SurveyWalk.Place, fault: AnswerFault)]) {
        var kept = SurveyAnswers()
        var faults: [(place: SurveyWalk.Place, fault: AnswerFault)] = []
        var strangers = Set(answers.single.keys)
        for section in sections {
            if section.repetition == nil { strangers.subtract(section.questions.map(\.code)) }
            let sheets = section.repetition == nil ? [answers.single] : answers.repeated[section.code] ?? []
            for (index, sheet) in sheets.prefix(section.repetition?.most ?? 1).enumerated() {
                let occurrence = section.repetition == nil ? nil : index
                for question in section.questions {
                    guard let answer = sheet[question.code] else { continue }
                    do throws(AnswerFault) {
                        let good = try question.optional.checked(answer)
                        kept.put(good, question.code, in: section, occurrence: occurrence)
                    } catch {
                        faults.append((SurveyWalk.Place(question.code, occurrence: occurrence), error))
                    }
                }
            }
        }
        return (kept, strangers.sorted().map { (SurveyWalk.Place($0), .otherKind) } + faults)
    }
}

extension Question {
    /// The same, which may stay blank.
    package var optional: Question {
        var question = self
        question.isMandatory = false
        return question
    }
}
