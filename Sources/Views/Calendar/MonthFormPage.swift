package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The form that makes an edition of the month, or changes it.
package struct MonthFormPage {
    private let month: Month?
    private let entry: MonthEntry
    private let problem: CalendarProblem?
    private let token: HiddenToken
    private let frame: Frame
    private let words: CalendarWords
    private var texts: CalendarTexts { frame.texts.calendar }

    /// - Parameters:
    ///   - month: the one that is changed; nil for a new one.
    ///   - entry: as typed.
    package init(
        _ month: Month?, _ entry: MonthEntry, problem: CalendarProblem? = nil, token: HiddenToken, frame: Frame
    ) {
        self.month = month
        self.entry = entry
        self.problem = problem
        self.token = token
        self.frame = frame
        words = CalendarWords(frame.texts)
    }

    package var bytes: [UInt8] {
        let title = month == nil ? texts.newTitle : texts.editMonthTitle
        let above = month.map { [(words.written($0.title), Route.calendar(.month(MonthRoute($0.slug))))] } ?? []
        let route: CalendarRoute = month.map { .editMonth(slug: $0.slug) } ?? .newMonth
        return Layout(frame).page(
            title: title, current: .calendar(.months),
            """
            \(Trail(frame.texts).markup([(texts.title, .calendar(.months))] + above, here: title))
            <h1>\(title)</h1>
            \(words.note(problem))<form class="account" method="post" action="\(Link(Route.calendar(route)))">\(token.input)
            \(field(CalendarFields.title, texts.monthName, entry.title, texts.monthNameHelp, [.titleMissing, .nameTaken], MonthEntry.titleLimit))
            \(AccountField(
                name: CalendarFields.told, label: texts.monthTold, shape: .paragraph, value: entry.told,
                isRequired: false, limit: MonthEntry.toldLimit
            ).markup)
            \(field(CalendarFields.first, texts.monthFirst, entry.first, texts.monthDayHelp, [.dayUnreadable], 10))
            \(field(CalendarFields.last, texts.monthLast, entry.last, texts.monthDayHelp, [.endBeforeStart, .tooManyDays], 10))
            <p><button class="button" type="submit">\(texts.monthSave)</button></p></form>
            """)
    }

    private func field(
        _ name: String, _ label: String, _ value: String, _ help: String, _ faults: [CalendarRefusal], _ limit: Int
    ) -> Markup {
        var fault: String?
        if case .refused(let refusal) = problem, faults.contains(refusal) { fault = words.sentence(.refused(refusal)) }
        return AccountField(
            name: name, label: label, value: value, help: help, fault: fault, autocomplete: "off", limit: limit
        ).markup
    }
}
