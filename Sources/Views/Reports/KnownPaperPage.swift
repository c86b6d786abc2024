internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The four questions on one sheet of paper.
package struct KnownPaperPage {
    private let site: String
    private let frame: Frame
    private var texts: ReportsTexts { frame.texts.reports }

    /// - Parameter site: where a relay types it in.
    package init(site: String, frame: Frame) {
        self.site = site
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.paperTitle,
            """
            <div class="on-paper"><h1>\(texts.title)</h1>
            <p>\(texts.paperLead(site: site))</p>
            \(DangerBox(texts: texts).markup)\
            <p><strong>\(texts.noNames)</strong></p>
            \(each: ReportEntry.Question.allCases, question)\
            <p class="line">\(texts.capacityLegend) ☐ \(texts.paperOwn) ☐ \(texts.paperService)</p>
            <p class="line">\(texts.paperContactLine)</p>
            <p class="line">\(texts.paperRelayLine)</p>
            <p class="line">\(texts.paperDayLine)</p>
            <p class="meta">\(texts.paperRights)</p></div>
            <p class="screen"><a href="\(Link(Route.reports(.form(place: ""))))">\(texts.paperBack)</a></p>
            """)
    }

    private func question(_ question: ReportEntry.Question) -> Markup {
        """
        <h2>\(WrittenAnswers.question(question, texts))</h2>
        <div class="lines \(question == .what ? "many" : "few")"></div>

        """
    }
}
