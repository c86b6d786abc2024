internal import Domain
internal import HTTP
internal import Routes
internal import Synchronization
internal import Texts
internal import Views

/// What can happen in a questionnaire, and a walk that one tries.
struct WaysController {
    private let desk: FormsDesk
    private var texts: SurveyDraftTexts { desk.texts }

    init(_ desk: FormsDesk) { self.desk = desk }

    func answer() throws -> Response {
        try desk.requireLead()
        guard let whole = desk.whole, !whole.questions.isEmpty else {
            return desk.page(WaysPage.none(desk.shell()))
        }
        guard desk.isPost else { return page(whole) }
        let form = try desk.context.request.form()
        guard desk.accepted(form) else { return page(whole, [texts.expired]) }
        let fields = FormsDesk.fields(form)
        var (answers, problems) = (SurveyAnswers(), [String]())
        for section in whole.sections {
            for question in section.questions {
                do throws(AnswerFault) {
                    let typed = try LineTyping(question).answer(fields["\(FormFields.line).\(question.code)"])
                    guard let typed else { continue }
                    answers.put(
                        typed, question.code, in: section, occurrence: section.repetition == nil ? nil : 0)
                } catch {
                    let spoken = (desk.context.texts.language.rawValue, main: whole.mainLanguage)
                    let sentence = desk.context.texts.surveyQuestions.sentence(error, to: question, spoken: spoken)
                    problems.append(
                        desk.context.texts.surveyQuestions.atQuestion(code: question.code, sentence: sentence))
                }
            }
        }
        let reach: SurveyWalk.Reach = fields.has(FormFields.stage, "oui") ? .whole : .short
        return page(whole, problems, fields, problems.isEmpty ? SurveyWalk(whole, answers, reach: reach) : nil)
    }

    private func page(
        _ whole: Questionnaire, _ problems: [String] = [], _ typed: TypedFields = TypedFields(),
        _ walk: SurveyWalk? = nil
    ) -> Response {
        var problems = problems
        let faults = whole.faults
        var found: SimulationShelf.Study?
        if faults.isEmpty {
            do {
                found = try desk.context.site.simulations.study(whole)
            } catch {
                problems.append(texts.waysBusy)
            }
        }
        let told = faults.isEmpty ? [] : [texts.waysFaults] + faults.map { desk.context.texts.surveyQuestions.line($0) }
        var model = WaysPage.Model(desk.shell(problems + told), whole)
        model.simulation = found?.simulation
        model.parity = found?.parity
        model.unreached =
            found.map { Self.unreached($0.simulation, texts).sorted { $0.key < $1.key }.map(\.value) } ?? []
        model.walk = walk
        model.typed = typed
        // Faults of the questionnaire are what the page is about, not of what was sent.
        return desk.page(WaysPage(model).bytes, problems)
    }

    /// Why questions are never asked, by code.
    static func unreached(_ simulation: SurveySimulation, _ texts: SurveyDraftTexts) -> [String: String] {
        simulation.reaches.reduce(into: [:]) { told, one in
            guard case .never(let parts, let unreached) = one.reach else { return }
            let sources = parts.flatMap { part -> [String] in
                if case .jump(let from) = part.reason { return [from] }
                return part.condition.atoms.compactMap(\.subject)
            }
            var seen: Set<String> = []
            let list = sources.filter { seen.insert($0).inserted }.joined(separator: ", ")
            told[one.question] =
                unreached.isEmpty
                ? texts.never(question: one.question, list: list)
                : texts.neverAfter(question: one.question, list: unreached.joined(separator: ", "))
        }
    }
}

/// Simulations of the questionnaires that were looked at last: some take seconds, one at a time.
final class SimulationShelf: Sendable {
    struct Busy: Error {}

    struct Study: Sendable {
        let simulation: SurveySimulation
        let parity: SurveyParity
    }

    private static let most = 8
    private let kept = Mutex<[Study]>([])
    private let isTaken = Mutex(false)

    /// What was worked out before; nil otherwise.
    func known(_ questionnaire: Questionnaire) -> Study? {
        kept.withLock { $0.first { $0.simulation.questionnaire == questionnaire } }
    }

    /// - Throws: `Busy`, or `QuestionnaireFaults`.
    func study(_ questionnaire: Questionnaire) throws -> Study {
        if let known = known(questionnaire) { return known }
        let isMine = isTaken.withLock { taken in
            defer { taken = true }
            return !taken
        }
        guard isMine else { throw Busy() }
        defer { isTaken.withLock { $0 = false } }
        let study = Study(
            simulation: try SurveySimulation(questionnaire), parity: try SurveyParity(questionnaire))
        kept.withLock { kept in
            kept.insert(study, at: 0)
            if kept.count > Self.most { kept.removeLast() }
        }
        return study
    }
}
