package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Everything that waits for the editors of a place, what waits longest first.
package struct QueuePage {
    package enum Matter: Sendable {
        case report(Report, ReportEntry)
        case asked(GateDecision.Matter)
        case answer, reply, adoption
    }

    package struct Item: Sendable {
        package let practice: Practice
        package let matter: Matter
        package let since: Int64

        package init(_ practice: Practice, _ matter: Matter, since: Int64) {
            self.practice = practice
            self.matter = matter
            self.since = since
        }
    }

    private let items: [Item]
    private let isDone: Bool
    private let frame: Frame
    private let words: SheetWords
    private var texts: ReportsTexts { frame.texts.reports }

    package init(_ items: [Item], isDone: Bool = false, vocabularies: Vocabularies, frame: Frame) {
        self.items = items
        self.isDone = isDone
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle, current: .reports(.list),
            """
            <h1>\(texts.listTitle)</h1>
            \(if: isDone, "<p class=\"note\" role=\"status\">\(frame.texts.gate.done)</p>\n")\
            <p class="lead">\(texts.listLead)</p>
            \(if: items.isEmpty, empty, else: list)
            """)
    }

    private var empty: Markup {
        "<div class=\"note\"><h2>\(texts.listNone)</h2><p>\(texts.listNoneHelp)</p></div>"
    }

    private var list: Markup { "<ol class=\"results\">\(each: items, item)</ol>" }

    private func item(_ item: Item) -> Markup {
        let day = frame.timeZone.local(Int(item.since / 1_000_000)).date.number
        return """
            <li><h2><a href="\(Link(Route.reports(.report(slug: item.practice.slug))))">\(words.written(item.practice.title))</a></h2>
            <p class="meta"><span class="tag">\(name(item.matter))</span> \(texts.listSince(day: day))\(place(item.matter))</p>
            \(need(item.matter))</li>

            """
    }

    private func place(_ matter: Matter) -> String {
        guard case .report(_, let entry) = matter else { return "" }
        return " · \(words.written([entry[.place], entry[.bearer]].joined(separator: " · ")))"
    }

    private func need(_ matter: Matter) -> Markup {
        guard case .report(_, let entry) = matter else { return "" }
        return "<p>\(words.written(entry[.need]))</p>"
    }

    private func name(_ matter: Matter) -> String {
        switch matter {
        case .asked(.everyone): texts.listEveryone
        case .asked(.words): texts.listWords
        case .answer: texts.listAnswer
        case .reply: texts.listReply
        case .adoption: frame.texts.adoptions.listMatter
        case .report(let report, _): name(report)
        }
    }

    private func name(_ report: Report) -> String {
        if report.asksWithdrawal { return texts.listWithdrawal }
        return switch report.state {
        case .reading: texts.listReading
        case .asked: texts.listAsked
        default: texts.listWaiting
        }
    }
}
