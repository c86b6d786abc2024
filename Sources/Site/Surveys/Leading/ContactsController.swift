internal import Acts
internal import Domain
internal import Exchange
internal import HTTP
internal import Routes
internal import Texts
internal import Views

/// Those who agreed to be called back, for whoever proved again who they are.
struct ContactsController {
    private let work: LeadingWork

    init(_ work: LeadingWork) { self.work = work }

    func answer(_ slug: String) throws -> Response {
        guard work.isPost else { return try page(slug) }
        let form = try work.context.request.form()
        guard work.protection.accepts(form) else { return try page(slug, work.expired) }
        let id = form.first(CampaignFields.contact).flatMap { Int64($0) } ?? 0
        try RemoveContact(slug: slug, id: id).perform(by: work.viewer, in: work.world)
        return work.led(.contacts(slug: slug))
    }

    private func page(_ slug: String, _ problem: CampaignProblem? = nil) throws -> Response {
        let desk = try work.desk(slug)
        if !desk.led.may.readsContacts { throw Refusal.forbidden(.readContacts) }
        let contacts = Self.isOver(desk) ? try ReadContacts(slug: slug).perform(by: work.viewer, in: work.world) : nil
        return work.page(ContactsPage(desk, contacts, work.form(problem)).bytes, problem)
    }

    /// Nobody answers any more.
    private static func isOver(_ desk: CampaignDesk) -> Bool {
        desk.campaign.state == .closed || desk.campaign.state == .frozen
    }

    func file(_ slug: String) throws -> Response {
        let desk = try work.desk(slug)
        if desk.led.may.readsContacts, !Self.isOver(desk) {
            return .redirect(to: .leading(.contacts(slug: slug)), status: 303)
        }
        let contacts = try ReadContacts(slug: slug).perform(by: work.viewer, in: work.world)
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes += $0 }
        let banner = desk.campaign.isSynthetic ? [Codebook.bannerColumn] : []
        let names = [
            work.texts.contactName, work.texts.contactMail, work.texts.contactPhone, work.texts.contactConsent,
        ]
        try writer.row((names + banner).map(TableCell.text))
        let mark = desk.campaign.isSynthetic ? [work.texts.syntheticMark] : []
        for contact in contacts {
            try writer.row(
                ([contact.name, contact.mail, contact.phone, contact.consent] + mark).map(TableCell.text))
        }
        try writer.finish()
        return work.file("coordonnees.csv", "text/csv; charset=utf-8", bytes)
    }
}
