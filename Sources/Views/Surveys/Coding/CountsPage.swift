package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// How many answers say each thing, and the words that this number allows: no "mostly" without its count.
package struct CountsPage {
    private let desk: CodingDesk
    private let shell: CodingShell
    private var texts: CodingTexts { shell.texts }
    private var board: CodingBoard { desk.board }

    package init(_ desk: CodingDesk, _ form: CampaignForm) {
        self.desk = desk
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        let counts = board.counts
        let isSmall = SurveyCount(counts.base).shown == nil
        return shell.page(
            desk, .counts, heading: texts.partCounts,
            """
            <p class="lead">\(isSmall ? texts.countsFew : texts.countsBase(n: counts.base, all: board.answers.answers.count))</p>
            <p>\(texts.toDecideCount(n: board.undecided)). \(texts.byOneCount(n: board.readByOne))</p>
            \(if: !isSmall && counts.base > 0, table(counts))<p class="meta">\(texts.countsMethod)</p>

            """)
    }

    private func table(_ counts: CodingCounts) -> Markup {
        """
        <div class="scroll" role="region" aria-label="\(texts.partCounts)" tabindex="0"><table class="counts">
        <thead><tr><th scope="col">\(texts.columnCode)</th><th scope="col" class="n">\(texts.columnAnswers)</th>\
        <th scope="col" class="n">\(texts.columnShare)</th><th scope="col">\(texts.columnSaying)</th></tr></thead>
        <tbody>\(each: counts.rows, { row($0, counts.base) })\(without(counts))</tbody></table></div>

        """
    }

    private func row(_ row: CodingCounts.Row, _ base: Int) -> Markup {
        let count = row.count.map { shell.language.formatted($0) } ?? texts.few
        return """
            <tr><th scope="row"><span class="\(row.level == 0 ? "rank" : row.level == 1 ? "under" : "under-twice")">\
            <a href="\(shell.link(desk, .quotations(code: row.code.id)))">\(French.typography(row.code.entry.label))</a></span></th>\
            <td class="n">\(count)</td><td class="n">\(share(row.count, base))</td><td>\(saying(row, base))</td></tr>

            """
    }

    private func without(_ counts: CodingCounts) -> Markup {
        let count = counts.without.map { shell.language.formatted($0) } ?? texts.few
        return """
            <tr><th scope="row">\(texts.noneSays)</th><td class="n">\(count)</td>\
            <td class="n">\(share(counts.without, counts.base))</td><td></td></tr>

            """
    }

    private func share(_ count: Int?, _ base: Int) -> String {
        count.map { shell.language.percent(Double($0) / Double(base) * 100) } ?? texts.notTold
    }

    private func saying(_ row: CodingCounts.Row, _ base: Int) -> String {
        guard let count = row.count else { return texts.sayFew }
        return switch row.saying {
        case .none: texts.sayNone
        case .few: texts.sayFew
        case .leading: texts.sayLeading(n: count, all: base)
        case .minority: texts.sayMinority(n: count, all: base)
        case .half: texts.sayHalf(n: count, all: base)
        case .majority: texts.sayMajority(n: count, all: base)
        case .all: texts.sayAll(n: count)
        }
    }
}
