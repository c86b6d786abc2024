internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The labels that a profile suggests, each with its reasons, and those that somebody kept.
struct LabelsSection {
    let page: ReviewPage
    private var texts: ReviewsTexts { page.texts }
    private var words: GridWords { page.words }
    private var grid: Grid { page.model.review.grid }

    var markup: Markup {
        """
        <h2>\(texts.labelsHeading)</h2>
        <p>\(texts.labelsLead)</p>
        \(each: page.model.profile.labels, label)
        """
    }

    private func label(_ reading: LabelReading) -> Markup {
        let applied = page.model.labels.first { $0.code == reading.label.code }
        let state =
            reading.isSuggested
            ? texts.labelSuggested : reading.isContested ? texts.labelContested : texts.labelNotSuggested
        return """
            <section class="criterion"><h3>\(words.field(reading.label.field))\u{A0}: \(words.said(reading.label.title)) \
            <span class="meta">\(state)</span></h3>
            <details><summary>\(texts.labelReasons)</summary><ul>\(each: reading.reasons, reason)</ul></details>
            \(applied.map(kept))\(if: applied == nil && isOffered(reading), applying(reading.label.code))</section>

            """
    }

    private func isOffered(_ reading: LabelReading) -> Bool {
        page.model.mayApply && reading.isSuggested && page.model.review.state == .final
    }

    private func reason(_ reason: LabelReading.Reason) -> Markup {
        let name = grid.criterion(reason.criterion).map { words.said($0.label) } ?? reason.criterion
        let standing =
            switch reason.standing {
            case .met: texts.reasonMet
            case .contested: texts.reasonContested
            case .unmet: texts.reasonUnmet
            case .unanswered: texts.reasonUnanswered
            }
        return """
            <li>\(name)\u{A0}: <strong>\(standing)</strong> <span class="meta">\(words.measure(reason.measure))\
            \(if: reason.isAny, ", \(texts.needAny)")</span></li>

            """
    }

    private func kept(_ label: AppliedLabel) -> Markup {
        """
        <p class="note">\(texts.labelApplied(day: page.day(label.at))) \(label.reason)</p>
        \(if: page.model.mayApply, ReviewForms(page: page).button(
            .remove, texts.labelRemove, hidden: [(ReviewFields.label, label.code)]))
        """
    }

    private func applying(_ code: String) -> Markup {
        ReviewForms(page: page).form(
            .apply, texts.labelApply, hidden: [(ReviewFields.label, code)],
            """
            \(AccountField(
                name: "\(ReviewFields.text)-\(code)", label: texts.labelReason, shape: .paragraph,
                value: page.model.typed["\(ReviewFields.text)-\(code)"] ?? "", limit: 1_000
            ).markup)
            """)
    }
}
