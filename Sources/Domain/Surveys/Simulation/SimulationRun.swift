/// One going through a questionnaire, with what is found out only once.
struct SimulationRun {
    private let questionnaire: Questionnaire
    private let model: SurveyModel
    private let seconds: [Int]
    private var classes: AnswerClasses
    /// Of the questions looked at so far, those that are never asked.
    private var unreached: Set<Int> = []

    init(_ questionnaire: Questionnaire) {
        self.questionnaire = questionnaire
        model = SurveyModel(questionnaire)
        classes = AnswerClasses(model)
        seconds = model.steps.map { SurveyPace.seconds($0.question, in: questionnaire.mainLanguage) }
    }

    /// Of the question at that rank, after those before it.
    mutating func reach(_ rank: Int) -> SurveySimulation.Reach {
        let step = model.steps[rank]
        switch outcome(step.parts, step) {
        case .found(let answers, let reach): return .reached(witness(answers, reach, before: rank))
        case .tooMany(let ranks): return .tooMany(codes(ranks))
        case .never:
            unreached.insert(rank)
            let parts = contradiction(step)
            let unreached = parts.reduce(into: Set()) { $0.formUnion($1.subjects) }.intersection(self.unreached)
            return .never(parts.map(\.told), unreached: codes(unreached.sorted()))
        }
    }

    /// Whether somebody in that branch is asked the question; nil where there are too many ways to tell.
    mutating func isReached(_ rank: Int, inBranch branch: Int) -> Bool? {
        let step = model.steps[rank]
        // Before one has said where one stands, the question is the same for all.
        let deciding = model.atoms[model.branches[branch].atom].subject
        let isBefore = model.steps.firstIndex { $0.question.code == deciding }.map { rank <= $0 } ?? true
        switch outcome(step.parts, step, branch: isBefore ? nil : model.branches[branch].atom) {
        case .found: return true
        case .never: return false
        case .tooMany: return nil
        }
    }

    mutating func ways(_ branch: Int?) -> SurveySimulation.Ways {
        switch PathSearch(model, seconds: seconds, branch: branch).run(&classes) {
        case .found(let paths): .found(paths)
        case .never: .never
        case .tooMany(let ranks): .tooMany(codes(ranks))
        }
    }

    private mutating func outcome(
        _ parts: [SurveyModel.Part], _ step: SurveyModel.Step, branch: Int? = nil
    ) -> ReachSearch.Outcome {
        var search = ReachSearch(model, parts, needsGoingOn: step.isEnrichment, branch: branch)
        return search.run(&classes)
    }

    /// Parts that cannot hold together, none of which can be left out.
    private mutating func contradiction(_ step: SurveyModel.Step) -> [SurveyModel.Part] {
        var parts = step.parts
        for index in parts.indices.reversed() {
            var fewer = parts
            fewer.remove(at: index)
            if case .never = outcome(fewer, step) { parts = fewer }
        }
        return parts
    }

    private func codes(_ ranks: [Int]) -> [String] { ranks.map { model.steps[$0].question.code } }

    /// With something said wherever one must say something on the way.
    private func witness(
        _ deciding: [Int: SurveyAnswer], _ reach: SurveyWalk.Reach, before last: Int
    ) -> SurveySimulation.Witness {
        var answers = SurveyAnswers()
        var counted: SurveyAnswers.Sheet = [:]
        let routing = SurveyRouting(questionnaire).steps
        for (rank, step) in routing.enumerated().prefix(last) where reach == .whole || step.section.stage != .enrichment
        {
            guard step.isAsked({ counted[$0] }) else { continue }
            let mandatory = step.question.isMandatory ? SampleAnswers(step.question, []).all?.first ?? nil : nil
            guard let answer = deciding[rank] ?? mandatory else { continue }
            counted[step.question.code] = answer
            let occurrence = step.section.repetition == nil ? nil : 0
            answers.put(answer, step.question.code, in: step.section, occurrence: occurrence)
        }
        return SurveySimulation.Witness(answers: answers, reach: reach, deciding: codes(deciding.keys.sorted()))
    }
}
