package import Domain
package import Texts

/// Writes the figures of tables: every percentage with the same decimals, so that one can see how finely it was rounded.
package struct TableFigures {
    let language: Language
    /// Digits after the mark of a percentage, 0 to 2.
    let decimals: Int

    package init(_ language: Language, decimals: Int) {
        (self.language, self.decimals) = (language, min(max(decimals, 0), 2))
    }

    private var mark: String { language == .fr ? "," : "." }

    /// The digits alone; nil when nothing may be shown or nobody answered.
    package func digits(_ figure: SurveyTable.Figure) -> String? {
        if let percent = figure.percent(decimals: decimals) {
            return WrittenFigure(percent, decimals: decimals).text(mark: mark)
        }
        return figure.share.map(digits(share:))
    }

    package func digits(share: Double) -> String { fixed(100 * share, decimals) }

    /// So many digits, zeros too.
    package func fixed(_ value: Double, _ decimals: Int) -> String {
        let scale = WrittenFigure(0, decimals: decimals).scale
        let scaled = (value.magnitude * Double(scale)).rounded()
        guard scaled < 1e15 else { return "–" }
        let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
        return sign + WrittenFigure(Int(scaled), decimals: decimals).text(mark: mark)
    }

    package func percent(_ digits: String) -> String { digits + (language == .fr ? "\u{A0}%" : "%") }

    package func percent(_ figure: SurveyTable.Figure) -> String { digits(figure).map(percent) ?? "–" }

    package func percent(share: Double) -> String { percent(digits(share: share)) }

    package func probability(_ value: Double) -> String {
        value < 0.001 ? "< \(fixed(0.001, 3))" : "= \(fixed(value, 3))"
    }
}
