/// A survey of the field: who asks whom, why, until when, and what becomes of the answers.
package struct Campaign: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Being prepared; only those who lead it read it.
        case prepared
        /// Answers come in, between its two days.
        case open
        /// No more answers by a link; paper that has come is still typed in. What led to an answer is destroyed.
        case closed
        /// The answers are a data set that does not change any more.
        case frozen
        /// Given up: what was answered is destroyed.
        case cancelled

        /// Everybody reads its page.
        package var isPublic: Bool { self != .prepared }
    }

    /// What its address cannot be: other pages stand there.
    package static let reserved: Set<String> = ["nouvelle"]

    package let id: Int64
    package let slug: String
    package let state: State
    package let charter: CampaignCharter
    /// Made up by a program: every page, table and export says so.
    package let isSynthetic: Bool
    /// Microseconds since 1970-01-01 UTC.
    package let changedAt: Int64

    package init(
        id: Int64, slug: String, state: State, charter: CampaignCharter, isSynthetic: Bool, changedAt: Int64
    ) {
        self.id = id
        self.slug = slug
        self.state = state
        self.charter = charter
        self.isSynthetic = isSynthetic
        self.changedAt = changedAt
    }

    /// Somebody may answer by a link on that day.
    package func takesAnswers(on day: CalendarDay) -> Bool {
        state == .open && day >= charter.opensOn && day <= charter.closesOn
    }

    /// What was begun may still be sent, or taken back, the day after the last one too.
    package func keepsKeys(on day: CalendarDay) -> Bool {
        state == .open && day.number <= charter.closesOn.number + 1
    }
}

/// What is said of a survey before anybody answers, as it is typed and as it is kept.
package struct CampaignCharter: Sendable, Equatable {
    package static let (titleLimit, textLimit, consentLimit) = (160, 3_000, 2_000)
    /// Days that contacts are kept after the last day.
    package static let contactDays = 30...730

    package var title: String
    /// Who asked for the survey, and what will be done with it.
    package var mandate: String
    /// Who is asked, and where: the universe of its tables.
    package var scope: String
    /// Which definitions it rests on, and their version: « Pratique émergente, définition de 2019 ».
    package var frame: String
    /// The place that it is about; nil for the whole instance.
    package var territory: Int64?
    package var opensOn: CalendarDay
    package var closesOn: CalendarDay
    /// What somebody agrees to by answering, by language of the questionnaire.
    package var consent: Wordings
    /// How finely the day of an answer stands in the data set.
    package var rounding: DayRounding
    package var contactDays: Int
    /// What whoever reads a figure must know.
    package var disclaimer: String

    package init(
        title: String, mandate: String, scope: String, frame: String = "", territory: Int64? = nil,
        opensOn: CalendarDay, closesOn: CalendarDay, consent: Wordings, rounding: DayRounding = .week,
        contactDays: Int = 180, disclaimer: String = ""
    ) {
        self.title = title
        self.mandate = mandate
        self.scope = scope
        self.frame = frame
        self.territory = territory
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.consent = consent
        self.rounding = rounding
        self.contactDays = contactDays
        self.disclaimer = disclaimer
    }

    /// The same without spaces around and control characters.
    package var tidy: CampaignCharter {
        var charter = self
        charter.title = ReportEntry.tidy(title).replacing("\n", with: " ")
        charter.mandate = ReportEntry.tidy(mandate)
        charter.scope = ReportEntry.tidy(scope)
        charter.frame = ReportEntry.tidy(frame)
        charter.disclaimer = ReportEntry.tidy(disclaimer)
        charter.consent = Wordings(consent.texts.mapValues(ReportEntry.tidy))
        return charter
    }

    package var faults: [CampaignFault] {
        var faults: [CampaignFault] = []
        if !ReportEntry.saysSomething(title) { faults.append(.missing(.title)) }
        if title.count > Self.titleLimit { faults.append(.tooLong(.title, Self.titleLimit)) }
        let texts: [(CampaignFault.Place, String, Bool)] = [
            (.mandate, mandate, true), (.scope, scope, true), (.frame, frame, false),
            (.disclaimer, disclaimer, false),
        ]
        for (place, text, isNeeded) in texts {
            if isNeeded, !ReportEntry.saysSomething(text) { faults.append(.missing(place)) }
            if text.count > Self.textLimit { faults.append(.tooLong(place, Self.textLimit)) }
        }
        if consent.isEmpty { faults.append(.missing(.consent)) }
        if consent.texts.values.contains(where: { $0.count > Self.consentLimit }) {
            faults.append(.tooLong(.consent, Self.consentLimit))
        }
        if closesOn < opensOn { faults.append(.endsBeforeItBegins) }
        if !Self.contactDays.contains(contactDays) { faults.append(.contactDays(Self.contactDays)) }
        return faults
    }
}

/// What is missing in what was typed of a survey, and where.
package enum CampaignFault: Sendable, Equatable {
    package enum Place: String, Sendable, CaseIterable {
        case title, mandate, scope, frame, consent, disclaimer, relay, wave, reason
    }

    case missing(Place)
    case tooLong(Place, Int)
    case endsBeforeItBegins
    case contactDays(ClosedRange<Int>)
    /// An open survey would be over before today.
    case endsBeforeToday
    /// Those who left how to be called back read that it goes on that day.
    case contactsTooLong(until: CalendarDay)
    case dayUnreadable
    case placeUnknown
    /// No body of the platform has that name.
    case bodyUnknown
    case notAMail
    /// Codes are drawn by so many at once.
    case codeCount(ClosedRange<Int>)
}
