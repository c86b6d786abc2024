/// What in the words of a sheet may tell who somebody is, or how they are: where it stands, around what, and why it is
/// pointed at. Whoever publishes reads it; it decides nothing.
package struct SheetTraces: Sendable, Equatable {
    package enum Cause: Sendable, Equatable {
        case person(PersonalTraces.Kind)
        case health(HealthWord.Kind)
    }

    package enum Place: Sendable, Hashable {
        case field(section: String, field: String)
        /// In what is said of a picture or a document.
        case file(Int64)
        case answer(ReportEntry.Question)
        /// What was asked and answered about something made known.
        case message
        /// In the name or the words of a body that replies to a sheet.
        case reply
        /// In what those who take up a practice say of it.
        case adoption
        /// In what is said of an event of the month.
        case event
        /// How one says there that one comes.
        case eventContact
    }

    package struct Trace: Sendable, Equatable {
        package let place: Place
        package let cause: Cause
        /// The words that made it pointed at, with those around them.
        package let excerpt: String
    }

    /// In the order of the texts.
    package let traces: [Trace]
    package var isEmpty: Bool { traces.isEmpty }

    package init(_ texts: [(place: Place, text: String)]) {
        var found: [Trace] = []
        for (place, text) in texts {
            for trace in Self.traces(of: text, at: place) where !found.contains(trace) { found.append(trace) }
        }
        traces = found
    }

    /// The facts of a sheet, or of one of its sections, and what is said of its files.
    package init(_ facts: [Fact], files: [(id: Int64, words: FileWords)] = []) {
        self.init(
            facts.flatMap { fact in
                [fact.text, fact.printed].compactMap(\.self).map {
                    (place: Place.field(section: fact.section, field: fact.field), text: $0)
                }
            }
                + files.flatMap { file in
                    [file.words.title, file.words.alternative, file.words.caption, file.words.credit].map {
                        (place: Place.file(file.id), text: $0)
                    }
                })
    }

    private static func traces(of text: String, at place: Place) -> [Trace] {
        let people = PersonalTraces(text).traces.filter { !isExpected($0.kind, at: place) }.map {
            Trace(place: place, cause: .person($0.kind), excerpt: excerpt(of: $0.text, in: text))
        }
        let health = HealthDetails(text).details.map {
            Trace(place: place, cause: .health($0.kind), excerpt: $0.excerpt)
        }
        return people + health
    }

    /// Where to write or to call is what a contact is: the checklist asks that it be a service's.
    private static func isExpected(_ kind: PersonalTraces.Kind, at place: Place) -> Bool {
        guard kind == .mail || kind == .phone else { return false }
        if place == .eventContact { return true }
        guard case .field(_, let field) = place else { return false }
        return field == "contact" || field.hasPrefix("contact.")
    }

    /// About eight words on each side.
    private static func excerpt(of found: String, in text: String) -> String {
        guard let range = text.firstRange(of: found) else { return found }
        let before = text[..<range.lowerBound].split(whereSeparator: \.isWhitespace)
        let after = text[range.upperBound...].split(whereSeparator: \.isWhitespace)
        let reach = 8
        let start = (before.count > reach ? "… " : "") + before.suffix(reach).joined(separator: " ")
        let end = after.prefix(reach).joined(separator: " ") + (after.count > reach ? " …" : "")
        // What is written without a space stays so: « Mme Dupont, 42 ans ».
        let isApart = (
            text[..<range.lowerBound].last?.isWhitespace ?? false,
            text[range.upperBound...].first?.isWhitespace ?? false
        )
        return start + (isApart.0 && !start.isEmpty ? " " : "") + found + (isApart.1 && !end.isEmpty ? " " : "") + end
    }
}
