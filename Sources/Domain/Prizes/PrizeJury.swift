/// A seat of a jury: in what name somebody reads. Readers are told the role and the family, never a name.
package struct PrizeSeat: Sendable, Equatable {
    package static let roleLimit = 160
    package static let most = 30

    package let id: Int64
    package let prize: Int64
    /// Nil for somebody without an account, and once they are forgotten.
    package let member: Int64?
    /// Those who lead the prize type what somebody without one says; never what somebody said who had one.
    package let hasAccount: Bool
    /// « Habitante, comité d'usagers ».
    package let role: String
    /// A term of the vocabulary `actor-family`.
    package let family: String
    /// The body in whose name they sit; nil for none.
    package let body: Int64?

    /// - Parameter hasAccount: whether one was given with it; nil when that is whether there is one now.
    package init(
        id: Int64, prize: Int64, member: Int64?, hasAccount: Bool? = nil, role: String, family: String, body: Int64?
    ) {
        self.id = id
        self.prize = prize
        self.member = member
        self.hasAccount = hasAccount ?? (member != nil)
        self.role = role
        self.family = family
        self.body = body
    }

    package var isConcerned: Bool { ReviewVoice.concerned.contains(family) }
}

/// Whether a jury is made of enough different people to read: three seats, two families of actors, one of them people
/// concerned or residents.
package struct JuryReadiness: Sendable, Equatable {
    package static let (leastSeats, leastFamilies) = (3, 2)

    package let seats: Int
    package let families: Int
    package let hasConcerned: Bool

    package init(_ jury: [PrizeSeat]) {
        seats = jury.count
        families = Set(jury.map(\.family)).count
        hasConcerned = jury.contains(where: \.isConcerned)
    }

    package var isReady: Bool { seats >= Self.leastSeats && families >= Self.leastFamilies && hasConcerned }
}

/// *Déport*: why a juror does not read a candidate.
package struct PrizeRecusal: Sendable, Equatable {
    package enum Ground: String, Sendable, CaseIterable {
        /// They keep or sign the sheet, or put it forward.
        case ownSheet = "own-sheet"
        /// They belong to the body that carries it, or sit in its name.
        case ownBody = "own-body"
        /// They say so themselves, with a reason.
        case declared
    }

    package let seat: Int64
    package let ground: Ground
    package let reason: String

    package init(seat: Int64, ground: Ground, reason: String = "") {
        self.seat = seat
        self.ground = ground
        self.reason = reason
    }
}

/// What binds people to a candidate, as far as the platform knows.
package struct CandidateTies: Sendable, Equatable {
    /// Those who keep or sign the sheet, and whoever put it forward.
    package let owners: Set<Int64>
    /// The bodies that carry it, or what was made one with it.
    package let bearers: Set<Int64>

    package init(owners: Set<Int64>, bearers: Set<Int64>) {
        self.owners = owners
        self.bearers = bearers
    }

    /// - Parameter bodies: that the juror belongs to.
    package func recusal(of seat: PrizeSeat, in bodies: Set<Int64>) -> PrizeRecusal? {
        if let member = seat.member, owners.contains(member) { return PrizeRecusal(seat: seat.id, ground: .ownSheet) }
        let own = bodies.union([seat.body].compactMap(\.self))
        return bearers.isDisjoint(with: own) ? nil : PrizeRecusal(seat: seat.id, ground: .ownBody)
    }
}
