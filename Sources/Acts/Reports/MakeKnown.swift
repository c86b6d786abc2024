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

    /// - Parameters:
    ///   - token: what the address of the private link will hold; made with the form, so that a form makes one report.
    ///   - language: "fr" or "en", of whoever writes.
    package init(_ entry: ReportEntry, token: String, language: String, letters: ReportLetters) {
        self.entry = entry.trimmed
        self.token = token
        self.language = language
        self.letters = letters
    }

    /// - Throws: `Refusal.report`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        if let refusal = entry.refusal { throw Refusal.report(refusal) }
        let key = world.credentials.digest(of: "form \(token)")
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            if let known = try ReportStore(connection).find(key: key) { return Outcome(report: known, isNew: false) }
            let place = try PlaceOfReport(work).find(entry)
            let isPaper = entry.paper != nil
            let practice = try ReportedSheet(work).make(entry, place: place, origin: isPaper ? "paper" : "report")
            let report = Report(
                id: world.ids.next(), practice: practice.id, capacity: entry.capacity, service: entry.service,
                paper: entry.paper, member: viewer.member?.id, language: language, createdAt: work.now)
            try store(report, key, work)
            try ReportNews(work, letters).tellReaders(of: report)
            try work.record(Self.act, practice: practice.id, detail: isPaper ? "paper" : "form")
            return Outcome(report: report, isNew: true)
        }
    }

    private func store(_ report: Report, _ key: String, _ work: Transaction) throws {
        let store = ReportStore(work.connection)
        try store.insert(report, key: key)
        try store.addLink(work.world.credentials.digest(of: token), to: report.id, at: work.now)
        guard let address = MailAddress(entry.contact) else { return }
        try store.setContact(work.world.credentials.seal(Array(address.text.utf8)), of: report.id)
        try ReportNews(work, letters).write(letters.received(token, language), about: report)
    }
}

/// The known place that somebody means: the one they chose, or the only one that their words can mean.
struct PlaceOfReport {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func find(_ entry: ReportEntry) throws -> Territory? {
        let choices = try choices(entry)
        if !entry.territory.isEmpty, let chosen = try list.find(slug: entry.territory) { return chosen }
        return choices.count == 1 ? choices.first : nil
    }

    /// Places that the words may mean; those that a visitor may know of.
    func choices(_ entry: ReportEntry) throws -> [Territory] {
        try PlaceSearch(PlaceQuestion(entry[.place]), list).candidates()
    }

    private var list: TerritoryList {
        TerritoryList(
            transaction.connection, readableBy: Viewer.anyone.audiences, terms: transaction.world.terms)
    }
}
