/// A picture or a document that a sheet carries.
package struct Attachment: Sendable, Equatable {
    package let id: Int64
    package let practice: Int64
    package let kind: FileKind
    /// Of the file, and of the small picture: names in the store.
    package let file: String
    package let small: String?
    package let size: Int
    package let measures: FileMeasures
    package var words: FileWords
    /// The words that readers see; nil until a publication.
    package var shown: FileWords?
    package var people: PeopleSeen
    package var agreements: [Agreement]
    /// In the order they came.
    package let position: Int
    package let createdAt: Int64

    package init(
        id: Int64, practice: Int64, kind: FileKind, file: String, small: String?, size: Int, measures: FileMeasures,
        words: FileWords, shown: FileWords?, people: PeopleSeen, agreements: [Agreement], position: Int,
        createdAt: Int64
    ) {
        self.id = id
        self.practice = practice
        self.kind = kind
        self.file = file
        self.small = small
        self.size = size
        self.measures = measures
        self.words = words
        self.shown = shown
        self.people = people
        self.agreements = agreements
        self.position = position
        self.createdAt = createdAt
    }

    /// Files that one sheet may carry.
    package static let most = 20
    /// Bytes of one file as it comes.
    package static let largest = 10 << 20

    /// True once everything that readers need is said: only then is it published.
    package var isDescribed: Bool { people != .unsaid && words.faults(isPicture: kind.isPicture).isEmpty }

    /// What keeps it from being used so on that day; empty when nothing does.
    package func obstacles(to use: ImageUse, on day: CalendarDay) -> [AgreementObstacle] {
        AgreementRule(people: people, agreements: agreements).obstacles(to: use, on: day)
    }

    /// Seen by readers for whom that use is meant: published, and agreed to by everybody on it.
    package func isShown(for use: ImageUse, on day: CalendarDay) -> Bool {
        shown != nil && obstacles(to: use, on: day).isEmpty
    }
}

/// What is said of a file, beside it and in its place.
package struct FileWords: Sendable, Equatable {
    package var title: String
    /// What a picture shows, for whoever does not see it; empty for a document.
    package var alternative: String
    package var caption: String
    /// The group or the body it comes from.
    package var credit: String

    package init(title: String, alternative: String = "", caption: String = "", credit: String = "") {
        self.title = title
        self.alternative = alternative
        self.caption = caption
        self.credit = credit
    }

    package static let longestTitle = 160
    package static let longestText = 600

    /// What is wrong, field by field.
    package func faults(isPicture: Bool) -> [FileWordsFault] {
        var faults: [FileWordsFault] = []
        if title.isEmpty { faults.append(.titleMissing) }
        if title.count > Self.longestTitle { faults.append(.titleTooLong) }
        if isPicture, alternative.isEmpty { faults.append(.alternativeMissing) }
        if alternative.count > Self.longestText { faults.append(.alternativeTooLong) }
        if caption.count > Self.longestText { faults.append(.captionTooLong) }
        if credit.count > Self.longestTitle { faults.append(.creditTooLong) }
        return faults
    }
}

/// Whether persons are seen on a file, as whoever brought it says.
package enum PeopleSeen: Sendable, Equatable {
    /// Nobody has said it yet: the file waits.
    case unsaid
    case nobody
    /// From behind, from afar, blurred: nobody could name them.
    case unrecognisable
    case recognisable(count: Int)

    package static let mostPersons = 60

    package var count: Int { if case .recognisable(let count) = self { count } else { 0 } }
}
