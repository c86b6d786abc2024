/// A survey as everybody reads it: what it is, who answers for it, and how many answered.
package struct CampaignFace: Sendable, Equatable {
    /// A body that answers for the survey.
    package struct Body: Sendable, Equatable {
        package let name: String
        /// Of its page; nil where it has none.
        package let slug: String?
        package let isLead: Bool

        package init(name: String, slug: String?, isLead: Bool) {
            self.name = name
            self.slug = slug
            self.isLead = isLead
        }
    }

    package let campaign: Campaign
    /// The lead first; only those that agreed.
    package let bodies: [Body]
    /// The name of the place; nil for the whole instance.
    package let place: String?
    /// Of the published questionnaire, with the languages that it is asked in; nil before there is one.
    package let version: Int?
    package let languages: [String]
    /// How many people may read the data set once it is frozen.
    package let analysts: Int
    /// Answers that were sent and not taken back; nil once they are a data set, or destroyed.
    package let submitted: SurveyCount?
    /// The latest data set.
    package let snapshot: Freeze?
    /// Its tables are published.
    package var hasResults = false

    package init(
        campaign: Campaign, bodies: [Body], place: String?, version: Int?, languages: [String], analysts: Int,
        submitted: SurveyCount?, snapshot: Freeze?
    ) {
        self.campaign = campaign
        self.bodies = bodies
        self.place = place
        self.version = version
        self.languages = languages
        self.analysts = analysts
        self.submitted = submitted
        self.snapshot = snapshot
    }
}

/// The page of a survey.
package struct CampaignPage: Sendable, Equatable {
    package let face: CampaignFace
    /// The published one; nil before there is one.
    package let questionnaire: Questionnaire?

    package init(face: CampaignFace, questionnaire: Questionnaire?) {
        self.face = face
        self.questionnaire = questionnaire
    }
}
