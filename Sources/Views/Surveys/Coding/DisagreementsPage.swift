package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Answers that the two coded otherwise, side by side, until somebody decides; both readings stay.
package struct DisagreementsPage {
    private static let most = 100
    private let desk: CodingDesk
    private let shown: CodingBoard.Disagreement?
    private let ticked: Set<Int64>?
    private let shell: CodingShell
    private var texts: CodingTexts { shell.texts }
    private var board: CodingBoard { desk.board }

    /// - Parameter shown: the one to decide.
    package init(
        _ desk: CodingDesk, _ shown: CodingBoard.Disagreement?, ticked: Set<Int64>? = nil, _ form: CampaignForm
    ) {
        self.desk = desk
        self.shown = shown
        self.ticked = ticked
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        let all = board.disagreements
        return shell.page(
            desk, .disagreements(row: nil), heading: texts.partDisagreements,
            """
            <p class="lead">\(texts.disagreementCount(n: all.count))</p>
            <p>\(texts.disagreementsLead)</p>
            \(shown.map(deciding))\(if: !all.isEmpty, list(all))
            """)
    }

    private func deciding(_ one: CodingBoard.Disagreement) -> Markup {
        let text = board.answers.answer(one.row)?.text ?? ""
        let start = one.decision?.codes ?? one.first.codes.intersection(one.second.codes)
        let saying = shell.send(
            shell.route(desk, .disagreements(row: nil)), .decide, texts.decide,
            hidden: [(CodingFields.row, one.row)],
            """
            \(shell.boxes(board.tree, ticked: ticked ?? start, isNone: one.decision?.codes.isEmpty ?? false, about: "reponse"))\
            \(shell.memo(one.decision?.memo ?? "", help: texts.reasonHelp))
            """)
        return """
            <blockquote class="verbatim" id="reponse"><p>\(text)</p></blockquote>
            <dl class="named">\(side(texts.firstReading, one.first))\(side(texts.secondReading, one.second))</dl>
            \(saying)
            """
    }

    private func side(_ name: String, _ reading: CodingBoard.Reading) -> Markup {
        """
        <dt>\(name)</dt><dd>\(shell.names(reading.codes, board.tree))\
        \(if: !reading.memo.isEmpty, "<br><span class=\"meta\">\(French.typography(reading.memo))</span>")</dd>

        """
    }

    private func list(_ all: [CodingBoard.Disagreement]) -> Markup {
        let sorted = all.filter { $0.decision == nil } + all.filter { $0.decision != nil }
        return """
            <h2>\(texts.disagreementsAll)</h2>
            <ul class="parts">\(each: Array(sorted.prefix(Self.most)), item)</ul>
            \(if: sorted.count > Self.most, "<p class=\"meta\">\(texts.andMore(n: sorted.count - Self.most))</p>\n")
            """
    }

    private func item(_ one: CodingBoard.Disagreement) -> Markup {
        let text = board.answers.answer(one.row)?.text ?? ""
        let state = one.decision.map { texts.decided(list: shell.names($0.codes, board.tree)) } ?? texts.toDecide
        return """
            <li><a href="\(shell.link(desk, .disagreements(row: one.row)))">\(Self.brief(text))</a>
            <p class="meta">\(state)</p></li>

            """
    }

    static func brief(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 90 ? line.prefix(89) + "…" : line
    }
}
