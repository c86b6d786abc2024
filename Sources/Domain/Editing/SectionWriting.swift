/// Turns what a form holds into the facts of a section, over the facts that it was made from.
package struct SectionWriting {
    private let section: Section
    private let base: [Fact]
    private let vocabularies: Vocabularies
    private let newItem: () -> String
    private var faults: [SectionFault] = []
    private var written: [Fact] = []

    /// - Parameters:
    ///   - base: the facts that the form was made from.
    ///   - newItem: gives each new fact a name that no other has.
    package init(
        _ section: Section, over base: [Fact], vocabularies: Vocabularies, newItem: @escaping () -> String
    ) {
        self.section = section
        self.base = base
        self.vocabularies = vocabularies
        self.newItem = newItem
    }

    /// - Throws: `SectionFaults` with everything that cannot be read.
    package mutating func facts(_ typed: TypedSection) throws(SectionFaults) -> [Fact] {
        (faults, written) = ([], [])
        let known = Set(section.fields.map(\.name))
        for field in section.fields {
            if field.isChoice { choose(field, typed) } else { write(field, typed.lines(of: field.name)) }
        }
        // What the template asks no more stays as it was.
        let items = Set(base.filter { $0.parent == nil && !known.contains($0.field) }.map(\.item))
        written += base.filter { items.contains($0.item) || $0.parent.map(items.contains) == true }
        if !faults.isEmpty { throw SectionFaults(faults) }
        return written
    }

    /// The terms that are ticked; what the field says without a term is not in the list, and stays.
    private mutating func choose(_ field: Field, _ typed: TypedSection) {
        let chosen = typed.lines(of: field.name).map { $0[.term] }
        var position = 0
        var kept: Set<String> = []
        for fact in base where fact.field == field.name && fact.parent == nil {
            if let term = fact.term, !chosen.contains(term) { continue }
            if let term = fact.term { kept.insert(term) }
            add(fact, at: &position)
        }
        for code in chosen where kept.insert(code).inserted && !code.isEmpty {
            var fact = Fact(item: newItem(), section: section.name, field: field.name, position: 0)
            fact.term = term(code, of: field, item: "+\(code)", .term)
            add(fact, at: &position)
        }
    }

    private mutating func add(_ fact: Fact, at position: inout Int) {
        var fact = fact
        fact.position = position
        position += 1
        written.append(fact)
    }

    private mutating func write(_ field: Field, _ lines: [TypedLine]) {
        var position = 0
        for line in lines {
            let known = base.first { $0.item == line.item && $0.field == field.name && $0.parent == nil }
            guard var fact = fact(line, field, known) else { continue }
            fact.position = position
            position += 1
            written.append(fact)
            var places: [String: Int] = [:]
            for typed in line.parts {
                guard let part = field.parts.first(where: { $0.name == typed.field }) else { continue }
                let known = base.first { $0.item == typed.item && $0.parent == line.item && $0.field == part.name }
                guard var told = self.fact(typed, part, known) else { continue }
                told.parent = fact.item
                told.position = places[part.name, default: 0]
                places[part.name] = told.position + 1
                written.append(told)
            }
            keepUnasked(of: line, as: fact)
        }
        keepUnsent(field, lines, at: position)
    }

    /// What a form does not mention stays: only an emptied line takes a fact away, never one that was not sent.
    private mutating func keepUnsent(_ field: Field, _ lines: [TypedLine], at first: Int) {
        if !field.repeats && !lines.isEmpty { return }
        let sent = Set(lines.map(\.item))
        var position = first
        for fact in base where fact.field == field.name && fact.parent == nil && !sent.contains(fact.item) {
            add(fact, at: &position)
            written += base.filter { $0.parent == fact.item }
        }
    }

    /// Parts that the form knows nothing of stay with the fact they complete.
    private mutating func keepUnasked(of line: TypedLine, as fact: Fact) {
        let typed = Set(line.parts.map(\.item))
        let asked = Set(line.parts.map(\.field))
        for part in base where part.parent == line.item && !typed.contains(part.item) && !asked.contains(part.field) {
            var kept = part
            kept.parent = fact.item
            written.append(kept)
        }
    }

    /// The fact of a line; nil when nothing is left of it.
    private mutating func fact(_ line: TypedLine, _ field: Field, _ known: Fact?) -> Fact? {
        if let known, field.controls.allSatisfy({ line[$0] == FactTyping.shown($0, known) }) { return known }
        let isBlank = field.controls.allSatisfy { line[$0].isEmpty }
        let isCompleted = line.parts.contains { !$0.isBlank }
        if isBlank && !isCompleted { return nil }
        var fact = known ?? Fact(item: newItem(), section: section.name, field: field.name, position: 0)
        if known != nil {
            (fact.locator, fact.printed, fact.source, fact.absence) = (nil, nil, nil, nil)
            fact.isInferred = false
        }
        for control in field.controls { put(control, line, field, &fact) }
        if let since = fact.since, let until = fact.until, since > until {
            faults.append(SectionFault(item: line.item, control: .until, cause: .endsBeforeItBegins))
        }
        return fact
    }

    private mutating func put(_ control: FactControl, _ line: TypedLine, _ field: Field, _ fact: inout Fact) {
        let value = line[control]
        if value.count > control.limit {
            faults.append(
                SectionFault(item: line.item, control: control, cause: .tooLong(limit: control.limit)))
        }
        switch control {
        case .text: fact.text = value.isEmpty ? nil : value
        case .term: fact.term = term(value, of: field, item: line.item, control)
        case .unit: fact.unit = known(value, of: "unit", item: line.item, control)
        case .comparator:
            fact.comparator = value.isEmpty ? nil : Fact.Comparator(rawValue: value)
            if !value.isEmpty, fact.comparator == nil { fault(line.item, control, .unknownWord) }
        case .number: fact.number = number(value, line.item, control)
        case .numberMax: fact.numberMax = number(value, line.item, control)
        case .since: fact.since = day(value, line.item, control)
        case .until: fact.until = day(value, line.item, control)
        case .sheet: fact.target = target(value, fact)
        case .name: name(line, field, &fact)
        case .kind, .departement: break
        }
    }

    private func target(_ typed: String, _ fact: Fact) -> PracticeReference? {
        if typed.isEmpty { return fact.target?.slug == nil ? fact.target : nil }
        if typed == fact.target?.slug { return fact.target }
        // The end of an address, or a whole one that somebody copied.
        let address = typed.split { "?# ".contains($0) }.first.map(String.init) ?? ""
        return PracticeReference(key: "", slug: address.split(separator: "/").last.map(String.init) ?? "")
    }

    /// A name with a kind is a body or a place; without one it stays the words they are.
    private mutating func name(_ line: TypedLine, _ field: Field, _ fact: inout Fact) {
        let (name, kind, departement) = (line[.name], line[.kind], line[.departement])
        (fact.organisation, fact.territory, fact.text) = (nil, nil, nil)
        if name.isEmpty {
            if !kind.isEmpty { fault(line.item, .name, .nameMissing) }
            return
        }
        if kind.isEmpty {
            fact.text = name
            return
        }
        if field.kind == .body {
            guard known(kind, of: "organisation", item: line.item, .kind) != nil else { return }
            fact.organisation = OrganisationReference(name: name, kind: kind)
        } else {
            guard known(kind, of: "territory", item: line.item, .kind) != nil else { return }
            let code = known(departement, of: "departement", item: line.item, .departement)
            fact.territory = TerritoryReference(name: name, kind: kind, departement: code)
        }
    }

    private mutating func term(_ code: String, of field: Field, item: String, _ control: FactControl) -> String? {
        known(code, of: field.vocabulary ?? "", item: item, control)
    }

    private mutating func known(
        _ code: String, of vocabulary: String, item: String, _ control: FactControl
    ) -> String? {
        if code.isEmpty { return nil }
        if vocabularies.term(code, of: vocabulary) == nil { fault(item, control, .unknownWord) }
        return code
    }

    private mutating func number(_ text: String, _ item: String, _ control: FactControl) -> Double? {
        if text.isEmpty { return nil }
        guard let number = FactTyping.number(text) else {
            fault(item, control, .notANumber)
            return nil
        }
        return number
    }

    private mutating func day(_ text: String, _ item: String, _ control: FactControl) -> Int? {
        if text.isEmpty { return nil }
        guard let day = FactTyping.day(text, isEnd: control == .until) else {
            fault(item, control, .notADay)
            return nil
        }
        return day
    }

    private mutating func fault(_ item: String, _ control: FactControl, _ cause: SectionFault.Cause) {
        faults.append(SectionFault(item: item, control: control, cause: cause))
    }
}
