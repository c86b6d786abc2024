/// The coding of one question as somebody who analyses the survey sees it.
///
/// Codes that the other coder gave in a batch that both have not read yet are not in it.
package struct CodingDesk: Sendable {
    package let campaign: Campaign
    package let may: CampaignRights
    package let board: CodingBoard
    /// Of whoever looks; nil when they code nothing there.
    package let place: CodingBoard.Place?
    /// Places that somebody holds who still analyses the survey.
    package let taken: Set<CodingBoard.Place>
    package let consent: QuotingConsent?
    package let quotations: [Quotation]
    /// Rows of the answers whose authors agreed to be quoted.
    package let quotable: Set<String>

    package init(
        campaign: Campaign, may: CampaignRights, board: CodingBoard, place: CodingBoard.Place?,
        taken: Set<CodingBoard.Place>, consent: QuotingConsent?, quotations: [Quotation], quotable: Set<String>
    ) {
        self.campaign = campaign
        self.may = may
        self.board = board
        self.place = place
        self.taken = taken
        self.consent = consent
        self.quotations = quotations
        self.quotable = quotable
    }

    /// The name of the column.
    package var question: String { board.answers.variable.code }

    package func quotation(_ id: Int64) -> Quotation? { quotations.first { $0.id == id } }
}

/// The open questions of a survey, and how one knows who may be quoted.
package struct CodingOverview: Sendable {
    package let campaign: Campaign
    package let may: CampaignRights
    package let source: CampaignSnapshot.Source
    package let questions: [CodingDesk]
    package let consent: QuotingConsent?
    /// Columns that may say who agrees to be quoted.
    package let columns: [Variable]

    package init(
        campaign: Campaign, may: CampaignRights, source: CampaignSnapshot.Source, questions: [CodingDesk],
        consent: QuotingConsent?, columns: [Variable]
    ) {
        self.campaign = campaign
        self.may = may
        self.source = source
        self.questions = questions
        self.consent = consent
        self.columns = columns
    }
}

/// A quotation as it leaves the instance.
package struct TakenQuotation: Sendable, Equatable {
    package let text: String
    /// What the answer says, each code after those it lies under; empty where nothing is settled.
    package let codes: [[String]]

    package init(text: String, codes: [[String]]) {
        self.text = text
        self.codes = codes
    }
}
