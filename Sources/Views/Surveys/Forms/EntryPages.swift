package import Domain
internal import HTML
internal import Routes
package import Texts

/// Where a collector begins: somebody tells their answers, or a paper has come.
package struct EntryPage {
    /// What became of a paper, as the address of this page tells it.
    package enum Outcome: String, Sendable {
        case first = "saisi"
        case same = "pareil"
        case settled = "tranche"
        case removed = "retire"

        package func sentence(_ paper: Int, _ texts: SurveyPaperTexts) -> String {
            switch self {
            case .first: texts.typedFirst(n: paper)
            case .same: texts.typedSame(n: paper)
            case .settled: texts.settled(n: paper)
            case .removed: texts.removed(n: paper)
            }
        }
    }

    package enum Action: String, Sendable {
        case begin = "commencer"
        case paper = "papier"
        /// What was typed of a paper is taken out.
        case remove = "retirer"
    }

    private let shell: FormsShell
    /// The one that is answered; nil while nothing is.
    private let questionnaire: Questionnaire?
    /// Somebody may be called or met now; papers are typed a little longer.
    private let isOpen: Bool
    private let typings: Int
    private let typed: TypedFields
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }
    private var route: FormsRoute { .entry(slug: shell.slug) }

    package init(
        _ shell: FormsShell, _ questionnaire: Questionnaire?, isOpen: Bool, typings: Int,
        typed: TypedFields = TypedFields()
    ) {
        self.shell = shell
        self.questionnaire = questionnaire
        self.isOpen = isOpen
        self.typings = typings
        self.typed = typed
    }

    package var bytes: [UInt8] {
        shell.page(
            .entry,
            """
            <p class="lead">\(texts.entryLead)</p>
            \(if: questionnaire != nil, "\(if: isOpen, spoken, else: "<p class=\"note\">\(texts.notOpen)</p>\n")\(paper)", else: "<p class=\"note\">\(texts.notPublished)</p>\n")
            """)
    }

    private var languages: Markup {
        let codes = questionnaire?.languages ?? []
        return codes.count > 1
            ? DraftSelect(
                name: FormFields.language, label: texts.spokenIn, options: shell.named(codes),
                chosen: typed[FormFields.language]
            ).markup : ""
    }

    private var spoken: Markup {
        let chosen = typed[FormFields.channel]
        let channels: [(SurveyChannel, String)] = [(.phone, texts.byPhone), (.meeting, texts.faceToFace)]
        return """
            <h2>\(texts.spokenHeading)</h2>
            <p>\(texts.spokenLead)</p>
            \(shell.form(route, """
                <fieldset><legend>\(texts.channel)</legend>\(each: channels, { channel in
                    DraftTick(
                        name: FormFields.channel, value: channel.0.rawValue, label: channel.1,
                        isOn: chosen == channel.0.rawValue || chosen.isEmpty && channel.0 == .phone, isOne: true
                    ).markup
                })</fieldset>
                \(languages)\(DraftTick(name: FormFields.sure, label: texts.toldAgreement, isOn: false).markup)\
                \(shell.send(texts.begin, action: Action.begin.rawValue))
                """))<p>\(shell.link(.script(slug: shell.slug), texts.scriptTitle))</p>

            """
    }

    private var paper: Markup {
        """
        <h2>\(texts.onPaper)</h2>
        <p>\(typings == 2 ? texts.onPaperTwice : texts.onPaperLead)</p>
        \(shell.form(route, """
            \(DraftField(name: FormFields.paper, label: texts.paperNumber, value: typed[FormFields.paper], help: texts.paperNumberHelp, limit: 7, isShort: true).markup)\
            \(shell.send(texts.openPaper, action: Action.paper.rawValue))
            """))<p>\(shell.link(.batch(slug: shell.slug), texts.batchTitle))</p>

        """
    }
}

