import Analysis
import Testing

/// Conversations with nearly nothing in them, and numbers that are wrong.
@Suite struct OpinionEdgeTests {
    private func map(_ votes: [CastVote], _ options: OpinionOptions = OpinionOptions()) throws -> OpinionMap {
        try OpinionMap(VoteMatrix(votes), options)
    }

    @Test func `without votes there is no map`() throws {
        #expect(throws: OpinionFault.noVotes) { try map([]) }
        #expect(throws: OpinionFault.noVotes) { try OpinionMap(VoteMatrix([], statements: [1, 2])) }
    }

    @Test func `one voter is alone in the middle, and a group of one is not told`() throws {
        let map = try map((0..<8).map { CastVote(participant: 9, statement: $0, vote: $0 % 2 == 0 ? 1 : -1) })
        #expect(map.positions == [OpinionPoint(x: 0, y: 0)] && map.plane.explained == [0, 0])
        #expect(map.groups.map(\.telling) == [.nothing])
        #expect(OpinionPicture(map).dots == [] && OpinionPicture(map).outlines == [])
    }

    @Test func `when everybody passes, everybody stands together`() throws {
        let votes = (0..<60).map { CastVote(participant: $0 / 6, statement: $0 % 6, vote: 0) }
        let map = try map(votes)
        #expect(map.groups.count == 1 && map.groups[0].participants.count == 10)
        #expect(map.baseClusters.count == 1 && map.agreed == [] && map.disagreed == [])
        #expect(map.groups[0].representative.allSatisfy { $0.successes == 0 })
    }

    @Test func `opinions that differ in one direction only make a line`() throws {
        let votes = (0..<80).map { CastVote(participant: $0 / 8, statement: $0 % 8, vote: $0 < 40 ? 1 : -1) }
        let map = try map(votes)
        #expect(areNear(map.plane.explained, [1, 0], 1e-12))
        #expect(map.positions.allSatisfy { $0.y == 0 })
        #expect(map.groups.map(\.participants) == [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]])
    }

    @Test func `two against one are no groups`() throws {
        let votes = (0..<30).map { CastVote(participant: $0 / 10, statement: $0 % 10, vote: $0 < 20 ? 1 : -1) }
        let map = try map(votes)
        #expect(map.groups.map(\.participants) == [[0, 1, 2]] && map.groups[0].telling == .words)
    }

    @Test func `groups of fewer than five people are told in words and not drawn`() throws {
        let votes = (0..<120).map { CastVote(participant: $0 / 10, statement: $0 % 10, vote: $0 < 80 ? 1 : -1) }
        let map = try map(votes)
        #expect(map.groups.map(\.participants.count) == [8, 4] && map.groups.map(\.telling) == [.figures, .words])
        #expect(Set(OpinionPicture(map).dots.map(\.group)) == [0])
        #expect((0...5).map(OpinionGroup.telling) == [.nothing, .nothing, .words, .words, .words, .figures])
    }

    @Test func `numbers as far apart as a machine holds are numbers like others`() throws {
        let people = [Int.min, -1, 0, Int.max]
        let votes = people.flatMap { person in
            [Int.min, Int.max].map {
                CastVote(participant: person, statement: $0, vote: person < 0 ? 1 : -1, time: Int.max)
            }
        }
        let map = try map(votes)
        #expect(map.participants == people && map.statements.map(\.statement) == [Int.min, Int.max])
        #expect(map.groups.map(\.participants) == [[Int.min, -1], [0, Int.max]])
    }

    @Test func `what is no vote is refused with its place`() {
        let votes = [CastVote(participant: 1, statement: 1, vote: 1), CastVote(participant: 1, statement: 2, vote: 7)]
        #expect(throws: OpinionFault.notAVote(7, position: 1)) { try VoteMatrix(votes) }
    }

    @Test func `a number of groups that cannot be is refused`() throws {
        let votes = (0..<40).map { CastVote(participant: $0 / 4, statement: $0 % 4, vote: Int8($0 % 3) - 1) }
        var options = OpinionOptions()
        options.groups = 0
        #expect(throws: OpinionFault.groupCount(0, allowed: 1...50)) { try map(votes, options) }
        options.groups = 2
        options.startingCentres = [OpinionPoint(x: .nan, y: 0), OpinionPoint(x: 0, y: 0)]
        #expect(throws: OpinionFault.startingCentre(position: 0)) { try map(votes, options) }
        options.startingCentres = [OpinionPoint(x: 1, y: 0)]
        #expect(throws: OpinionFault.startingCentres(count: 1, groups: 2)) { try map(votes, options) }
    }

    @Test func `more groups than people fit as many as there are`() throws {
        let votes = (0..<30).map { CastVote(participant: $0 / 10, statement: $0 % 10, vote: Int8($0 % 3) - 1) }
        var options = OpinionOptions()
        options.groups = 50
        #expect(try map(votes, options).groups.count <= 3)
        options.groups = 1
        #expect(try map(votes, options).groups.count == 1)
    }

    @Test func `every statement moderated leaves everybody in the middle`() throws {
        var options = OpinionOptions()
        options.moderated = [0, 1, 2, 3]
        let votes = (0..<40).map { CastVote(participant: $0 / 4, statement: $0 % 4, vote: Int8($0 % 3) - 1) }
        let map = try map(votes, options)
        #expect(map.plane.explained == [0, 0] && map.groups.count == 1)
        #expect(map.groups[0].representative == [] && map.agreed == [])
    }
}
