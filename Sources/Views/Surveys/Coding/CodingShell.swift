internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What the pages of the coding of answers share: where one is, the question, the way to its other pages, forms.
package struct CodingShell: Sendable {
    let form: CampaignForm
    var frame: Frame { form.frame }
    var texts: CodingTexts { frame.texts.coding }
    var language: Language { frame.texts.language }

    package init(_ form: CampaignForm) { self.form = form }

    /// A page of one question.
    func page(_ desk: CodingDesk, _ part: CodingRoute.Part, heading: String, _ content: Markup) -> [UInt8] {
        let head = CampaignHead(desk.campaign, desk.may, frame: frame)
        let question = asked(desk.board.answers)
        return Layout(frame).page(
            title: head.title(.verbatims, heading: heading), current: .leading(.list),
            """
            \(head.markup(.verbatims, heading: heading))<p class="lead"><q>\(question)</q></p>
            \(navigation(desk, part))\(form.note)\(content)
            """)
    }

    /// What was asked, in the language of the page.
    func asked(_ answers: OpenAnswers) -> String {
        let told = answers.question.text(in: language.rawValue)
        return French.typography(told.isEmpty ? answers.variable.code : told)
    }

    private func navigation(_ desk: CodingDesk, _ here: CodingRoute.Part) -> Markup {
        let parts: [(part: CodingRoute.Part, label: String)] = [
            (.question, texts.partQuestion), (.codes(changing: nil), texts.partCodes),
            (.coder(row: nil), texts.partCoder), (.disagreements(row: nil), texts.partDisagreements),
            (.agreement, texts.partAgreement), (.counts, texts.partCounts), (.word(""), texts.partWords),
            (.classes(nil), texts.partClasses), (.quotations(code: nil), texts.partQuotations),
        ]
        return """
            <nav class="places" aria-label="\(texts.partsLabel)"><ul>
            \(each: parts, { place in """
                <li><a href="\(link(desk, place.part))"\(attribute: "aria-current", if: Self.isSame(place.part, here), "page")>\
                \(place.label)</a></li>

                """ })</ul></nav>

            """
    }

    private static func isSame(_ one: CodingRoute.Part, _ other: CodingRoute.Part) -> Bool {
        switch (one, other) {
        case (.codes, .codes), (.coder, .coder), (.disagreements, .disagreements), (.word, .word),
            (.classes, .classes), (.quotations, .quotations), (.quotations, .quotation):
            true
        default: one == other
        }
    }

    func route(_ desk: CodingDesk, _ part: CodingRoute.Part) -> Route {
        .coding(.question(slug: desk.campaign.slug, code: desk.question, part))
    }

    func link(_ desk: CodingDesk, _ part: CodingRoute.Part) -> Link { Link(route(desk, part)) }

    /// - Parameter hidden: names and values that the form carries.
    func send(
        _ route: Route, _ action: CodingAction, _ label: String, isQuiet: Bool = false,
        hidden: [(String, String)] = [], about: String = "", _ fields: Markup = ""
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(route))" novalidate>\(form.token.input)
        \(each: hidden, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" })\(fields)
        <p><button class="\(isQuiet ? "button quiet" : "button")" type="submit" \
        name="\(CodingFields.action)" value="\(action.rawValue)">\(label)\
        \(if: !about.isEmpty, "<span class=\"unseen\">, \(about)</span>")</button></p></form>

        """
    }

    /// The codes as boxes to tick, each under the one it makes finer.
    ///
    /// - Parameter about: the `id` of what they say something of.
    func boxes(_ tree: CodingTree, ticked: Set<Int64>, isNone: Bool, about: String) -> Markup {
        """
        <fieldset aria-describedby="\(about)"><legend>\(texts.codesLegend)</legend>
        \(each: Array(tree.codes.enumerated()), { index, code in """
            <label class="\(rank(tree.level(of: code.id)))"><input type="checkbox" name="\(CodingFields.code)" \
            value="\(String(code.id))"\(attribute: "checked", if: ticked.contains(code.id))\
            \(attribute: "autofocus", if: index == 0 && form.problem == nil)><span>\(French.typography(code.entry.label))<br>\
            <span class="meta">\(French.typography(code.entry.definition))</span></span></label>

            """ })\
        <label class="choice"><input type="checkbox" name="\(CodingFields.none)" value="oui"\
        \(attribute: "checked", if: isNone)><span>\(texts.noneSays)</span></label></fieldset>

        """
    }

    private func rank(_ level: Int) -> String {
        switch level {
        case 0: "choice"
        case 1: "choice under"
        default: "choice under-twice"
        }
    }

    /// Names of codes, each after those it lies under.
    func names(_ codes: Set<Int64>, _ tree: CodingTree) -> String {
        if codes.isEmpty { return texts.noneSays }
        return tree.codes.filter { codes.contains($0.id) }.map { code in
            French.typography(tree.path(of: code.id).joined(separator: " › "))
        }.joined(separator: ", ")
    }

    func memo(_ value: String, help: String) -> Markup {
        form.field(
            CodingFields.memo, texts.memo, help, .paragraph, limit: CodingBoard.memoLimit, isRequired: false,
            value: value)
    }
}
