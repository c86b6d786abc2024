/// What a reader answers to one criterion of a grid. It is never counted into a mark.
package enum GridAnswer: String, Sendable, CaseIterable {
    case yes
    case partly
    case no
    case notApplicable = "not-applicable"
    case unknown

    /// Says something of the criterion.
    package var isOpinion: Bool { self == .yes || self == .partly || self == .no }

    /// True for what holds at least so far; answers that say nothing of it never do.
    package func reaches(_ least: GridAnswer) -> Bool {
        switch (self, least) {
        case (.yes, .yes), (.yes, .partly), (.partly, .partly): true
        default: false
        }
    }
}
