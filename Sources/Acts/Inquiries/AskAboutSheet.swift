package import Domain
internal import SQL
internal import Storage

/// Says that something is wrong with a sheet, asks a question about it, or to be put in touch; without an account too.
package struct AskAboutSheet: BusinessAct {
    package struct Outcome: Sendable {
        package let inquiry: Inquiry
        /// False for a form that was sent before.
        package let isNew: Bool
    }

    package static let act = Act.askAboutSheet
    private let slug: String
    private let entry: InquiryEntry
    private let token: String
    private let language: String
    private let sendsLink: Bool
    private let letters: InquiryLetters

    /// - Parameters:
    ///   - token: what the address of the private link will hold; made with the form, so that a form asks once.
    ///   - language: "fr" or "en", of whoever writes.
    ///   - sendsLink: false when too many mails were sent to this address.
    package init(
        slug: String, _ entry: InquiryEntry, token: String, language: String, sendsLink: Bool = true,
        letters: InquiryLetters
    ) {
        self.slug = slug
        self.entry = entry.trimmed
        self.token = token
        self.language = language
        self.sendsLink = sendsLink
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound` or `.inquiry`; with `.sentBefore` when the form was sent with other words.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        do {
            return try world.database.write { try ask(Transaction($0, by: viewer, in: world)) }
        } catch let error as SQLError where error.code == .uniqueViolation(constraint: "inquiry.form_key") {
            // The same form came twice at once: the other one was kept meanwhile.
            return try world.database.write { try ask(Transaction($0, by: viewer, in: world)) }
        }
    }

    private func ask(_ work: Transaction) throws -> Outcome {
        let sheet = try ActedSheet(slug, for: Self.act, work)
        if let refusal = entry.refusal { throw Refusal.inquiry(refusal) }
        if let known = try known(sheet, work) { return Outcome(inquiry: known, isNew: false) }
        let people = InquiryPeople(work, sheet.practice, sheet.access)
        if entry.kind == .contact, try !ReadInquiryDoors.isOpen(sheet.access, work) {
            throw Refusal.inquiry(.nobodyCarries)
        }
        let inquiry = Inquiry(
            id: work.world.ids.next(), practice: sheet.practice.id, kind: entry.kind, matter: entry.matter,
            asker: entry.asker, text: entry.text, member: work.viewer.member?.id, language: language,
            createdAt: work.now)
        try store(inquiry, people, sheet.practice.title, work)
        try people.tellReceivers(inquiry)
        if entry.kind == .contact {
            try people.mailKeepers(about: inquiry) { letters.waiting(sheet.practice.title, inquiry.id, $0) }
        }
        try work.record(Self.act, practice: sheet.practice.id, detail: entry.kind.rawValue)
        return Outcome(inquiry: inquiry, isNew: true)
    }

    private func key(_ work: Transaction) -> String { work.world.credentials.digest(of: "inquiry \(token)") }

    /// What the form made before, when it says the same.
    private func known(_ sheet: ActedSheet, _ work: Transaction) throws -> Inquiry? {
        guard let inquiry = try InquiryStore(work.connection).find(key: key(work)) else { return nil }
        let isSame =
            inquiry.practice == sheet.practice.id && inquiry.kind == entry.kind && inquiry.text == entry.text
            && inquiry.asker == entry.asker && inquiry.matter == entry.matter
        if !isSame { throw Refusal.inquiry(.sentBefore) }
        return inquiry
    }

    private func store(_ inquiry: Inquiry, _ people: InquiryPeople, _ title: String, _ work: Transaction) throws {
        let store = InquiryStore(work.connection)
        try store.insert(inquiry, key: key(work))
        // Somebody with an account finds it there.
        if inquiry.member != nil { return }
        try store.addLink(work.world.credentials.digest(of: token), to: inquiry.id, at: work.now)
        guard let address = MailAddress(entry.contact) else { return }
        try store.setContact(work.world.credentials.seal(Array(address.text.utf8)), of: inquiry.id)
        if sendsLink { try people.write(letters.received(entry.kind, token, title, language), about: inquiry) }
    }
}
