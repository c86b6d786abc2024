import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Who carries a sheet and how far it is seen, from the first question to the last answer.
@Suite struct BearingTests {
    private let world: TestWorld
    private let body: Int64
    private let colleague: Viewer
    private let coordinator: Viewer
    private let editor: Viewer
    private let slug = "atelier"

    init() throws {
        world = try TestWorld(.sqlite)
        let ain = try world.place("ain")
        body = try world.body("structure", in: ain)
        colleague = try world.somebody("Collègue", bodies: [body])
        coordinator = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
        try world.bring([Drafts.practice("1", "Atelier")])
        try world.put(slug, territory: ain)
        try world.place(slug, rung: .network)
    }

    private func id(_ viewer: Viewer) -> Int64 { viewer.member?.id ?? 0 }
    private func again(_ viewer: Viewer) throws -> Viewer { try world.again(id(viewer)) }

    private func claim() throws -> Int64 {
        try world.perform(ClaimSheet(slug: slug, body: body, evidence: "Nous le faisons."), by: colleague)
        let practice = try world.practice(slug)
        return try #require(try world.database.read { try ClaimStore($0).claims(on: practice).last?.id })
    }

    private func decide(_ claim: Int64, accepts: Bool, by viewer: Viewer) throws {
        let act = DecideClaim(claim, accepts: accepts, reason: "raison") { accepts, reason, _ in
            Letter(.decision, subject: "\(accepts)", body: reason)
        }
        try world.perform(act, by: viewer)
    }

    /// The colleague acts for the body.
    private func carried() throws -> Viewer {
        try decide(try claim(), accepts: true, by: coordinator)
        return try again(colleague)
    }

    private func access() throws -> SheetAccess {
        let practice = try world.practice(slug)
        return try #require(try world.database.read { try PracticeStore($0).access(of: practice) })
    }

    private func stored() throws -> Set<Audience> {
        let practice = try world.practice(slug)
        return try world.database.read { try EditionStore($0).audiences(of: practice, edition: 1) }
    }

    @discardableResult
    private func share(_ rung: Rung, by viewer: Viewer, team: Int64? = nil, reason: String = "") throws
        -> ShareSheet.Outcome
    {
        try world.perform(
            ShareSheet(slug: slug, rung: rung, team: team, reason: reason, wording: PeopleActs.wording), by: viewer)
    }

    @Test func aClaimThatIsAcceptedMakesABearerAndItsFirstDelegate() throws {
        let claim = try claim()
        #expect(throws: Refusal.bearing(.askedAlready)) { try self.claim() }
        #expect(throws: Refusal.notFound) { try decide(claim, accepts: true, by: editor) }
        #expect(throws: Refusal.notFound) { try decide(claim, accepts: true, by: colleague) }
        try decide(claim, accepts: true, by: coordinator)
        let access = try access()
        #expect(access.bearer == body && access.keepers == [id(colleague)])
        #expect(try stored() == access.audiences)
        #expect(throws: Refusal.bearing(.answeredAlready)) { try decide(claim, accepts: false, by: coordinator) }
        #expect(try world.mails().map(\.subject) == ["true"])
        #expect(throws: Refusal.bearing(.carriedAlready)) { try self.claim() }
    }

    @Test func aClaimThatIsDeclinedChangesNothingAndTellsWhy() throws {
        try decide(try claim(), accepts: false, by: coordinator)
        #expect(try access().bearer == nil)
        #expect(try world.mails().map(\.body) == ["raison"])
        _ = try claim()
    }

