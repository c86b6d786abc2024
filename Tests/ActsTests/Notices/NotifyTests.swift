import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite("News of what one follows")
struct NotifyTests {
    private static let day: Int64 = 86_400_000_000

    /// Looks at what changed, as the hour's job does.
    private func look(_ world: TestWorld) throws {
        let runner = JobRunner(
            world: world.world, kinds: [NotifyJob()], daily: [], hourly: [NotifyJob.name], owner: "one")
        world.wait(Self.day / 24 + 1_000_000)
        #expect(try runner.runNext())
        #expect(try ListJobs().perform(by: .instanceOperator, in: world.world).allSatisfy { $0.state == .done })
    }

    private func news(_ member: Member, _ world: TestWorld) throws -> [String] {
        try world.perform(ReadNotices(), by: .member(member)).map {
            "\($0.notice.kind.rawValue) \($0.practice?.slug ?? "-") \($0.notice.reason?.rawValue ?? "-")"
        }
    }

    private func place(_ slug: String) -> Fact {
        var place = Fact(item: "t", section: "context", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Gironde", kind: "departement")
        return place
    }

    /// A world in which the job has begun to look.
    private func ready(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("ancienne", "Ancienne fiche")])
        try look(world)
        return world
    }

    @Test(
        "Nobody is told of what was there before they followed, nor of what they do not follow",
        arguments: Engine.allCases)
    func nothing(_ engine: Engine) throws {
        let world = try ready(engine)
        let member = try world.member()
        try world.bring([Drafts.practice("avant", "Avant")])
        world.wait(1_000_000)
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(member))
        try look(world)
        #expect(try news(member, world).isEmpty)
        let other = try world.member()
        try world.perform(FollowThis(.search(SheetSearch(words: "kayak"))), by: .member(other))
        try world.bring([Drafts.practice("apres", "Après")])
        try look(world)
        #expect(try news(member, world) == ["sheet-published apres search"])
        #expect(try news(other, world).isEmpty)
    }

    @Test("A new sheet and a changed one are told by each way of following, once a day", arguments: Engine.allCases)
    func told(_ engine: Engine) throws {
        let world = try ready(engine)
        let (byPractice, bySearch) = (try world.member(), try world.member())
        try world.perform(FollowThis(.practice(slug: "ancienne-fiche")), by: .member(byPractice))
        try world.perform(FollowThis(.search(SheetSearch(words: "jardin"))), by: .member(bySearch))
        try world.bring([Drafts.practice("ancienne", "Ancienne fiche", text: "Un jardin partagé.")])
        try world.bring([Drafts.practice("neuve", "Neuve", text: "Un jardin de toit.")])
        try look(world)
        #expect(try news(byPractice, world) == ["sheet-changed ancienne-fiche practice"])
        #expect(
            try Set(news(bySearch, world)) == [
                "sheet-changed ancienne-fiche search", "sheet-published neuve search",
            ])
        // Looked at again, and changed again on the same day.
        try look(world)
        try world.bring([Drafts.practice("ancienne", "Ancienne fiche", text: "Un jardin très partagé.")])
        try look(world)
        #expect(try news(byPractice, world).count == 1 && news(bySearch, world).count == 2)
        world.wait(Self.day)
        try world.bring([Drafts.practice("ancienne", "Ancienne fiche", text: "Un jardin encore plus partagé.")])
        try look(world)
        #expect(try news(byPractice, world).count == 2 && news(bySearch, world).count == 3)
    }

    @Test(
        "What a member may not see is not told, and what they may see no more is told no more",
        arguments: Engine.allCases)
    func hidden(_ engine: Engine) throws {
        let world = try ready(engine)
        let member = try world.member()
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(member))
        for slug in ["publique", "reseau", "privee"] { try world.bring([Drafts.practice(slug, slug)]) }
        try world.place("reseau", rung: .network)
        try world.place("privee", rung: .organisation)
        try look(world)
        #expect(try Set(news(member, world)) == ["sheet-published publique search", "sheet-published reseau search"])
        #expect(try world.perform(CountNotices(), by: .member(member)) == 2)
        try world.place("reseau", rung: .me)
        #expect(try news(member, world) == ["sheet-published publique search"])
        #expect(try world.perform(CountNotices(), by: .member(member)) == 1)
        try world.perform(ErasePractice(slug: "publique", reason: "motif"))
        #expect(try news(member, world).isEmpty && world.perform(CountNotices(), by: .member(member)) == 0)
    }

    @Test("News are read one by one or all at once, each by its member alone", arguments: Engine.allCases)
    func read(_ engine: Engine) throws {
        let world = try ready(engine)
        let members = [try world.member(), try world.member()]
        for member in members { try world.perform(FollowThis(.search(SheetSearch())), by: .member(member)) }
        for slug in ["une", "deux", "trois"] { try world.bring([Drafts.practice(slug, slug)]) }
        try look(world)
        let first = try #require(try world.perform(ReadNotices(), by: .member(members[0])).first).notice
        try world.perform(MarkNotices(first.id), by: .member(members[1]))
        #expect(try members.map { try world.perform(CountNotices(), by: .member($0)) } == [3, 3])
        try world.perform(MarkNotices(first.id), by: .member(members[0]))
        #expect(try members.map { try world.perform(CountNotices(), by: .member($0)) } == [2, 3])
        try world.perform(MarkNotices(), by: .member(members[0]))
        #expect(try members.map { try world.perform(CountNotices(), by: .member($0)) } == [0, 3])
        #expect(try world.perform(ReadNotices(), by: .member(members[0])).allSatisfy(\.notice.isRead))
        for viewer in [Viewer.anyone, .instanceOperator] {
            #expect(throws: Refusal.forbidden(.seeNotices)) { try world.perform(ReadNotices(), by: viewer) }
            #expect(throws: Refusal.forbidden(.seeNotices)) { try world.perform(MarkNotices(), by: viewer) }
            #expect(throws: Refusal.forbidden(.follow)) {
                try world.perform(FollowThis(.search(SheetSearch())), by: viewer)
            }
        }
    }

    @Test("Followed twice is followed once; followed no more, nothing is told", arguments: Engine.allCases)
    func follows(_ engine: Engine) throws {
        let world = try ready(engine)
        let (member, other) = (Viewer.member(try world.member()), Viewer.member(try world.member(mail: "b@c.example")))
        let subject = FollowSubject.practice(slug: "ancienne-fiche")
        #expect(try world.perform(ReadFollow(subject), by: member) == nil)
        try world.perform(FollowThis(subject), by: member)
        try world.perform(FollowThis(subject), by: member)
        #expect(try world.audit(.follow).count == 1)
        let id = try #require(try world.perform(ReadFollow(subject), by: member))
        #expect(try world.perform(ReadFollow(subject), by: other) == nil)
        try world.perform(StopFollowing(id), by: other)
        #expect(try world.perform(ListFollows(), by: member).entries.map(\.id) == [id])
        try world.perform(StopFollowing(id), by: member)
        #expect(try world.perform(ListFollows(), by: member).entries.isEmpty)
        for absent in [
            FollowSubject.practice(slug: "absente"), .territory(slug: "absent"),
            .search(SheetSearch(filter: SheetFilter(.theme, "absent"))),
        ] {
            #expect(throws: Refusal.notFound) { try world.perform(FollowThis(absent), by: member) }
        }
        try world.place("ancienne-fiche", rung: .me)
        #expect(throws: Refusal.notFound) { try world.perform(FollowThis(subject), by: member) }
    }

    @Test("What is followed has its name, and what is hidden has none", arguments: Engine.allCases)
    func names(_ engine: Engine) throws {
        let world = try ready(engine)
        let member = Viewer.member(try world.member())
        let search = SheetSearch(words: "jardin", filter: SheetFilter(.theme, "aller_vers"))
        try world.perform(FollowThis(.practice(slug: "ancienne-fiche")), by: member)
        try world.perform(FollowThis(.territory(slug: "gironde")), by: member)
        try world.perform(FollowThis(.search(search)), by: member)
        var entries = try world.perform(ListFollows(), by: member).entries.map(\.subject)
        guard case .practice(let practice) = entries[0], case .territory(let place) = entries[1],
            case .search(let found, let chosen) = entries[2]
        else { throw SupportFailure("not as followed: \(entries)") }
        #expect(practice.title == "Ancienne fiche" && place.name == "Gironde" && found.words == "jardin")
        #expect(chosen.map(\.filter) == [SheetFilter(.theme, "aller_vers")])
        try world.place("ancienne-fiche", rung: .organisation)
        entries = try world.perform(ListFollows(), by: member).entries.map(\.subject)
        guard case .hidden = entries[0] else { throw SupportFailure("a hidden sheet has a name") }
    }

    @Test("Erased, an account follows and is told nothing more", arguments: Engine.allCases)
    func forgotten(_ engine: Engine) throws {
        let world = try ready(engine)
        let member = try world.member()
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(member))
        try world.bring([Drafts.practice("une", "Une")])
        try look(world)
        try world.database.write { connection in
            try FollowStore(connection).forget(member: member.id)
            try NoticeStore(connection).forget(member: member.id)
            try MailChoiceStore(connection).forget(member: member.id)
            try MessageStore(connection).forget(member: member.id)
        }
        #expect(try news(member, world).isEmpty)
        #expect(try world.perform(ListFollows(), by: .member(member)).entries.isEmpty)
    }
}
