import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Accounts, roles, bodies and teams, as those who look after them change them.
@Suite struct MembersTests {
    private let world: TestWorld
    private let administrator: Viewer
    private let body: Int64

    init() throws {
        world = try TestWorld(.sqlite)
        administrator = try world.somebody("Administration", [Grant(.administrator, .instance)])
        body = try world.body("structure")
    }

    private func id(_ viewer: Viewer) -> Int64 { viewer.member?.id ?? 0 }

    private func grants(_ viewer: Viewer) throws -> [StoredGrant] {
        try world.database.read { try GrantStore($0).grants(of: id(viewer)) }
    }

    @Test func aRoleIsGivenOnceAndTakenBack() throws {
        let person = try world.somebody("Personne")
        try world.perform(GrantRole(.editor, .instance, to: id(person)), by: administrator)
        #expect(throws: Refusal.members(.heldAlready)) {
            try world.perform(GrantRole(.editor, .instance, to: id(person)), by: administrator)
        }
        let grant = try #require(try grants(person).first)
        try world.perform(EndGrant(grant.id), by: administrator)
        #expect(try grants(person).isEmpty)
        #expect(throws: Refusal.notFound) { try world.perform(EndGrant(grant.id), by: administrator) }
        #expect(try world.audit(.grantRole).count == 2)
    }

    @Test func nobodyGivesThemselvesARoleNorABodyNorATeam() throws {
        #expect(throws: Refusal.members(.oneself)) {
            try world.perform(GrantRole(.editor, .instance, to: id(administrator)), by: administrator)
        }
        let mail = "\(id(administrator))@membre.example"
        #expect(throws: Refusal.members(.oneself)) {
            try world.perform(JoinBody(slug: "structure", mail: mail), by: administrator)
        }
        let coordinator = try world.somebody(
            "Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        let team = try world.perform(OpenTeam(slug: "structure", name: "Équipe"), by: coordinator)
        #expect(throws: Refusal.members(.oneself)) {
            try world.perform(SetTeamMember(id(coordinator), isIn: true, team), by: coordinator)
        }
    }

    @Test func theLastAdministratorStays() throws {
        let grant = try #require(try grants(administrator).first)
        #expect(throws: Refusal.members(.lastAdministrator)) {
            try world.perform(EndGrant(grant.id), by: administrator)
        }
        #expect(throws: Refusal.members(.lastAdministrator)) { try world.perform(CloseMember(id(administrator))) }
        let second = try world.somebody("Seconde")
        try world.perform(GrantRole(.administrator, .instance, to: id(second)), by: administrator)
        try world.perform(EndGrant(grant.id), by: administrator)
        #expect(try grants(administrator).isEmpty)
    }

    @Test func anUnconfirmedAdministratorIsAskedWhoTheyAre() throws {
        let person = try world.somebody("Personne")
        let unsure = try world.again(id(administrator), isConfirmed: false)
        #expect(throws: Refusal.confirmationNeeded) {
            try world.perform(GrantRole(.editor, .instance, to: id(person)), by: unsure)
        }
        #expect(throws: Refusal.confirmationNeeded) { try world.perform(CloseMember(id(person)), by: unsure) }
        #expect(try grants(person).isEmpty)
    }

    @Test func theNumbersOfGrantsTellNothing() throws {
        let plain = try world.somebody("Personne")
        let grant = try #require(try grants(administrator).first)
        for number in [grant.id, 1] {
            #expect(throws: Refusal.notFound) { try world.perform(EndGrant(number), by: plain) }
        }
        for member in [id(administrator), 1] {
            #expect(throws: Refusal.forbidden(.seeMembers)) { try world.perform(ReadMember(member), by: plain) }
        }
        // A body that no sheet names is not to be known of.
        for slug in ["structure", "absente"] {
            #expect(throws: Refusal.notFound) { try world.perform(ReadTeams(slug: slug), by: plain) }
        }
    }

    @Test func aCoordinatorLooksAfterTheirBodyOnly() throws {
        let coordinator = try world.somebody(
            "Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        let person = try world.somebody("Personne")
        try world.perform(JoinBody(slug: "structure", mail: "\(id(person))@membre.example"), by: coordinator)
        let team = try world.perform(OpenTeam(slug: "structure", name: " Équipe  du lundi "), by: coordinator)
        #expect(throws: Refusal.members(.nameTaken)) {
            try world.perform(OpenTeam(slug: "structure", name: "équipe du lundi"), by: coordinator)
        }
        try world.perform(SetTeamMember(id(person), isIn: true, team), by: coordinator)
        #expect(try world.again(id(person)).member?.teams == [team])
        try world.perform(RenameTeam(team, name: "Mardi"), by: coordinator)
        try world.perform(GrantRole(.coordinator, .organisation(body), to: id(person)), by: coordinator)
        let read = try world.perform(ReadTeams(slug: "structure"), by: coordinator)
        #expect(read.teams.map(\.name) == ["Mardi"] && read.coordinators.count == 2)
        try world.perform(LeaveBody(slug: "structure", member: id(person)), by: coordinator)
        let left = try #require(try world.again(id(person)).member)
        #expect(left.teams.isEmpty && left.organisations.isEmpty && left.grants.isEmpty)
        let other = try world.body("autre")
        #expect(throws: Refusal.notFound) { try world.perform(ReadTeams(slug: "autre"), by: coordinator) }
        #expect(throws: Refusal.forbidden(.grantRole)) {
            try world.perform(GrantRole(.editor, .instance, to: id(person)), by: coordinator)
        }
        #expect(throws: Refusal.notFound) {
            try world.perform(GrantRole(.coordinator, .organisation(other), to: id(person)), by: coordinator)
        }
    }

    @Test func anInvitationIsALinkThatEndsTheOneBefore() throws {
        let invite = { (name: String) in
            InviteMember(name: name, mail: "Nouvelle@quartier.example", language: "fr", letters: TestLetters.letters)
        }
        let first = try world.perform(invite("Nouvelle"), by: administrator)
        let second = try world.perform(invite("Nouvelle"), by: administrator)
        #expect(first.member == second.member && first.token != second.token)
        #expect(throws: Refusal.self) { try world.perform(ReadLink(token: first.token), by: .anyone) }
        #expect(try world.perform(ReadLink(token: second.token), by: .anyone).account.state == .invited)
        #expect(try world.mails().map(\.body) == [first.token, second.token])
        #expect(throws: Refusal.members(.nameMissing)) { try world.perform(invite(" "), by: administrator) }
        let log = try world.database.read { try LogStore($0).recent(limit: 100) }
        #expect(log.allSatisfy { !$0.detail.contains(second.token) && !$0.detail.contains("quartier") })
        #expect(throws: Refusal.forbidden(.inviteMember)) {
            try world.perform(invite("Nouvelle"), by: try world.somebody("Personne"))
        }
    }

    @Test func aCoordinatorInvitesForTheirBody() throws {
        let coordinator = try world.somebody(
            "Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
        let invited = try world.perform(
            InviteMember(
                name: "Nouvelle", mail: "n@quartier.example", language: "fr", body: "structure",
                letters: TestLetters.letters), by: coordinator)
        #expect(try world.again(invited.member).member?.organisations == [body])
    }

    @Test func aRequestIsAnsweredOnceAndForgotten() throws {
        let ask = { (mail: String) in
            RequestAccount(
                identity: Identity(name: "Demande", language: "fr"), mail: mail, organisation: "", reason: "Lire.")
        }
        for mail in ["a@quartier.example", "b@quartier.example"] { try world.perform(ask(mail), by: .anyone) }
        let asked = try world.perform(ReadRequests(), by: administrator)
        #expect(asked.count == 2)
        let token = try world.perform(
            DecideRequest(asked[0].id, .accept(TestLetters.letters)), by: administrator)
        #expect(token != nil)
        let decline = DecideRequest(
            asked[1].id,
            .decline(reason: "Trop tôt.") { reason, _ in
                Letter(.decision, subject: "Réponse", body: reason)
            })
        try world.perform(decline, by: administrator)
        #expect(throws: Refusal.notFound) { try world.perform(decline, by: administrator) }
        #expect(try world.mails().last?.body == "Trop tôt.")
        #expect(try world.perform(ReadRequests(), by: administrator).isEmpty)
        let content = try DatabaseContent(of: world.database)
        #expect(
            content.tables["account_request"]?.allSatisfy { !$0.contains("quartier") && !$0.contains("Lire") } == true)
    }

    @Test func aClosedAccountSignsInNoMore() throws {
        let person = try world.somebody("Personne")
        let cookie = try world.session(of: person)
        let token = String(cookie.dropFirst("essaim_session=".count))
        #expect(try world.world.recognise(token, isLocal: false) != nil)
        try world.perform(CloseMember(id(person)), by: administrator)
        #expect(try world.world.recognise(token, isLocal: false) == nil)
        #expect(throws: Refusal.members(.answeredAlready)) {
            try world.perform(CloseMember(id(person)), by: administrator)
        }
        try world.perform(CloseMember(id(person), reopens: true), by: administrator)
        let found = try world.perform(ReadMembers(words: "personne"), by: administrator)
        #expect(found.accounts.map(\.state) == [.active])
    }

    @Test func theListIsFilteredByNameStateAndRole() throws {
        for name in ["Zoé", "Élise", "Adèle"] { _ = try world.somebody(name) }
        let names = { (act: ReadMembers) in try self.world.perform(act, by: self.administrator).accounts.map(\.name) }
        #expect(try names(ReadMembers(role: .administrator)) == ["Administration"])
        #expect(try names(ReadMembers(state: .closed)) == [])
        #expect(try names(ReadMembers(words: "zoé")) == ["Zoé"])
        #expect(try world.perform(ReadMembers(page: 9), by: administrator).page == 1)
    }

    @Test func theDemonstrationHasItsPeopleAndTakesThemAway() throws {
        try world.perform(LoadDemo())
        #expect(try world.perform(LoadDemoPeople()) == DemoPerson.all.count)
        #expect(try world.perform(LoadDemoPeople()) == 0)
        let coordinator = try #require(
            try world.perform(ReadMembers(role: .coordinator), by: administrator).accounts.first)
        #expect(coordinator.isDemo)
        try world.perform(RemoveDemo())
        let left = try world.perform(ReadMembers(), by: administrator).accounts
        #expect(left.allSatisfy { !$0.isDemo } && left.count == 1)
    }
}
