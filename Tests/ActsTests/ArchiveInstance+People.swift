import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Somebody with a place in every table of people, and with secrets that must stay behind.
extension ArchiveInstance {
    static let secretText = "ne-doit-pas-partir"

    func welcomePeople() throws {
        let (member, team) = (world.ids.next(), world.ids.next())
        try world.database.write { connection in
            let store = MemberStore(connection)
            try store.insert(
                Account(
                    id: member, name: "Compte 🐝 « \(Self.oddText) »", mail: "un@exemple.example", state: .active,
                    language: "fr", isDemo: false, createdAt: 1, version: 1), sortKey: "compte")
            guard let body = try connection.first("SELECT id FROM organisation ORDER BY id", { try $0.integer(0) }),
                let administrator = Grant(.administrator, .instance),
                let coordinator = Grant(.coordinator, .organisation(body))
            else { return }
            for grant in [administrator, coordinator] {
                try GrantStore(connection).insert(grant, id: world.ids.next(), to: member, by: "operator", at: 1)
            }
            try connection.execute(
                "INSERT INTO membership (member, organisation, since) VALUES (\(member), \(body), 1)")
            try connection.execute(
                """
                INSERT INTO team (id, organisation, name, sort_key, created_at)
                VALUES (\(team), \(body), 'Équipe', 'equipe', 1)
                """)
            try connection.execute("INSERT INTO team_member (team, member, since) VALUES (\(team), \(member), 1)")
            try connection.execute(
                """
                INSERT INTO account_request (id, name, mail, mail_key, reason, language, state, created_at)
                VALUES (\(world.ids.next()), 'Demande', 'd@exemple.example', 'd@exemple.example', \(Self.oddText), 'fr',
                    'waiting', 1)
                """)
            try follow(of: member, body: body, connection)
            try survey(member, body, connection)
            try keepSecrets(of: member, connection)
        }
    }

    /// What they follow, were told and asked for.
    private func follow(of member: Int64, body: Int64, _ connection: any Connection) throws {
        let slug = slug(of: "second-suite")
        guard let practice = try PracticeStore(connection).find(address: slug)?.practice.id else { return }
        try connection.execute(
            """
            INSERT INTO follow (id, member, kind, subject, since)
            VALUES (\(world.ids.next()), \(member), 'search', \(Self.oddText), 1)
            """)
        try connection.execute(
            """
            INSERT INTO notice (id, member, at, day, kind, object_kind, object, detail)
            VALUES (\(world.ids.next()), \(member), 1, 0, 'changed', 'practice', \(practice), 'practice')
            """)
        try connection.execute(
            "INSERT INTO mail_choice (member, frequency, last_day) VALUES (\(member), 'daily', 20777)")
        try connection.execute(
            """
            INSERT INTO follow_reading (id, seq) SELECT 1, 1 WHERE NOT EXISTS (SELECT 1 FROM follow_reading)
            """)
        try connection.execute(
            """
            INSERT INTO claim (id, practice, organisation, member, evidence, state, created_at)
            VALUES (\(world.ids.next()), \(practice), \(body), \(member), \(Self.oddText), 'waiting', 1)
            """)
        try tell(about: practice, member, connection)
        try attach(to: practice, member, body: body, connection)
        try adopt(practice, member, body: body, connection)
        try announce(about: practice, member, body: body, connection)
    }

