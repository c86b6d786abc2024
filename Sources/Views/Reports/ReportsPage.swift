package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What was made known and waits for the editors of its place, the oldest first.
package struct ReportsPage {
    package struct Item: Sendable {
        package let report: Report
        package let practice: Practice
        package let entry: ReportEntry

        package init(_ report: Report, _ practice: Practice, _ entry: ReportEntry) {
            self.report = report
            self.practice = practice
            self.entry = entry
        }
    }

    private let items: [Item]
    private let frame: Frame
    private let words: SheetWords
    private var texts: ReportsTexts { frame.texts.reports }

    package init(_ items: [Item], vocabularies: Vocabularies, frame: Frame) {
        self.items = items
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle, current: .reports(.list),
            """
            <h1>\(texts.listTitle)</h1>
            <p class="lead">\(texts.listLead)</p>
            \(if: items.isEmpty, empty, else: list)
            """)
    }

    private var empty: Markup {
        "<div class=\"note\"><h2>\(texts.listNone)</h2><p>\(texts.listNoneHelp)</p></div>"
    }

    private var list: Markup { "<ol class=\"results\">\(each: items, item)</ol>" }

    private func item(_ item: Item) -> Markup {
        let day = frame.timeZone.local(Int(item.report.createdAt / 1_000_000)).date.number
        let about = [item.entry[.place], item.entry[.bearer]].joined(separator: " · ")
        let need = words.written(item.entry[.need])
        return """
            <li><h2><a href="\(Link(Route.reports(.report(slug: item.practice.slug))))">\(words.written(item.practice.title))</a></h2>
            <p class="meta"><span class="tag">\(state(item.report))</span> \(texts.reportOn(day: day)) · \(words.written(about))</p>
            <p>\(need)</p></li>

            """
    }

    private func state(_ report: Report) -> String {
        if report.asksWithdrawal { return texts.listWithdrawal }
        return switch report.state {
        case .reading: texts.listReading
        case .asked: texts.listAsked
        default: texts.listWaiting
        }
    }
}
