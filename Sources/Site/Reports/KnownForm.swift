internal import Acts
internal import Domain
internal import HTTP
internal import Views

/// What the form by which a practice is made known holds.
struct KnownForm {
    let entry: ReportEntry
    let open: OpenForm
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
                day: form.first(ReportFields.paperDay).flatMap { CalendarDay(typed: $0)?.number },
                relay: form.first(ReportFields.relay) ?? "")
        }
        self.entry = entry
        shown = form.first(ReportFields.shownTerritory)
        open = OpenForm(form, world)
    }
}
