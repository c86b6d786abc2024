/// A seat as the member who holds it reads it among what is kept about them.
package struct OwnSeat: Sendable, Equatable {
    /// The title of the survey.
    package let campaign: String
    package let seat: CampaignSeat

    package init(campaign: String, seat: CampaignSeat) {
        self.campaign = campaign
        self.seat = seat
    }
}
