package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// A candidate as its jury reads it: one's own reading, the readings side by side, and the decision.
package struct CandidatePage {
    package enum Action: String, Sendable {
        case read = "lire"
        case recuse = "deport"
        case decide = "decider"
    }

    package struct Model: Sendable {
        package let prize: PrizeEdition
        package let candidate: PrizeCandidate
        package var practice: Practice?
        package var jury: [PrizeSeat] = []
        package var recusals: [PrizeRecusal] = []
        /// Those that the viewer may read.
        package var readings: [PrizeReading] = []
        package var isReady = false
        package var own: PrizeSeat?
        /// Whose reading is typed for them.
        package var told: PrizeSeat?
        package var mayLead = false
        package var isBound = false
        package var isDone = false
        package var problem: PrizeProblem?
        /// What was typed, by name of the field, when the form comes back.
        package var typed: [String: String]?

        package init(_ prize: PrizeEdition, _ candidate: PrizeCandidate) {
            self.prize = prize
            self.candidate = candidate
        }
    }

    private let model: Model
    private let vocabularies: Vocabularies
    private let token: HiddenToken
    private let frame: Frame
    private let words: PrizeWords
    private var texts: PrizesTexts { frame.texts.prizes }
    private var grid: Grid { model.prize.grid }
    private var note: PrizeNote {
        PrizeNote(frame: frame, problem: model.problem, grid: grid, isDone: model.isDone)
    }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
        words = PrizeWords(frame)
    }

    private var recusal: PrizeRecusal? {
        model.own.flatMap { own in model.recusals.first { $0.seat == own.id } }
    }
    private var page: Route {
        .prizes(.candidate(slug: model.prize.slug, id: model.candidate.id, seat: model.told?.id))
    }
    private var judges: Bool { model.prize.state == .judging }

    package var bytes: [UInt8] {
        let title = model.practice.map { French.typography($0.title) } ?? texts.gone
        let prize = French.typography(model.prize.call.title)
        return Layout(frame).page(
            title: texts.candidateTitle,
            """
            \(Trail(frame.texts).markup([(texts.title, .prizes(.list)), (prize, .prizes(.prize(slug: model.prize.slug)))], here: texts.candidateTitle))
            <h1>\(title)</h1>
            \(note.markup)\(model.practice.map { "<p><a href=\"\(Link(Route.sheet(slug: $0.slug)))\">\(texts.sheetLink)</a></p>\n" })\
            <p><strong>\(texts.why)</strong> \(French.typography(model.candidate.why))</p>
            \(aside)\(own)\(readings)\(if: model.mayLead && !model.isBound, leading)
            """)
    }

    private var aside: Markup {
        """
        \(if: model.isBound, "<p class=\"note\">\(texts.isBound)</p>\n")\
        \(recusal.map { "<p class=\"note\">\(texts.isRecused(ground: words.ground($0)))</p>\n" })
        """
    }

    private func form(_ action: Action, _ label: String, isQuiet: Bool = false, _ fields: Markup) -> Markup {
        """
        <form class="account reading" method="post" novalidate \
        action="\(Link(page))">\(token.input)
        \(fields)
        <p><button class="\(isQuiet ? "button quiet" : "button")" type="submit" name="\(PrizeFields.action)" \
        value="\(action.rawValue)">\(label)</button></p></form>

        """
    }

    // MARK: One's own reading

    private var own: Markup {
        guard judges else { return "" }
        if let told = model.told {
            let given = model.readings.first { $0.seat == told.id }
            return """
                <h2>\(texts.readingFor)</h2>
                <p class="lead">\(words.seat(told, vocabularies))</p>
                \(form(.read, texts.readingSave, criteria(given)))
                \(standingAside)
                """
        }
        guard let own = model.own, recusal == nil else { return "" }
        let given = model.readings.first { $0.seat == own.id }
        return """
            <h2>\(texts.readingHeading)</h2>
            <p>\(texts.readingLead)</p>
            \(form(.read, given == nil ? texts.readingSave : texts.readingChange, criteria(given)))
            \(standingAside)
            """
    }

    private var standingAside: Markup {
        let typed = model.typed?[PrizeFields.tie] ?? ""
        return """
            <details\(attribute: "open", if: !typed.isEmpty, "")><summary>\(texts.recuseHeading)</summary>
            <p>\(texts.recuseLead)</p>
            \(form(.recuse, texts.recuseSave, isQuiet: true, """
                \(AccountField(
                    name: PrizeFields.tie, label: texts.recuseReason, shape: .paragraph, value: typed,
                    limit: PrizeCandidate.whyLimit
                ).markup)\(if: !typed.isEmpty, note.checking)
                """))</details>

            """
    }

    private func criteria(_ given: PrizeReading?) -> Markup {
        GridWords(frame.texts).criteria(of: grid, level: 3) { criterion($0, given) }
    }

    private func criterion(_ criterion: Grid.Criterion, _ given: PrizeReading?) -> Markup {
        let code = criterion.code
        let grids = GridWords(frame.texts)
        let said = given?.answer(to: code)
        let chosen = model.typed?[ReadingFields.answer(code)] ?? said?.answer.rawValue ?? GridAnswer.unknown.rawValue
        return """
            <fieldset class="line" id="\(ReadingFields.place(code))"><legend>\(grids.said(criterion.label))</legend>
            <p class="meta">\(grids.said(criterion.help))</p>
            <div class="answers">\(each: GridAnswer.allCases, { answer in """
                <label class="choice"><input type="radio" name="\(ReadingFields.answer(code))" value="\(answer.rawValue)"\
                \(attribute: "checked", if: answer.rawValue == chosen, "")><span>\(grids.answer(answer))</span></label>

                """ })</div>
            \(AccountField(
                name: ReadingFields.argument(code), label: texts.argument, shape: .paragraph,
                value: model.typed?[ReadingFields.argument(code)] ?? said?.argument ?? "", isRequired: false,
                limit: PrizeReading.argumentLimit
            ).markup)</fieldset>

            """
    }

    // MARK: Side by side

    private var readings: Markup {
        let hides = model.own != nil && recusal == nil && !model.readings.contains { $0.seat == model.own?.id }
        if recusal != nil || model.isBound { return "" }
        return """
            <h2>\(texts.readingsHeading)</h2>
            \(if: hides, "<p>\(texts.readingsHidden)</p>\n", else: model.readings.isEmpty ? "<p>\(texts.readingsNone)</p>\n" : sideBySide)
            """
    }

    private var sideBySide: Markup {
        let grids = GridWords(frame.texts)
        let rows = grid.criteria.filter { row in model.readings.contains { $0.answer(to: row.code) != nil } }
        return
            "\(each: rows, { row -> Markup in """
            <section class="criterion"><h3>\(grids.said(row.label))</h3>
            <ul>\(each: model.readings, { line($0, row.code) })</ul></section>

            """ })"
    }

    private func line(_ reading: PrizeReading, _ code: String) -> Markup {
        guard let said = reading.answer(to: code) else { return "" }
        let seat = model.jury.first { $0.id == reading.seat }
        return """
            <li><strong>\(GridWords(frame.texts).answer(said.answer))</strong>\u{A0}: \(French.typography(said.argument)) \
            <span class="meta">\(seat.map { words.seat($0, vocabularies) } ?? "")\(if: reading.isTold, ", \(texts.told)")</span></li>

            """
    }

    // MARK: Those who lead

    private var leading: Markup {
        if !judges { return "" }
        return "\(telling)\(if: model.told == nil, deciding)"
    }

    /// For jurors without an account.
    private var telling: Markup {
        let able = model.jury.filter { seat in
            !seat.hasAccount && !model.recusals.contains { $0.seat == seat.id }
        }
        if able.isEmpty || model.told != nil { return "" }
        return """
            <h2>\(texts.readingFor)</h2>
            <ul class="links">\(each: able, { seat in """
                <li><a href="\(Link(Route.prizes(.candidate(slug: model.prize.slug, id: model.candidate.id, seat: seat.id))))">\
                \(words.seat(seat, vocabularies))</a></li>

                """ })</ul>

            """
    }

    private var deciding: Markup {
        let decision = model.candidate.decision
        return """
            <h2>\(texts.decideHeading)</h2>
            <p>\(texts.decideLead)</p>
            \(decision.map { "<p class=\"note\">\(texts.decided(outcome: words.outcome($0.outcome))) \(texts.toPublish)</p>\n" })\
            \(if: model.isReady, form(.decide, texts.decideSave, decisionFields(decision)), else: "<p>\(texts.decideWait(n: CandidateReadiness.leastReadings))</p>\n")
            """
    }

    private func decisionFields(_ decision: PrizeCandidate.Decision?) -> Markup {
        let chosen = model.typed?[PrizeFields.outcome] ?? decision?.outcome.rawValue
        return """
            <fieldset class="line"><legend>\(texts.decideOutcome)</legend><div class="answers">\
            \(each: PrizeCandidate.Outcome.allCases, { outcome in """
                <label class="choice"><input type="radio" name="\(PrizeFields.outcome)" value="\(outcome.rawValue)"\
                \(attribute: "checked", if: outcome.rawValue == chosen, "")><span>\(words.outcome(outcome))</span></label>

                """ })</div></fieldset>
            \(AccountField(
                name: PrizeFields.distinction, label: texts.decideDistinction,
                value: model.typed?[PrizeFields.distinction] ?? decision?.distinction ?? "", autocomplete: "off",
                isRequired: false, limit: PrizeCandidate.distinctionLimit
            ).markup)
            \(AccountField(
                name: PrizeFields.reason, label: texts.decideReason, shape: .paragraph,
                value: model.typed?[PrizeFields.reason] ?? decision?.reason ?? "", limit: PrizeCandidate.reasonLimit
            ).markup)\(if: (model.typed?[PrizeFields.tie] ?? "").isEmpty, note.checking)
            """
    }
}
