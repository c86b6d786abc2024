/// A seat that somebody holds in a jury, for themselves to read and take away.
package struct OwnJury: Sendable, Equatable {
    package let prize: String
    package let role: String
    package let family: String
    package let readings: [PrizeReading]
    /// Why they did not read candidates, one reason each.
    package let stoodAside: [String]

    package init(prize: String, role: String, family: String, readings: [PrizeReading], stoodAside: [String]) {
        self.prize = prize
        self.role = role
        self.family = family
        self.readings = readings
        self.stoodAside = stoodAside
    }
}
