internal import HTML
internal import Routes
internal import Texts

/// The page of a request that could not be answered: what happened, what to do, and a reference when it is our fault.
///
/// Below 500 it is the same bytes for every request, so that a hidden sheet cannot be told from an absent one.
package struct ErrorPage {
    private let status: Int
    private let requestID: String
    private let frame: Frame

    package init(status: Int, requestID: String, frame: Frame) {
        self.status = status
        self.requestID = requestID
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.errors
        let words = texts.page(status: status)
        return Layout(frame).page(
            title: words.title,
            """
            <h1>\(words.title)</h1>
            <p class="lead">\(words.what)</p>
            <p>\(words.repair)</p>
            \(if: status == 404 || status == 410, SearchForm(frame.texts).markup(words: ""))
            <p><a class="button quiet" href="\(Link(Route.home))">\(frame.texts.practices.homeTitle)</a></p>
            \(if: status >= 500, "<p class=\"meta\">\(texts.reference(id: requestID))</p>")
            """)
    }
}
