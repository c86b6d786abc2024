internal import HTML
internal import Routes
internal import Texts

/// The accessibility statement: honest about the audit that was not made.
package struct AccessibilityPage {
    private let frame: Frame

    package init(frame: Frame) { self.frame = frame }

    package var bytes: [UInt8] {
        let texts = frame.texts.pages
        return Layout(frame).page(
            title: texts.accessibilityTitle, current: .accessibility,
            """
            <h1>\(texts.accessibilityTitle)</h1>
            <p class="lead">\(texts.accessibilityStatus)</p>
            <p>\(texts.accessibilityLead)</p>
            <h2>\(texts.accessibilityDone)</h2>
            <p>\(texts.accessibilityDoneText)</p>
            <h2>\(texts.accessibilityHelp)</h2>
            <p>\(texts.accessibilityHelpText)</p>
            """)
    }
}
