package import Domain
internal import SQL
internal import Storage

/// Gives somebody with an account a seat: to type in what others answer, or to analyse the frozen data set.
package struct SeatMember: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let mail: String
    private let seat: CampaignSeat

    package init(slug: String, mail: String, seat: CampaignSeat) {
        self.slug = slug
        self.mail = mail
        self.seat = seat
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            if one.campaign.state == .cancelled { throw Refusal.survey(.wrongState(.cancelled)) }
            guard let mail = MailAddress(mail) else { throw Refusal.campaign([.notAMail]) }
            guard let account = try MemberStore(connection).account(mail: mail), account.state == .active else {
                throw Refusal.survey(.accountUnknown)
            }
            guard try one.store.seat(account.id, seat, of: one.campaign.id) else {
                throw Refusal.survey(.seatedAlready)
            }
            if account.id != viewer.member?.id { try one.tell(account.id, .campaignSeat) }
            try one.record(Self.act, "seat \(seat.rawValue), member \(account.id)")
        }
    }
}

/// Takes a seat back.
package struct UnseatMember: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let member: Int64
    private let seat: CampaignSeat

    package init(slug: String, member: Int64, seat: CampaignSeat) {
        self.slug = slug
        self.member = member
        self.seat = seat
    }

    /// - Throws: `Refusal.forbidden`, or `.notFound` for somebody who does not sit there.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard try one.store.unseat(member, seat, of: one.campaign.id) else { throw Refusal.notFound }
            try one.record(Self.act, "unseated \(seat.rawValue), member \(member)")
        }
    }
}
