/// A section of a sheet as a form holds it: made from facts to be shown, read from a form to be saved, and kept as it is
/// in a draft.
package struct TypedSection: Sendable, Equatable {
    /// In the order of the template; each field of it has at least one line, but those chosen from a list.
    package var lines: [TypedLine]

    package init(lines: [TypedLine]) { self.lines = lines }

    package func lines(of field: String) -> [TypedLine] { lines.filter { $0.field == field } }

    /// The codes that are ticked in the list of a field.
    package func chosen(_ field: String) -> Set<String> {
        Set(lines(of: field).compactMap { $0[.term].isEmpty ? nil : $0[.term] })
    }

    /// True when nothing is typed in it at all.
    package var isBlank: Bool { lines.allSatisfy(\.isBlank) }
}

/// One fact as a form holds it.
package struct TypedLine: Sendable, Equatable {
    /// The item of the fact, or a name that begins with `+` for one that is not saved yet.
    package let item: String
    package let field: String
    package var values: [FactControl: String]
    /// Facts that complete it, one line or more for each part of the field.
    package var parts: [TypedLine]

    package init(item: String, field: String, values: [FactControl: String] = [:], parts: [TypedLine] = []) {
        self.item = item
        self.field = field
        self.values = values
        self.parts = parts
    }

    package subscript(control: FactControl) -> String { values[control] ?? "" }

    package var isNew: Bool { item.hasPrefix("+") }

    package var isBlank: Bool { values.values.allSatisfy(\.isEmpty) && parts.allSatisfy(\.isBlank) }
}

extension TypedSection {
    /// The lines that a form begins with.
    ///
    /// - Parameter facts: of this section.
    package init(_ section: Section, facts: [Fact]) {
        lines = section.fields.flatMap { field in
            let told = facts.filter { $0.field == field.name && $0.parent == nil }
            return told.map { Self.line($0, field, facts) }
        }
    }

    /// The lines of these facts, with an empty one for each of the others that the form takes the place of: saved so, it
    /// goes.
    package init(_ section: Section, facts: [Fact], over others: [Fact]) {
        self.init(section, facts: facts)
        let kept = Set(facts.map(\.item))
        for field in section.fields where field.repeats && !field.isChoice {
            lines += others.filter { $0.field == field.name && $0.parent == nil && !kept.contains($0.item) }
                .map { TypedLine(item: $0.item, field: field.name) }
        }
    }

    private static func line(_ fact: Fact, _ field: Field, _ facts: [Fact]) -> TypedLine {
        let parts = field.parts.flatMap { part in
            facts.filter { $0.parent == fact.item && $0.field == part.name }.map { line($0, part, []) }
        }
        return TypedLine(item: fact.item, field: field.name, values: shown(fact, field), parts: parts)
    }

    private static func shown(_ fact: Fact, _ field: Field) -> [FactControl: String] {
        Dictionary(uniqueKeysWithValues: field.controls.map { ($0, FactTyping.shown($0, fact)) })
    }

    /// The same with blank lines to write in: one for each field that has none, and for each part.
    ///
    /// - Parameter added: the field that gets one more, however many it has.
    package func offering(_ section: Section, more added: String? = nil) -> TypedSection {
        var numbers = Set(
            lines.flatMap { [$0] + $0.parts }.compactMap { $0.isNew ? Int($0.item.dropFirst()) : nil })
        func newItem() -> String {
            let number = (numbers.max() ?? 0) + 1
            numbers.insert(number)
            return "+\(number)"
        }
        func completed(_ line: TypedLine, _ field: Field) -> TypedLine {
            var line = line
            for part in field.parts where !line.parts.contains(where: { $0.field == part.name }) {
                line.parts.append(TypedLine(item: newItem(), field: part.name))
            }
            return line
        }
        return TypedSection(
            lines: section.fields.flatMap { field in
                let told = lines(of: field.name)
                if field.isChoice { return told }
                let needed = told.isEmpty || added == field.name ? [TypedLine(item: newItem(), field: field.name)] : []
                return (told + needed).map { completed($0, field) }
            })
    }
}