    /// What they announce of it in a month.
    private func announce(
        about practice: Int64, _ member: Int64, body: Int64, _ connection: any Connection
    ) throws {
        let text = Self.oddText
        let month = Month(id: world.ids.next(), slug: "mois", title: text, told: text, first: 1, last: 30)
        try MonthStore(connection).insert(month, at: 1)
        var words = EventWords()
        (words.title, words.told, words.place, words.organiser) = (text, text, text, text)
        (words.audience, words.accessibility, words.price) = (text, text, text)
        (words.registration, words.link) = (text, "https://une.example/page")
        var event = Event(
            id: world.ids.next(), month: month.id, uid: "une", kind: .visit, words: words,
            times: EventTimes(first: 1, start: 60, last: 2, end: 120),
            body: CreditedBody(id: body, name: "", slug: "", isGroup: false), practice: practice, member: member,
            createdAt: 1)
        let place = try connection.first("SELECT id FROM territory ORDER BY id LIMIT 1") { try $0.integer(0) }
        event.place = place.map { AdoptionPlace(id: $0, name: "", slug: "") }
        (event.state, event.reason, event.announcedAt, event.sequence) = (.cancelled, text, 2, 3)
        try EventStore(connection).insert(event, key: "un-seul-rendez-vous")
    }

    /// That somebody takes it up, what both sides say, and what its keepers plan.
    private func adopt(_ practice: Int64, _ member: Int64, body: Int64, _ connection: any Connection) throws {
        func id(_ table: SQL) throws -> Int64? {
            try connection.first(table + " ORDER BY id LIMIT 1") { try $0.integer(0) }
        }
        let text = Self.oddText
        var adoption = Adoption(
            id: world.ids.next(), practice: practice, manner: .adapted, member: member,
            body: CreditedBody(id: body, name: "", slug: "", isGroup: false), team: try id("SELECT id FROM team"),
            rung: .everyone, agreedAt: 2, answer: text, words: AdoptionWords(changed: text, kept: text, reason: text),
            since: 1, until: 2, sheet: practice,
            feedback: AdoptionFeedback(worked: text, failed: text, advice: text, isShown: true, at: 3), createdAt: 1)
        adoption.place = try id("SELECT id FROM territory").map { AdoptionPlace(id: $0, name: "", slug: "") }
        let store = AdoptionStore(connection)
        try store.insert(adoption, key: "une-seule-reprise")
        try store.add(
            AdoptionMessage(side: .origin, text: text, at: 2), id: world.ids.next(), to: adoption.id, by: member)
        try connection.execute(
            """
            INSERT INTO diffusion_step (id, practice, toward, way, role, due_day, done_at, created_at)
            VALUES (\(world.ids.next()), \(practice), \(text), 'kit', \(text), 1, 2, 1)
            """)
        try connection.execute(
            """
            INSERT INTO handover (practice, is_alone, successor, due_day, changed_at)
            VALUES (\(practice), 1, \(text), 1, 1)
            """)
        try connection.execute(
            """
            INSERT INTO handover_item (id, practice, kind, body, done_at, created_at)
            VALUES (\(world.ids.next()), \(practice), 'contact', \(text), 2, 1)
            """)
    }

    /// A picture with what somebody on it agreed to, and somebody who signs the sheet.
    private func attach(
        to practice: Int64, _ member: Int64, body: Int64, _ connection: any Connection
    ) throws {
        let hash = try world.files.put(PassingCleaner.picture())
        try FileIndex(connection).put(hash, size: 9, type: "image/png", at: 1)
        let words = FileWords(
            title: Self.oddText, alternative: Self.oddText, caption: Self.oddText, credit: Self.oddText)
        let store = AttachmentStore(connection)
        let picture = Attachment(
            id: world.ids.next(), practice: practice, kind: .png, file: hash, small: hash, size: 9,
            measures: FileMeasures(width: 1, height: 2, pages: 3, isTagged: true, hasText: false), words: words,
            shown: nil, people: .recognisable(count: 1), agreements: [], position: 1, createdAt: 1)
        try store.insert(picture, key: "une-seule-fois")
        try store.publish(practice)
        let day = CalendarDay(number: 20_777)
        try store.insert(
            Agreement(
                id: world.ids.next(), mark: Self.secretText, standing: .adult, uses: [.network, .print], given: day,
                until: day, paper: Self.secretText), to: picture.id)
        _ = try CosignerStore(connection).invite(member, to: practice, at: 1)
        _ = try CosignerStore(connection).set(
            .signed, of: member, on: practice, from: [.invited], organisation: body, at: 2)
        if let access = try PracticeStore(connection).access(of: practice) {
            try EditionStore(connection).setAudiences(access.audiences, of: practice, edition: 1)
        }
    }

