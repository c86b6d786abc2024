import Acts
import Domain
import SQL
import Secrets
import Storage
import TestSupport
import Testing

@Suite struct SecondFactorActsTests {
    private let device = Device(userAgent: nil)
    private let step: Int64 = 30_000_000

    private func signIn(_ world: TestWorld, _ person: TestPerson) throws -> OpenedSession {
        try world.perform(
            SignIn(mail: person.mail, password: TestWorld.password, device: device, isLocal: false), by: .anyone)
    }

    private func code(_ world: TestWorld, _ secret: [UInt8], later: Int64 = 0) -> String {
        world.world.credentials.code(of: secret, step: SecondFactor.step(at: world.clock.now()) + later)
    }

    /// A person whose device shows codes, with the secret it shares and the codes that replace it.
    private func enrolled(
        _ world: TestWorld, roles: [Role] = []
    ) throws -> (person: TestPerson, secret: [UInt8], codes: [String], token: String) {
        let person = try world.person(roles: roles)
        let token = try signIn(world, person).token
        let viewer = try #require(try world.viewer(token))
        try world.perform(ProposeSecondFactor(), by: viewer)
        let secret = try #require(try world.perform(ReadOwnAccount(), by: viewer).proposedSecret)
        let session = try #require(try world.session(token))
        let added = try world.perform(
            ConfirmSecondFactor(code: code(world, secret), in: session, letters: TestLetters.letters), by: viewer)
        world.clock.set(world.clock.now() + 2 * step)
        return (person, secret, added.codes, added.session.token)
    }

    /// RFC 6238, appendix B, SHA-1, the last six of its eight figures.
    @Test(arguments: [
        (Int64(59), "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ]) func `codes are those of the standard`(_ seconds: Int64, _ expected: String) throws {
        let credentials = try TestCredentials.make()
        let step = SecondFactor.step(at: seconds * 1_000_000)
        #expect(credentials.code(of: Array("12345678901234567890".utf8), step: step) == expected)
    }

    @Test(arguments: Engine.allCases) func `once it is on, the password opens half a session that opens nothing`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let (person, secret, codes, _) = try enrolled(world)
        #expect(codes.count == 10 && Set(codes).count == 10)
        let content = try DatabaseContent(of: world.database)
        #expect(
            !content.holds("\(secret)")
                && !codes.contains { content.holds($0) || content.holds($0.replacing("-", with: "")) })
        let half = try signIn(world, person)
        #expect(!half.isWhole)
        #expect(try world.viewer(half.token) == nil)
        let found = try #require(try world.world.half(half.token, isLocal: false))
        let whole = try world.perform(GiveCode(found, code: code(world, secret)), by: .anyone)
        #expect(whole.isWhole && whole.token != half.token)
        #expect(try world.viewer(whole.token)?.member?.id == person.id)
        #expect(try world.session(whole.token)?.isStrong == true)
        #expect(try world.world.half(half.token, isLocal: false) == nil)
    }

    @Test(arguments: Engine.allCases) func `a code serves once, one step early or late, and no further`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let (person, secret, _, _) = try enrolled(world)
        func give(_ code: String) throws -> Bool {
            let half = try #require(try world.world.half(try signIn(world, person).token, isLocal: false))
            do {
                _ = try world.perform(GiveCode(half, code: code), by: .anyone)
                return true
            } catch Refusal.account(.wrongCode) {
                return false
            }
        }
        #expect(try !give(code(world, secret, later: 2)) && !give(code(world, secret, later: -2)))
        let early = code(world, secret, later: -1)
        #expect(try give(early) && !give(early))
        let present = code(world, secret)
        #expect(try give(present) && !give(present) && !give(early))
        #expect(try give(code(world, secret, later: 1)) && !give(code(world, secret)))
        for typed in ["", "000000x", "12345", "abcdef"] { #expect(try !give(typed)) }
    }

