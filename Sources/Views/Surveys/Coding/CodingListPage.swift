package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The open questions of a survey, how far each is coded, and how one knows who may be quoted.
package struct CodingListPage {
    private let overview: CodingOverview
    private let shell: CodingShell
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }
    private var route: Route { .coding(.list(slug: overview.campaign.slug)) }

    package init(_ overview: CodingOverview, _ form: CampaignForm) {
        self.overview = overview
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(overview.campaign, overview.may, frame: shell.frame)
        return Layout(shell.frame).page(
            title: head.title(.verbatims), current: .leading(.list),
            """
            \(head.markup(.verbatims))\(form.note)<p class="lead">\(texts.listLead)</p>
            <p class="meta">\(texts.listLogged)</p>
            \(if: overview.questions.isEmpty, "<p>\(texts.listNone)</p>\n", else: questions)\(consent)
            """)
    }

    private var questions: Markup {
        """
        <h2>\(texts.listQuestions)</h2>
        <ul class="parts">\(each: overview.questions, question)</ul>

        """
    }

    private func question(_ desk: CodingDesk) -> Markup {
        let board = desk.board
        let lines = [
            texts.answerCount(n: board.answers.answers.count), texts.codeCount(n: board.tree.codes.count),
            texts.settledCount(n: board.counts.base), texts.toDecideCount(n: board.undecided),
        ]
        return """
            <li><a href="\(shell.link(desk, .question))">\(shell.asked(board.answers))</a>
            <p class="meta"><code>\(desk.question)</code> \(lines.joined(separator: ", "))</p></li>

            """
    }

    // MARK: Who may be quoted

    private var consent: Markup {
        """
        <h2>\(texts.consentHeading)</h2>
        <p>\(texts.consentLead)</p>
        <p><strong>\(state)</strong></p>
        \(if: overview.source == .collected, words)\(if: !overview.columns.isEmpty, answer)\
        \(if: overview.consent != nil, shell.send(route, .consentNone, texts.consentForget, isQuiet: true))
        """
    }

    private var state: String {
        switch overview.consent {
        case .words(let words): texts.consentWordsNow(words: French.typography(words))
        case .answer(let column, let value): texts.consentAnswerNow(name: name(column, value))
        case nil: texts.consentNone
        }
    }

    private var words: Markup {
        let said = overview.campaign.charter.consent.texts.sorted { $0.key < $1.key }.map(\.value)
        return """
            <h3>\(texts.consentByWords)</h3>
            <p>\(texts.consentByWordsLead)</p>
            \(each: said, { "<blockquote><p>\(French.typography($0))</p></blockquote>\n" })\
            \(shell.send(route, .consentWords, texts.consentByWordsSave, isQuiet: true, form.field(
                CodingFields.words, texts.consentWords, texts.consentWordsHelp, .paragraph, limit: 2_000)))
            """
    }

    private var answer: Markup {
        """
        <h3>\(texts.consentByAnswer)</h3>
        <p>\(texts.consentByAnswerLead)</p>
        \(shell.send(route, .consentAnswer, texts.consentByAnswerSave, isQuiet: true, form.choice(
            CodingFields.answer, texts.consentAnswer, options)))
        """
    }

    private var options: [(value: String, name: String)] {
        overview.columns.flatMap { column -> [(value: String, name: String)] in
            if column.kind == .several { return [("\(column.code)=", brief(name(column.code, "")))] }
            return column.values.prefix(20).map { value in
                ("\(column.code)=\(value.name)", brief(name(column.code, value.name)))
            }
        }
    }

    private func brief(_ text: String) -> String { text.count > 90 ? text.prefix(89) + "…" : text }

    private func name(_ code: String, _ value: String) -> String {
        guard let column = overview.columns.first(where: { $0.code == code }) else { return code }
        let language = shell.language.rawValue
        let asked = French.typography(column.label.text(in: language))
        let chosen = column.values.first { $0.name == value }.map { French.typography($0.label.text(in: language)) }
        return chosen.map { texts.answerOf(question: asked, answer: $0) } ?? asked
    }
}
