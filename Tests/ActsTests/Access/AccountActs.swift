import Acts
import Domain
import TestSupport
import Testing

/// Does each act on an account once: for somebody who may it succeeds, for a visitor it fails as it should.
struct AccountActs {
    static let all: Set<Act> = [
        .signIn, .readLink, .askLink, .acceptInvitation, .confirmMail, .askAccount, .readOwnAccount, .editOwnAccount,
        .editOwnCredentials, .confirmIdentity, .seeAccounts, .openAccounts,
    ]
    /// What a visitor gets who knows nothing: the same as for an account that is not there.
    static let visitors: [Act: WalkOutcome] = [
        .signIn: .account, .readLink: .account, .askLink: .done, .acceptInvitation: .account, .confirmMail: .account,
        .askAccount: .account,
    ]
    /// Acts that change nothing, once somebody is there to do them.
    static let readers: Set<Act> = [.readLink, .readOwnAccount]
    private static let device = Device(userAgent: nil)
    let world: TestWorld

    /// - Parameter viewer: a visitor; anybody else stands for whoever may.
    func perform(_ act: Act, by viewer: Viewer) throws {
        if viewer == .anyone { return try attempt(act) }
        switch act {
        case .seeAccounts: _ = try world.perform(ListAccounts(), by: viewer)
        case .openAccounts: _ = try invite(by: viewer)
        case .askAccount: try world.perform(request("Une raison."), by: .anyone)
        case .acceptInvitation: try accept(try invite(by: viewer))
        case .readLink:
            let token = try invite(by: viewer)
            try leavingAll { _ = try world.perform(ReadLink(token: token), by: .anyone) }
        case .signIn: _ = try signedIn()
        case .askLink: try world.perform(AskLink(mail: try person().mail, letters: TestLetters.letters), by: .anyone)
        case .confirmMail: try changeMail()
        case .readOwnAccount:
            let viewer = try signedIn().viewer
            try leavingAll { _ = try world.perform(ReadOwnAccount(), by: viewer) }
        case .editOwnAccount:
            try world.perform(EditIdentity(Identity(name: "Autre", language: "fr")), by: try signedIn().viewer)
        case .editOwnCredentials: try world.perform(ProposeSecondFactor(), by: try signedIn().viewer)
        case .confirmIdentity:
            let found = try signedIn()
            _ = try world.perform(ConfirmIdentity(.password(TestWorld.password), in: found.session), by: found.viewer)
        default: Issue.record("\(act) is not about an account")
        }
    }

    private func attempt(_ act: Act) throws {
        let letters = TestLetters.letters
        switch act {
        case .signIn:
            _ = try world.perform(
                SignIn(mail: "x@essai.example", password: "x", device: Self.device, isLocal: false), by: .anyone)
        case .readLink: _ = try world.perform(ReadLink(token: "x"), by: .anyone)
        case .askLink: try world.perform(AskLink(mail: "x@essai.example", letters: letters), by: .anyone)
        case .acceptInvitation: try accept("x")
        case .confirmMail: try world.perform(ConfirmMail(token: "x", letters: letters), by: .anyone)
        case .askAccount: try world.perform(request(""), by: .anyone)
        case .readOwnAccount: _ = try world.perform(ReadOwnAccount(), by: .anyone)
        case .editOwnAccount: try world.perform(EditIdentity(Identity(name: "A", language: "fr")), by: .anyone)
        case .editOwnCredentials: try world.perform(ProposeSecondFactor(), by: .anyone)
        case .confirmIdentity:
            let session = Session(
                id: 1, member: 1, isWhole: true, isStrong: true, device: "", createdAt: 0, seenAt: 0, confirmedAt: 0)
            _ = try world.perform(ConfirmIdentity(.code("123456"), in: session), by: .anyone)
        case .seeAccounts: _ = try world.perform(ListAccounts(), by: .anyone)
        case .openAccounts: _ = try invite(by: .anyone)
        default: Issue.record("\(act) is not about an account")
        }
    }

    private func leavingAll(_ work: () throws -> Void) throws {
        let before = try DatabaseContent(of: world.database)
        try work()
        #expect(try DatabaseContent(of: world.database) == before)
    }

    private func person() throws -> TestPerson { try world.person("p\(world.ids.next())@essai.example") }

    private func invite(by viewer: Viewer) throws -> String {
        try world.perform(
            OpenAccount(
                identity: Identity(name: "Invitée", language: "fr"), mail: "i\(world.ids.next())@essai.example",
                role: nil), by: viewer)
    }

    private func accept(_ token: String) throws {
        _ = try world.perform(
            AcceptInvitation(
                token: token, identity: Identity(name: "Invitée", language: "fr"), password: "", names: [],
                device: Self.device), by: .anyone)
    }

    private func request(_ reason: String) -> RequestAccount {
        RequestAccount(
            identity: Identity(name: "Camille", language: "fr"), mail: "c@essai.example", organisation: "",
            reason: reason)
    }

    private func signedIn() throws -> (viewer: Viewer, session: Session) {
        let token = try world.perform(
            SignIn(mail: try person().mail, password: TestWorld.password, device: Self.device, isLocal: false),
            by: .anyone
        ).token
        return (try #require(try world.viewer(token)), try #require(try world.session(token)))
    }

    private func changeMail() throws {
        let viewer = try signedIn().viewer
        try world.perform(
            AskMailChange(mail: "n\(world.ids.next())@essai.example", letters: TestLetters.letters), by: viewer)
        let token = try #require(try world.mails().last?.body)
        try world.perform(ConfirmMail(token: token, letters: TestLetters.letters), by: .anyone)
    }
}
