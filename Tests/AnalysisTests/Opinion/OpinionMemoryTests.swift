import Analysis
import Testing

/// Votes that come in while a conversation goes on.
@Suite struct OpinionMemoryTests {
    private let made = MadeConversation(seed: 5, participants: 130, statements: 40, opinions: 3, share: 0.6)

    @Test func `votes added to a matrix give the one of all votes`() throws {
        let votes = made.votes
        var matrix = try VoteMatrix(Array(votes[..<100]))
        for start in stride(from: 100, to: votes.count, by: 700) {
            matrix = try matrix.adding(Array(votes[start..<min(start + 700, votes.count)]))
        }
        #expect(try matrix == VoteMatrix(votes))
        let older = CastVote(participant: votes[0].participant, statement: votes[0].statement, vote: 0, time: -5)
        #expect(try matrix.adding([older]) == VoteMatrix(votes))
    }

    @Test func `an update gives the map that all votes give at once`() throws {
        var order = made.votes
        var dice = MadeConversation.Dice(8)
        dice.shuffle(&order)
        // The last tenth of the votes changes no group, so that the number of groups is not held back.
        var matrix = try VoteMatrix(Array(order[..<(order.count * 9 / 10)]))
        var map = try OpinionMap(matrix, made.options)
        for part in 0..<4 {
            let start = order.count * (36 + part) / 40
            matrix = try matrix.adding(Array(order[start..<(order.count * (37 + part) / 40)]))
            map = try OpinionMap(matrix, made.options, memory: map.memory)
        }
        let scratch = try OpinionMap(VoteMatrix(made.votes), made.options)
        #expect(map.participants == scratch.participants && map.voteCounts == scratch.voteCounts)
        #expect(areNear(map.plane.explained, scratch.plane.explained, 1e-9))
        for axis in [\OpinionPoint.x, \OpinionPoint.y] {
            let (ours, theirs) = (map.positions.map { $0[keyPath: axis] }, scratch.positions.map { $0[keyPath: axis] })
            #expect(areNear(ours, theirs, 1e-6) || areNear(ours, theirs.map { -$0 }, 1e-6))
        }
        #expect(Set(map.groups.map(\.participants)) == Set(scratch.groups.map(\.participants)))
        #expect(areNear(map.statements.map(\.priority), scratch.statements.map(\.priority)))
        #expect(areNear(map.statements.map(\.groupAwareConsensus), scratch.statements.map(\.groupAwareConsensus)))
        #expect(map.agreed == scratch.agreed && map.disagreed == scratch.disagreed)
    }

    @Test func `the map does not turn over and groups keep their places when a few votes come`() throws {
        let votes = made.votes
        let before = try OpinionMap(VoteMatrix(Array(votes.dropLast(30))), made.options)
        // Somebody who remembers the map the other way round, and the groups in another order.
        var memory = before.memory
        memory.components = memory.components.map { $0.map { -$0 } }
        memory.groups.reverse()
        let after = try OpinionMap(VoteMatrix(votes), made.options, memory: memory)
        for axis in 0..<2 {
            let side = zip(after.plane.components[axis], memory.components[axis]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(side > 0.9)
        }
        for (group, people) in zip(after.groups, memory.groups) {
            #expect(Set(group.participants).intersection(people).count * 10 > 9 * people.count)
        }
    }

    @Test func `the number of groups changes when it was another one four times in a row`() {
        var smoother = GroupSmoother()
        #expect(
            [2, 3, 3, 2, 3, 3, 3, 3, 2, 2, 2, 2].map { smoother.see($0, patience: 4) }
                == [2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 2])
        var fresh = GroupSmoother()
        #expect(fresh.see(5, patience: 4) == 5 && fresh == GroupSmoother(last: 5, times: 1, smoothed: 5))
    }

    @Test func `who was placed once stays placed`() throws {
        let few = CastVote(participant: 7_000, statement: 2, vote: 1)
        let matrix = try VoteMatrix(made.votes + [few])
        let first = try OpinionMap(matrix, made.options)
        #expect(first.groupOf.last == .some(nil))
        var memory = first.memory
        memory.included.append(7_000)
        let later = try OpinionMap(matrix, made.options, memory: memory)
        #expect(later.groupOf.last.flatMap(\.self) != nil && later.memory.included.contains(7_000))
    }

    @Test func `a memory of another conversation does no harm`() throws {
        var memory = OpinionMemory(included: [-3], groups: [[1, 2], []], statements: [5], components: [[.nan], [1]])
        memory.smoother = GroupSmoother(last: 40, times: 9, smoothed: 40)
        let map = try OpinionMap(VoteMatrix(made.votes), made.options, memory: memory)
        #expect(map.groups.count >= 2 && map.positions.allSatisfy { $0.x.isFinite })
        memory.components = [[1, 2, 3]]
        let other = try OpinionMap(VoteMatrix(made.votes), made.options, memory: memory)
        #expect(areNear(other.positions.map(\.x), map.positions.map(\.x)))
        #expect(areNear(other.positions.map(\.y), map.positions.map(\.y)))
    }
}
