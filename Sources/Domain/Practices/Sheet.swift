/// A practice with the facts of one edition: the value every page, print and export projects from.
package struct Sheet: Sendable {
    package let practice: Practice
    package let edition: Edition?
    package let source: SourceDocument?
    /// The other publications that its facts cite, by `Fact.source`; their order is the one they are numbered in.
    package let otherSources: [SourceDocument]
    /// Practices here that name this one, with the relation they state.
    package let incoming: [(relation: String, practice: PracticeReference)]
    /// Pictures and documents that its reader may see.
    package var files: [ShownFile] = []
    /// Those who sign it with its bearer, groups first.
    package var authors: [CreditedBody] = []
    /// Of bodies that it names, shown beside the text, the oldest first.
    package var replies: [Reply] = []
    /// A body that it names may ask for one.
    package var takesReplies = false
    private let echoes: [String: [Fact]]
    private let byField: [String: [Fact]]
    private let byParent: [String: [Fact]]

    /// - Parameter facts: in template order; parts anywhere.
    package init(
        practice: Practice, edition: Edition?, source: SourceDocument?, facts: [Fact],
        incoming: [(relation: String, practice: PracticeReference)] = [], otherSources: [SourceDocument] = []
    ) {
        self.practice = practice
        self.edition = edition
        self.source = source
        self.incoming = incoming
        self.otherSources = otherSources
        let tellings = otherSources.isEmpty ? nil : SheetTellings(facts)
        let facts = tellings?.facts ?? facts
        echoes = tellings?.echoes ?? [:]
        byField = Dictionary(grouping: facts.filter { $0.parent == nil }, by: \.field)
        byParent = Dictionary(grouping: facts.filter { $0.parent != nil }, by: { $0.parent ?? "" })
    }

    /// The facts of a field that stand on their own, in order; absences included.
    package func facts(_ field: String) -> [Fact] { byField[field] ?? [] }

    /// The facts of a field that state something.
    package func stated(_ field: String) -> [Fact] { facts(field).filter { $0.absence == nil } }

    package func first(_ field: String) -> Fact? { stated(field).first }

    /// The fact, then the same statement by other sources.
    package func tellings(of fact: Fact) -> [Fact] { [fact] + (echoes[SheetTellings.name(fact)] ?? []) }

    /// The publication that says a fact.
    package func document(of fact: Fact) -> SourceDocument? {
        fact.source.flatMap { code in otherSources.first { $0.code == code } } ?? source
    }

    /// Which publication says a fact, from 1, when the sheet cites several; nil when there is but one.
    package func sourceNumber(of fact: Fact) -> Int? {
        if otherSources.isEmpty { return nil }
        guard let code = fact.source else { return 1 }
        return otherSources.firstIndex { $0.code == code }.map { $0 + 2 }
    }

    /// The facts that complete one item, of one part of the template.
    package func parts(of fact: Fact, _ part: String) -> [Fact] {
        (byParent[fact.item] ?? []).filter { $0.field == part }
    }
}