    /// A practice that they made known, with the secrets of the one who wrote.
    private func tell(about practice: Int64, _ member: Int64, _ connection: any Connection) throws {
        let store = ReportStore(connection)
        let report = Report(
            id: world.ids.next(), practice: practice, capacity: .service, service: Self.oddText,
            paper: PaperForm(day: 20_777, relay: Self.oddText), member: member, language: "fr", createdAt: 1)
        try store.insert(report, key: "une-seule-fois")
        try store.add(
            ReportMessage(side: .editor, text: Self.oddText, at: 2), id: world.ids.next(), to: report.id)
        try store.addLink(Self.secretText, to: report.id, at: 1)
        try store.setContact(Self.secretText, of: report.id)
        try decide(about: practice, member, connection)
        try ask(about: practice, member, connection)
    }

    /// What an editor decided, and what was written about it.
    private func decide(about practice: Int64, _ member: Int64, _ connection: any Connection) throws {
        let decision = GateDecision(
            id: world.ids.next(), practice: practice, matter: .everyone, outcome: .returned,
            checks: [.person, .licence],
            traces: 2, reasons: Self.oddText, member: member, at: 1)
        try GateStore(connection).insert(decision)
        try GateStore(connection).add(
            GateMessage(side: .keeper, text: Self.oddText, at: 2), id: world.ids.next(), to: decision.id, by: member)
        let reply = Reply(
            id: world.ids.next(), practice: practice, state: .shown, body: Self.oddText, isVouched: true,
            text: Self.oddText,
            member: member, createdAt: 1)
        try ReplyStore(connection).insert(reply, key: "une-seule-reponse", link: Self.secretText)
    }

    /// What they asked about it, with the secrets of whoever asks without an account.
    private func ask(about practice: Int64, _ member: Int64, _ connection: any Connection) throws {
        let store = InquiryStore(connection)
        let inquiry = Inquiry(
            id: world.ids.next(), practice: practice, kind: .problem, matter: .wrong, asker: Self.oddText,
            text: Self.oddText, member: member, language: "fr", createdAt: 1)
        try store.insert(inquiry, key: "une-seule-fois")
        try store.add(
            InquiryMessage(side: .keeper, text: Self.oddText, at: 2), id: world.ids.next(), to: inquiry.id)
        try store.addLink(Self.secretText, to: inquiry.id, at: 1)
        try store.setContact(Self.secretText, of: inquiry.id)
        try read(practice, member, connection)
        try judge(practice, member, connection)
    }

    /// What they read of it with others.
    private func read(_ practice: Int64, _ member: Int64, _ connection: any Connection) throws {
        guard let grid = try GridStore(connection).current().first else { return }
        let store = ReviewStore(connection)
        let review = Review(
            id: world.ids.next(), practice: practice, grid: grid.grid, state: .open, openedAt: 1, openedBy: member,
            finalAt: nil)
        try store.insert(review, grid: grid.id)
        let voice = ReviewVoice(
            id: world.ids.next(), kind: .person, member: member, name: Self.oddText, family: "habitants",
            state: .invited, preparation: Self.oddText, givenAt: nil, answers: [])
        try store.insert(voice, to: review.id, code: Self.secretText, at: 1)
        var entry = ReviewEntry()
        entry.name = Self.oddText
        entry.family = "habitants"
        entry.answers = [
            ReviewAnswer(
                criterion: "rupture", answer: .yes, argument: Self.oddText, evidence: .document,
                reference: Self.oddText)
        ]
        _ = try store.write(entry, of: voice.id, isGiven: true, at: 2)
        _ = try store.set(.final, of: review.id, from: [.open], at: 3)
        try store.add(
            ReviewContest(id: world.ids.next(), criterion: "rupture", text: Self.oddText, at: 4), to: review.id)
        try store.put(label: "premier-pas", reason: Self.oddText, on: review.id, at: 5)
    }