    @Test func anEditorAnswersForAGroupAndForACoordinatorWhoIsAlone() throws {
        let group = try world.body("groupe", isGroup: true, in: try world.place("ain"))
        let resident = try world.somebody("Habitante", bodies: [group])
        try world.perform(ClaimSheet(slug: slug, body: group, evidence: "C’est nous."), by: resident)
        let practice = try world.practice(slug)
        let claims = try world.database.read { try ClaimStore($0).claims(on: practice) }
        try decide(try #require(claims.first?.id), accepts: true, by: editor)
        #expect(try access().bearer == group)
        try world.bring([Drafts.practice("2", "Autre")])
        try world.perform(ClaimSheet(slug: "autre", body: body, evidence: "Moi."), by: coordinator)
        let other = try world.practice("autre")
        let own = try #require(try world.database.read { try ClaimStore($0).claims(on: other).first?.id })
        #expect(throws: Refusal.members(.oneself)) { try decide(own, accepts: true, by: coordinator) }
        try decide(own, accepts: true, by: editor)
    }

    @Test func onlyTheBearerWidensAndEverybodyNeedsAnEditor() throws {
        let delegate = try carried()
        #expect(throws: Refusal.forbidden(.widenSheet)) { try share(.everyone, by: editor) }
        #expect(throws: Refusal.forbidden(.widenSheet)) { try share(.everyone, by: coordinator) }
        #expect(try share(.everyone, by: delegate) == .proposed)
        #expect(try access().rung == .network && access().proposal?.rung == .everyone)
        #expect(throws: Refusal.bearing(.askedAlready)) { try share(.everyone, by: delegate) }
        #expect(throws: Refusal.forbidden(.decideSharing)) {
            try world.perform(DecideSharing(slug: slug, PeopleActs.agreed), by: delegate)
        }
        #expect(throws: Refusal.reasonMissing) {
            try world.perform(DecideSharing(slug: slug, .sendBack), by: editor)
        }
        try world.perform(DecideSharing(slug: slug, PeopleActs.agreed), by: editor)
        #expect(try access().rung == .everyone && access().proposal == nil)
        #expect(try world.sheet(slug).practice.slug == slug)
        // The claim alone: what editors decide is told in the application.
        #expect(try world.mails().count == 1)
    }

    @Test func narrowingIsAtOnceAndAnEditorSaysWhyToTheBearer() throws {
        let delegate = try carried()
        try share(.organisation, by: delegate)
        #expect(throws: Refusal.notFound) { try share(.me, by: editor, reason: "motif") }
        try share(.network, by: delegate)
        #expect(throws: Refusal.reasonMissing) { try share(.me, by: editor) }
        try share(.me, by: editor, reason: "motif")
        #expect(try stored() == [.member(id(delegate))])
        #expect(try world.mails().last?.body == "motif fr")
        #expect(throws: Refusal.notFound) { try world.sheet(slug, as: try again(editor)) }
    }

    @Test func aTeamIsOneOfTheBearersOwn() throws {
        let delegate = try carried()
        #expect(throws: Refusal.bearing(.otherTeam)) { try share(.team, by: delegate) }
        let foreign = try world.team("ailleurs", of: try world.body("voisine"))
        #expect(throws: Refusal.bearing(.otherTeam)) { try share(.team, by: delegate, team: foreign) }
        let team = try world.team("équipe", of: body)
        try share(.team, by: delegate, team: team)
        #expect(try stored() == [.member(id(delegate)), .team(team)])
        try world.perform(CloseTeam(team), by: coordinator)
        #expect(try stored() == [.member(id(delegate))])
    }

    @Test func thereAreTwoDelegatesAtMostAndTheLastOneStays() throws {
        let delegate = try carried()
        let practice = Scope.practice(try world.practice(slug))
        #expect(throws: Refusal.bearing(.lastDelegate)) {
            try world.perform(LeaveDelegation(slug: slug), by: delegate)
        }
        let others = try (0..<2).map { try world.somebody("Autre \($0)", bodies: [body]) }
        let stranger = try world.somebody("Dehors")
        #expect(throws: Refusal.members(.notOfBody)) {
            try world.perform(GrantRole(.delegate, practice, to: id(stranger)), by: coordinator)
        }
        #expect(throws: Refusal.members(.oneself)) {
            try world.perform(GrantRole(.delegate, practice, to: id(coordinator)), by: coordinator)
        }
        try world.perform(GrantRole(.delegate, practice, to: id(others[0])), by: coordinator)
        #expect(throws: Refusal.bearing(.twoDelegates)) {
            try world.perform(GrantRole(.delegate, practice, to: id(others[1])), by: coordinator)
        }
        try world.perform(LeaveDelegation(slug: slug), by: delegate)
        #expect(try access().keepers == [id(others[0])])
        #expect(try stored() == access().audiences)
        #expect(throws: Refusal.bearing(.lastDelegate)) {
            try world.perform(LeaveBody(slug: "structure", member: id(others[0])), by: coordinator)
        }
    }

    @Test func aCustodianLooksAfterWhatNobodyCarriesUntilSomebodyDoes() throws {
        let keeper = try world.somebody("Veille")
        try world.perform(GrantRole(.custodian, .practice(try world.practice(slug)), to: id(keeper)), by: editor)
        #expect(try access().keepers == [id(keeper)])
        let now = try again(keeper)
        // Nobody carries it, but it cites a source: an editor is asked.
        #expect(try share(.everyone, by: now) == .proposed)
        _ = try carried()
        #expect(try access().keepers == [id(colleague)])
    }

    @Test func aWithdrawnSheetComesBackToTheNetworkWhileAnEditorIsAsked() throws {
        let delegate = try carried()
        try share(.everyone, by: delegate)
        try world.perform(DecideSharing(slug: slug, PeopleActs.agreed), by: editor)
        try world.perform(
            WithdrawSheet(slug: slug, reason: "motif", wording: PeopleActs.wording), by: try again(editor))
        #expect(throws: Refusal.gone) { try world.sheet(slug) }
        #expect(throws: Refusal.notFound) { try world.perform(PublishSheet(slug: slug), by: editor) }
        try world.perform(PublishSheet(slug: slug), by: delegate)
        #expect(try access().rung == .network && access().proposal?.rung == .everyone)
        #expect(throws: Refusal.notFound) { try world.sheet(slug) }
    }

    @Test func aFormMadeForAnOlderSheetIsStale() throws {
        let delegate = try carried()
        let old = try access()
        try share(.organisation, by: delegate)
        let act = ShareSheet(slug: slug, rung: .me, version: 1, wording: PeopleActs.wording)
        #expect(throws: Refusal.self) { try world.perform(act, by: delegate) }
        #expect(try access().rung == .organisation && old.rung == .network)
    }

    @Test(arguments: Engine.allCases) func whatABodyCarriesFollowsItsMergesAndItsPlaces(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var fact = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        fact.organisation = OrganisationReference(name: "Maison neuve", kind: "association")
        var other = fact
        other.organisation = OrganisationReference(name: "Vieille maison", kind: "association")
        try world.bring([
            Drafts.practice("1", "Une", more: [fact]), Drafts.practice("2", "Deux", more: [other]),
            Drafts.practice("3", "Trois", more: [other]),
        ])
        let bodies = try world.database.read { connection in
            try ["maison-neuve", "vieille-maison"].map { try BodyStore(connection).find(slug: $0)?.id ?? 0 }
        }
        try world.put("deux", bearer: bodies[1])
        try world.place("une", rung: .everyone)
        try world.place("deux", rung: .organisation)
        let person = try world.somebody("Neuve", bodies: [bodies[0]])
        #expect(throws: Refusal.notFound) { try world.sheet("deux", as: person) }
        try world.perform(
            MergeOrganisations(slug: "maison-neuve", into: "vieille-maison", isDryRun: false), by: .instanceOperator)
        let merged = try world.again(person.member?.id ?? 0)
        #expect(try world.sheet("deux", as: merged).practice.slug == "deux")
        try world.perform(UnmergeOrganisation(slug: "maison-neuve"))
        let apart = try world.again(person.member?.id ?? 0)
        #expect(throws: Refusal.notFound) { try world.sheet("deux", as: apart) }
        let entries = try world.database.read { try RecordStore($0).page(after: -1) }
        for entry in entries { #expect(entry.audiences == entry.access.audiences.map(\.code).sorted()) }
    }
}
