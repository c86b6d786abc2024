package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// Where the coding of one question stands: who reads, batch after batch.
package struct CodingQuestionPage {
    private let desk: CodingDesk
    private let shell: CodingShell
    private var texts: CodingTexts { shell.texts }
    private var board: CodingBoard { desk.board }

    package init(_ desk: CodingDesk, _ form: CampaignForm) {
        self.desk = desk
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        let base = board.answers.base.text(in: shell.language.rawValue)
        return shell.page(
            desk, .question, heading: texts.partQuestion,
            """
            <p>\(texts.answerCount(n: board.answers.answers.count))\
            \(if: !base.isEmpty, " <span class=\"meta\">\(texts.baseLine(base: French.typography(base)))</span>")</p>
            <p>\(texts.howItGoes)</p>
            \(own)<h2>\(texts.batchesHeading)</h2>
            <p>\(texts.batchesLead(n: CodingBoard.batchSize))</p>
            \(table)\(single)
            """)
    }

    private var own: Markup {
        if desk.place != nil {
            return """
                <p>\(texts.youCode) <a class="button" href="\(shell.link(desk, .coder(row: nil)))">\(texts.goOn)</a></p>

                """
        }
        if desk.taken.count == CodingBoard.Place.allCases.count { return "<p>\(texts.othersCode)</p>\n" }
        let nobody = board.tree.isEmpty
        return """
            \(if: nobody, "<p>\(texts.codesFirst) <a href=\"\(shell.link(desk, .codes(changing: nil)))\">\(texts.partCodes)</a></p>\n")\
            \(shell.send(shell.route(desk, .question), .take, texts.take))
            """
    }

    private var table: Markup {
        """
        <div class="scroll" role="region" aria-label="\(texts.batchesHeading)" tabindex="0"><table class="counts">
        <thead><tr><th scope="col">\(texts.batch)</th><th scope="col" class="n">\(name(.first))</th>\
        <th scope="col" class="n">\(name(.second))</th><th scope="col">\(texts.batchState)</th></tr></thead>
        <tbody>\(each: Array(board.batches.enumerated()), row)</tbody></table></div>

        """
    }

    private func row(_ index: Int, _ batch: CodingBoard.Batch) -> Markup {
        let read = { (place: CodingBoard.Place) in
            texts.readOf(n: batch.read[place] ?? 0, all: batch.range.count)
        }
        let state = batch.isOpen ? texts.batchOpen : batch.isSingle ? texts.batchSingle : texts.batchWaiting
        return """
            <tr><th scope="row">\(shell.language.formatted(index + 1))</th><td class="n">\(read(.first))</td>\
            <td class="n">\(read(.second))</td><td>\(state)</td></tr>

            """
    }

    private func name(_ place: CodingBoard.Place) -> String {
        let own = place == .first ? texts.firstReading : texts.secondReading
        return place == desk.place ? texts.yours(name: own) : own
    }

    private var single: Markup {
        let chosen = board.singleFrom.map(String.init) ?? ""
        let options =
            [("", texts.twoThroughout)]
            + board.batches.indices.map { (String($0), texts.oneFrom(n: $0 + 1)) }
        return """
            <h2>\(texts.singleHeading)</h2>
            <p>\(texts.singleLead)</p>
            \(shell.send(shell.route(desk, .question), .single, texts.singleSave, isQuiet: true, """
                <div class="entry"><label for="\(CodingFields.batch)">\(texts.singleLabel)</label>
                <select id="\(CodingFields.batch)" name="\(CodingFields.batch)">\(each: options, { option in """
                    <option value="\(option.0)"\(attribute: "selected", if: option.0 == chosen)>\(option.1)</option>

                    """ })</select></div>

                """))
            """
    }
}
