/// Tables that were masked together: what is not in them cannot be reckoned from them.
package struct AuditedTables: Sendable, Equatable {
    /// None when the list is withheld.
    package let tables: [SurveyTable]
    /// The smallest count of persons that is shown.
    package let floor: Int
    /// Counts below the floor, and those hidden alongside.
    package let small: Int
    package let alongside: Int
    /// Something would be given away whatever is hidden: no table is shown.
    package let isWithheld: Bool
    /// Questions with too many different answers.
    package let leftOut: [String]

    package init(
        tables: [SurveyTable], floor: Int, small: Int, alongside: Int, isWithheld: Bool, leftOut: [String]
    ) {
        self.tables = tables
        self.floor = floor
        self.small = small
        self.alongside = alongside
        self.isWithheld = isWithheld
        self.leftOut = leftOut
    }
}

/// The results of a frozen survey, as one may read them.
package struct CampaignResults: Sendable, Equatable {
    package let campaign: Campaign
    package let freeze: Freeze
    package let audited: AuditedTables
    /// Whom those who answered are compared with, of questions that have a table.
    package let profiles: [ReferenceProfile]
    /// Nil until those who lead the survey publish them.
    package let publishedAt: Int64?

    package init(
        campaign: Campaign, freeze: Freeze, audited: AuditedTables, profiles: [ReferenceProfile], publishedAt: Int64?
    ) {
        self.campaign = campaign
        self.freeze = freeze
        self.audited = audited
        self.profiles = profiles
        self.publishedAt = publishedAt
    }

    package func table(_ key: String) -> SurveyTable? { audited.tables.first { $0.key == key } }

    /// The table of the question alone.
    package func profile(of table: SurveyTable) -> ReferenceProfile? {
        table.isCross ? nil : profiles.first { $0.code == table.code }
    }
}

/// The tables of a survey as those who lead it prepare them.
package struct PreparedTables: Sendable {
    package let plan: TablePlan
    /// What tables can be made of; nil before there is a questionnaire.
    package let choice: TableChoice?
    /// Nothing was chosen yet: the list is the usual one.
    package let isUsual: Bool
    /// Nil before the list is closed.
    package let results: CampaignResults?
    /// The answers are frozen, and the list is not closed: data that came from elsewhere, or an older freeze.
    package let waits: Bool

    package init(
        plan: TablePlan, choice: TableChoice?, isUsual: Bool, results: CampaignResults?, waits: Bool
    ) {
        self.plan = plan
        self.choice = choice
        self.isUsual = isUsual
        self.results = results
        self.waits = waits
    }
}
