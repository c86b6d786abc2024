/// What one person seen on a file agreed to: written, for given uses, until a day, withdrawn at any time (Code civil, article 9).
///
/// It says how to find the person on the picture and where the signed paper is, and never their name.
package struct Agreement: Sendable, Equatable {
    /// Who signs.
    package enum Standing: String, Sendable, CaseIterable {
        case adult
        /// Both holders of parental authority sign, and the child was heard.
        case minor
        /// The person who protects them signs too.
        case protected
    }

    package let id: Int64
    /// How to find the person on the picture.
    package let mark: String
    package let standing: Standing
    package let uses: Set<ImageUse>
    package let given: CalendarDay
    /// The last day.
    package let until: CalendarDay
    /// Where the signed paper is kept.
    package let paper: String
    package var withdrawnAt: Int64?

    package init(
        id: Int64, mark: String, standing: Standing, uses: Set<ImageUse>, given: CalendarDay, until: CalendarDay,
        paper: String, withdrawnAt: Int64? = nil
    ) {
        self.id = id
        self.mark = mark
        self.standing = standing
        self.uses = uses
        self.given = given
        self.until = until
        self.paper = paper
        self.withdrawnAt = withdrawnAt
    }

    package static let longestText = 200
    /// Years that one may last.
    package static let longest = 10
}

/// Where a picture is seen; a person may agree to some and not to others.
package enum ImageUse: String, Sendable, CaseIterable {
    /// By the team and the organisation of the sheet.
    case inside
    /// By people signed in.
    case network
    /// By everybody, on this site.
    case everyone
    /// On paper and in the files that are taken away.
    case print

    /// What the readers of a sheet shared so far make of it.
    package init(_ rung: Rung) {
        switch rung {
        case .everyone: self = .everyone
        case .network: self = .network
        default: self = .inside
        }
    }

    /// The face of a child is shown to nobody but those who work with them (loi 2024-120).
    var isPublic: Bool { self == .everyone || self == .print }
}

/// What is missing before a file may be used so.
package enum AgreementObstacle: Sendable, Equatable {
    /// Nobody said whether persons are seen.
    case unsaid
    /// That many persons of those recognised have said nothing.
    case missing(Int)
    case expired(mark: String)
    case withdrawn(mark: String)
    /// They agreed to something else.
    case otherUse(mark: String)
    /// Whatever was signed.
    case minorInPublic(mark: String)
}

/// Decides whether a file may be used so: every person that can be recognised has to have agreed to it.
package struct AgreementRule: Sendable {
    private let people: PeopleSeen
    private let agreements: [Agreement]

    package init(people: PeopleSeen, agreements: [Agreement]) {
        self.people = people
        self.agreements = agreements
    }

    package func obstacles(to use: ImageUse, on day: CalendarDay) -> [AgreementObstacle] {
        if people == .unsaid { return [.unsaid] }
        guard case .recognisable(let count) = people else { return [] }
        var obstacles: [AgreementObstacle] = []
        var marks: Set<String> = []
        for (mark, said) in Dictionary(grouping: agreements, by: \.mark).sorted(by: { $0.key < $1.key }) {
            marks.insert(mark)
            if use.isPublic, said.contains(where: { $0.standing == .minor }) {
                obstacles.append(.minorInPublic(mark: mark))
            } else if let obstacle = Self.obstacle(said, to: use, on: day, mark: mark) {
                obstacles.append(obstacle)
            }
        }
        if marks.count < count { obstacles.insert(.missing(count - marks.count), at: 0) }
        return obstacles
    }

    /// The one that tells most of what keeps one person's agreements from holding; nil when one of them holds.
    private static func obstacle(
        _ said: [Agreement], to use: ImageUse, on day: CalendarDay, mark: String
    ) -> AgreementObstacle? {
        let standing = said.filter { $0.withdrawnAt == nil }
        // Whoever takes back one agreement to a use does not agree to it by another paper.
        if said.contains(where: { $0.withdrawnAt != nil && $0.uses.contains(use) }),
            !standing.contains(where: { $0.uses.contains(use) && $0.given > Self.lastWithdrawal(of: said, use) })
        {
            return .withdrawn(mark: mark)
        }
        let suited = standing.filter { $0.uses.contains(use) }
        if suited.contains(where: { $0.given <= day && day <= $0.until }) { return nil }
        return suited.isEmpty ? .otherUse(mark: mark) : .expired(mark: mark)
    }

    private static func lastWithdrawal(of said: [Agreement], _ use: ImageUse) -> CalendarDay {
        let last = said.filter { $0.uses.contains(use) }.compactMap(\.withdrawnAt).max() ?? 0
        return CalendarDay(number: Int(last / 86_400_000_000))
    }
}
