internal import Domain

/// What is kept about somebody, as a file that other programs read (RGPD, article 20); times are UTC.
package struct OwnDataFile {
    private let data: OwnData

    package init(_ data: OwnData) { self.data = data }

    package var bytes: [UInt8] { json.indented() }

    private var json: JSON {
        .object([
            JSON.Member("format", .string("essaim-donnees-personnelles/1")), JSON.Member("compte", account),
            JSON.Member("structures", .array(data.organisations.map(Self.belonging))),
            JSON.Member("equipes", .array(data.teams.map(Self.belonging))),
            JSON.Member("roles", .array(data.roles.map(Self.role))),
            JSON.Member("appareils", .array(data.sessions.map(Self.session))),
            JSON.Member("fournisseurs_d_identite", .array(data.identities.map(Self.identity))),
            JSON.Member("demandes", .array(data.requests.map(Self.request))),
            JSON.Member("pratiques_connues", .array(data.reports.map(Self.report))),
            JSON.Member("demandes_sur_des_fiches", .array(data.inquiries.map(Self.inquiry))),
            JSON.Member("brouillons", .array(data.drafts.map(Self.draft))),
            JSON.Member("cosignatures", .array(data.cosignings.map(Self.cosigning))),
            JSON.Member("echanges", .array(data.exchanges.map(Self.exchange))),
            JSON.Member("reponses", .array(data.replies.map(Self.reply))),
            JSON.Member("suivis", .array(data.news.follows.map(Self.follow))),
            JSON.Member("resume", .string(data.news.frequency.rawValue)),
            JSON.Member("flux", data.news.feed.map(Self.feed) ?? .null),
            JSON.Member("nouvelles", .array(data.news.notices.map(Self.notice))),
            JSON.Member("courriers", .array(data.news.mails.map(Self.mail))),
            JSON.Member("journal", .array(data.journal.map(Self.line))),
        ])
    }

    private var account: JSON {
        let account = data.account
        return .object([
            JSON.Member("numero", .string(String(account.id))), JSON.Member("nom", .string(account.name)),
            JSON.Member("adresse", account.mail.map(JSON.string) ?? .null),
            JSON.Member("langue", .string(account.language)), JSON.Member("depuis", Self.time(account.createdAt)),
            JSON.Member("mot_de_passe", .bool(data.hasPassword)),
            JSON.Member("double_authentification", .bool(data.hasSecondFactor)),
        ])
    }

    private static func inquiry(_ inquiry: Inquiry) -> JSON {
        .object([
            JSON.Member("nature", .string(inquiry.kind.rawValue)), JSON.Member("etat", .string(inquiry.state.rawValue)),
            JSON.Member("qui", .string(inquiry.asker)), JSON.Member("texte", .string(inquiry.text)),
            JSON.Member("le", time(inquiry.createdAt)),
        ])
    }

    private static func belonging(_ belonging: OwnData.Belonging) -> JSON {
        .object([JSON.Member("nom", .string(belonging.name)), JSON.Member("depuis", time(belonging.since))])
    }

    private static func role(_ role: OwnData.HeldRole) -> JSON {
        .object([
            JSON.Member("role", .string(role.role.rawValue)), JSON.Member("ou", role.place.map(JSON.string) ?? .null),
            JSON.Member("depuis", time(role.since)), JSON.Member("jusque", role.endedAt.map(time) ?? .null),
        ])
    }

    private static func cosigning(_ one: (title: String?, state: String, at: Int64)) -> JSON {
        .object([
            JSON.Member("fiche", one.title.map(JSON.string) ?? .null), JSON.Member("etat", .string(one.state)),
            JSON.Member("le", time(one.at)),
        ])
    }

    private static func reply(_ reply: Reply) -> JSON {
        .object([
            JSON.Member("le", time(reply.createdAt)), JSON.Member("structure", .string(reply.body)),
            JSON.Member("etat", .string(reply.state.rawValue)), JSON.Member("texte", .string(reply.text)),
        ])
    }

    private static func exchange(_ message: GateMessage) -> JSON {
        .object([JSON.Member("le", time(message.at)), JSON.Member("texte", .string(message.text))])
    }

    private static func draft(_ draft: (title: String?, section: String, at: Int64, body: String)) -> JSON {
        .object([
            JSON.Member("fiche", draft.title.map(JSON.string) ?? .null),
            JSON.Member("rubrique", .string(draft.section)),
            JSON.Member("le", time(draft.at)),
            JSON.Member("champs", (try? JSON.parse(Array(draft.body.utf8))) ?? .string(draft.body)),
        ])
    }

    private static func session(_ session: Session) -> JSON {
        .object([
            JSON.Member("appareil", .string(session.device)), JSON.Member("depuis", time(session.createdAt)),
            JSON.Member("vu", time(session.seenAt)),
        ])
    }

    private static func identity(_ identity: AttachedIdentity) -> JSON {
        .object([
            JSON.Member("fournisseur", .string(identity.issuer)), JSON.Member("depuis", time(identity.createdAt)),
            JSON.Member("servi", time(identity.usedAt)),
        ])
    }

    private static func request(_ request: OwnData.Request) -> JSON {
        .object([
            JSON.Member("date", time(request.at)), JSON.Member("raison", request.reason.map(JSON.string) ?? .null),
            JSON.Member("etat", .string(request.state)),
        ])
    }

    private static func report(_ report: Report) -> JSON {
        .object([
            JSON.Member("date", time(report.createdAt)), JSON.Member("etat", .string(report.state.rawValue)),
            JSON.Member("fiche", .string(String(report.practice))),
        ])
    }

    private static func follow(_ follow: Follow) -> JSON {
        .object([
            JSON.Member("genre", .string(follow.kind.rawValue)), JSON.Member("objet", .string(follow.subject)),
            JSON.Member("depuis", time(follow.since)),
        ])
    }

    private static func feed(_ feed: PrivateFeed) -> JSON {
        .object([JSON.Member("depuis", time(feed.createdAt)), JSON.Member("lu", feed.readAt.map(time) ?? .null)])
    }

    private static func notice(_ notice: Notice) -> JSON {
        .object([
            JSON.Member("date", time(notice.at)), JSON.Member("genre", .string(notice.kind.rawValue)),
            JSON.Member("fiche", notice.practice.map { .string(String($0)) } ?? .null),
            JSON.Member("lue", .bool(notice.isRead)),
        ])
    }

    private static func mail(_ mail: StoredMessage) -> JSON {
        .object([
            JSON.Member("date", time(mail.createdAt)), JSON.Member("genre", .string(mail.kind.rawValue)),
            JSON.Member("adresse", .string(mail.address)), JSON.Member("objet", .string(mail.subject)),
            JSON.Member("etat", .string(mail.state.rawValue)),
        ])
    }

    private static func line(_ line: OwnData.Line) -> JSON {
        .object([
            JSON.Member("date", time(line.at)), JSON.Member("acte", .string(line.act)),
            JSON.Member("par", .string(line.doer.rawValue)), JSON.Member("objet", .string(line.objectKind)),
            JSON.Member("titre", line.title.map(JSON.string) ?? .null),
        ])
    }

    private static func time(_ microseconds: Int64) -> JSON { .string(UTCMoment.text(microseconds)) }
}
