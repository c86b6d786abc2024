internal import Domain
internal import Routes
internal import Texts

/// The practices that sheets tie to one, each once, with the sentences that say how, in the order of the drawing.
struct LineageNodes {
    /// One link, whoever read it.
    struct Told {
        let other: PracticeReference?
        /// What the sheet says of a practice that is not here.
        let words: String?
        let relation: String?
        let isIncoming: Bool
    }

    struct Node {
        let title: String
        /// Nil for a practice that is not here.
        let route: Route?
        fileprivate(set) var side: LineageSide
        /// Read before the title: "Cette pratique s’inspire de".
        var before: [String]
        /// Read after it: "s’inspire de cette pratique".
        var after: [String]
        /// One step further.
        var next: [Node] = []
        fileprivate let slug: String?

        /// All that is said, as one sentence for whoever does not see the drawing.
        var sentence: String {
            let said = (before.isEmpty ? title : "\(before.joined(separator: ", ")) \(title)")
            return ([said] + after).joined(separator: ", ")
        }
    }

    private(set) var nodes: [Node] = []
    /// Practices that say something of each other, both drawn beside the one in the middle; by their places.
    private(set) var crossings: [(from: Int, to: Int)] = []
    /// True when the practice names itself.
    private(set) var isLooped = false
    private let centre: String
    private let words: SheetWords
    private var texts: LineageTexts { words.texts.lineage }

    /// - Parameter centre: address of the practice in the middle.
    init(_ told: [Told], around centre: String, steps: [Lineage.Step] = [], _ words: SheetWords) {
        self.centre = centre
        self.words = words
        for tie in told where words.relationFamily(of: tie.relation) != .likeness { add(tie) }
        nodes = LineageSide.allCases.flatMap { side in nodes.filter { $0.side == side } }
        for step in steps { add(step) }
    }

    private mutating func add(_ tie: Told) {
        if let slug = tie.other?.slug, slug == centre {
            isLooped = true
            return
        }
        let label = tie.relation.map { words.label($0, of: "relation") }
        let said =
            tie.isIncoming
            ? label.map { texts.incoming(label: $0) } ?? texts.incomingPlain
            : label.map { texts.outgoing(label: $0) } ?? texts.outgoingPlain
        let side = words.relationFamily(of: tie.relation).side(of: tie.relation, isIncoming: tie.isIncoming)
        if let slug = tie.other?.slug, let index = nodes.firstIndex(where: { $0.slug == slug }) {
            // What came before or after stands there, whatever else is said of it.
            if nodes[index].side == .beside { nodes[index].side = side }
            if tie.isIncoming {
                if !nodes[index].after.contains(said) { nodes[index].after.append(said) }
            } else if !nodes[index].before.contains(said) {
                nodes[index].before.append(said)
            }
            return
        }
        guard let node = node(tie, said, side) else { return }
        nodes.append(node)
    }

    /// Nil for what may not be seen and has no words.
    private func node(_ tie: Told, _ said: String, _ side: LineageSide) -> Node? {
        let route = tie.other?.slug.map { Route.sheet(slug: $0) }
        guard let title = route == nil ? tie.words : tie.other?.title else { return nil }
        return Node(
            title: words.written(title), route: route, side: side, before: tie.isIncoming ? [] : [said],
            after: tie.isIncoming ? [said] : [], slug: tie.other?.slug)
    }

    private mutating func add(_ step: Lineage.Step) {
        guard let index = nodes.firstIndex(where: { $0.slug == step.practice.slug }) else { return }
        for tie in step.ties {
            let slug = tie.other?.slug
            if let slug, let other = nodes.firstIndex(where: { $0.slug == slug }) {
                let ends = (from: min(index, other), to: max(index, other))
                if ends.from != ends.to, !crossings.contains(where: { $0 == ends }) { crossings.append(ends) }
                continue
            }
            if slug == centre || nodes[index].next.contains(where: { $0.slug != nil && $0.slug == slug }) { continue }
            let told = Told(other: tie.other, words: tie.fact.text, relation: tie.relation, isIncoming: tie.isIncoming)
            guard let next = node(told, sentence(ofStep: tie), nodes[index].side) else { continue }
            nodes[index].next.append(next)
        }
    }

    private func sentence(ofStep tie: LineageTie) -> String {
        let label = tie.relation.map { words.label($0, of: "relation") }
        return tie.isIncoming
            ? label.map { texts.stepIncoming(label: $0) } ?? texts.stepIncomingPlain
            : label.map { texts.stepOutgoing(label: $0) } ?? texts.stepOutgoingPlain
    }
}

extension LineageNodes {
    /// Those of a sheet that is read whole.
    init(_ projection: SheetProjection, _ words: SheetWords) {
        let own = projection.stated("relation").map { item in
            Told(
                other: item.fact.target.flatMap { $0.slug == nil ? nil : $0 }, words: item.fact.text,
                relation: item.part("relation.type")?.term, isIncoming: false)
        }
        let others = projection.sheet.incoming.map { entry in
            Told(
                other: entry.practice, words: nil, relation: entry.relation.isEmpty ? nil : entry.relation,
                isIncoming: true)
        }
        self.init(own + others, around: projection.sheet.practice.slug, words)
    }

    init(_ lineage: Lineage, _ words: SheetWords) {
        let told = lineage.ties.map { tie in
            Told(
                other: tie.other, words: tie.adoption.map { AdoptionText($0, words).who } ?? tie.fact.text,
                relation: tie.relation, isIncoming: tie.isIncoming)
        }
        self.init(told, around: lineage.practice.slug, steps: lineage.steps, words)
    }
}
