internal import Domain

/// A fact before it has a name, and the index of the fact it completes.
struct FactDraft {
    var fact: Fact
    let parent: Int?
}

/// The facts of one record, gathered in the order they are read, then named and numbered.
struct FactAssembly {
    private(set) var drafts: [FactDraft] = []
    private let template: Template

    init(_ template: Template = .current) { self.template = template }

    /// Adds a fact of a field of the template.
    ///
    /// - Returns: its index, for the facts that complete it.
    @discardableResult
    mutating func append(_ field: String, parent: Int? = nil, _ fill: (inout Fact) -> Void = { _ in }) -> Int {
        var fact = Fact(item: "", section: template.section(of: field)?.name ?? "", field: field, position: 0)
        fill(&fact)
        drafts.append(FactDraft(fact: fact, parent: parent))
        return drafts.count - 1
    }

    mutating func change(_ index: Int, _ change: (inout Fact) -> Void) { change(&drafts[index].fact) }

    func holds(_ field: String) -> Bool { drafts.contains { $0.fact.field == field } }

    /// Says of those of the fields that hold nothing that the source does not state them.
    mutating func markAbsent(_ fields: [String]) {
        for field in fields where !holds(field) { append(field) { $0.absence = .notStated } }
    }

    /// The facts with stable names, their positions inside their field, and the lines they were read at.
    ///
    /// - Parameter locator: for the facts that have no place of their own.
    static func named(_ drafts: [FactDraft], locator: String?) -> [Fact] {
        let names = ItemNames.names(for: keys(of: drafts))
        var positions: [String: Int] = [:]
        return drafts.enumerated().map { index, draft in
            var fact = draft.fact
            fact.item = names[index]
            fact.parent = draft.parent.map { names[$0] }
            fact.locator = fact.locator ?? locator
            fact.position = positions[fact.field, default: 0]
            positions[fact.field] = fact.position + 1
            return fact
        }
    }

    /// What each fact says, told apart when said twice; a part by the fact it completes.
    private static func keys(of drafts: [FactDraft]) -> [String] {
        var keys: [String] = []
        var counts: [String: Int] = [:]
        for draft in drafts {
            let fact = draft.fact
            let said = [
                fact.text, fact.term, fact.target?.key, fact.organisation?.name, fact.territory?.name,
            ]
            // A part is known by its field alone, so that correcting its term leaves its name.
            let key =
                draft.parent.map { "\(keys[$0])\u{1F}\(fact.field)" }
                ?? ([fact.field] + said.map { $0 ?? "" }).joined(separator: "\u{1F}")
            let count = counts[key, default: 0]
            counts[key] = count + 1
            keys.append("\(key)\u{1F}\(count)")
        }
        return keys
    }
}
