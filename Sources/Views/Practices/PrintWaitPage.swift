internal import HTML
internal import Routes
internal import Texts

/// What a reader sees while a print is made, and when it cannot be.
package struct PrintWaitPage {
    package enum State: Sendable { case waiting, failed, busy, unavailable }

    private let state: State
    private let slug: String
    private let frame: Frame
    private var texts: PrintTexts { frame.texts.print }

    package init(_ state: State, slug: String, frame: Frame) {
        self.state = state
        self.slug = slug
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: title, current: .practices(PracticesRoute()),
            """
            <h1>\(title)</h1>
            <p class="lead" role="status">\(lead)</p>
            <p><a class="button quiet" href="\(Link(Route.sheet(slug: slug)))">\(texts.back)</a></p>
            """)
    }

    private var title: String {
        switch state {
        case .waiting: texts.waitingTitle
        case .failed, .busy, .unavailable: texts.failedTitle
        }
    }

    private var lead: String {
        switch state {
        case .waiting: texts.waitingLead
        case .failed: texts.failedLead
        case .busy: texts.busyLead
        case .unavailable: texts.unavailableLead
        }
    }
}
