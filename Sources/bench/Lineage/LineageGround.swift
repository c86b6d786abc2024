internal import Acts
internal import Domain
internal import SQL
internal import Storage

/// Gives the made-up sheets of an instance three links each: the first ones to one sheet, all others by chance.
struct LineageGround {
    /// Sheets that name the one that is named most.
    static let degree = 500
    private static let kinds = ["inspire_de", "coopere_avec", "essaime_vers", "ouvre_la_voie_a", "contraste_avec"]
    /// Address of the sheet that is named most, and of one that names it.
    let hub: String
    let near: String
    let links: Int

    init(_ world: World) throws {
        let all = try world.database.read { connection in
            try SheetList(connection, readableBy: [.everyone, .network]).page(SheetQuery(offset: 0, limit: 100_000))
        }
        // Those that a visitor reads first: what is measured is one of them.
        let sheets = all.filter { $0.rung == .everyone } + all.filter { $0.rung != .everyone }
        guard sheets.count > 2 else { throw BenchFault.unreadable("sheets", said: "\(sheets.count)") }
        let terms = try world.database.read { try VocabularyStore($0).index() }
        var count = 0
        for first in stride(from: 0, to: sheets.count, by: 50) {
            try world.database.write { connection in
                let facts = FactStore(connection, terms: terms, template: world.template)
                for index in first..<min(sheets.count, first + 50) {
                    let links = Self.links(of: index, among: sheets)
                    try facts.add(links, to: sheets[index].id, source: nil)
                    try facts.publish(sheets[index].id)
                    count += links.count / 2
                }
            }
        }
        (hub, near, links) = (sheets[0].slug, sheets[1].slug, count)
    }

    private static func links(of index: Int, among sheets: [Practice]) -> [Fact] {
        var dice = Dice(index)
        return (0..<3).flatMap { number -> [Fact] in
            let other = number == 0 && 1...degree ~= index ? 0 : dice.below(sheets.count)
            var link = Fact(item: "link-\(number)", section: "relations", field: "relation", position: number)
            link.target = PracticeReference(id: sheets[other].id, key: "")
            var kind = Fact(
                item: "kind-\(number)", section: "relations", field: "relation.type", position: 0, parent: link.item)
            kind.term = kinds[dice.below(kinds.count)]
            return [link, kind]
        }
    }
}
