package import Domain
internal import SQL
internal import Storage

/// Reads who agreed to be called back, once nobody answers any more: read meanwhile, a name that came on a day would lead to
/// the answer of that day. The log tells who read it, and nothing tells what they answered.
package struct ReadContacts: BusinessAct {
    package static let act = Act.readContacts
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded`, or `.survey` before it is closed.
    package func perform(by viewer: Viewer, in world: World) throws -> [CampaignContact] {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.closed, .frozen)
            let contacts = try one.store.contacts(of: one.campaign.id)
            try one.record(Self.act, "read \(contacts.count) contacts")
            return contacts
        }
    }
}

/// Forgets somebody who agreed to be called back.
package struct RemoveContact: BusinessAct {
    package static let act = Act.readContacts
    private let slug: String
    private let contact: Int64

    package init(slug: String, id contact: Int64) {
        self.slug = slug
        self.contact = contact
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            guard try one.store.removeContact(contact, of: one.campaign.id) else { throw Refusal.notFound }
            try SurveyReplay.note(SurveyReplay.contact, contact, in: world)
            try one.record(Self.act, "removed a contact")
        }
    }
}