    /// A prize that they lead nothing of, and sit in the jury of.
    private func judge(_ practice: Int64, _ member: Int64, _ connection: any Connection) throws {
        guard let grid = try GridStore(connection).current().first else { return }
        let store = PrizeStore(connection)
        let day = CalendarDay(number: 20_000)
        let prize = PrizeEdition(
            id: world.ids.next(), slug: "prix", state: .judging, grid: grid.grid,
            call: PrizeCall(title: Self.oddText, scope: Self.oddText, about: Self.oddText, opensOn: day, closesOn: day),
            closing: Self.oddText, changedAt: 1)
        try store.insert(prize, grid: grid.id)
        let seat = PrizeSeat(
            id: world.ids.next(), prize: prize.id, member: member, role: Self.oddText, family: "habitants", body: nil)
        try store.insert(seat)
        let candidate = PrizeCandidate(
            id: world.ids.next(), prize: prize.id, practice: practice, why: Self.oddText, proposedBy: member)
        _ = try store.insert(candidate)
        try store.recuse(seat: seat.id, from: candidate.id, reason: Self.oddText, at: 1)
        let said = PrizeReading.Answer(criterion: "rupture", answer: .partly, argument: Self.oddText)
        try store.put(PrizeReading(seat: seat.id, answers: [said]), of: candidate.id, at: 2)
        try store.decide(
            .init(outcome: .mentioned, distinction: Self.oddText, reason: Self.oddText), on: candidate.id)
    }

    private func keepSecrets(of member: Int64, _ connection: any Connection) throws {
        let text = Self.secretText
        try connection.execute("INSERT INTO password (member, hash, set_at) VALUES (\(member), \(text), 1)")
        try connection.execute("INSERT INTO second_factor (member, secret) VALUES (\(member), \(text))")
        try PrivateFeedStore(connection).replace(of: member, hash: text, at: 1)
        if let practice = try connection.first("SELECT id FROM practice ORDER BY id LIMIT 1", { try $0.integer(0) }) {
            try DraftStore(connection).keep("[]", base: nil, of: practice, section: text, by: member, at: 1)
        }
        // One that was taken off, of another provider.
        try connection.execute(
            "INSERT INTO identity_ended (member, issuer, ended_at) VALUES (\(member), 'https://autre.example', 1)")
        try connection.execute("INSERT INTO recovery_code (member, hash) VALUES (\(member), \(text))")
        try connection.execute(
            """
            INSERT INTO identity (id, member, issuer, subject, created_at, used_at)
            VALUES (\(world.ids.next()), \(member), \(text), \(text), 1, 1)
            """)
        try SessionStore(connection).insert(
            Session(
                id: world.ids.next(), member: member, isWhole: true, isStrong: true, device: text, createdAt: 1,
                seenAt: 1, confirmedAt: 1), hash: text)
        try MailChoiceStore(connection).addLink(text, of: member, at: 1)
        try MessageStore(connection).add(
            OutgoingMessage(
                member: member, address: text, language: "fr", kind: .signInLink, subject: text, body: text),
            id: world.ids.next(), at: 1)
        try connection.execute(
            """
            INSERT INTO one_time_link (hash, kind, member, detail, created_at, until)
            VALUES (\(text), 'mail', \(member), \(text), 1, 2)
            """)
        let token = APIToken(id: world.ids.next(), name: text, writes: false, createdAt: 1, until: 2, usedAt: nil)
        try APITokenStore(connection).insert(token, of: member, hash: text)
        try APIAnswerStore(connection).begin(member: member, key: text, fingerprint: text, at: 1)
    }
}
