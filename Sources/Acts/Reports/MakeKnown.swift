package import Domain
internal import SQL
internal import Storage

/// Makes a practice known in four answers, without an account: a sheet that the editors of its place read, and nobody
/// else, with a private link for whoever wrote.
package struct MakeKnown: BusinessAct {
    package struct Outcome: Sendable {
        package let report: Report
        /// False for a form that was sent before.
        package let isNew: Bool
    }

    package static let act = Act.reportPractice
    private let entry: ReportEntry
    private let token: String
    private let language: String
    private let letters: ReportLetters
    private let sendsLink: Bool

    /// - Parameters:
    ///   - token: what the address of the private link will hold; made with the form, so that a form makes one report.
    ///   - language: "fr" or "en", of whoever writes.
    ///   - sendsLink: false when too many mails were sent to this address.
    package init(_ entry: ReportEntry, token: String, language: String, sendsLink: Bool = true, letters: ReportLetters)
    {
        self.entry = entry.trimmed
        self.token = token
        self.language = language
        self.letters = letters
        self.sendsLink = sendsLink
    }

    /// - Throws: `Refusal.report`; with `.sentBefore` when the form was sent with other words.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if let refusal = entry.refusal { throw Refusal.report(refusal) }
        do {
            return try write(by: viewer, in: world)
        } catch let error as SQLError where error.code == .uniqueViolation(constraint: "report.form_key") {
            // The same form came twice at once: the other one was kept meanwhile.
            guard let known = try find(in: world) else { throw error }
            return Outcome(report: known, isNew: false)
        }
    }

    /// What this form made before; nil when it was never sent.
    ///
    /// - Throws: `Refusal.report`, with `.sentBefore` when it was sent with other words.
    package func find(in world: World) throws -> Report? {
        if let refusal = entry.refusal { throw Refusal.report(refusal) }
        return try world.database.read { try known(Transaction($0, by: .anyone, in: world)) }
    }

    private func key(_ world: World) -> String { world.credentials.digest(of: "form \(token)") }

    private func write(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            if let known = try known(work) { return Outcome(report: known, isNew: false) }
            let place = try PlaceOfReport(work).find(entry)
            let isPaper = entry.paper != nil
            let practice = try ReportedSheet(work).make(entry, place: place, origin: isPaper ? "paper" : "report")
            let report = Report(
                id: world.ids.next(), practice: practice.id, capacity: entry.capacity, service: entry.service,
                paper: entry.paper, member: viewer.member?.id, language: language, createdAt: work.now)
            try store(report, work)
            try ReportReaders(work).tell(report)
            try work.record(Self.act, practice: practice.id, detail: isPaper ? "paper" : "form")
            return Outcome(report: report, isNew: true)
        }
    }

    /// What the form made before, when it says the same.
    private func known(_ work: Transaction) throws -> Report? {
        let store = ReportStore(work.connection)
        guard let report = try store.find(key: key(work.world)) else { return nil }
        let contact = try store.contact(of: report.id).flatMap { work.world.credentials.open($0) }
        let address = contact.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let (sheet, place) = (ReportedSheet(work), try PlaceOfReport(work).find(entry))
        let stored = try sheet.answers(report.practice)
        let isSame =
            ReportEntry.Question.allCases.allSatisfy { stored[$0] == entry[$0] }
            && report.capacity == entry.capacity && report.service == entry.service && report.paper == entry.paper
            && address == (MailAddress(entry.contact)?.text ?? "")
        if !isSame || report.state.isErased { throw Refusal.report(.sentBefore) }
        if report.state.isOpen, try sheet.place(report.practice) != place?.id { throw Refusal.report(.sentBefore) }
        return report
    }

    private func store(_ report: Report, _ work: Transaction) throws {
        let store = ReportStore(work.connection)
        try store.insert(report, key: key(work.world))
        try store.addLink(work.world.credentials.digest(of: token), to: report.id, at: work.now)
        guard let address = MailAddress(entry.contact) else { return }
        try store.setContact(work.world.credentials.seal(Array(address.text.utf8)), of: report.id)
        if sendsLink { try ReportNews(work, letters).write(letters.received(token, language), about: report) }
    }
}

/// The known place that somebody means: the one they chose, or the only one that their words can mean.
struct PlaceOfReport {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func find(_ entry: ReportEntry) throws -> Territory? {
        if entry.territory == ReportEntry.noTerritory { return nil }
        if !entry.territory.isEmpty, let chosen = try list.find(slug: entry.territory) { return chosen }
        let choices = try choices(entry)
        return choices.isWhole && choices.places.count == 1 ? choices.places.first : nil
    }

    /// Places that the words may mean, those that a visitor may know of; not whole when their names only begin like that.
    func choices(_ entry: ReportEntry) throws -> (places: [Territory], isWhole: Bool) {
        try PlaceSearch(PlaceQuestion(entry[.place]), list).found()
    }

    /// The place and all that it lies in: whose editors read what happens there.
    func surroundings(of place: Territory) throws -> Set<Int64> {
        Set(try list.ancestors(of: place.id).map(\.id) + [place.id])
    }

    private var list: TerritoryList {
        TerritoryList(
            transaction.connection, readableBy: Viewer.anyone.audiences, terms: transaction.world.terms)
    }
}