/// One paper, a line for each question.
package struct TypingPage {
    package struct Model: Sendable {
        package let shell: FormsShell
        package let paper: SurveyPaper
        package let number: Int
        /// By rank of the line.
        package var typed: [String] = []
        package var faults: [Int: String] = [:]
        package var language = ""

        package init(_ shell: FormsShell, _ paper: SurveyPaper, number: Int) {
            self.shell = shell
            self.paper = paper
            self.number = number
        }

        /// The same with what was refused.
        package func with(_ shell: FormsShell) -> Model {
            var model = Model(shell, paper, number: number)
            (model.typed, model.faults, model.language) = (typed, faults, language)
            return model
        }
    }

    private let model: Model
    private let words: ConditionWords
    private var shell: FormsShell { model.shell }
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }

    package init(_ model: Model) {
        self.model = model
        words = ConditionWords(model.paper.questionnaire, model.shell.frame.texts, paper: model.paper)
    }

    package var bytes: [UInt8] {
        shell.page(
            .entry, heading: texts.number(n: model.number),
            """
            <p>\(texts.typingLead)</p>
            <details class="more"><summary>\(texts.grammarTitle)</summary>\(TypingRules(texts: texts).markup)</details>
            \(shell.form(.typing(slug: shell.slug, paper: model.number), name: "account typing", form))\
            \(PaperRemoval(shell: shell, number: model.number).markup)
            """)
    }

    private var form: Markup {
        let codes = model.paper.questionnaire.languages
        return """
            \(if: codes.count > 1, DraftSelect(
                name: FormFields.language, label: texts.spokenIn, options: shell.named(codes), chosen: model.language
            ).markup)<ol class="lines">\(each: Array(model.paper.lines.enumerated()), { line($0.offset, $0.element) })</ol>
            \(shell.send(texts.typingSave))
            """
    }

    private func line(_ rank: Int, _ line: SurveyPaper.Line) -> Markup {
        let name = "\(FormFields.line).\(rank)"
        let fault = model.faults[rank]
        let value = rank < model.typed.count ? model.typed[rank] : ""
        let hints = line.question.kind.choices.enumerated().map { "\($0.offset + 1) \(words.text($0.element.label))" }
        let isLong = line.question.kind.name == "long-text"
        let described = (hints.isEmpty ? "" : "\(name)-aide ") + (fault == nil ? "" : "\(name)-erreur")
        return """
            <li class="entry"><label for="\(name)"><b>\(line.number)</b> \(words.text(line.question.asked))</label>
            \(fault.map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\
            \(if: isLong, """
                <textarea id="\(name)" name="\(name)" rows="2" maxlength="\(SurveyLimits.longText)"\(attribute: "aria-describedby", if: !described.isEmpty, described)>\(value)</textarea>
                """, else: """
                <input id="\(name)" name="\(name)" type="text" value="\(value)" maxlength="4000" autocomplete="off"\
                \(attribute: "aria-describedby", if: !described.isEmpty, described)\(attribute: "aria-invalid", if: fault != nil, "true")>
                """)\(if: !hints.isEmpty, "<p class=\"meta\" id=\"\(name)-aide\">\(hints.joined(separator: " · "))</p>")</li>

            """
    }
}

/// Takes out what was typed of a paper; folded, it is seldom meant.
struct PaperRemoval {
    let shell: FormsShell
    let number: Int
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }

    var markup: Markup {
        """
        <details class="more"><summary>\(texts.removeTitle)</summary><p>\(texts.removeLead)</p>
        \(shell.form(.typing(slug: shell.slug, paper: number), """
            \(DraftTick(name: FormFields.sure, label: texts.removeSure, isOn: false).markup)\
            \(shell.send(texts.removeGo, action: EntryPage.Action.remove.rawValue, isQuiet: true))
            """))</details>

        """
    }
}

/// How answers are typed on one line.
struct TypingRules {
    let texts: SurveyPaperTexts

    var markup: Markup {
        let rules = [
            texts.grammarChoice, texts.grammarSeveral, texts.grammarWords, texts.grammarOrder, texts.grammarMatrix,
            texts.grammarNumber, texts.grammarMissing, texts.grammarBlank,
        ]
        return "<ul>\(each: rules, { "<li>\($0)</li>\n" })</ul>\n"
    }
}

