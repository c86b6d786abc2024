/// How long something about people is kept, and what becomes of it then.
///
/// Source: law.md, row "archives": active use, intermediate keeping, final fate; what was produced in a public mission is
/// destroyed with the visa of the Archives départementales only.
package struct RetentionRule: Sendable, Equatable {
    package enum Code: String, Sendable, CaseIterable {
        /// Sessions that ended or were forgotten by their browser.
        case session
        /// Links that were used or are too old to be.
        case link
        /// Who asked for an account, once decided.
        case request
        /// Accounts nobody ever opened.
        case invitation
        /// Accounts whose holder has not been seen for years.
        case account
        /// Lines of the log of acts.
        case audit
        /// Where to write to whoever made a practice known, and their link, once answered.
        case reportContact = "report-contact"
        /// The words of what was made known and not kept.
        case report
        /// What was made known and that nobody answered.
        case reportOpen = "report-open"
        /// What a person seen on a picture agreed to, after its last day.
        case agreement
        /// Problems and questions about a sheet, once answered.
        case inquiry
        /// The same, that nobody answered.
        case inquiryOpen = "inquiry-open"
        /// What people who were put in touch wrote to each other.
        case inquiryContact = "inquiry-contact"
        /// What both sides of a practice taken up wrote to each other.
        case adoptionMessage = "adoption-message"
        /// What jurors said of candidates, once the prize is over; the reasons of the decisions stay.
        case prizeReading = "prize-reading"
        /// Events of the month that nobody announced.
        case event
        /// How somebody may be called back after a survey, once the days that it announced are over.
        case surveyContact = "survey-contact"
    }

    static let inquiryDays = 183
    /// After the last message.
    static let exchangeDays = 92
    static let adoptionDays = 2 * 365
    static let prizeDays = 365
    /// After the last change.
    static let eventDays = 183
    /// After the last day of a survey: what each announces, at most this.
    static let surveyContactDays = CampaignCharter.contactDays.upperBound

    /// After the answer.
    static let reportDays = 183
    /// After the last day.
    static let agreementDays = 365

    package enum Fate: String, Sendable {
        /// A technical trace: the daily purge destroys it.
        case destroyed
        /// Listed, and destroyed by the operator once the elimination is allowed.
        case listed
    }

    package let code: Code
    /// Counted from the last use.
    package let days: Int
    package let fate: Fate

    /// Every rule, in the order of the list.
    package static let all: [RetentionRule] = [
        RetentionRule(code: .session, days: 30, fate: .destroyed),
        RetentionRule(code: .link, days: 30, fate: .destroyed),
        RetentionRule(code: .request, days: 183, fate: .destroyed),
        RetentionRule(code: .invitation, days: 90, fate: .destroyed),
        RetentionRule(code: .reportContact, days: reportDays, fate: .destroyed),
        RetentionRule(code: .report, days: reportDays, fate: .destroyed),
        RetentionRule(code: .reportOpen, days: 2 * 365, fate: .destroyed),
        RetentionRule(code: .agreement, days: agreementDays, fate: .destroyed),
        RetentionRule(code: .inquiry, days: inquiryDays, fate: .destroyed),
        RetentionRule(code: .inquiryOpen, days: 365, fate: .destroyed),
        RetentionRule(code: .inquiryContact, days: exchangeDays, fate: .destroyed),
        RetentionRule(code: .adoptionMessage, days: adoptionDays, fate: .destroyed),
        RetentionRule(code: .prizeReading, days: prizeDays, fate: .destroyed),
        RetentionRule(code: .event, days: eventDays, fate: .destroyed),
        RetentionRule(code: .surveyContact, days: surveyContactDays, fate: .destroyed),
        RetentionRule(code: .account, days: 3 * 365, fate: .listed),
        RetentionRule(code: .audit, days: 5 * 365, fate: .listed),
    ]

    /// What was last used before this moment is due; microseconds since 1970-01-01 UTC.
    package func limit(at now: Int64) -> Int64 { now - Int64(days) * 86_400_000_000 }
}

/// What one rule finds due.
package struct DueRecords: Sendable, Equatable {
    package let rule: RetentionRule
    package let count: Int
    /// Days of the oldest and of the newest of them; microseconds since 1970-01-01 UTC.
    package let oldest: Int64?
    package let newest: Int64?

    package init(rule: RetentionRule, count: Int, oldest: Int64?, newest: Int64?) {
        self.rule = rule
        self.count = count
        self.oldest = oldest
        self.newest = newest
    }
}
