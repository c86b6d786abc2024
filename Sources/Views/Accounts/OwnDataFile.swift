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
            JSON.Member("lectures", .array(data.readings.map(Self.reading))),
            JSON.Member("jurys", .array(data.juries.map(Self.jury))),
            JSON.Member("enquetes", .array(data.seats.map(Self.seat))),
            JSON.Member("fiches_proposees_a_un_prix", .array(data.nominations.map(JSON.string))),
            JSON.Member("echanges", .array(data.exchanges.map(Self.exchange))),
            JSON.Member("reponses", .array(data.replies.map(Self.reply))),
            JSON.Member("reprises", .array(data.adoptions.map(Self.adoption))),
            JSON.Member(
                "messages_sur_des_reprises",
                .array(
                    data.adoptionMessages.map {
                        .object([JSON.Member("le", Self.time($0.at)), JSON.Member("texte", .string($0.text))])
                    })),
            JSON.Member("rendez_vous", .array(data.events.map(Self.event))),
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

    private static func reading(_ one: (title: String?, grid: Grid, voice: ReviewVoice)) -> JSON {
        .object([
            JSON.Member("fiche", one.title.map(JSON.string) ?? .null), JSON.Member("grille", .string(one.grid.code)),
            JSON.Member("au_nom_de", .string(one.voice.name)), JSON.Member("famille", .string(one.voice.family)),
            JSON.Member("etat", .string(one.voice.state.rawValue)),
            JSON.Member("le", one.voice.givenAt.map(time) ?? .null),
            JSON.Member("preparation", .string(one.voice.preparation)),
            JSON.Member("reponses", .array(one.voice.answers.map(answer))),
        ])
    }

    private static func jury(_ jury: OwnJury) -> JSON {
        .object([
            JSON.Member("prix", .string(jury.prize)), JSON.Member("au_nom_de", .string(jury.role)),
            JSON.Member("famille", .string(jury.family)),
            JSON.Member(
                "lectures",
                .array(
                    jury.readings.map { reading in
                        .array(
                            reading.answers.map { said in
                                .object([
                                    JSON.Member("critere", .string(said.criterion)),
                                    JSON.Member("reponse", .string(said.answer.rawValue)),
                                    JSON.Member("argument", .string(said.argument)),
                                ])
                            })
                    })),
            JSON.Member("deports", .array(jury.stoodAside.map(JSON.string))),
        ])
    }

    private static func seat(_ seat: OwnSeat) -> JSON {
        .object([
            JSON.Member("enquete", .string(seat.campaign)), JSON.Member("siege", .string(seat.seat.rawValue)),
        ])
    }

    private static func answer(_ answer: ReviewAnswer) -> JSON {
        .object([
            JSON.Member("critere", .string(answer.criterion)), JSON.Member("reponse", .string(answer.answer.rawValue)),
            JSON.Member("argument", .string(answer.argument)), JSON.Member("preuve", .string(answer.reference)),
            JSON.Member("genre_de_preuve", (answer.evidence?.rawValue).map(JSON.string) ?? .null),
        ])
    }

    private static func reply(_ reply: Reply) -> JSON {
        .object([
            JSON.Member("le", time(reply.createdAt)), JSON.Member("structure", .string(reply.body)),
            JSON.Member("etat", .string(reply.state.rawValue)), JSON.Member("texte", .string(reply.text)),
        ])
    }

    private static func adoption(_ adoption: Adoption) -> JSON {
        .object([
            JSON.Member("le", time(adoption.createdAt)), JSON.Member("maniere", .string(adoption.manner.rawValue)),
            JSON.Member("structure", adoption.body.map { .string($0.name) } ?? .null),
            JSON.Member("lieu", adoption.place.map { .string($0.name) } ?? .null),
            JSON.Member("depuis", adoption.since.map { .string(CalendarDay(number: $0).iso) } ?? .null),
            JSON.Member("jusque", adoption.until.map { .string(CalendarDay(number: $0).iso) } ?? .null),
            JSON.Member("qui_peut_lire", .string("\(adoption.rung)")),
            JSON.Member("reponse", .string(adoption.answer)),
            JSON.Member("change", .string(adoption.words.changed)), JSON.Member("garde", .string(adoption.words.kept)),
            JSON.Member("raison", .string(adoption.words.reason)),
            JSON.Member("retour", .array((adoption.feedback?.all ?? []).map(JSON.string))),
        ])
    }

    private static func event(_ event: Event) -> JSON {
        let words = event.words
        let told = [
            ("nom", words.title), ("texte", words.told), ("ou", words.place), ("invite", event.organiser),
            ("pour_qui", words.audience), ("acces", words.accessibility), ("prix", words.price),
            ("venir", words.registration), ("page", words.link), ("raison", event.reason),
        ]
        return .object(
            [JSON.Member("le", time(event.createdAt)), JSON.Member("etat", .string(event.state.rawValue))]
                + told.map { JSON.Member($0.0, .string($0.1)) }
                + [JSON.Member("jour", .string(CalendarDay(number: event.times.first).iso))])
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
