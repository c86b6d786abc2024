internal import Domain
internal import Storage

/// The ordinary sheet that holds what somebody wrote: one fact of the template for each answer, and no reader but the
/// editors of its place.
struct ReportedSheet {
    private static let fields: [(question: ReportEntry.Question, field: String)] = [
        (.what, "description"), (.place, "territory"), (.bearer, "bearer"), (.need, "problem"),
    ]
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter origin: of the revisions: "report", "paper".
    func make(_ entry: ReportEntry, place: Territory?, origin: String) throws -> Practice {
        let text = FirstText(transaction)
        let practice = try text.begin(entry.title, state: .reported, address: "reperage")
        let facts = facts(entry, place)
        for (section, facts) in Dictionary(grouping: facts, by: \.section).sorted(by: { $0.key < $1.key }) {
            try text.save(section, facts, of: practice.id, origin: origin)
        }
        try transaction.practices.set(territory: place?.id, of: practice.id)
        try Audiences(transaction).refresh(practice.id)
        return practice
    }

    private func facts(_ entry: ReportEntry, _ place: Territory?) -> [Fact] {
        let template = transaction.world.template
        let named = Self.fields.compactMap { one in
            template.section(of: one.field).map { (question: one.question, field: one.field, section: $0.name) }
        }
        let names = ItemNames.names(for: named.map { "\($0.field)=\(entry[$0.question])" })
        return zip(named, names).map { one, item in
            var fact = Fact(item: item, section: one.section, field: one.field, position: 0)
            if one.question == .place, let place {
                fact.territory = TerritoryReference(
                    id: place.id, name: place.name, kind: place.kind, departement: place.departement)
                if place.name != entry[.place] { fact.printed = entry[.place] }
            } else {
                fact.text = entry[one.question]
            }
            return fact
        }
    }

    /// The place that was understood.
    func place(_ practice: Int64) throws -> Int64? {
        try transaction.facts.facts(of: practice, edition: 0, readableBy: transaction.viewer.audiences)
            .first { $0.field == "territory" && $0.parent == nil }?.territory?.id
    }

    /// What was written, from the working text of the sheet.
    func answers(_ practice: Int64) throws -> ReportEntry {
        var entry = ReportEntry()
        let facts = try transaction.facts.facts(
            of: practice, edition: 0, readableBy: transaction.viewer.audiences)
        for (question, field) in Self.fields {
            guard let fact = facts.first(where: { $0.field == field && $0.parent == nil }) else { continue }
            entry[question] = fact.printed ?? fact.territory?.name ?? fact.text ?? ""
        }
        return entry
    }
}
