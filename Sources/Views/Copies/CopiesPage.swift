package import Domain
internal import HTML
internal import Routes
internal import Texts

/// Which copies of the instance there are and when the next one is made, for those who look after it.
package struct CopiesPage {
    private static let hour: Int64 = 3_600_000_000
    private let state: CopiesState
    private let now: Int64
    private let frame: Frame
    private var texts: CopiesTexts { frame.texts.copies }
    private var schedule: CopySchedule { state.schedule }

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package init(_ state: CopiesState, at now: Int64, frame: Frame) {
        self.state = state
        self.now = now
        self.frame = frame
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.title, current: .notices(.copies), content) }

    private var content: Markup {
        """
        \(Trail(frame.texts).markup([(frame.texts.accounts.accountTitle, .account(.overview))], here: texts.title))
        <h1>\(texts.title)</h1>
        <p class="lead">\(texts.lead)</p>
        <h2>\(texts.lastHeading)</h2>
        <p>\(last)</p>
        \(if: isLate, "<p class=\"note\">\(texts.lastLate(n: Int(CopySchedule.patience)))</p>")
        \(failure)
        <h2>\(texts.nextHeading)</h2>
        <p>\(next)</p>
        \(if: !schedule.isOn, "<p class=\"note\">\(texts.nextAdvice)</p>")
        \(if: !state.copies.isEmpty, table)
        <p>\(texts.warning)</p>
        """
    }

    private var last: String {
        if let last = state.lastScheduled { return texts.lastGood(when: time(last.madeAt)) }
        return state.last.map { texts.lastOther(when: time($0.madeAt)) } ?? texts.lastNone
    }

    private var isLate: Bool {
        guard schedule.isOn, let last = state.lastScheduled else { return false }
        return now - last.madeAt > CopySchedule.patience * Self.hour
    }

    private var failure: Markup {
        guard let failure = state.failure, let at = state.failedAt else { return "" }
        return "<p class=\"note\">\(texts.failed(when: time(at), reason: texts.name(failure)))</p>"
    }

    private var next: String {
        if !schedule.isOn { return texts.nextNever }
        let local = frame.timeZone.local(Int(now / 1_000_000))
        let hour = CopySchedule.LocalHour(day: local.date.number, hour: local.hour)
        let day = state.lastScheduled.map { frame.timeZone.local(Int($0.madeAt / 1_000_000)).date.number }
        switch schedule.next(at: hour, last: day) {
        case .now: return texts.nextNow
        case .at(let next):
            return texts.nextAt(
                day: frame.texts.language.date(next.day), hour: String(next.hour), after: String(next.hour + 1))
        }
    }

    private var table: Markup {
        let columns = [texts.columnWhen, texts.columnKind, texts.columnSeal]
        return """
            <h2>\(texts.listHeading)</h2>
            \(if: schedule.isOn, "<p>\(texts.rule(days: schedule.days, weeks: schedule.weeks))</p>")
            <div class="scroll wide" tabindex="0" role="region" aria-label="\(texts.caption)">
            <table class="stacked"><caption>\(texts.caption)</caption>
            <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
            <tbody>\(each: state.copies, row)</tbody></table></div>
            """
    }

    private func row(_ copy: KeptCopy) -> Markup {
        """
        <tr><th scope="row">\(time(copy.madeAt))</th>\
        <td data-column="\(texts.columnKind)">\(texts.name(copy.kind))</td>\
        <td data-column="\(texts.columnSeal)">\(copy.isSealed ? texts.sealed : texts.open)</td></tr>

        """
    }

    private func time(_ moment: Int64) -> String {
        frame.texts.language.dateAndTime(frame.timeZone.local(Int(moment / 1_000_000)))
    }
}
