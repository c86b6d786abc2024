internal import Analysis

/// The panel that a seed draws, with those who took the places of others.
package struct DrawnPanel {
    package enum Fault: Error {
        /// Somebody is to be replaced who is not in the panel: their place among the candidates.
        case notDrawn(Int)
    }

    package let seed: String
    /// From 0.
    package let ticket: Int
    /// Places among the candidates.
    package private(set) var panel: [Int]
    package private(set) var rounds: [(leaving: [Int], entering: [Int])] = []

    /// - Parameter leaving: round after round, the people who leave.
    /// - Throws: `Fault`, or `PanelDraw.Fault` when nobody can take their places.
    package init(_ made: PanelDraw, seed: String, leaving: [[Int]] = []) throws {
        self.seed = seed
        ticket = made.ticket(seed)
        panel = made.lottery.tickets[ticket]
        var declined: [Int] = []
        for (index, people) in leaving.enumerated() {
            if let stranger = people.first(where: { !panel.contains($0) }) { throw Fault.notDrawn(stranger) }
            let entering = try made.replacements(
                of: people, in: panel, declined: declined, seed: seed, round: index + 1)
            declined += people
            rounds.append((people, entering))
            panel = (panel.filter { !people.contains($0) } + entering).sorted()
        }
    }
}
