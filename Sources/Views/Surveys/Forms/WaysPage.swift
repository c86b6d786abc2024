package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What can happen in a questionnaire: which questions are reached and how, how long the ways are, what each branch is
/// asked; and a walk that one tries.
package struct WaysPage {
    package struct Model: Sendable {
        package let shell: FormsShell
        package let questionnaire: Questionnaire
        /// Nil where it cannot be worked out: the problems say why.
        package var simulation: SurveySimulation?
        package var parity: SurveyParity?
        /// Sentences about questions that are never asked.
        package var unreached: [String] = []
        package var walk: SurveyWalk?
        package var typed = TypedFields()

        package init(_ shell: FormsShell, _ questionnaire: Questionnaire) {
            self.shell = shell
            self.questionnaire = questionnaire
        }
    }

    /// While there is nothing to try.
    package static func none(_ shell: FormsShell) -> [UInt8] {
        shell.page(.paths, "<p>\(shell.texts.waysNone)</p>\n")
    }

    private let model: Model
    private let words: ConditionWords
    private var shell: FormsShell { model.shell }
    private var texts: SurveyDraftTexts { shell.texts }

    package init(_ model: Model) {
        self.model = model
        words = ConditionWords(model.questionnaire, model.shell.frame.texts)
    }

    package var bytes: [UInt8] {
        shell.page(
            .paths,
            """
            <p class="lead">\(texts.waysLead)</p>
            \(model.simulation.map(found))\(model.parity.map(side))<h2>\(texts.coverage)</h2>
            \(CoverageList(shell: shell, questionnaire: model.questionnaire, coverage: SurveyCoverage(model.questionnaire)).markup)\
            \(trying)\(model.simulation.map(reaches))
            """)
    }

    // MARK: What was found

    private func found(_ simulation: SurveySimulation) -> Markup {
        let isProved = simulation.reaches.allSatisfy { if case .reached = $0.reach { true } else { false } }
        let unsure = simulation.reaches.compactMap { told -> String? in
            guard case .tooMany(let codes) = told.reach else { return nil }
            return texts.unsure(question: told.question, list: codes.joined(separator: ", "))
        }
        return """
            \(if: isProved, "<p class=\"note\">\(texts.allReached(steps: simulation.stepsAtMost))</p>\n", else: """
                <div class="note problem"><p>\(texts.notAllReached)</p><ul>\(each: model.unreached + unsure, { "<li>\($0)</li>\n" })</ul></div>

                """)<h2>\(texts.lengths)</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="\(texts.lengths)"><table><caption>\(texts.lengthsCaption)</caption><thead><tr><th scope="col">\(texts.who)</th>\
            <th scope="col">\(texts.ways)</th><th scope="col">\(texts.shortest)</th><th scope="col">\(texts.longest)</th></tr></thead><tbody>
            \(length(texts.everybody, simulation.ways))\(each: simulation.branches, branch)</tbody></table></div>

            """
    }

    private func branch(_ branch: SurveySimulation.Branch) -> Markup {
        if branch.code == nil, case .never = branch.ways { return "" }
        return length(branch.code.map { words.branches([$0]) } ?? texts.noBranch, branch.ways)
    }

    private func length(_ who: String, _ ways: SurveySimulation.Ways) -> Markup {
        func told(_ path: SurveyPaths.Path) -> String {
            texts.length(questions: path.questions.count, minutes: max(1, (path.seconds + 59) / 60))
        }
        let cells: (String, String, String) =
            switch ways {
            case .never: (texts.nobody, "", "")
            case .tooMany: (texts.tooManyWays, "", "")
            case .found(let paths):
                (
                    paths.count.flatMap(Int.init(exactly:)).map { shell.frame.texts.language.formatted($0) }
                        ?? texts.tooManyWays,
                    told(paths.shortest), told(paths.longest)
                )
            }
        return """
            <tr><th scope="row">\(who)</th><td>\(cells.0)</td><td>\(cells.1)</td><td>\(cells.2)</td></tr>

            """
    }

    /// By which answers each question is reached.
    private func reaches(_ simulation: SurveySimulation) -> Markup {
        """
        <h2>\(texts.reaches)</h2>
        <details class="more"><summary>\(texts.reachesShow(n: simulation.reaches.count))</summary>
        <ol class="reaches">\(each: simulation.reaches, { told in
            let text = model.questionnaire.question(told.question).map { words.text($0.asked) } ?? ""
            return "<li>\(shell.link(.part(slug: shell.slug, code: told.question), told.question)) \(text)<br><span class=\"meta\">\(by(told.reach))</span></li>\n"
        })</ol></details>

        """
    }

    private func by(_ reach: SurveySimulation.Reach) -> String {
        guard case .reached(let witness) = reach else { return texts.notReached }
        let typed = witness.deciding.compactMap { code -> String? in
            guard let question = model.questionnaire.question(code),
                let section = model.questionnaire.section(holding: code),
                let answer = witness.answers.answer(
                    code, in: section, occurrence: section.repetition == nil ? nil : 0)
            else { return texts.saysNothing(question: code) }
            return texts.says(
                question: code,
                answer: AnswerWords(question, shell.frame.texts, model.questionnaire.mainLanguage).told(answer))
        }
        return typed.isEmpty ? texts.askedAll : texts.reachedBy(list: typed.joined(separator: ", "))
    }

    // MARK: Branches side by side

    private func side(_ parity: SurveyParity) -> Markup {
        if parity.branches.count < 2 { return "" }
        let uneven = parity.rows.filter(\.isUneven)
        return """
            <h2>\(texts.parity)</h2>
            <p>\(uneven.isEmpty ? texts.parityEven : texts.parityUneven(n: uneven.count))</p>
            <div class="scroll" tabindex="0" role="region" aria-label="\(texts.parity)"><table><caption>\(texts.parityCaption)</caption><thead><tr><th scope="col">\(texts.paritySubject)</th>\
            \(each: parity.branches, { "<th scope=\"col\">\(words.branches([$0]))</th>" })</tr></thead><tbody>
            \(each: parity.rows, { row in """
                <tr><th scope="row">\(subject(row.subject))</th>\(each: row.cells, cell)</tr>

                """ })</tbody></table></div>

            """
    }

    private func cell(_ cell: SurveyParity.Cell) -> Markup {
        if cell.isGap { return "<td><strong class=\"wrong\">\(texts.parityNothing)</strong></td>" }
        if cell.asked.isEmpty { return "<td>\(texts.parityUnknown)</td>" }
        return "<td>\(texts.parityAsked(n: cell.asked.count))</td>"
    }

    private func subject(_ subject: SurveyParity.Subject) -> String {
        switch subject {
        case .aim(let code):
            model.questionnaire.aims.first { $0.code == code }.map { words.text($0.text) } ?? code
        case .section(let code):
            model.questionnaire.section(code).map { texts.paritySection(title: words.text($0.title)) } ?? code
        }
    }

    // MARK: A walk

    /// The questions whose answers decide of something.
    private var deciding: [Question] {
        let routing = SurveyRouting(model.questionnaire)
        let read = Set(routing.steps.flatMap { $0.parts.flatMap { $0.condition.atoms.compactMap(\.subject) } })
        return model.questionnaire.questions.filter { read.contains($0.code) }
    }

    private var trying: Markup {
        let questions = deciding
        if questions.isEmpty { return "<h2>\(texts.tryWalk)</h2>\n<p>\(texts.tryNothing)</p>\n" }
        return """
            <h2 id="essayer">\(texts.tryWalk)</h2>
            <p>\(texts.tryLead)</p>
            \(model.walk.map(walked))\(shell.form(.ways(slug: shell.slug), """
                \(each: questions, field)\(reach)\(shell.send(texts.tryGo))
                """))
            """
    }

    private var reach: Markup {
        DraftTick(
            name: FormFields.stage, label: texts.tryWhole,
            isOn: model.walk == nil || model.typed.has(FormFields.stage, "oui")
        )
        .markup
    }

    private func field(_ question: Question) -> Markup {
        let label = "\(question.code) – \(words.text(question.asked))"
        let name = "\(FormFields.line).\(question.code)"
        if case .single(let choices) = question.kind {
            let missing = question.offered.compactMap { kind in
                LineTyping.missing.first { $0.kind == kind }.map {
                    (value: $0.word, label: shell.frame.texts.surveyQuestions.name(kind))
                }
            }
            let options = choices.enumerated().map {
                (value: String($0.offset + 1), label: words.text($0.element.label))
            }
            return DraftSelect(
                name: name, label: label, options: [("", texts.tryBlank)] + options + missing,
                chosen: model.typed[name]
            ).markup
        }
        let help = question.kind.choices.enumerated().map { "\($0.offset + 1) \(words.text($0.element.label))" }
        return DraftField(
            name: name, label: label, value: model.typed[name],
            help: help.isEmpty ? nil : help.joined(separator: " · "), limit: SurveyLimits.wording
        ).markup
    }

    private func walked(_ walk: SurveyWalk) -> Markup {
        let count = walk.pages.reduce(0) { $0 + $1.questions.count(where: \.kind.isAnswered) }
        return """
            <div class="note" id="suite"><p>\(texts.walkFound(pages: walk.pages.count, questions: count))</p>
            <ol>\(each: walk.pages, { page in
                "<li>\(words.text(page.section.title)) (\(each: page.questions, separator: ", ", { shell.link(.part(slug: shell.slug, code: $0.code), $0.code) }))</li>\n"
            })</ol></div>

            """
    }
}