/// Many papers at once: a line each, pasted from a spreadsheet.
package struct BatchPage {
    private let shell: FormsShell
    private let paper: SurveyPaper
    private let typed: TypedFields
    private let kept: Int?
    private let range: ClosedRange<Int>?
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }

    /// - Parameters:
    ///   - kept: papers that were just typed in.
    ///   - range: papers that have these columns, where others have other ones.
    package init(
        _ shell: FormsShell, _ paper: SurveyPaper, typed: TypedFields, kept: Int? = nil, range: ClosedRange<Int>? = nil
    ) {
        self.range = range
        self.shell = shell
        self.paper = paper
        self.typed = typed
        self.kept = kept
    }

    package var bytes: [UInt8] {
        let codes = paper.questionnaire.languages
        let columns = [texts.paperColumn] + paper.lines.map(\.number)
        return shell.page(
            .entry, heading: texts.batchTitle,
            """
            \(kept.map { "<p class=\"note\" role=\"status\">\(texts.batchKept(n: $0))</p>\n" })<p class="lead">\(texts.batchLead(n: columns.count))</p>
            \(range.map { "<p>\(texts.batchRange(first: $0.lowerBound, last: $0.upperBound))</p>\n" })\
            <details class="more"><summary>\(texts.grammarTitle)</summary>\(TypingRules(texts: texts).markup)</details>
            <div class="entry"><label for="colonnes">\(texts.batchColumns)</label>
            <textarea id="colonnes" rows="2" readonly>\(columns.joined(separator: "\t"))</textarea></div>
            \(shell.form(.batch(slug: shell.slug), """
                \(if: codes.count > 1, DraftSelect(
                    name: FormFields.language, label: texts.spokenIn, options: shell.named(codes),
                    chosen: typed[FormFields.language]
                ).markup)\(DraftField(
                    name: FormFields.lot, label: texts.batchLines, value: typed[FormFields.lot], help: texts.batchHelp,
                    lines: 12, limit: 2_000_000
                ).markup)\(shell.send(texts.batchSave))
                """))
            """)
    }
}

/// Both typings of a paper side by side, where they differ.
package struct SettlePage {
    private let shell: FormsShell
    private let paper: SurveyPaper
    private let number: Int
    private let typings: PaperTypings
    private let typed: TypedFields
    private let faults: [Int: String]
    private var texts: SurveyPaperTexts { shell.frame.texts.surveyPaper }

    package init(
        _ shell: FormsShell, _ paper: SurveyPaper, number: Int, _ typings: PaperTypings, typed: TypedFields,
        faults: [Int: String] = [:]
    ) {
        self.shell = shell
        self.paper = paper
        self.number = number
        self.typings = typings
        self.typed = typed
        self.faults = faults
    }

    package var bytes: [UInt8] {
        let ranks = paper.lines.indices.filter { typings.differences.contains(paper.lines[$0].place) }
        return shell.page(
            .entry, heading: texts.settleTitle(n: number),
            """
            <p class="note">\(texts.typedDiffer(n: number))</p>
            <p class="lead">\(texts.settleLead(n: ranks.count))</p>
            \(shell.form(.typing(slug: shell.slug, paper: number), "\(each: ranks, choice)\(shell.send(texts.settleSave))"))\
            \(PaperRemoval(shell: shell, number: number).markup)
            """)
    }

    private func choice(_ rank: Int) -> Markup {
        let line = paper.lines[rank]
        let words = ConditionWords(paper.questionnaire, shell.frame.texts, paper: paper)
        let own = AnswerWords(line.question, shell.frame.texts, paper.questionnaire.mainLanguage)
        func told(_ answers: SurveyAnswers) -> String {
            answers.answer(line.question.code, in: line.section, occurrence: line.occurrence).map(own.told)
                ?? texts.leftBlank
        }
        let name = "\(FormFields.settled).\(rank)"
        let other = "\(FormFields.line).\(rank)"
        let ways: [(String, String)] = [
            ("1", texts.settleFirst(answer: told(typings.first))),
            ("2", texts.settleSecond(answer: told(typings.second))), ("3", texts.settleOther),
        ]
        return """
            <fieldset><legend>\(line.number) \(words.text(line.question.asked))</legend>
            \(faults[rank].map { "<p class=\"wrong\">\($0)</p>\n" })\(each: ways, {
                DraftTick(name: name, value: $0.0, label: $0.1, isOn: typed.has(name, $0.0), isOne: true).markup
            })\(DraftField(name: other, label: texts.settleTyped, value: typed[other], limit: 4_000).markup)</fieldset>

            """
    }
}
