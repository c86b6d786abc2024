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

    /// Whose account the page is made for; nil for a visitor.
    package let reader: Reader?
    /// Follows what the page is about; nil where there is nothing to follow.
    package var follow: FollowButton?
    /// Nothing around but the name of the site: somebody does one thing, and goes elsewhere only if they wish.
    package var isQuiet = false

    /// What the frame tells of somebody who signed in.
    package struct Reader: Sendable, Equatable {
        /// News are counted no further.
        package static let countLimit = 100
        package let name: String
        /// News that they have not read.
        package let unread: Int
        /// An administrator whose role rests until there is a second factor.
        package let lacksSecondFactor: Bool

        package init(name: String, unread: Int = 0, lacksSecondFactor: Bool = false) {
            self.name = name
            self.unread = unread
            self.lacksSecondFactor = lacksSecondFactor
        }
    }

    package init(
        texts: Texts, display: Display, timeZone: TimeZone, otherLanguage: Link?, canonical: Link?,
        reader: Reader? = nil
    ) {
        self.reader = reader
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
