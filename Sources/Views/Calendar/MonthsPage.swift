package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Every edition of the month, what is to come, and what waits for the reader.
package struct MonthsPage {
    package struct Model: Sendable {
        package var months: [Month] = []
        package var coming: [ShownEvent] = []
        /// Of the coordination.
        package var waiting: [ShownEvent] = []
        package var own: [ShownEvent] = []
        package var mayEdit = false
        package var isCoordination = false
        package var isDone = false

        package init() {}
    }

    private let model: Model
    private let frame: Frame
    private let words: CalendarWords
    private var texts: CalendarTexts { frame.texts.calendar }

    package init(_ model: Model, frame: Frame) {
        self.model = model
        self.frame = frame
        words = CalendarWords(frame.texts)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.title, current: .calendar(.months),
            """
            <h1>\(texts.title)</h1>
            \(words.note(nil, done: model.isDone ? texts.done : nil))<p class="lead">\(texts.lead)</p>
            \(if: model.isCoordination, waiting)\(if: !model.own.isEmpty, own)\
            <h2>\(texts.coming)</h2>
            \(if: model.coming.isEmpty, "<p>\(texts.comingNone)</p>", else: list(model.coming))
            <h2>\(texts.editions)</h2>
            \(if: model.months.isEmpty, "<p>\(texts.none)</p>", else: editions)
            \(if: model.mayEdit, making)
            """)
    }

    private var waiting: Markup {
        """
        <h2>\(texts.waiting)</h2>
        <p>\(texts.waitingCount(n: model.waiting.count))</p>
        \(if: !model.waiting.isEmpty, list(model.waiting))
        """
    }

    private var own: Markup {
        """
        <h2>\(texts.own)</h2>
        \(list(model.own, tellsState: true))
        """
    }

    private func list(_ events: [ShownEvent], tellsState: Bool = false) -> Markup {
        """
        <ul class="parts">\(each: events, {
            EventItem(shown: $0, words: words, tellsState: tellsState).markup
        })</ul>

        """
    }

    private var editions: Markup {
        """
        <ul class="results">\(each: model.months, { month in """
            <li><h3><a href="\(Link(Route.calendar(.month(MonthRoute(month.slug)))))">\(words.written(month.title))</a></h3>
            <p class="meta">\(words.days(month))</p></li>

            """ })</ul>
        """
    }

    private var making: Markup {
        "<p><a class=\"button quiet\" href=\"\(Link(Route.calendar(.newMonth)))\">\(texts.make)</a></p>"
    }
}
