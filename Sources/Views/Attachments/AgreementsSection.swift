internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What the persons seen on a file agreed to, and the form that records what one of them signed.
struct AgreementsSection {
    private let page: FilePage
    private var texts: FilesTexts { page.texts }
    private var words: FileTexts { page.words }
    private var draft: AgreementDraft { page.model.draft }

    init(_ page: FilePage) { self.page = page }

    var markup: Markup {
        let paper = Route.files(.paper(slug: page.model.practice.slug, id: page.file.id))
        return """
            <h2>\(texts.agreementsHeading)</h2>
            <p>\(texts.agreementsLead)</p>
            <p><a href="\(Link(paper))">\(texts.paperLink)</a></p>
            <h3>\(texts.usesHeading)</h3>
            <ul class="uses">\(each: ImageUse.allCases, { use($0) })</ul>
            \(if: !page.file.agreements.isEmpty, """
                <h3>\(texts.listHeading)</h3>
                <ul class="parts">\(each: page.file.agreements, { entry($0) })</ul>
                """)
            <h3>\(texts.recordHeading)</h3>
            \(form)
            """
    }

    private func use(_ use: ImageUse) -> Markup {
        let obstacles = page.file.obstacles(to: use, on: page.model.today)
        let said = obstacles.isEmpty ? texts.allowed : obstacles.map(words.why).joined(separator: " ; ")
        return
            "<li>\(words.use(use))\u{A0}: \(if: obstacles.isEmpty, "<strong>\(said)</strong>", else: "\(said)")</li>\n"
    }

    private func entry(_ agreement: Agreement) -> Markup {
        let uses = ImageUse.allCases.filter(agreement.uses.contains).map(words.use).joined(separator: " ; ")
        let days =
            agreement.withdrawnAt.map { at in
                texts.withdrawnOn(day: page.frame.timeZone.local(Int(at / 1_000_000)).date.number)
            } ?? "\(texts.givenOn(day: agreement.given.number)), \(texts.until(day: agreement.until.number))"
        return """
            <li><strong>\(agreement.mark)</strong> <span class="meta">\(days) · \(uses) · \
            \(texts.kept(place: agreement.paper))</span>
            \(if: agreement.withdrawnAt == nil, withdrawing(agreement))</li>

            """
    }

    private func withdrawing(_ agreement: Agreement) -> Markup {
        """
        <form class="account" method="post" action="\(Link(page.route))">\(page.token.input)\
        <input type="hidden" name="\(FilesFields.agreement)" value="\(String(agreement.id))">\
        <button class="button quiet" type="submit" name="\(FilesFields.action)" \
        value="\(FilePage.Action.withdraw.rawValue)">\(texts.withdraw)<span class="unseen">, \(agreement.mark)</span>\
        </button></form>
        """
    }

    // MARK: The form

    private func fault(_ place: AgreementFault.Place) -> String? {
        guard case .agreement(let faults) = page.model.refusal else { return nil }
        let found = faults.filter { $0.place == place }.map(words.fault)
        return found.isEmpty ? nil : found.joined(separator: " ")
    }

    private var form: Markup {
        """
        <form class="account" method="post" action="\(Link(page.route))">\(page.token.input)
        \(AccountField(
            name: FilesFields.mark, label: texts.markLabel, value: draft.mark, help: texts.markHelp,
            fault: fault(.mark), autocomplete: "off", limit: Agreement.longestText
        ).markup)\(standing)\(uses)
        \(day(FilesFields.given, texts.givenLabel, draft.given, fault(.given)))
        \(day(FilesFields.until, texts.untilLabel, draft.until, fault(.until), help: texts.untilHelp))
        \(AccountField(
            name: FilesFields.paper, label: texts.paperLabel, value: draft.paper, help: texts.paperHelp,
            fault: fault(.paper), autocomplete: "off", limit: Agreement.longestText
        ).markup)
        <p><button class="button" type="submit" name="\(FilesFields.action)" \
        value="\(FilePage.Action.record.rawValue)">\(texts.record)</button></p></form>
        \(CollectionNotice(code: .image, owner: page.model.owner, texts: page.frame.texts).markup)
        """
    }

    private var standing: Markup {
        """
        <fieldset><legend>\(texts.standingLegend)</legend>
        \(wrong(.standing))\(each: Agreement.Standing.allCases, { one in """
            <label class="choice"><input type="radio" name="\(FilesFields.standing)" value="\(one.rawValue)" required\
            \(attribute: "checked", if: one == draft.standing)><span>\(words.standing(one))</span></label>
            \(each: signatures(of: one), { signature in """
                <label class="choice under"><input type="checkbox" name="\(signature.name)" value="oui"\
                \(attribute: "checked", if: signature.isTicked)><span>\(signature.label)</span></label>
                """ })
            """ })</fieldset>

        """
    }

    private func signatures(
        of standing: Agreement.Standing
    ) -> [(name: String, label: String, isTicked: Bool)] {
        switch standing {
        case .adult: []
        case .minor:
            [
                (FilesFields.both, texts.signedByBoth, draft.isSignedByBoth),
                (FilesFields.heard, texts.heard, draft.isHeard),
            ]
        case .protected: [(FilesFields.protector, texts.signedByProtector, draft.isSignedByProtector)]
        }
    }

    private var uses: Markup {
        """
        <fieldset><legend>\(texts.usesLegend)</legend>
        \(wrong(.uses))\(each: ImageUse.allCases, { use in """
            <label class="choice"><input type="checkbox" name="\(FilesFields.use)" value="\(use.rawValue)"\
            \(attribute: "checked", if: draft.uses.contains(use))><span>\(words.use(use))</span></label>

            """ })</fieldset>

        """
    }

    private func wrong(_ place: AgreementFault.Place) -> Markup {
        fault(place).map { "<p class=\"wrong\">\($0)</p>\n" } ?? ""
    }

    private func day(
        _ name: String, _ label: String, _ value: String, _ fault: String?, help: String? = nil
    ) -> Markup {
        let described = [help.map { _ in "\(name)-aide" }, fault.map { _ in "\(name)-erreur" }].compactMap(\.self)
        return """
            <div class="entry"><label for="\(name)">\(label)</label>
            \(help.map { "<p class=\"meta\" id=\"\(name)-aide\">\($0)</p>\n" })\
            \(fault.map { "<p class=\"wrong\" id=\"\(name)-erreur\">\($0)</p>\n" })\
            <input id="\(name)" name="\(name)" type="date" value="\(value)" required\
            \(attribute: "aria-describedby", described.isEmpty ? nil : described.joined(separator: " "))\
            \(attribute: "aria-invalid", if: fault != nil, "true")></div>
            """
    }
}
