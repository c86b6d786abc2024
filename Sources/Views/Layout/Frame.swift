package import HTML
internal import Routes
package import Texts

/// What surrounds every page: language, the reader's display choices, where in the site the page stands.
package struct Frame: Sendable {
    package let texts: Texts
    package let display: Display
    package let timeZone: TimeZone
    /// The same page in the other language; nil where no page is (errors).
    package let otherLanguage: Link?
    /// Absolute address of the page, when the instance knows its public one.
    package let canonical: Link?

    package init(texts: Texts, display: Display, timeZone: TimeZone, otherLanguage: Link?, canonical: Link?) {
        self.texts = texts
        self.display = display
        self.timeZone = timeZone
        self.otherLanguage = otherLanguage
        self.canonical = canonical
    }
}

/// What a reader chose on the display page.
package struct Display: Sendable, Hashable {
    package enum Theme: String, Sendable, CaseIterable {
        case auto, light, dark
    }

    package enum Size: String, Sendable, CaseIterable {
        case normal, large, larger
    }

    package var theme: Theme
    package var size: Size

    package init(theme: Theme = .auto, size: Size = .normal) {
        self.theme = theme
        self.size = size
    }
}
