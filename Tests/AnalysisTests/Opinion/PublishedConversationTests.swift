import Analysis
import TestSupport
import Testing

/// Against the groups that pol.is published of conversations with more than 100 participants (reference results, §1).
@Suite(.enabled(if: PublishedConversation.areThere, Comment(rawValue: SharedData.note)))
struct PublishedConversationTests {
    struct Published: Sendable {
        let name: String
        let explained: [Double]
        let sizes: [Int]
        /// What red-dwarf reaches.
        let index: Double
    }

    @Test(arguments: [
        Published(
            name: "canadian-electoral-reform", explained: [0.1185, 0.0539], sizes: [265, 16], index: 1),
        Published(name: "brexit-consensus", explained: [0.1955, 0.0864], sizes: [106, 91], index: 0.901),
    ])
    func `the groups are the published ones at least as nearly as those of red-dwarf`(_ published: Published) throws {
        let conversation = try PublishedConversation(published.name)
        let map = try conversation.map()
        #expect(areNear(map.plane.explained, published.explained, 5.1e-5))
        #expect(map.groups.map(\.participants.count) == published.sizes)
        #expect(map.baseClusters.count == 100)
        var (ours, theirs): ([Int], [Int]) = ([], [])
        for (participant, group) in zip(map.participants, map.groupOf) {
            guard let group, let other = conversation.groups[participant] else { continue }
            ours.append(group)
            theirs.append(other)
        }
        #expect(ours.count == conversation.groups.count)
        #expect(adjustedRandIndex(ours, theirs) >= published.index)
    }

    @Test func `leaving moderated statements out instead of counting them as passes ruins the agreement`() throws {
        let conversation = try PublishedConversation("canadian-electoral-reform")
        var options = conversation.options
        let kept = conversation.votes.filter { !options.moderated.contains($0.statement) }
        options.moderated = []
        let map = try OpinionMap(VoteMatrix(kept), options)
        let placed = zip(map.participants, map.groupOf).filter { conversation.groups[$0.0] != nil && $0.1 != nil }
        let index = adjustedRandIndex(
            placed.compactMap(\.1), placed.compactMap { conversation.groups[$0.0] })
        #expect(placed.count > 270 && index < 0.95)
    }
}
