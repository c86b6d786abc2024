internal import HTML
internal import Routes
internal import Texts

/// Too many tries: how long to wait, and the other way in; the same words whether the account exists or not.
package struct TooManyTriesPage {
    private let seconds: Int
    private let frame: Frame

    package init(seconds: Int, frame: Frame) {
        self.seconds = seconds
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.accounts
        return Layout(frame).page(
            title: texts.tooManyTitle,
            """
            <h1>\(texts.tooManyTitle)</h1>
            <p class="lead">\(texts.tooManyLead(n: (seconds + 59) / 60))</p>
            <p><a class="button quiet" href="\(Link(Route.account(.mailLink)))">\(texts.signInByLink)</a></p>
            """)
    }
}
