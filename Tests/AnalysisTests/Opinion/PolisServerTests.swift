import Analysis
import Domain
import TestSupport
import Testing

/// Against the output of the production server of pol.is (reference results, §1), to 1e-6.
@Suite(.enabled(if: PolisServer.isThere, Comment(rawValue: SharedData.note)))
struct PolisServerTests {
    private let server: PolisServer
    private let map: OpinionMap
    /// Our axes against those of the server, whose signs are free; votes are counted the other way round.
    private let signs: [Double]

    init() throws {
        server = try PolisServer()
        let matrix = try VoteMatrix(server.votes, statements: server.statements)
        let components = try #require(server.math["pca"]?["comps"]?.elements).map(server.doubles)
        let free = try OpinionMap(matrix, server.options)
        signs = free.plane.components.indices.map { index in
            zip(free.plane.components[index], components[index]).reduce(0) { $0 + $1.0 * $1.1 } < 0 ? -1 : 1
        }
        var options = server.options
        let signs = signs
        options.startingCentres = options.startingCentres?.map {
            OpinionPoint(x: -signs[0] * $0.x, y: -signs[1] * $0.y)
        }
        map = try OpinionMap(matrix, options)
    }

    /// A point of ours in the signs of the server.
    private func turned(_ point: OpinionPoint) -> [Double] { [-signs[0] * point.x, -signs[1] * point.y] }

    @Test func `the conversation is the one whose numbers were published`() {
        #expect(server.votes.count == 504 && map.statements.count == 44 && map.participants.count == 35)
        #expect(map.groups.map(\.participants.count) == [11, 9, 3])
        #expect(map.groupOf.count { $0 != nil } == 23)
        for participant in [5, 10, 11, 14] {
            let row = map.participants.firstIndex(of: participant)
            #expect(row.map { map.voteCounts[$0] < 7 && map.groupOf[$0] != nil } == true)
        }
    }

    @Test func `the centre and the components are those of the server`() throws {
        let plane = try #require(server.math["pca"])
        #expect(areNear(map.plane.centre.map { -$0 }, server.doubles(plane["center"])))
        let components = try #require(plane["comps"]?.elements).map(server.doubles)
        for index in 0..<2 {
            #expect(areNear(map.plane.components[index].map { $0 * signs[index] }, components[index]))
        }
        #expect(areNear(Array(map.plane.centre.prefix(3)).map { -$0 }, [0.785714, 0.066667, -0.071429]))
    }

    @Test func `statements stand where the server puts them and divide as much`() throws {
        let projection = try #require(server.math["pca"]?["comment-projection"]?.elements).map(server.doubles)
        // The virtual participant of the server votes -1, which is to agree.
        #expect(areNear(map.statements.map { turned($0.position)[0] }, projection[0]))
        #expect(areNear(map.statements.map { turned($0.position)[1] }, projection[1]))
        let extremity = server.doubles(server.math["pca"]?["comment-extremity"])
        #expect(areNear(map.statements.map(\.extremity), extremity))
    }

