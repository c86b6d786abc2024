/// One browser that somebody signed in with.
package struct Session: Sendable, Equatable {
    package var id: Int64
    package var member: Int64
    /// False until the second factor is given: it opens nothing but the page that asks for it.
    package var isWhole: Bool
    /// A second factor was given.
    package var isStrong: Bool
    /// "Firefox, Linux": never an address.
    package var device: String
    package var createdAt: Int64
    package var seenAt: Int64
    package var confirmedAt: Int64

    package init(
        id: Int64, member: Int64, isWhole: Bool, isStrong: Bool, device: String, createdAt: Int64, seenAt: Int64,
        confirmedAt: Int64
    ) {
        self.id = id
        self.member = member
        self.isWhole = isWhole
        self.isStrong = isStrong
        self.device = device
        self.createdAt = createdAt
        self.seenAt = seenAt
        self.confirmedAt = confirmedAt
    }
}
