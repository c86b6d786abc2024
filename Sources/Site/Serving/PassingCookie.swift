internal import HTTP
internal import Routes

/// A cookie that holds, for a while, what an address held: for the pages that follow it alone.
struct PassingCookie {
    /// What somebody opened a link of a mail with.
    static let link = PassingCookie("lien", minutes: 15, path: Route.account(.link).path)
    /// What opens, to whoever made a practice known, what became of it.
    static let follow = PassingCookie("suivi", minutes: 60, path: Route.reports(.follow).path)
    /// What opens, to whoever asked for a reply, what became of it.
    static let reply = PassingCookie("droit", minutes: 60, path: Route.reports(.replyFollow).path)
    /// What opens, to whoever asked something about a sheet, what became of it.
    static let inquiry = PassingCookie("reponse", minutes: 60, path: Route.inquiries(.follow).path)
    /// The code of a group that reads a sheet, around one table for an afternoon.
    static let reading = PassingCookie("relire", minutes: 240, path: Route.reviews(.code).path)
    /// Of somebody on their way to the provider of identities. Over TLS it is this host's alone: a page of a sibling host
    /// must not begin a journey in somebody's place.
    static let journey = PassingCookie(
        "retour", minutes: 10, path: Route.account(.providerReturn).path, isOfHost: true)

    /// What opens, to whoever answers a survey, their answers.
    static func answer(_ slug: String) -> PassingCookie {
        PassingCookie("enquete", minutes: 240, path: Route.answering(.start(slug: slug)).path)
    }
    /// The code of an envelope, from the page where it was typed to the one where the answer begins.
    static func envelope(_ slug: String) -> PassingCookie {
        PassingCookie("enveloppe", minutes: 60, path: Route.answering(.start(slug: slug)).path)
    }

    private let word: String
    private let minutes: Int
    private let path: String
    private let isOfHost: Bool

    private init(_ word: String, minutes: Int, path: String, isOfHost: Bool = false) {
        self.word = word
        self.minutes = minutes
        self.path = path
        self.isOfHost = isOfHost
    }

    private func name(isSecure: Bool) -> String {
        isSecure ? "\(isOfHost ? "__Host-" : "__Secure-")essaim_\(word)" : "essaim_\(word)"
    }

    /// Nil for a browser that holds none.
    func value(_ request: Request) -> String? {
        request.cookies[name(isSecure: request.scheme == "https")].flatMap { $0.isEmpty ? nil : $0 }
    }

    func holding(_ value: String, isSecure: Bool) -> SetCookie? {
        var cookie = SetCookie(name: name(isSecure: isSecure), value: value)
        cookie?.path = isOfHost && isSecure ? "/" : path
        cookie?.maxAge = minutes * 60
        cookie?.isSecure = isSecure
        return cookie
    }

    func closing(isSecure: Bool) -> SetCookie? {
        var cookie = holding("", isSecure: isSecure)
        cookie?.maxAge = 0
        return cookie
    }
}
