package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// How far two people who read the same answers agree, beyond chance: all codes together, then code by code.
package struct AgreementPage {
    /// What was measured; nil where nothing can be said.
    package struct Figures: Sendable, Equatable {
        package struct Line: Sendable, Equatable {
            package let code: Int64
            /// The share of the answers for which both say yes, or both say no.
            package let same: Double
            package let kappa: Double?
            package let alpha: Double?

            package init(code: Int64, same: Double, kappa: Double?, alpha: Double?) {
                self.code = code
                self.same = same
                self.kappa = kappa
                self.alpha = alpha
            }
        }

        /// Answers that two people read.
        package let pairs: Int
        /// Those that got the same codes.
        package let identical: Int
        package let alpha: Double?
        package let lines: [Line]

        package init(pairs: Int, identical: Int, alpha: Double?, lines: [Line]) {
            self.pairs = pairs
            self.identical = identical
            self.alpha = alpha
            self.lines = lines
        }
    }

    /// K. Krippendorff's two marks (*Content Analysis*, 2004, p. 241).
    private static let (firm, tentative) = (0.8, 0.667)
    private let desk: CodingDesk
    private let figures: Figures
    private let shell: CodingShell
    private var texts: CodingTexts { shell.texts }

    package init(_ desk: CodingDesk, _ figures: Figures, _ form: CampaignForm) {
        self.desk = desk
        self.figures = figures
        shell = CodingShell(form)
    }

    package var bytes: [UInt8] {
        shell.page(
            desk, .agreement, heading: texts.partAgreement,
            figures.pairs == 0 ? "<p>\(texts.agreementNone)</p>\n" : measured)
    }

    private var measured: Markup {
        """
        <p class="lead">\(texts.agreementAlpha(value: number(figures.alpha)))</p>
        <p>\(judged)</p>
        <p>\(texts.agreementSame(n: figures.identical, all: figures.pairs))</p>
        <div class="scroll" role="region" aria-label="\(texts.agreementByCode)" tabindex="0"><table class="counts">
        <caption>\(texts.agreementByCode)</caption>
        <thead><tr><th scope="col">\(texts.columnCode)</th><th scope="col" class="n">\(texts.columnSame)</th>\
        <th scope="col" class="n">\(texts.columnKappa)</th><th scope="col" class="n">\(texts.columnAlpha)</th></tr></thead>
        <tbody>\(each: figures.lines, row)</tbody></table></div>
        <p class="meta">\(texts.agreementMethod)</p>

        """
    }

    private var judged: String {
        guard let alpha = figures.alpha else { return texts.agreementUntold }
        if alpha >= Self.firm { return texts.agreementFirm }
        return alpha >= Self.tentative ? texts.agreementTentative : texts.agreementWeak
    }

    private func row(_ line: Figures.Line) -> Markup {
        let name = French.typography(desk.board.tree.path(of: line.code).joined(separator: " › "))
        return """
            <tr><th scope="row">\(name)</th><td class="n">\(shell.language.percent(line.same * 100))</td>\
            <td class="n">\(number(line.kappa))</td><td class="n">\(number(line.alpha))</td></tr>

            """
    }

    private func number(_ value: Double?) -> String {
        value.map { shell.language.formatted($0, decimals: 2) } ?? texts.notTold
    }
}
