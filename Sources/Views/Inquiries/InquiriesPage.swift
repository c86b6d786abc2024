package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What people say or ask about the sheets that the reader answers for, and what the reader asked.
package struct InquiriesPage {
    package struct Item: Sendable {
        package let inquiry: Inquiry
        /// Nil when the reader may not read the sheet any more.
        package let practice: Practice?
        package let isLate: Bool

        package init(_ inquiry: Inquiry, _ practice: Practice?, isLate: Bool = false) {
            self.inquiry = inquiry
            self.practice = practice
            self.isLate = isLate
        }
    }

    package struct Model: Sendable {
        package var waiting: [Item] = []
        package var others: [Item] = []
        /// Of bodies that the reader coordinates.
        package var late: [Item] = []
        package var own: [Item] = []

        package init() {}
    }

    private let model: Model
    private let frame: Frame
    private var texts: InquiriesTexts { frame.texts.inquiries }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle, current: .inquiries(.list),
            """
            <h1>\(texts.listTitle)</h1>
            <p class="lead">\(texts.listLead)</p>
            <h2>\(texts.listWaiting)</h2>
            \(if: model.waiting.isEmpty, "<p>\(texts.listNone)</p>", else: list(model.waiting))
            \(section(texts.listOthers, model.others))\
            \(if: !model.late.isEmpty, late)\
            \(section(texts.listOwn, model.own))
            """)
    }

    private func section(_ heading: String, _ items: [Item]) -> Markup {
        if items.isEmpty { return "" }
        return "<h2>\(heading)</h2>\n\(list(items))\n"
    }

    private func list(_ items: [Item]) -> Markup { "<ul class=\"news\">\(each: items, item)</ul>" }

    private func day(_ moment: Int64) -> Int { frame.timeZone.local(Int(moment / 1_000_000)).date.number }

    private func item(_ item: Item) -> Markup {
        let inquiry = item.inquiry
        let title = item.practice.map { French.typography($0.title) } ?? texts.hiddenSheet
        return """
            <li><span class="tag">\(InquiryWords(texts: texts).kind(inquiry.kind))</span> \
            <a href="\(Link(Route.inquiries(.inquiry(id: inquiry.id))))">\(title)</a>
            <p class="meta">\(SheetWords.capitalised(texts.sentOn(day: day(inquiry.createdAt))))\(if: due(item) != nil, " · \(due(item) ?? "")")</p></li>

            """
    }

    private func due(_ item: Item) -> String? {
        guard item.inquiry.state.isOpen, item.inquiry.kind != .problem else { return nil }
        let day = day(item.inquiry.due)
        return item.isLate ? texts.dueLate(day: day) : texts.dueOn(day: day)
    }

    /// The sheet alone: the words are for those who answer.
    private var late: Markup {
        """
        <h2>\(texts.listLate)</h2>
        <p>\(texts.listLateHelp)</p>
        <ul class="news">\(each: model.late, { item in """
            <li><a href="\(Link(Route.members(.bearing(slug: item.practice?.slug ?? ""))))">\
            \(French.typography(item.practice?.title ?? ""))</a>
            <p class="meta">\(SheetWords.capitalised(texts.dueLate(day: day(item.inquiry.due))))</p></li>

            """ })</ul>

        """
    }
}
