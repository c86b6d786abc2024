internal import HTML
internal import Routes
internal import Texts

/// What this site is, where its sheets come from, what it knows of its readers.
package struct AboutPage {
    private let count: Int
    private let version: String
    private let frame: Frame

    package init(count: Int, version: String, frame: Frame) {
        self.count = count
        self.version = version
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let texts = frame.texts.pages
        return Layout(frame).page(
            title: texts.aboutTitle, current: .about,
            """
            <h1>\(texts.aboutTitle)</h1>
            <p class="lead">\(texts.aboutLead)</p>
            <h2>\(texts.aboutWhat)</h2>
            <p>\(texts.aboutSheets(n: count))</p>
            <p>\(texts.aboutOrder)</p>
            <h2>\(texts.aboutSource)</h2>
            <p>\(texts.aboutSourceText)</p>
            <h2>\(texts.aboutReply)</h2>
            <p>\(texts.aboutReplyText)</p>
            <h2>\(texts.aboutData)</h2>
            <p>\(texts.aboutDataText)</p>
            <h2>\(texts.aboutFree)</h2>
            <p>\(texts.aboutFreeText(version: version))</p>
            """)
    }
}
