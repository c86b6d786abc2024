extension Fact {
    /// The body as the source prints its name, nil when the fact names none.
    package var bodyName: String? { organisation.map { printed ?? $0.name } }
}

extension Sheet {
    /// The facts of a field that names bodies: groups of residents are credited before institutions.
    package func bodies(_ field: String) -> [Fact] {
        let facts = facts(field)
        return facts.filter { $0.organisation?.isGroup == true } + facts.filter { $0.organisation?.isGroup != true }
    }
}
