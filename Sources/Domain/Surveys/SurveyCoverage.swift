/// What a questionnaire lets one know: which questions answer what the survey wants to know, and what is left alone on
/// either side.
package struct SurveyCoverage: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package let aim: SurveyAim
        /// Those of its questions that exist and are answered, in the order they are asked.
        package let questions: [String]
    }

    package struct Axis: Sendable, Equatable {
        package let title: Wordings
        package let rows: [Row]
    }

    /// In the order in which they are first told.
    package let axes: [Axis]
    /// What the survey wants to know and asks nobody.
    package let orphanAims: [String]
    /// What is asked and serves nothing that was announced; the question that makes branches serves them.
    package let orphanQuestions: [String]

    package init(_ questionnaire: Questionnaire) {
        let answered = questionnaire.questions.filter(\.kind.isAnswered).map(\.code)
        let rows = questionnaire.aims.map { aim in
            Row(aim: aim, questions: answered.filter(aim.questions.contains))
        }
        var titles: [Wordings] = []
        for aim in questionnaire.aims where !titles.contains(aim.axis) { titles.append(aim.axis) }
        axes = titles.map { title in Axis(title: title, rows: rows.filter { $0.aim.axis == title }) }
        orphanAims = rows.filter(\.questions.isEmpty).map(\.aim.code)
        let served = Set(rows.flatMap(\.questions) + [questionnaire.branching?.question].compactMap(\.self))
        orphanQuestions = answered.filter { !served.contains($0) }
    }
}
