package import Domain

/// Everything kept about one person, ready to be shown or taken away.
package struct OwnData: Sendable {
    package struct Belonging: Sendable {
        package let name: String
        package let since: Int64

        package init(name: String, since: Int64) {
            self.name = name
            self.since = since
        }
    }

    package struct HeldRole: Sendable {
        package let role: Role
        /// Nil for the whole instance.
        package let place: String?
        package let since: Int64
        package let endedAt: Int64?

        package init(role: Role, place: String?, since: Int64, endedAt: Int64?) {
            self.role = role
            self.place = place
            self.since = since
            self.endedAt = endedAt
        }
    }

    package struct Request: Sendable {
        package let at: Int64
        package let reason: String?
        package let state: String

        package init(at: Int64, reason: String?, state: String) {
            self.at = at
            self.reason = reason
            self.state = state
        }
    }

    /// One act that concerns the person; who did it is told by role only.
    package struct Line: Sendable {
        package enum Doer: String, Sendable {
            case me, other, instanceOperator, visitor
        }

        package let at: Int64
        package let act: String
        package let doer: Doer
        package let objectKind: String
        /// The title of the practice, when there is one and the person may read it.
        package let title: String?

        package init(at: Int64, act: String, doer: Doer, objectKind: String, title: String?) {
            self.at = at
            self.act = act
            self.doer = doer
            self.objectKind = objectKind
            self.title = title
        }
    }

    /// What the person follows, was told and was written.
    package struct News: Sendable {
        package var follows: [Follow] = []
        package var frequency = DigestFrequency.usual
        package var feed: PrivateFeed?
        package var notices: [Notice] = []
        package var mails: [StoredMessage] = []

        package init() {}
    }

    package var news = News()
    /// What the person made known.
    package var reports: [Report] = []
    /// Sheets that the person was asked to sign; the title where they may still read it.
    package var readings: [(title: String?, grid: Grid, voice: ReviewVoice)] = []
    package var juries: [OwnJury] = []
    /// Where they type in or analyse a survey; that they answered one is nowhere known.
    package var seats: [OwnSeat] = []
    /// Why sheets were put forward for a prize.
    package var nominations: [String] = []
    package var cosignings: [(title: String?, state: String, at: Int64)] = []
    /// What the person said or asked about sheets.
    package var inquiries: [Inquiry] = []
    /// What the person writes and has not saved: the sheet where they may still write in it, and what the form holds.
    /// What they wrote about decisions of editors.
    package var exchanges: [GateMessage] = []
    /// What they asked, for a body, to be shown on sheets.
    package var replies: [Reply] = []
    /// What they said of practices that they take up, and what they wrote about it.
    package var adoptions: [Adoption] = []
    package var adoptionMessages: [AdoptionMessage] = []
    /// What they proposed for the months of social development.
    package var events: [Event] = []
    package var drafts: [(title: String?, section: String, at: Int64, body: String)] = []
    /// Providers' identities that let the person in.
    package var identities: [AttachedIdentity] = []
    package let account: Account
    package let hasPassword: Bool
    package let hasSecondFactor: Bool
    package let roles: [HeldRole]
    package let organisations: [Belonging]
    package let teams: [Belonging]
    package let sessions: [Session]
    package let requests: [Request]
    package let journal: [Line]

    package init(
        account: Account, hasPassword: Bool, hasSecondFactor: Bool, roles: [HeldRole], organisations: [Belonging],
        teams: [Belonging], sessions: [Session], requests: [Request], journal: [Line]
    ) {
        self.account = account
        self.hasPassword = hasPassword
        self.hasSecondFactor = hasSecondFactor
        self.roles = roles
        self.organisations = organisations
        self.teams = teams
        self.sessions = sessions
        self.requests = requests
        self.journal = journal
    }
}
