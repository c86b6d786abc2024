internal import Domain
internal import Routes
internal import Texts

/// The practices that sources tie to one sheet, each once, with what is said of the tie.
struct RelationNodes {
    struct Node {
        let title: String
        /// Nil for a practice that is not here.
        let route: Route?
        var labels: [String]
    }

    private(set) var nodes: [Node] = []
    private var places: [String: Int] = [:]

    /// Those that the sheet names, then those that name it.
    init(_ projection: SheetProjection, _ words: SheetWords) {
        for item in projection.stated("relation") {
            let label = item.part("relation.type")?.term.map { words.label($0, of: "relation") }
            add(item.fact.target, text: item.fact.text, label: label, words)
        }
        for entry in projection.sheet.incoming {
            let label = words.label(entry.relation, of: "relation")
            let texts = words.texts.reading
            let mine = entry.practice.slug.flatMap { places[$0] }.map { nodes[$0].labels } ?? []
            // What both sheets say is one thing.
            if !label.isEmpty && mine.contains(label) { continue }
            add(entry.practice, text: nil, label: label.isEmpty ? texts.citing : texts.citesIt(label: label), words)
        }
    }

    private mutating func add(_ target: PracticeReference?, text: String?, label: String?, _ words: SheetWords) {
        guard let slug = target?.slug, let title = target?.title else {
            if let text {
                nodes.append(Node(title: words.written(text), route: nil, labels: [label].compactMap(\.self)))
            }
            return
        }
        if let index = places[slug] {
            if let label, !nodes[index].labels.contains(label) { nodes[index].labels.append(label) }
            return
        }
        places[slug] = nodes.count
        nodes.append(
            Node(title: words.written(title), route: .sheet(slug: slug), labels: [label].compactMap(\.self)))
    }
}
