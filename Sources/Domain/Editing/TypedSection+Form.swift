/// The names under which a form holds a section: `v.<field>.<item>.<control>`, `p.<field>.<item>.<control>.<item of the
/// fact it completes>`, and `c.<field>` for what is ticked in a list.
extension TypedSection {
    /// As many as the longest sheet has twice over.
    package static let mostLines = 400

    package static func name(_ line: TypedLine, _ control: FactControl, completing parent: TypedLine? = nil) -> String {
        let own = "\(line.field)/\(line.item)/\(control.rawValue)"
        return parent.map { "p/\(own)/\($0.item)" } ?? "v/\(own)"
    }

    package static func name(choiceOf field: String) -> String { "c/\(field)" }

    /// What the form holds, as names and values in order; reading it again gives the same section.
    package func pairs(_ section: Section) -> [(name: String, value: String)] {
        section.fields.flatMap { field -> [(name: String, value: String)] in
            if field.isChoice {
                return lines(of: field.name).map { (Self.name(choiceOf: field.name), $0[.term]) }
            }
            return lines(of: field.name).flatMap { line in
                field.controls.map { (Self.name(line, $0), line[$0]) }
                    + line.parts.flatMap { part in
                        (field.parts.first { $0.name == part.field }?.controls ?? []).map {
                            (Self.name(part, $0, completing: line), part[$0])
                        }
                    }
            }
        }
    }

    /// Reads a form; names that the section does not know are left out.
    package init(_ section: Section, pairs: [(name: String, value: String)]) {
        var reading = FormReading(section)
        for pair in pairs { reading.take(pair.name, FactTyping.tidy(pair.value)) }
        self.init(lines: reading.lines)
    }
}

/// Gathers the lines of a form.
private struct FormReading {
    private let section: Section
    private var places: [String: Int] = [:]
    private(set) var lines: [TypedLine] = []

    init(_ section: Section) { self.section = section }

    mutating func take(_ name: String, _ value: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("c", 2): choose(value, of: parts[1])
        case ("v", 4): write(value, field: parts[1], item: parts[2], control: parts[3])
        case ("p", 5): complete(value, field: parts[1], item: parts[2], control: parts[3], parent: parts[4])
        default: break
        }
    }

    private mutating func choose(_ code: String, of name: String) {
        guard let field = field(name), field.isChoice, !code.isEmpty else { return }
        let isKnown = lines.contains { $0.field == name && $0[.term] == code }
        if isKnown || lines.count >= TypedSection.mostLines { return }
        lines.append(TypedLine(item: "+\(code)", field: name, values: [.term: code]))
    }

    private mutating func write(_ value: String, field name: String, item: String, control: String) {
        guard let field = field(name), let control = FactControl(rawValue: control), field.controls.contains(control),
            let place = place(item, of: field)
        else { return }
        lines[place].values[control] = value
    }

    private mutating func complete(
        _ value: String, field name: String, item: String, control: String, parent: String
    ) {
        guard let place = places[parent], let field = field(lines[place].field),
            let part = field.parts.first(where: { $0.name == name }),
            let control = FactControl(rawValue: control), part.controls.contains(control)
        else { return }
        if let known = lines[place].parts.firstIndex(where: { $0.item == item && $0.field == name }) {
            lines[place].parts[known].values[control] = value
        } else if lines[place].parts.count < 20 {
            lines[place].parts.append(TypedLine(item: item, field: name, values: [control: value]))
        }
    }

    private mutating func place(_ item: String, of field: Field) -> Int? {
        if let place = places[item] { return lines[place].field == field.name ? place : nil }
        if item.isEmpty || lines.count >= TypedSection.mostLines { return nil }
        places[item] = lines.count
        lines.append(TypedLine(item: item, field: field.name))
        return lines.count - 1
    }

    private func field(_ name: String) -> Field? { section.fields.first { $0.name == name } }
}
