internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What those who lead a prize do next.
struct PrizeLeading {
    let page: PrizePage
    private var model: PrizePage.Model { page.model }
    private var prize: PrizeEdition { page.prize }
    private var texts: PrizesTexts { page.texts }

    var markup: Markup {
        switch prize.state {
        case .prepared, .open: preparing
        case .judging: judging
        case .decided, .cancelled: ""
        }
    }

    private func typed(_ name: String) -> String { model.typed[name] ?? "" }

    private func form(
        _ action: PrizePage.Action, _ label: String, isQuiet: Bool = false, hidden: (String, String)? = nil,
        about: String = "", _ fields: Markup = ""
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(page.route))">\(page.token.input)
        \(hidden.map { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(fields)
        <p><button class="\(isQuiet ? "button quiet" : "button")" type="submit" name="\(PrizeFields.action)" \
        value="\(action.rawValue)">\(label)\(if: !about.isEmpty, "<span class=\"unseen\">, \(about)</span>")</button></p></form>

        """
    }

    func removing(_ seat: PrizeSeat) -> Markup {
        form(
            .removeSeat, texts.seatRemove, isQuiet: true, hidden: (PrizeFields.seat, String(seat.id)), about: seat.role)
    }

    // MARK: Before the jury reads

    private var preparing: Markup {
        """
        <h2>\(texts.leadHeading)</h2>
        \(next)
        <p><a href="\(Link(Route.prizes(.edit(slug: prize.slug))))">\(texts.edit)</a></p>
        <h3>\(texts.seatHeading)</h3>
        \(form(.seat, texts.seatSave, isQuiet: true, seatFields))
        \(cancelling)
        """
    }

    private var next: Markup {
        if prize.state == .prepared { return form(.open, texts.nextOpen) }
        let readiness = JuryReadiness(model.jury)
        let missing = [
            readiness.seats < JuryReadiness.leastSeats ? texts.missingSeats(n: JuryReadiness.leastSeats) : nil,
            readiness.families < JuryReadiness.leastFamilies
                ? texts.missingFamilies(n: JuryReadiness.leastFamilies) : nil,
            readiness.hasConcerned ? nil : texts.missingConcerned,
            model.entries.isEmpty ? texts.missingCandidates : nil,
        ].compactMap(\.self)
        if missing.isEmpty { return form(.judge, texts.nextJudge) }
        return "<ul>\(each: missing, { "<li>\($0)</li>\n" })</ul>\n"
    }

    private var seatFields: Markup {
        """
        \(AccountField(
            name: PrizeFields.role, label: texts.seatRole, value: typed(PrizeFields.role), help: texts.seatRoleHelp,
            autocomplete: "off", limit: PrizeSeat.roleLimit
        ).markup)
        \(FamilyChoice(
            label: texts.seatFamily, chosen: typed(PrizeFields.family), vocabularies: page.vocabularies,
            frame: page.frame
        ).markup)
        \(AccountField(
            name: PrizeFields.mail, label: texts.seatMail, shape: .mail, value: typed(PrizeFields.mail),
            help: texts.seatMailHelp, autocomplete: "off", isRequired: false
        ).markup)
        \(AccountField(
            name: PrizeFields.body, label: texts.seatBody, value: typed(PrizeFields.body), help: texts.seatBodyHelp,
            autocomplete: "off", isRequired: false
        ).markup)\(page.note.checking)
        """
    }

    // MARK: While it reads, and after

    private var judging: Markup {
        let undecided = model.entries.count { $0.candidate.decision == nil }
        return """
            <h2>\(texts.leadHeading)</h2>
            <p>\(texts.undecided(n: undecided))</p>
            \(if: undecided == 0, form(.decide, texts.nextDecide, """
                \(AccountField(
                    name: PrizeFields.closing, label: texts.closing, shape: .paragraph, value: typed(PrizeFields.closing),
                    isRequired: false, limit: PrizeCall.aboutLimit
                ).markup)\(page.note.checking)
                """))
            \(cancelling)
            """
    }

    /// Folded: it is seldom meant.
    private var cancelling: Markup {
        """
        <details><summary>\(texts.nextCancel)</summary>
        \(form(.cancel, texts.nextCancel, isQuiet: true, """
            \(AccountField(
                name: PrizeFields.reason, label: texts.cancelReason, shape: .paragraph, value: typed(PrizeFields.reason),
                limit: PrizeCall.aboutLimit
            ).markup)\(page.note.checking)
            """))</details>
        """
    }
}
