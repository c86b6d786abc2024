extension ReadableSheet {
    /// A sheet of this instance.
    package init(_ projection: SheetProjection, vocabularies: Vocabularies) {
        var statements: [Statement] = []
        func add(_ told: SheetProjection.Told) {
            let label = Self.label(told.field.name, of: "field", vocabularies)
            for item in told.items {
                if let statement = Self.statement(item.fact, told.field, label, vocabularies) {
                    statements.append(statement)
                }
                for part in item.parts { add(part) }
            }
        }
        for section in projection.sections { section.fields.forEach(add) }
        self.init(title: projection.sheet.practice.title, statements: statements)
    }

    /// Nil for what says that nothing is known.
    private static func statement(
        _ fact: Fact, _ field: Field, _ label: Wording, _ vocabularies: Vocabularies
    ) -> Statement? {
        if fact.absence != nil { return nil }
        let term = fact.term.map { Self.label($0, of: field.vocabulary ?? "", vocabularies).french }
        let words = fact.text ?? term ?? fact.organisation?.name ?? fact.territory?.name ?? fact.target?.title
        let text = words ?? fact.printed ?? fact.number.map { "\($0)" } ?? ""
        return Statement(field: field.name, label: label, text: text, term: fact.term, number: fact.number)
    }

    private static func label(_ code: String, of vocabulary: String, _ vocabularies: Vocabularies) -> Wording {
        let term = vocabularies.term(code, of: vocabulary)
        return Wording(term?.french ?? code, term?.english ?? code)
    }
}
