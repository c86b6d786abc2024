/// A survey, as those who lead it, type in for it or analyse it see it; no answer is read for it.
package struct LedCampaign: Sendable {
    package struct Body: Sendable, Equatable {
        package let body: CampaignBody
        package let name: String
        package let slug: String
        /// The viewer coordinates it.
        package let mayAgree: Bool

        package init(_ body: CampaignBody, name: String, slug: String, mayAgree: Bool) {
            self.body = body
            self.name = name
            self.slug = slug
            self.mayAgree = mayAgree
        }
    }

    package struct Seat: Sendable, Equatable {
        package let member: Int64
        package let name: String
        package let seat: CampaignSeat

        package init(member: Int64, name: String, seat: CampaignSeat) {
            self.member = member
            self.name = name
            self.seat = seat
        }
    }

    package struct RelayRow: Sendable, Equatable {
        package let relay: Relay
        package let tally: CampaignCounts.Tally
        /// Codes of envelopes drawn for it.
        package let drawn: Int

        package init(_ relay: Relay, _ tally: CampaignCounts.Tally, drawn: Int) {
            self.relay = relay
            self.tally = tally
            self.drawn = drawn
        }
    }

    /// The questionnaire being written.
    package struct Draft: Sendable {
        package let version: Int
        package let questionnaire: Questionnaire
        /// What `SaveQuestionnaire` is told it was made from.
        package let changedAt: Int64

        package init(version: Int, questionnaire: Questionnaire, changedAt: Int64) {
            self.version = version
            self.questionnaire = questionnaire
            self.changedAt = changedAt
        }
    }

    /// Papers as they were printed, and how far they are typed in.
    package struct TypedPapers: Sendable {
        /// Questionnaires that papers were printed with and that are asked no more.
        package let older: [Questionnaire]
        /// From then on each paper is typed as many times as was said.
        package let isSome: Bool
        /// Nobody has typed some paper a second time.
        package let isSomeOnce: Bool

        package init(older: [Questionnaire], isSome: Bool, isSomeOnce: Bool) {
            self.older = older
            self.isSome = isSome
            self.isSomeOnce = isSomeOnce
        }
    }

    package let campaign: Campaign
    package let bodies: [Body]
    package let seats: [Seat]
    package let relays: [RelayRow]
    package let waves: [CampaignWave]
    /// Codes of envelopes, those of relays and those of none.
    package let codesDrawn: Int
    package let codesUsed: SurveyCount
    /// By number, the one being written too.
    package let versions: [CampaignVersion]
    package let draft: Draft?
    package let published: Questionnaire?
    package let counts: CampaignCounts
    package let snapshot: CampaignSnapshot?
    /// Ends the address of the trial; empty for whoever does not lead it.
    package let trialToken: String
    /// How many times each paper is typed in.
    package let typings: Int
    /// The number of the last printed paper; 0 for none.
    package let papers: Int
    /// Papers whose two typings nobody has made one yet.
    package let unsettled: Int
    package let typed: TypedPapers
    /// Why it was given up; empty otherwise.
    package let closing: String
    /// The name of the place that it is about; nil for the whole instance.
    package let place: String?
    package let may: CampaignRights

    /// What the survey wants to know and what is asked, of the questionnaire being written or of the published one.
    package var coverage: SurveyCoverage? { (draft?.questionnaire ?? published).map(SurveyCoverage.init) }

    package init(
        campaign: Campaign, bodies: [Body], seats: [Seat], relays: [RelayRow], waves: [CampaignWave],
        codes: (drawn: Int, used: SurveyCount), versions: [CampaignVersion], draft: Draft?, published: Questionnaire?,
        counts: CampaignCounts, snapshot: CampaignSnapshot?,
        settings: (trialToken: String, typings: Int, papers: Int, unsettled: Int, closing: String), typed: TypedPapers,
        place: String?, may: CampaignRights
    ) {
        self.campaign = campaign
        self.bodies = bodies
        self.seats = seats
        self.relays = relays
        self.waves = waves
        (codesDrawn, codesUsed) = codes
        self.versions = versions
        self.draft = draft
        self.published = published
        self.counts = counts
        self.snapshot = snapshot
        (trialToken, typings, papers, unsettled, closing) = settings
        self.typed = typed
        self.place = place
        self.may = may
    }
}

/// What somebody may do in a survey.
package struct CampaignRights: Sendable, Equatable {
    package let leads: Bool
    package let collects: Bool
    package let readsData: Bool
    package let readsContacts: Bool
    package let freezes: Bool

    package init(_ viewer: Viewer, in access: CampaignAccess) {
        let object = ActObject.campaign(access)
        leads = can(viewer, .leadCampaign, to: object)
        collects = can(viewer, .collectAnswers, to: object)
        readsData = can(viewer, .readMicrodata, to: object)
        readsContacts = can(viewer, .readContacts, to: object)
        freezes = can(viewer, .freezeCampaign, to: object)
    }

    /// Reads the pages of those who work for it.
    package var isInside: Bool { leads || collects || readsData }
}

/// A survey in the list of those that somebody works for.
package struct LedCampaignSummary: Sendable {
    package let campaign: Campaign
    /// The name of the body that leads it.
    package let lead: String
    package let submitted: SurveyCount
    package let hasSnapshot: Bool
    package let may: CampaignRights
    /// A body that the viewer coordinates and that was named and has not agreed yet.
    package let awaitsAgreement: Bool

    package init(
        campaign: Campaign, lead: String, submitted: SurveyCount, hasSnapshot: Bool, may: CampaignRights,
        awaitsAgreement: Bool
    ) {
        self.campaign = campaign
        self.lead = lead
        self.submitted = submitted
        self.hasSnapshot = hasSnapshot
        self.may = may
        self.awaitsAgreement = awaitsAgreement
    }
}

/// A version of what is asked.
package struct CampaignVersion: Sendable, Equatable {
    package let version: Int
    /// What changed, and why.
    package let note: String
    /// Microseconds since 1970-01-01 UTC; nil for the one being written.
    package let publishedAt: Int64?
    package let changedAt: Int64
    /// When the bodies were asked to agree to it, in an open survey; nil when they were not, or it was changed since.
    package let askedAt: Int64?
    /// The number of the last paper printed with it; nil for none.
    package let papers: Int?

    package init(
        version: Int, note: String, publishedAt: Int64?, changedAt: Int64, askedAt: Int64? = nil, papers: Int? = nil
    ) {
        self.version = version
        self.note = note
        self.publishedAt = publishedAt
        self.changedAt = changedAt
        self.askedAt = askedAt
        self.papers = papers
    }
}

/// Somebody who agreed to be called back; nothing tells what they answered.
package struct CampaignContact: Sendable, Equatable {
    package let id: Int64
    package let name: String
    package let mail: String
    package let phone: String
    /// What they agreed to, in the words they read.
    package let consent: String

    package init(id: Int64, name: String, mail: String, phone: String, consent: String) {
        self.id = id
        self.name = name
        self.mail = mail
        self.phone = phone
        self.consent = consent
    }
}

/// A frozen data set of a survey, without its rows.
package struct CampaignSnapshot: Sendable, Equatable {
    package enum Source: String, Sendable, CaseIterable {
        /// Made of what was answered here.
        case collected
        /// Collected elsewhere.
        case imported
    }

    /// From 1.
    package let number: Int
    package let freeze: Freeze
    package let source: Source

    package init(number: Int, freeze: Freeze, source: Source) {
        self.number = number
        self.freeze = freeze
        self.source = source
    }
}
