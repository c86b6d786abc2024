/// People whose votes are near each other.
package struct OpinionGroup: Sendable, Equatable {
    /// How much may be told of a group without pointing at people.
    package enum Telling: Sendable, Equatable {
        /// Numbers, and a place in the picture.
        case figures
        /// Fewer than five people: in words only, without a number and without a place.
        case words
        /// One person: nothing.
        case nothing
    }

    /// Ascending.
    package let participants: [Int]
    package let centre: OpinionPoint
    /// Its base clusters, by number.
    package let baseClusters: [Int]
    package let counts: VoteCounts
    package let representative: [RepresentativeStatement]

    /// Groups below this are told in words only.
    package static let wordsBelow = 5

    package var telling: Telling { Self.telling(participants.count) }

    package static func telling(_ people: Int) -> Telling {
        people < 2 ? .nothing : people < wordsBelow ? .words : .figures
    }
}
