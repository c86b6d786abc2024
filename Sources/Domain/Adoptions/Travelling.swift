/// What of a published sheet goes to another place: its approach, and nothing else of it (product.md, rule 5).
package struct Travelling {
    /// Of the approach, and yet of one place: what stood in its way, who contests it, how many people it has.
    package static let staying: Set<String> = [
        "obstacle", "obstacle.type", "obstacle.standing", "obstacle.contest", "lever.obstacle", "staff", "staff.share",
    ]
    private let template: Template

    package init(_ template: Template) { self.template = template }

    /// The facts of the approach by section, as somebody else's from now on: without source, without what a source
    /// prints, under names of their own.
    package func facts(of published: [Fact], newItem: () -> String) -> [(section: String, facts: [Fact])] {
        template.sections(of: .approach).compactMap { section in
            let own = Set(section.fields.flatMap { [$0] + $0.parts }.map(\.name)).subtracting(Self.staying)
            let facts = published.filter { $0.section == section.name && own.contains($0.field) && $0.absence == nil }
            let kept = whole(facts, newItem: newItem)
            return kept.isEmpty ? nil : (section.name, kept)
        }
    }

    private func whole(_ facts: [Fact], newItem: () -> String) -> [Fact] {
        let names = Dictionary(facts.map { ($0.item, newItem()) }, uniquingKeysWith: { first, _ in first })
        var positions: [String: Int] = [:]
        return facts.compactMap { fact in
            var fact = fact
            guard let item = names[fact.item] else { return nil }
            if let parent = fact.parent {
                // What completes something that stays completes nothing.
                guard let name = names[parent] else { return nil }
                fact.parent = name
            }
            fact.item = item
            let place = "\(fact.field)/\(fact.parent ?? "")"
            fact.position = positions[place, default: 0]
            positions[place, default: 0] += 1
            fact.source = nil
            fact.locator = nil
            if fact.text != nil || fact.number != nil || fact.organisation != nil { fact.printed = nil }
            return fact
        }
    }
}
