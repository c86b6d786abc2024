internal import HTML
internal import Routes
internal import Texts

/// Ends the mails of news: one button, without signing in.
package struct UnsubscriptionPage {
    private let key: String
    private let isDone: Bool
    private let frame: Frame
    private var texts: NoticesTexts { frame.texts.notices }

    /// - Parameter key: what the link of the mail holds.
    package init(key: String, isDone: Bool, frame: Frame) {
        self.key = key
        self.isDone = isDone
        self.frame = frame
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.stopTitle, isDone ? done : asking) }

    private var asking: Markup {
        """
        <h1>\(texts.stopTitle)</h1>
        <p class="lead">\(texts.stopLead)</p>
        <form method="post" action="\(Link(Route.notices(.unsubscription(key: key))))">
        <button class="button" type="submit">\(texts.stopButton)</button></form>
        """
    }

    private var done: Markup {
        """
        <h1>\(texts.stopTitle)</h1>
        <p class="note" role="status">\(texts.stopDone)</p>
        <p>\(texts.stopLater)</p>
        """
    }
}
