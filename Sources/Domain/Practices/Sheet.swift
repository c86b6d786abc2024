/// A practice with the facts of one edition: the value every page, print and export projects from.
package struct Sheet: Sendable {
    package let practice: Practice
    package let edition: Edition?
    package let source: SourceDocument?
    /// Practices here that name this one, with the relation they state.
    package let incoming: [(relation: String, practice: PracticeReference)]
    private let byField: [String: [Fact]]
    private let byParent: [String: [Fact]]

    /// - Parameter facts: in template order; parts anywhere.
    package init(
        practice: Practice, edition: Edition?, source: SourceDocument?, facts: [Fact],
        incoming: [(relation: String, practice: PracticeReference)] = []
    ) {
        self.practice = practice
        self.edition = edition
        self.source = source
        self.incoming = incoming
        byField = Dictionary(grouping: facts.filter { $0.parent == nil }, by: \.field)
        byParent = Dictionary(grouping: facts.filter { $0.parent != nil }, by: { $0.parent ?? "" })
    }

    /// The facts of a field that stand on their own, in order; absences included.
    package func facts(_ field: String) -> [Fact] { byField[field] ?? [] }

    /// The facts of a field that state something.
    package func stated(_ field: String) -> [Fact] { facts(field).filter { $0.absence == nil } }

    package func first(_ field: String) -> Fact? { stated(field).first }

    /// The facts that complete one item, of one part of the template.
    package func parts(of fact: Fact, _ part: String) -> [Fact] {
        (byParent[fact.item] ?? []).filter { $0.field == part }
    }

    /// True when the section states at least one thing or says that something is not stated.
    package func hasContent(_ section: Section) -> Bool {
        section.fields.contains { !(byField[$0.name] ?? []).isEmpty }
    }
}
