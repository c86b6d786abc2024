/// A body that answers for a survey, with others: a joint controller agrees before the survey opens.
package struct CampaignBody: Sendable, Equatable {
    package let body: Int64
    package let isLead: Bool
    /// Nil until somebody who coordinates the body agrees; the lead agreed by beginning.
    package let agreedAt: Int64?

    package init(body: Int64, isLead: Bool, agreedAt: Int64?) {
        self.body = body
        self.isLead = isLead
        self.agreedAt = agreedAt
    }
}

/// What somebody does in a survey besides leading it.
package enum CampaignSeat: String, Sendable, CaseIterable {
    /// Types in what is told on the phone, face to face or on paper; reads no other answer.
    case collector
    /// Reads the frozen data set.
    case analyst
}

/// Where answers come from, told apart from who gave them.
package struct Relay: Sendable, Equatable {
    package let id: Int64
    /// « Maison des solidarités de La Verrerie ».
    package let name: String
    /// Ends the address of its link.
    package let token: String
    /// The branch of the questionnaire that its link leads to; nil for all.
    package let branch: String?
    /// A professional address for reminders; empty for none.
    package let mail: String
    package let isEnded: Bool

    package init(id: Int64, name: String, token: String, branch: String?, mail: String, isEnded: Bool) {
        self.id = id
        self.name = name
        self.token = token
        self.branch = branch
        self.mail = mail
        self.isEnded = isEnded
    }
}

/// A day of the calendar: a launch or a reminder to the relays.
package struct CampaignWave: Sendable, Equatable {
    package let id: Int64
    package let day: CalendarDay
    /// What is sent to the relays.
    package let text: String
    /// When it left; nil until then.
    package let sentAt: Int64?

    package init(id: Int64, day: CalendarDay, text: String, sentAt: Int64?) {
        self.id = id
        self.day = day
        self.text = text
        self.sentAt = sentAt
    }
}

/// What decides who may act on a survey.
package struct CampaignAccess: Sendable, Equatable {
    package let id: Int64
    /// Those that answer for it, the lead and the joint controllers that agreed.
    package let bodies: [BodyAccess]
    package let collectors: Set<Int64>
    package let analysts: Set<Int64>

    package init(id: Int64, bodies: [BodyAccess], collectors: Set<Int64> = [], analysts: Set<Int64> = []) {
        self.id = id
        self.bodies = bodies
        self.collectors = collectors
        self.analysts = analysts
    }
}
