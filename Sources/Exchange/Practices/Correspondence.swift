internal import Domain

/// Where one name of a source goes, for the page that shows that nothing is lost (docs/formats/correspondances.md).
package struct Correspondence: Sendable, Equatable {
    /// Path of the name inside a record: "freins[].categorie"; name of a column.
    package let key: String
    /// Fields of the template that receive it; none when it only says something of other facts.
    package let fields: [String]
    package let note: Note?

    /// What a name says that no field alone tells.
    package enum Note: String, Sendable {
        case title, identifier, locator, rubric, inferred, printed, crosswalk
    }

    /// The 48 names of the sheets of the 2021 report, those added since, and the names inside them.
    package static let fiches = PracticesFormat.record.flatMap { of($0, prefix: "", field: nil) }

    /// The 11 names of the short records of the 2015 report.
    package static let short = ShortFormat.keys.map { key in
        let note: Note? =
            switch key.destination {
            case .title: .title
            case .words: .crosswalk
            case .lines: .locator
            case .place, .bearer, .period: .printed
            default: nil
            }
        return Correspondence(key: key.isList ? key.name + "[]" : key.name, fields: key.fields, note: note)
    }

    /// The columns of the table that people fill in.
    package static let table = PracticeColumns.columns.map { group, column in
        let note: Note? =
            switch column.value {
            case .key: .identifier
            case .title: .title
            case .locator: .locator
            case .printed: .printed
            default: nil
            }
        let fields = [column.part ?? group.field, column.fallback].compactMap(\.self)
        return Correspondence(key: column.name, fields: column.value == .title ? ["title"] : fields, note: note)
    }

    private static func of(_ slot: Slot, prefix: String, field: String?) -> [Correspondence] {
        let key = prefix + slot.key
        switch slot.shape {
        case .value(let own, let value, _): return [single(key, own ?? field, value)]
        case .values(let own, _): return [Correspondence(key: key + "[]", fields: [own], note: nil)]
        case .facts(let own, let slots): return slots.flatMap { of($0, prefix: key + "[].", field: own) }
        case .fact(let own, let slots, _): return slots.flatMap { of($0, prefix: key + ".", field: own) }
        case .group(let slots): return slots.flatMap { of($0, prefix: key + ".", field: nil) }
        case .lines: return [Correspondence(key: key, fields: [field].compactMap(\.self), note: .locator)]
        case .hasRubric: return [Correspondence(key: key, fields: ["rubric"], note: .rubric)]
        case .title: return [Correspondence(key: key, fields: ["title"], note: .title)]
        case .inferred: return [Correspondence(key: key + "[]", fields: [], note: .inferred)]
        case .extent: return [Correspondence(key: key, fields: ["extent"], note: .locator)]
        }
    }

    private static func single(_ key: String, _ field: String?, _ value: Value) -> Correspondence {
        let isPrinted = if case .printed = value { true } else { false }
        return Correspondence(
            key: key, fields: [field].compactMap(\.self).filter { !$0.isEmpty }, note: isPrinted ? .printed : nil)
    }
}
