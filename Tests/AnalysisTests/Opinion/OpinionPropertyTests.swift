import Analysis
import Testing

/// What holds for any votes.
@Suite struct OpinionPropertyTests {
    private static let made = (0..<7).map { seed in
        MadeConversation(
            seed: UInt64(seed), participants: 15 + 15 * seed, statements: 8 + 4 * seed, opinions: 1 + seed % 4,
            share: 0.35 + 0.05 * Double(seed % 8))
    }

    private func map(_ votes: [CastVote], _ options: OpinionOptions = OpinionOptions()) throws -> OpinionMap {
        try OpinionMap(VoteMatrix(votes), options)
    }

    @Test func `votes in another order give the same map to the bit`() throws {
        for (seed, conversation) in Self.made.enumerated() {
            var dice = MadeConversation.Dice(UInt64(seed))
            var shuffled = conversation.votes
            dice.shuffle(&shuffled)
            #expect(try map(shuffled, conversation.options) == map(conversation.votes, conversation.options))
        }
    }

    @Test func `people and statements with other numbers give the same map up to the signs`() throws {
        for (seed, conversation) in Self.made.enumerated() {
            var dice = MadeConversation.Dice(UInt64(seed))
            var people = Array(0..<400)
            var topics = Array(0..<400)
            dice.shuffle(&people)
            dice.shuffle(&topics)
            let renamed = conversation.votes.map {
                CastVote(
                    participant: people[$0.participant], statement: topics[$0.statement], vote: $0.vote, time: $0.time)
            }
            let (one, other) = (try map(conversation.votes), try map(renamed))
            #expect(areNear(one.plane.explained, other.plane.explained, 1e-9))
            let places = Dictionary(uniqueKeysWithValues: zip(other.participants, other.positions))
            for axis in [\OpinionPoint.x, \OpinionPoint.y] {
                let ours = one.positions.map { $0[keyPath: axis] }
                let theirs = one.participants.map { places[people[$0]]?[keyPath: axis] ?? .nan }
                #expect(areNear(ours, theirs, 1e-6) || areNear(ours, theirs.map { -$0 }, 1e-6), "\(seed)")
            }
            #expect(one.groups.map(\.participants.count).sorted() == other.groups.map(\.participants.count).sorted())
        }
    }

    @Test func `the axes are of length one, at right angles, and explain what they leave no more of`() throws {
        for conversation in Self.made {
            let plane = try map(conversation.votes, conversation.options).plane
            func product(_ left: Int, _ right: Int) -> Double {
                zip(plane.components[left], plane.components[right]).reduce(0) { $0 + $1.0 * $1.1 }
            }
            #expect(areNear([product(0, 0), product(1, 1), product(0, 1)], [1, 1, 0], 1e-9))
            #expect(plane.explained[0] >= plane.explained[1] && plane.explained.reduce(0, +) <= 1 + 1e-12)
        }
    }

    @Test func `nobody is alone in a group, and everybody placed is in one`() throws {
        for conversation in Self.made {
            let map = try map(conversation.votes, conversation.options)
            #expect(map.groups.allSatisfy { $0.participants.count >= 2 })
            #expect(map.groups.flatMap(\.participants).count == map.groupOf.count { $0 != nil })
            #expect(map.baseClusters.reduce(0) { $0 + $1.participants.count } == map.groupOf.count { $0 != nil })
            #expect(map.baseClusters.count <= 100)
            #expect(map.groups.map(\.participants.count) == map.groups.map(\.participants.count).sorted(by: >))
        }
    }

    @Test func `every number is finite and probabilities lie between none and all`() throws {
        for conversation in Self.made {
            let map = try map(conversation.votes, conversation.options)
            #expect(map.positions.allSatisfy { $0.x.isFinite && $0.y.isFinite })
            for figures in map.statements {
                #expect(figures.priority.isFinite && figures.extremity.isFinite)
                #expect(figures.groupAwareConsensus > 0 && figures.groupAwareConsensus < 1)
                #expect(figures.votes >= figures.agrees + figures.disagrees)
            }
            for group in map.groups {
                #expect(group.representative.count <= 5)
                #expect(group.representative.allSatisfy { !conversation.moderated.contains($0.statement) })
                let sides = group.representative.map(\.isAgree)
                #expect(sides == sides.sorted { $0 && !$1 })
            }
        }
    }

    @Test func `of two votes of a person on a statement the later stands, whatever its place in the file`() throws {
        let votes = Self.made[3].votes
        let changed = votes.map {
            CastVote(participant: $0.participant, statement: $0.statement, vote: 0, time: -1)
        }
        #expect(try map(votes + changed) == map(votes))
        #expect(try VoteMatrix(votes + votes) == VoteMatrix(votes))
        let again = votes.map {
            CastVote(participant: $0.participant, statement: $0.statement, vote: 1, time: $0.time)
        }
        #expect(try VoteMatrix(votes + again).standing.allSatisfy { $0.vote == 1 })
    }

    @Test func `everybody counted twice stands where everybody stood`() throws {
        let votes = Self.made[2].votes
        let twins = votes.map {
            CastVote(participant: $0.participant + 1_000, statement: $0.statement, vote: $0.vote, time: $0.time)
        }
        let (one, two) = (try map(votes), try map(votes + twins))
        #expect(areNear(one.plane.explained, two.plane.explained, 1e-9))
        #expect(areNear(two.positions.map(\.x), one.positions.map(\.x) + one.positions.map(\.x), 1e-9))
        #expect(two.baseClusters.allSatisfy { $0.participants.count >= 2 })
    }

    @Test func `groups that are there are found`() throws {
        for opinions in 2...4 {
            var votes: [CastVote] = []
            for participant in 0..<(20 * opinions) {
                for statement in 0..<(10 * opinions) {
                    let isOwn = statement % opinions == participant % opinions
                    // A few differ, so that they do not all stand at one place.
                    let differs = (participant * 7 + statement * 3) % 11 == 0
                    votes.append(
                        CastVote(participant: participant, statement: statement, vote: isOwn != differs ? 1 : -1))
                }
            }
            let map = try map(votes)
            #expect(map.groups.count == opinions)
            for group in map.groups {
                #expect(Set(group.participants.map { $0 % opinions }).count == 1 && group.participants.count == 20)
                #expect(
                    group.representative.contains {
                        $0.isAgree && $0.statement % opinions == group.participants[0] % opinions
                    })
            }
        }
    }
}
