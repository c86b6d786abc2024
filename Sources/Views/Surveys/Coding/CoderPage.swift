package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One answer at a time, with the codes to tick: the keyboard is enough.
package struct CoderPage {
    private let desk: CodingDesk
    private let answer: OpenAnswers.Answer?
    private let shell: CodingShell
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }
    private var board: CodingBoard { desk.board }
    private let ticked: Set<Int64>?

    /// - Parameters:
    ///   - answer: nil when nothing is left to read.
    ///   - ticked: codes of a form that comes back.
    package init(_ desk: CodingDesk, _ answer: OpenAnswers.Answer?, ticked: Set<Int64>? = nil, _ form: CampaignForm) {
        self.desk = desk
        self.answer = answer
        self.ticked = ticked
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(desk, .coder(row: nil), heading: texts.partCoder, content)
    }

    private var content: Markup {
        if desk.place == nil {
            return """
                <p>\(texts.notCoder) <a href="\(shell.link(desk, .question))">\(texts.partQuestion)</a></p>

                """
        }
        if board.tree.isEmpty {
            return """
                <p>\(texts.codesFirst) <a href="\(shell.link(desk, .codes(changing: nil)))">\(texts.partCodes)</a></p>

                """
        }
        return answer.map(reading) ?? done
    }

    private var done: Markup {
        """
        <p class="lead">\(texts.allRead)</p>
        <p><a href="\(shell.link(desk, .disagreements(row: nil)))">\(texts.partDisagreements)</a></p>

        """
    }

    private func reading(_ answer: OpenAnswers.Answer) -> Markup {
        let own = desk.place.flatMap { board.reading(of: answer.row, by: $0) }
        let previous = previous(answer)
        let saying = shell.send(
            shell.route(desk, .coder(row: nil)), .save, texts.saveNext, hidden: [(CodingFields.row, answer.row)],
            """
            \(shell.boxes(board.tree, ticked: ticked ?? own?.codes ?? [], isNone: own?.codes.isEmpty ?? false, about: "reponse"))\
            \(shell.memo(own?.memo ?? "", help: texts.memoHelp))
            """)
        return """
            <p class="meta">\(progress)</p>
            <blockquote class="verbatim" id="reponse"><p>\(answer.text)</p></blockquote>
            \(saying)<p class="meta">\(texts.apart)</p>
            \(previous.map { "<p><a href=\"\(shell.link(desk, .coder(row: $0.row)))\">\(texts.previous)</a></p>\n" })
            """
    }

    private var progress: String {
        let read = desk.place.map(board.done) ?? 0
        return texts.progress(n: read, all: board.answers.answers.count)
    }

    /// The last one before it that may still be changed.
    private func previous(_ answer: OpenAnswers.Answer) -> OpenAnswers.Answer? {
        guard let place = desk.place, let rank = board.answers.rank(of: answer.row) else { return nil }
        return board.answers.answers[..<rank].last { earlier in
            board.reading(of: earlier.row, by: place) != nil && !board.isOpen(earlier.row)
        }
    }
}
