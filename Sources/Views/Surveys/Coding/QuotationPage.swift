package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One quotation with each place that may name somebody, and what becomes of it.
package struct QuotationPage {
    private let desk: CodingDesk
    private let quotation: Quotation
    private let shell: CodingShell
    private let text: String
    private let names: CodingNames
    private var form: CampaignForm { shell.form }
    private var texts: CodingTexts { shell.texts }

    package init(_ desk: CodingDesk, _ quotation: Quotation, _ form: CampaignForm) {
        self.desk = desk
        self.quotation = quotation
        shell = CodingShell(form)
        names = CodingNames(form.frame.texts.coding)
        text = desk.board.answers.answer(quotation.row)?.text ?? ""
    }

    /// The name of the field of a finding.
    package static func field(_ finding: VerbatimScan.Finding) -> String {
        "\(CodingFields.finding)-\(finding.place.lowerBound)-\(finding.place.upperBound)-\(finding.kind.rawValue)"
    }

    package var bytes: [UInt8] {
        let found = quotation.findings(in: text)
        return shell.page(
            desk, .quotation(id: quotation.id), heading: texts.quotationTitle,
            """
            <blockquote class="verbatim"><p>\(each: quotation.pieces(of: text), piece)</p></blockquote>
            <p>\(found.isEmpty ? texts.findingsNone : texts.findingsLead(n: found.count))</p>
            <p class="meta">\(texts.findingsLimit)</p>
            \(if: !found.isEmpty, answering(found))\
            <h2>\(texts.toldHeading)</h2>
            <blockquote class="verbatim"><p>\(quotation.told(text) { names.hidden($0) })</p></blockquote>
            \(shell.send(
                shell.route(desk, .quotation(id: quotation.id)), .remove, texts.quotationRemove, isQuiet: true))
            """)
    }

    private func piece(_ piece: (text: String, finding: VerbatimScan.Finding?)) -> Markup {
        guard let finding = piece.finding else { return "\(piece.text)" }
        return
            "<mark>\(piece.text)</mark> <span class=\"meta\">\(texts.kindMark(name: names.name(finding.kind)))</span>"
    }

    private func answering(_ found: [VerbatimScan.Finding]) -> Markup {
        shell.send(
            shell.route(desk, .quotation(id: quotation.id)), .save, texts.save, "\(each: found, choice)")
    }

    private func choice(_ finding: VerbatimScan.Finding) -> Markup {
        let name = Self.field(finding)
        let place = finding.place.clamped(to: 0..<text.utf8.count)
        let words = String(decoding: Array(text.utf8)[place], as: UTF8.self)
        let chosen = form.typed[name] ?? quotation.fates[finding]?.rawValue
        let options: [(Quotation.Fate, String)] = [(.hidden, texts.fateHidden), (.kept, texts.fateKept)]
        return """
            <fieldset><legend>\(texts.findingLegend(words: words, name: names.name(finding.kind)))</legend>
            \(each: options, { option in """
                <label class="choice"><input type="radio" name="\(name)" value="\(option.0.rawValue)"\
                \(attribute: "checked", if: option.0.rawValue == chosen)><span>\(option.1)</span></label>

                """ })</fieldset>

            """
    }
}
