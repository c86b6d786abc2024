internal import Domain
internal import Federation

/// Somebody's way to the provider of identities and back: why, and what must come back. Kept by their browser alone, sealed.
struct Journey: Equatable {
    enum Purpose: Equatable {
        case signIn
        case attach(session: Int64)
        case confirm(session: Int64)
        /// With what was typed to open the account.
        case invitation(link: String, name: String, language: String)
    }

    /// Microseconds.
    private static let lifetime: Int64 = 10 * 60_000_000
    /// Nothing else that the key of the instance seals begins so.
    private static let mark = "journey/1"
    private static let destinationLimit = 600

    let purpose: Purpose
    let state: String
    let nonce: String
    let verifier: String
    /// The path of the page to go back to.
    let destination: String?
    /// Microseconds since 1970-01-01 UTC.
    let began: Int64

    init(_ purpose: Purpose, to destination: String?, by credentials: any Credentials, at now: Int64) {
        self.purpose = purpose
        self.destination = destination.flatMap { $0.utf8.count <= Self.destinationLimit ? $0 : nil }
        state = credentials.newToken()
        nonce = credentials.newToken()
        verifier = credentials.newToken()
        began = now
    }

    func request(at returnAddress: String) -> AuthenticationRequest {
        let asking: AuthenticationRequest.Asking =
            switch purpose {
            case .signIn: .asKnown
            case .attach, .invitation, .confirm: .proved
            }
        return AuthenticationRequest(
            returnAddress: returnAddress, state: state, nonce: nonce, verifier: verifier, asking: asking, began: began)
    }

    // MARK: In the browser

    func sealed(by credentials: any Credentials) -> String {
        var members = [
            JSON.Member("mark", .string(Self.mark)), JSON.Member("state", .string(state)),
            JSON.Member("nonce", .string(nonce)), JSON.Member("verifier", .string(verifier)),
            JSON.Member("began", .integer(began)),
        ]
        if let destination { members.append(JSON.Member("to", .string(destination))) }
        switch purpose {
        case .signIn: members.append(JSON.Member("for", .string("sign-in")))
        case .attach(let session):
            members += [JSON.Member("for", .string("attach")), JSON.Member("session", .integer(session))]
        case .confirm(let session):
            members += [JSON.Member("for", .string("confirm")), JSON.Member("session", .integer(session))]
        case .invitation(let link, let name, let language):
            members += [
                JSON.Member("for", .string("invitation")), JSON.Member("link", .string(link)),
                JSON.Member("name", .string(name)), JSON.Member("language", .string(language)),
            ]
        }
        return credentials.seal(JSON.object(members).encoded())
    }

    /// - Returns: nil for what this instance did not seal, or seals for another use, and for a journey that lasted too long.
    init?(sealed: String, by credentials: any Credentials, at now: Int64) {
        guard let bytes = credentials.open(sealed), let json = try? JSON.parse(bytes), json["mark"]?.text == Self.mark,
            let state = json["state"]?.text, let nonce = json["nonce"]?.text, let verifier = json["verifier"]?.text,
            let began = json["began"]?.integer, began <= now, now - began <= Self.lifetime,
            let purpose = Self.purpose(json)
        else { return nil }
        self.purpose = purpose
        self.state = state
        self.nonce = nonce
        self.verifier = verifier
        self.began = began
        destination = json["to"]?.text
    }

    private static func purpose(_ json: JSON) -> Purpose? {
        switch json["for"]?.text {
        case "sign-in": .signIn
        case "attach": json["session"]?.integer.map { .attach(session: $0) }
        case "confirm": json["session"]?.integer.map { .confirm(session: $0) }
        case "invitation":
            if let link = json["link"]?.text, let name = json["name"]?.text, let language = json["language"]?.text {
                .invitation(link: link, name: name, language: language)
            } else {
                nil
            }
        default: nil
        }
    }
}
