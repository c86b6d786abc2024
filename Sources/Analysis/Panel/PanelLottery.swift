internal import Glibc

/// A draw that everybody can check: so many tickets, each a whole panel, and one number to draw.
///
/// Tickets make probabilities whole numbers: somebody on 44 tickets of 1,000 has 4.4 chances in 100, exactly. Rounding as
/// in Flanigan, Kehne, Procaccia, *Fair sortition made transparent* (NeurIPS 2021), but of the places of groups and not of
/// the weights of panels: each group gets its expected places, rounded to a whole number (rows of targets kept), and
/// these are split into panels exactly; where that cannot be done to the end, the last tickets are the panels that come
/// nearest. People who are alike are on the same number of tickets, to one.
package struct PanelLottery: Sendable, Equatable {
    /// People of each ticket, in the order of the problem.
    package let tickets: [[Int]]
    /// On how many tickets each person is.
    package let counts: [Int]
    /// The most by which a person's count differs from its probability times the number of tickets.
    package let widest: Double

    /// - Parameter order: in which people who are alike take their turns; known before the draw, such as the digest of
    ///   the files.
    package init(_ distribution: PanelDistribution, tickets: Int = 1_000, order: inout PanelStream) throws(PanelFault) {
        guard (1...1_000_000).contains(tickets) else { throw .tickets(tickets) }
        let panels = TicketRounding(distribution, tickets).best
        var people = [[Int]](repeating: [], count: tickets)
        let model = distribution.model
        for groups in model.classes {
            var turns = PanelTurns(model.groups[groups].map(\.homes))
            turns.give(panels.map { Array($0[groups]) }, to: &people, &order)
        }
        var counts = [Int](repeating: 0, count: distribution.probabilities.count)
        for index in people.indices {
            people[index].sort()
            for person in people[index] { counts[person] += 1 }
        }
        self.tickets = people
        self.counts = counts
        widest = zip(counts, distribution.probabilities).reduce(0) { most, one in
            max(most, abs(Double(one.0) - one.1 * Double(tickets)))
        }
    }

    /// The ticket that the stream of the revealed seed draws, from 0.
    package func draw(_ stream: inout PanelStream) -> Int { stream.below(tickets.count) }
}
