internal import Acts
internal import Domain
internal import HTTP
internal import Views

/// What the form by which a practice is made known holds, and when it was made.
struct KnownForm {
    /// Microseconds that a person needs at least to fill the form in, and may take at most.
    static let fastest: Int64 = 5_000_000
    static let slowest: Int64 = 86_400_000_000
    let entry: ReportEntry
    /// Sealed: nobody makes it older, and nobody chooses the private link.
    let moment: String
    let begunAt: Int64?
    /// What the address of the private link will hold.
    let token: String?
    let isTrapped: Bool
    /// The place whose readers were named; nil on a form that named none.
    let shown: String?

    init(_ form: Form, _ world: World, isSignedIn: Bool) {
        var entry = ReportEntry()
        for question in ReportEntry.Question.allCases {
            entry[question] = form.first(ReportFields.name(question)) ?? ""
        }
        entry.capacity = form.first(ReportFields.capacity).flatMap(ReportEntry.Capacity.init) ?? .own
        entry.service = form.first(ReportFields.service) ?? ""
        entry.contact = String((form.first(ReportFields.contact) ?? "").prefix(MailAddress.limit))
        entry.territory = form.first(ReportFields.territory) ?? ""
        if isSignedIn, form.first(ReportFields.paper) != nil {
            entry.paper = PaperForm(
                day: form.first(ReportFields.paperDay).flatMap(Self.day), relay: form.first(ReportFields.relay) ?? "")
        }
        self.entry = entry
        shown = form.first(ReportFields.shownTerritory)
        moment = form.first(ReportFields.moment) ?? ""
        isTrapped = form.first(ReportFields.trap)?.isEmpty == false
        let parts = world.credentials.open(moment).map {
            String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init)
        }
        begunAt = parts.flatMap { $0.count == 2 ? Int64($0[0]) : nil }
        token = parts.flatMap { $0.count == 2 ? $0[1] : nil }
    }

    static func moment(_ world: World) -> String {
        world.credentials.seal(Array("\(world.now()) \(world.credentials.newToken())".utf8))
    }

    /// "2026-10-12", as browsers send a day.
    private static func day(_ text: String) -> Int? {
        let parts = text.split(separator: "-").map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CalendarDay(year: year, month: month, day: day)?.number
    }
}