/// An answer in the words of its question.
struct AnswerWords {
    let question: Question
    let texts: Texts
    let main: String

    init(_ question: Question, _ texts: Texts, _ main: String) {
        self.question = question
        self.texts = texts
        self.main = main
    }

    func told(_ answer: SurveyAnswer) -> String {
        let told = texts.surveyQuestions
        func label(_ choice: Choice?, _ code: String) -> String {
            let text = choice?.label.text(in: texts.language.rawValue, otherwise: main) ?? ""
            return text.isEmpty ? code : French.typography(text)
        }
        switch answer {
        case .missing(let kind): return told.name(kind)
        case .choices(let codes, let words):
            return codes.map { code in
                label(question.choice(code), code) + (words[code].map { " (\($0))" } ?? "")
            }.joined(separator: ", ")
        case .matrix(let marks):
            return question.kind.rows.compactMap { row in
                switch marks[row.code] {
                case nil: nil
                case .choice(let code)?:
                    texts.surveyDraft.pair(label: label(row, row.code), value: label(question.choice(code), code))
                case .missing(let kind)?: texts.surveyDraft.pair(label: label(row, row.code), value: told.name(kind))
                }
            }.joined(separator: ", ")
        case .number(let number): return told.told(number)
        case .date(let date): return told.told(date)
        case .place(let code, let words): return words.isEmpty ? code ?? "" : words
        case .text(let text): return French.typography(text)
        }
    }
}