    @Test(arguments: Engine.allCases) func `a recovery code replaces the device once`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let (person, _, codes, token) = try enrolled(world)
        for (typed, isTaken) in [(codes[3].lowercased(), true), (codes[3], false), (codes[4], true)] {
            let half = try #require(try world.world.half(try signIn(world, person).token, isLocal: false))
            let opened = try? world.perform(GiveCode(half, code: typed), by: .anyone)
            #expect((opened != nil) == isTaken)
        }
        let viewer = try #require(try world.viewer(token))
        #expect(try world.perform(ReadOwnAccount(), by: viewer).recoveryCodesLeft == 8)
        let others = try world.perform(RenewRecoveryCodes(), by: viewer)
        #expect(Set(others).isDisjoint(with: codes))
        let half = try #require(try world.world.half(try signIn(world, person).token, isLocal: false))
        #expect(throws: Refusal.account(.wrongCode)) { try world.perform(GiveCode(half, code: codes[5]), by: .anyone) }
        #expect(try world.perform(GiveCode(half, code: others[0]), by: .anyone).isWhole)
    }

    @Test func `an administrator without it signs in while the role rests, and a link does not replace it`() throws {
        let world = try TestWorld(.sqlite)
        let plain = try world.person("a@essai.example", roles: [.administrator])
        let found = try #require(try world.world.recognise(try signIn(world, plain).token, isLocal: false))
        #expect(found.lacksSecondFactor && !found.member.holds(.administrator))
        let (person, _, _, token) = try enrolled(world, roles: [.administrator])
        let strong = try #require(try world.world.recognise(token, isLocal: false))
        #expect(!strong.lacksSecondFactor && strong.member.holds(.administrator))
        let link = try world.perform(IssueLink(mail: person.mail))
        let used = try world.perform(
            UseLink(token: link, present: nil, device: device, isLocal: false), by: .anyone)
        #expect(!used.session.isWhole)
        let viewer = try #require(try world.viewer(token))
        let weak = try world.perform(
            RemoveSecondFactor(in: strong.session, letters: TestLetters.letters), by: viewer)
        #expect(try world.world.recognise(weak.token, isLocal: false)?.lacksSecondFactor == true)
        #expect(
            try world.mails().map(\.subject) == ["secondFactorAdded \(person.id)", "secondFactorRemoved \(person.id)"])
    }

    @Test func `the operator takes it off for somebody who lost everything`() throws {
        let world = try TestWorld(.sqlite)
        let (person, _, codes, token) = try enrolled(world)
        let link = try world.perform(IssueLink(mail: person.mail, removesSecondFactor: true))
        #expect(try world.viewer(token) == nil)
        let used = try world.perform(UseLink(token: link, present: nil, device: device, isLocal: false), by: .anyone)
        #expect(used.session.isWhole && used.leadsToPassword)
        let content = try DatabaseContent(of: world.database)
        #expect(content.counts["recovery_code"] == 0 && content.counts["second_factor"] == 0 && codes.count == 10)
    }

    @Test func `the secret is shown only to somebody who proved a moment ago who they are`() throws {
        let world = try TestWorld(.sqlite)
        let person = try world.person()
        let token = try signIn(world, person).token
        try world.perform(ProposeSecondFactor(), by: try #require(try world.viewer(token)))
        world.clock.set(world.clock.now() + 16 * 60_000_000)
        let later = try #require(try world.viewer(token))
        #expect(try world.perform(ReadOwnAccount(), by: later).proposedSecret == nil)
        #expect(throws: Refusal.confirmationNeeded) { try world.perform(ProposeSecondFactor(), by: later) }
        // Proposed only: no code is asked yet.
        #expect(try signIn(world, person).isWhole)
    }

    @Test func `the square holds what it was given, in rows of one length`() throws {
        let rows = try #require(QRCode.rows("otpauth://totp/Essaim:a?secret=MZXW6YTBOI"))
        #expect(rows.count >= 21 && (rows.count - 17).isMultiple(of: 4) && rows.allSatisfy { $0.count == rows.count })
        // The three corners that readers look for.
        #expect(rows[0].prefix(7).allSatisfy(\.self) && rows[0].suffix(7).allSatisfy(\.self))
        #expect(rows[rows.count - 1].prefix(7).allSatisfy(\.self) && !rows[1][1])
        #expect(QRCode.rows(String(repeating: "a", count: 5_000)) == nil)
    }
}
