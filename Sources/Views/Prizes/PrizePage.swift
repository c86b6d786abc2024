package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One prize: its call, its jury, its candidates, and once it is decided the reasons of the jury for each.
package struct PrizePage {
    package enum Action: String, Sendable {
        case open = "ouvrir"
        case judge = "clore"
        case decide = "publier"
        case cancel = "abandonner"
        case seat = "ajouter"
        case removeSeat = "retirer-siege"
        case withdraw = "retirer"
    }

    package struct Entry: Sendable {
        package let candidate: PrizeCandidate
        /// Nil when the sheet was taken back since.
        package let practice: Practice?
        package let recusals: [PrizeRecusal]
        package let readings: Int
        package let mayWithdraw: Bool

        package init(
            _ candidate: PrizeCandidate, _ practice: Practice?, recusals: [PrizeRecusal], readings: Int,
            mayWithdraw: Bool
        ) {
            self.candidate = candidate
            self.practice = practice
            self.recusals = recusals
            self.readings = readings
            self.mayWithdraw = mayWithdraw
        }
    }

    package struct Model: Sendable {
        package let prize: PrizeEdition
        package var jury: [PrizeSeat] = []
        /// Names of the bodies in whose name jurors sit.
        package var bodies: [Int64: String] = [:]
        package var entries: [Entry] = []
        package var mayLead = false
        package var own: PrizeSeat?
        /// The viewer keeps a sheet that may be put forward today.
        package var mayNominate = false
        package var isDone = false
        package var problem: PrizeProblem?
        /// What was typed, by name of the field, when the form comes back.
        package var typed: [String: String] = [:]

        package init(_ prize: PrizeEdition) { self.prize = prize }
    }

    let model: Model
    let vocabularies: Vocabularies
    let token: HiddenToken
    let frame: Frame
    let words: PrizeWords
    var texts: PrizesTexts { frame.texts.prizes }
    var prize: PrizeEdition { model.prize }
    var route: Route { .prizes(.prize(slug: prize.slug)) }
    var note: PrizeNote { PrizeNote(frame: frame, problem: model.problem, grid: prize.grid, isDone: model.isDone) }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
        words = PrizeWords(frame)
    }

    package var bytes: [UInt8] {
        let title = French.typography(prize.call.title)
        return Layout(frame).page(
            title: title,
            """
            \(Trail(frame.texts).markup([(texts.title, .prizes(.list))], here: title))
            <h1>\(title)</h1>
            \(note.markup)<p class="lead">\(texts.scope(name: prize.call.scope))</p>
            <p class="meta">\(words.state(prize.state)) · \(words.period(prize.call))</p>
            \(closing)\(model.own.map { "<p class=\"note\">\(texts.ownSeat(role: $0.role))</p>\n" })\
            \(if: model.mayNominate, nominating)\(if: prize.state == .decided, decided, else: candidates)
            <h2>\(texts.callHeading)</h2>
            \(paragraphs(prize.call.about))
            \(regard)\(jury)\(if: model.mayLead, PrizeLeading(page: self).markup)
            """)
    }

    func paragraphs(_ text: String) -> Markup {
        "\(each: text.split(separator: "\n"), { "<p>\(French.typography(String($0)))</p>\n" })"
    }

    private var closing: Markup {
        switch prize.state {
        case .cancelled: "<p class=\"note\">\(texts.cancelledBecause(reason: prize.closing))</p>\n"
        case .decided: paragraphs(prize.closing)
        default: ""
        }
    }

    private var nominating: Markup {
        """
        <p><a class="button" href="\(Link(Route.prizes(.nominate(slug: prize.slug))))">\(texts.nominate)</a></p>

        """
    }

    // MARK: Candidates

    private var candidates: Markup {
        if prize.state == .prepared { return "" }
        return """
            <h2>\(texts.candidatesHeading)</h2>
            <p>\(texts.candidatesLead)</p>
            \(if: model.entries.isEmpty, "<p>\(texts.candidatesNone)</p>\n", else: list(model.entries))
            """
    }

    /// What was kept first, then the others: each with its reasons.
    private var decided: Markup {
        let kept = model.entries.filter { ($0.candidate.decision?.outcome ?? .notRetained) != .notRetained }
            .sorted {
                ($0.candidate.decision?.outcome == .awarded ? 0 : 1, $0.candidate.id) < (
                    $1.candidate.decision?.outcome == .awarded ? 0 : 1, $1.candidate.id
                )
            }
        let others = model.entries.filter { ($0.candidate.decision?.outcome ?? .notRetained) == .notRetained }
        return """
            \(if: !kept.isEmpty, "<h2>\(texts.palmaresHeading)</h2>\n\(list(kept))")\
            \(if: !others.isEmpty, "<h2>\(texts.othersHeading)</h2>\n<p>\(texts.candidatesLead)</p>\n\(list(others))")
            """
    }

    private func list(_ entries: [Entry]) -> Markup { "<ul class=\"results\">\(each: entries, item)</ul>\n" }

    private func item(_ entry: Entry) -> Markup {
        """
        <li>\(name(entry))
        \(entry.candidate.decision.map(decision))\
        \(if: !entry.candidate.why.isEmpty, "<p><strong>\(texts.why)</strong> \(French.typography(entry.candidate.why))</p>\n")\
        \(recusals(entry))\(if: prize.state == .judging, "<p class=\"meta\">\(texts.readingsGiven(n: entry.readings))</p>\n")\
        \(doors(entry))</li>

        """
    }

    private func name(_ entry: Entry) -> Markup {
        guard let practice = entry.practice else { return "<h3>\(texts.gone)</h3>" }
        return """
            <h3><a href="\(Link(Route.sheet(slug: practice.slug)))">\(French.typography(practice.title))</a></h3>
            """
    }

    private func decision(_ decision: PrizeCandidate.Decision) -> Markup {
        let name = decision.distinction.isEmpty ? words.outcome(decision.outcome) : decision.distinction
        return """
            <p><strong>\(French.typography(name))</strong></p>
            <p><strong>\(texts.reason)</strong> \(French.typography(decision.reason))</p>

            """
    }

    private func recusals(_ entry: Entry) -> Markup {
        if entry.recusals.isEmpty { return "" }
        return """
            <p class="meta">\(texts.recusals(n: entry.recusals.count)) \
            \(entry.recusals.map { "\(role($0.seat)), \(words.ground($0))" }.joined(separator: " ; "))</p>

            """
    }

    private func role(_ seat: Int64) -> String { model.jury.first { $0.id == seat }?.role ?? "" }

    /// What the viewer may do with a candidate.
    private func doors(_ entry: Entry) -> Markup {
        let place = Link(Route.prizes(.candidate(slug: prize.slug, id: entry.candidate.id)))
        let title = entry.practice.map { French.typography($0.title) } ?? texts.gone
        let reads = (model.own != nil || model.mayLead) && prize.state == .judging
        return """
            \(if: reads, "<p><a class=\"button quiet\" href=\"\(place)\">\(model.own != nil ? texts.readOwn : texts.manage)<span class=\"unseen\">, \(title)</span></a></p>\n")\
            \(if: entry.mayWithdraw, withdrawing(entry.candidate, title))
            """
    }

    private func withdrawing(_ candidate: PrizeCandidate, _ title: String) -> Markup {
        """
        <form class="account" method="post" action="\(Link(route))">\(token.input)
        <input type="hidden" name="\(PrizeFields.candidate)" value="\(String(candidate.id))">
        <p><button class="button quiet" type="submit" name="\(PrizeFields.action)" value="\(Action.withdraw.rawValue)">\
        \(texts.withdraw)<span class="unseen">, \(title)</span></button></p></form>

        """
    }

    // MARK: Who reads, and how

    private var regard: Markup {
        let title = GridWords(frame.texts).said(prize.grid.title)
        let place = Link(Route.grids(.grid(code: prize.grid.code, version: prize.grid.version)))
        return """
            <h2>\(texts.gridHeading)</h2>
            <p>\(texts.gridLead(grid: title, n: prize.grid.version))</p>
            <p><a href="\(place)">\(texts.gridLink(n: prize.grid.criteria.count))</a></p>

            """
    }

    private var jury: Markup {
        if model.jury.isEmpty { return "<h2>\(texts.juryHeading)</h2>\n<p>\(texts.juryNone)</p>\n" }
        return """
            <h2>\(texts.juryHeading)</h2>
            <p>\(texts.juryCount(n: model.jury.count, concerned: model.jury.count(where: \.isConcerned)))</p>
            <ul class="parts">\(each: model.jury, seat)</ul>
            <p class="meta">\(texts.juryNoNames)</p>

            """
    }

    private func seat(_ seat: PrizeSeat) -> Markup {
        let body = seat.body.flatMap { model.bodies[$0] } ?? ""
        let mayRemove = model.mayLead && (prize.state == .prepared || prize.state == .open)
        return """
            <li>\(French.typography(words.seat(seat, vocabularies)))\
            \(if: !body.isEmpty, " <span class=\"meta\">\(French.typography(body))</span>")\
            \(if: model.mayLead && !seat.hasAccount, " <span class=\"meta\">\(texts.seatNoAccount)</span>")\
            \(if: mayRemove, PrizeLeading(page: self).removing(seat))</li>

            """
    }
}
