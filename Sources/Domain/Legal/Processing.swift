/// One use of data about people, as the register of the operator describes it: the notice is generated from this.
package struct Processing: Sendable, Equatable {
    package enum Code: String, Sendable, CaseIterable {
        /// Reading the site: the choices of display, the protection of forms.
        case reading
        /// Keeping the service up: limits per address, in memory only.
        case security
        /// Sheets written from published sources.
        case documentary
        /// The log of what the administrator did.
        case audit
        /// Accounts: who they are, how they sign in, what they may do.
        case account
        /// Mails that wait to be sent, and those that were.
        case outbox
        /// What people with an account follow, and the news of it.
        case following
        /// Making a practice known, without an account.
        case report
        /// Pictures on which persons are recognised, and what they agreed to.
        case image
        /// Problems, questions and wishes to be put in touch, about a sheet.
        case inquiry
        /// Reading a practice with others: what each says of it, for whom.
        case review
        case prize
        /// Taking a practice up, and what both sides say of it.
        case adoption
        /// Proposing an event of the month, and what the coordination answers.
        case event
        /// What is answered to a survey, and who leads it, types for it and reads it.
        case survey
        /// Being called back after a survey.
        case surveyContact
        /// Files that a visitor gives to be worked on: read, answered, forgotten.
        case laboratory
    }

    /// Article 6.1 of the regulation.
    package enum Basis: Sendable, Equatable {
        case publicInterest, legitimateInterest, legalObligation
        /// Given apart for each use, and withdrawn at any time.
        case consent
    }

    package enum Retention: Sendable, Equatable {
        /// On the reader's own device, at most that long.
        case device(days: Int)
        /// In memory, gone when the connection ends.
        case connection
        /// As long as the sheet is published; erased on request.
        case publication
        /// As long as the instance lives.
        case instance
        /// As long as the account; links and sessions go a month after they are over.
        case account
        /// The text goes when the mail leaves, the rest after so many days.
        case mail(days: Int)
        /// What is followed as long as it is, a piece of news so many days.
        case news(days: Int)
        /// Taken back within two days; the address for so many days after the answer, what was not kept as long.
        case report(days: Int)
        /// The picture until an agreement is taken back or ends; what was agreed to, so many days more.
        case agreement(days: Int)
        /// After the answer; exchanges after their last message.
        case inquiry(days: Int, exchangeDays: Int)
        /// Until it is taken back; what both sides write to each other, so many days.
        case adoption(exchangeDays: Int)
        /// As long as the calendar; what was never announced, so many days.
        case event(days: Int)
        /// Until they are taken back, or frozen into a data set that leads to nobody.
        case answers
        /// As long as the survey announced; at most so many days after its last one.
        case contacts(days: Int)
    }

    package let code: Code
    package let retention: Retention
    private let isDuty: Bool

    /// What this version of the program does with data about people, all of it.
    package static let all: [Processing] = [
        Processing(code: .reading, retention: .device(days: 365), isDuty: false),
        Processing(code: .security, retention: .connection, isDuty: false),
        Processing(code: .documentary, retention: .publication, isDuty: false),
        Processing(code: .audit, retention: .instance, isDuty: true),
        Processing(code: .account, retention: .account, isDuty: false),
        Processing(code: .outbox, retention: .mail(days: 30), isDuty: false),
        Processing(code: .following, retention: .news(days: Notice.daysKept), isDuty: false),
        Processing(code: .report, retention: .report(days: RetentionRule.reportDays), isDuty: false),
        Processing(code: .image, retention: .agreement(days: RetentionRule.agreementDays), isDuty: false),
        Processing(
            code: .inquiry,
            retention: .inquiry(days: RetentionRule.inquiryDays, exchangeDays: RetentionRule.exchangeDays),
            isDuty: false),
        Processing(code: .review, retention: .publication, isDuty: false),
        Processing(code: .prize, retention: .publication, isDuty: false),
        Processing(
            code: .adoption, retention: .adoption(exchangeDays: RetentionRule.adoptionDays), isDuty: false),
        Processing(code: .event, retention: .event(days: RetentionRule.eventDays), isDuty: false),
        Processing(code: .survey, retention: .answers, isDuty: false),
        Processing(
            code: .surveyContact, retention: .contacts(days: CampaignCharter.contactDays.upperBound), isDuty: false),
        Processing(code: .laboratory, retention: .connection, isDuty: false),
    ]

    /// A public body acts in the public interest (6.1.e), others have a legitimate interest (6.1.f).
    package func basis(for kind: Operator.Kind?) -> Basis {
        if code == .image || code == .surveyContact { return .consent }
        if isDuty { return .legalObligation }
        return kind == .publicBody ? .publicInterest : .legitimateInterest
    }
}
