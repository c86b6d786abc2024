package import Domain
internal import French
internal import HTML
internal import Routes
package import Texts

/// What is quoted of the answers, and answers to choose from by code.
package struct QuotationsPage {
    private static let most = 20
    private let desk: CodingDesk
    private let code: Int64?
    private let shell: CodingShell
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }
    private var board: CodingBoard { desk.board }

    /// - Parameter code: of the answers to choose from.
    package init(_ desk: CodingDesk, code: Int64?, _ form: CampaignForm) {
        self.desk = desk
        self.code = code
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(
            desk, .quotations(code: code), heading: texts.partQuotations,
            """
            \(if: desk.consent == nil, noConsent)<p>\(texts.quotationsLead)</p>
            \(if: desk.quotations.isEmpty, "<p>\(texts.quotationsNone)</p>\n", else: chosen)\
            \(if: desk.consent != nil, choosing)
            """)
    }

    private var noConsent: Markup {
        """
        <p class="note">\(texts.consentFirst) \
        <a href="\(Link(Route.coding(.list(slug: desk.campaign.slug))))">\(texts.consentHeading)</a></p>

        """
    }

    // MARK: Chosen

    private var chosen: Markup {
        """
        <ul class="parts">\(each: desk.quotations, quotation)</ul>
        <p><a class="button quiet" href="\(shell.link(desk, .file))">\(texts.takeFile)</a></p>
        <p class="meta">\(texts.takeFileLead)</p>

        """
    }

    private func quotation(_ quotation: Quotation) -> Markup {
        let text = board.answers.answer(quotation.row)?.text ?? ""
        let told = quotation.told(text) { CodingNames(texts).hidden($0) }
        let open = quotation.open(in: text).count
        let isAllowed = desk.quotable.contains(quotation.row)
        let state = !isAllowed ? texts.notAllowed : open > 0 ? texts.toLookAt(n: open) : texts.ready
        return """
            <li><a href="\(shell.link(desk, .quotation(id: quotation.id)))">\(DisagreementsPage.brief(told))</a>
            <p class="meta">\(state)</p></li>

            """
    }

    // MARK: Choosing

    private var choosing: Markup {
        """
        <h2>\(texts.chooseHeading)</h2>
        <form class="account" method="get" action="\(shell.link(desk, .quotations(code: nil)))">
        <div class="entry"><label for="\(CodingRoute.codeField)">\(texts.chooseCode)</label>
        <select id="\(CodingRoute.codeField)" name="\(CodingRoute.codeField)">\(each: board.tree.codes, { one in """
            <option value="\(String(one.id))"\(attribute: "selected", if: one.id == code)>\
            \(French.typography(board.tree.path(of: one.id).joined(separator: " › ")))</option>

            """ })</select></div>
        <p><button class="button quiet" type="submit">\(texts.look)</button></p></form>
        \(code.map(answers))
        """
    }

    private func answers(_ code: Int64) -> Markup {
        let said = board.settled.filter { board.tree.closed($0.codes).contains(code) }.map(\.answer)
        let found = said.filter { desk.quotable.contains($0.row) }
        return """
            <p>\(texts.chooseCount(n: found.count, all: said.count))</p>
            <ul class="parts">\(each: Array(found.prefix(Self.most)), { answer($0, code) })</ul>
            \(if: found.count > Self.most, "<p class=\"meta\">\(texts.andMore(n: found.count - Self.most))</p>\n")
            """
    }

    private func answer(_ answer: OpenAnswers.Answer, _ code: Int64) -> Markup {
        let name = "\(CodingFields.passage)-\(answer.row)"
        return """
            <li><blockquote class="verbatim"><p>\(answer.text)</p></blockquote>
            <details class="more"><summary>\(texts.quoteThis)</summary>\(shell.send(
                shell.route(desk, .quotations(code: code)), .choose, texts.quote, isQuiet: true,
                hidden: [(CodingFields.row, answer.row)],
                form.field(name, texts.passage, texts.passageHelp, .paragraph, limit: Quotation.lengths.upperBound,
                    value: answer.text)))</details></li>

            """
    }
}

/// How the places that may name somebody are called.
package struct CodingNames {
    private let texts: CodingTexts

    package init(_ texts: CodingTexts) { self.texts = texts }

    package func name(_ kind: VerbatimScan.Kind) -> String {
        switch kind {
        case .mail: texts.kindMail
        case .phone: texts.kindPhone
        case .web: texts.kindWeb
        case .birth: texts.kindBirth
        case .number: texts.kindNumber
        case .name: texts.kindName
        case .capital: texts.kindCapital
        case .health: texts.kindHealth
        }
    }

    /// What stands where its words are hidden.
    package func hidden(_ kind: VerbatimScan.Kind) -> String { texts.hiddenWords(name: name(kind)) }
}