    @Test func `participants stand where the server puts them`() throws {
        let base = try #require(server.math["base-clusters"])
        let (xs, ys) = (server.doubles(base["x"]), server.doubles(base["y"]))
        let members = try #require(base["members"]?.elements).map { $0.elements?.compactMap(\.integer) ?? [] }
        #expect(members.count == 23 && map.baseClusters.count == 23)
        for (index, people) in members.enumerated() {
            let person = Int(try #require(people.first))
            let row = try #require(map.participants.firstIndex(of: person))
            #expect(areNear(turned(map.positions[row]), [xs[index], ys[index]]))
        }
    }

    @Test func `groups have the members and the centres of the server`() throws {
        let base = try #require(server.math["base-clusters"]?["members"]?.elements)
        let groups = try #require(server.math["group-clusters"]?.elements)
        #expect(groups.count == 3)
        for group in groups {
            let places = try #require(group["members"]?.elements).compactMap(\.integer)
            let people = places.flatMap { base[Int($0)].elements?.compactMap(\.integer) ?? [] }.map { Int($0) }.sorted()
            let ours = try #require(map.groups.first { $0.participants == people })
            #expect(areNear(turned(ours.centre), server.doubles(group["center"])))
        }
        let centres = map.groups.map { turned($0.centre) }
        for published in [[-0.84908, -0.91733], [-2.19631, 1.20942], [1.79514, 0.80829]] {
            #expect(centres.contains { areNear($0, published, 6e-6) })
        }
    }

    @Test func `priorities and group-aware consensus are those of the server`() throws {
        let priorities = server.byStatement("comment-priorities").compactMap { $0 }
        #expect(areNear(map.statements.map(\.priority), priorities))
        let consensus = server.byStatement("group-aware-consensus").compactMap { $0 }
        #expect(areNear(map.statements.map(\.groupAwareConsensus), consensus))
        let best = map.statements.sorted { $0.groupAwareConsensus > $1.groupAwareConsensus }.prefix(3)
        #expect(best.map(\.statement) == [26, 28, 12])
        #expect(areNear(best.map(\.groupAwareConsensus), [0.507937, 0.486111, 0.257143]))
    }

    @Test func `what everybody agrees with is what the server says`() throws {
        let consensus = try #require(server.math["consensus"])
        for (side, ours) in [("agree", map.agreed), ("disagree", map.disagreed)] {
            try expectSame(ours, try #require(consensus[side]?.elements), isCompared: false)
        }
        #expect(map.agreed.first.map { areNear([$0.probability, $0.probabilityTest], [0.8889, 3.638], 1e-4) } == true)
        #expect(map.disagreed.map(\.statement) == [0])
    }

    @Test func `representative statements are those of the server, in its order`() throws {
        let base = try #require(server.math["base-clusters"]?["members"]?.elements)
        for group in try #require(server.math["group-clusters"]?.elements) {
            let places = try #require(group["members"]?.elements).compactMap(\.integer)
            let place = Int(try #require(places.first))
            let first = Int(try #require(base[place].elements?.first?.integer))
            let ours = try #require(map.groups.first { $0.participants.contains(first) })
            let number = try #require(group["id"]?.integer)
            let theirs = try #require(server.math["repness"]?[String(number)]?.elements)
            try expectSame(ours.representative, theirs, isCompared: true)
            #expect(ours.representative.map(\.isBestAgree) == theirs.map { $0["best-agree"]?.bool == true })
            #expect(
                ours.representative.map { $0.isAgree ? "agree" : "disagree" } == theirs.map { $0["repful-for"]?.text })
        }
    }

    private func expectSame(_ ours: [RepresentativeStatement], _ theirs: [JSON], isCompared: Bool) throws {
        #expect(ours.map(\.statement) == theirs.map { $0["tid"]?.integer.map(Int.init) ?? -1 })
        for (one, other) in zip(ours, theirs) {
            #expect(Int64(one.successes) == other["n-success"]?.integer)
            #expect(Int64(one.trials) == other["n-trials"]?.integer)
            #expect(
                areNear(
                    [one.probability, one.probabilityTest],
                    [try #require(other["p-success"]?.double), try #require(other["p-test"]?.double)]))
            guard isCompared else { continue }
            #expect(
                areNear(
                    [one.representativeness, one.representativenessTest],
                    [try #require(other["repness"]?.double), try #require(other["repness-test"]?.double)]))
        }
    }

    @Test func `left to itself the map finds the number of groups of the server`() throws {
        var options = OpinionOptions()
        (options.moderated, options.kept) = (server.options.moderated, server.options.kept)
        let alone = try OpinionMap(VoteMatrix(server.votes, statements: server.statements), options)
        #expect(alone.groups.count == 3)
    }

    @Test func `a statement about the conversation has the priority 49`() throws {
        var options = server.options
        options.meta = [3]
        let matrix = try VoteMatrix(server.votes, statements: server.statements)
        let statement = try OpinionMap(matrix, options).statements.first { $0.statement == 3 }
        #expect(statement?.priority == 49 && statement?.isMeta == true)
    }
}
