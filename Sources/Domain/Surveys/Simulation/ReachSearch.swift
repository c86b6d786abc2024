/// Looks for the fewest answers that lead to a question.
///
/// It goes through the questions that decide, in their order, and keeps for each way the statements still needed can stand
/// the fewest answers that make them so. What was read for the last time is forgotten: the work grows with the number of
/// statements needed at once, not with the number of questions. At worst, n statements that are all needed at the end make
/// 2ⁿ ways; beyond `limit` of them it stops and says which questions they are about.
struct ReachSearch {
    static let limit = 50_000

    enum Outcome {
        case found([Int: SurveyAnswer], SurveyWalk.Reach)
        case never
        case tooMany([Int])
    }

    private struct Node {
        let parent: Int?
        let rank: Int
        let answer: SurveyAnswer?
        let count: Int
    }

    private let model: SurveyModel
    private let parts: [SurveyModel.Part]
    private let needsGoingOn: Bool
    private let cone: [Int]
    /// Statements that something after the question at that place of the cone reads.
    private var live: [AtomBits]
    private var nodes: [Node] = []

    /// - Parameters:
    ///   - parts: what must hold.
    ///   - branch: the statement that must hold of the question that makes branches; nil for any.
    init(_ model: SurveyModel, _ parts: [SurveyModel.Part], needsGoingOn: Bool, branch: Int? = nil) {
        self.model = model
        self.needsGoingOn = needsGoingOn
        var parts = parts
        if let branch, let subject = model.atoms[branch].subject,
            let rank = model.steps.firstIndex(where: { $0.question.code == subject })
        {
            var reads = model.none
            reads.insert(branch)
            let told = SurveyRouting.Part(reason: .branch, condition: model.atoms[branch])
            parts.append(SurveyModel.Part(told: told, formula: .atom(branch), reads: reads, subjects: [rank]))
        }
        self.parts = parts
        cone = model.cone(of: parts)
        var needed = parts.reduce(into: model.none) { $0.formUnion($1.reads) }
        if needsGoingOn { needed.insert(model.goesOn) }
        live = []
        for rank in cone.reversed() {
            live.append(needed)
            for part in model.steps[rank].parts { needed.formUnion(part.reads) }
            if model.steps[rank].isEnrichment { needed.insert(model.goesOn) }
        }
        live.reverse()
        live.append(needed)
    }

    mutating func run(_ classes: inout AnswerClasses) -> Outcome {
        let all = live.last ?? model.none
        var layer: [AtomBits: Int] = [:]
        for isGoingOn in [true, false] where isGoingOn || all.contains(model.goesOn) {
            var bits = model.none
            if isGoingOn { bits.insert(model.goesOn) }
            nodes.append(Node(parent: nil, rank: isGoingOn ? 1 : 0, answer: nil, count: 0))
            layer[bits.intersection(all)] = nodes.count - 1
        }
        for (place, rank) in cone.enumerated() {
            guard let own = classes.of(rank, telling: live[place]) else { return .tooMany([rank]) }
            guard classes.allows(layer.count * own.count) else { return .tooMany(about(live[place])) }
            layer = after(rank, own, layer, live[place])
            if layer.count > Self.limit || nodes.count > 10 * Self.limit { return .tooMany(about(live[place])) }
        }
        let good = layer.filter { bits, _ in
            parts.allSatisfy { $0.formula.holds(bits) } && (!needsGoingOn || bits.contains(model.goesOn))
        }
        guard let best = good.values.min(by: { (nodes[$0].count, $0) < (nodes[$1].count, $1) }) else { return .never }
        return trace(best)
    }

    /// Where each way leads when that question is answered, or not asked.
    private mutating func after(
        _ rank: Int, _ classes: [AnswerClasses.Class], _ layer: [AtomBits: Int], _ live: AtomBits
    ) -> [AtomBits: Int] {
        var next: [AtomBits: Int] = [:]
        let step = model.steps[rank]
        // In the order they were made, so that the answer is always the same one.
        for (bits, node) in layer.sorted(by: { $0.value < $1.value }) {
            let isAsked = step.isAsked(bits) && (!step.isEnrichment || bits.contains(model.goesOn))
            guard isAsked else {
                keep(
                    bits.intersection(live), Node(parent: node, rank: rank, answer: nil, count: nodes[node].count),
                    &next)
                continue
            }
            for one in classes {
                let count = nodes[node].count + (one.answer == nil ? 0 : 1)
                let new = Node(parent: node, rank: rank, answer: one.answer, count: count)
                keep(bits.union(one.bits).intersection(live), new, &next)
            }
        }
        return next
    }

    private mutating func keep(_ bits: AtomBits, _ node: Node, _ layer: inout [AtomBits: Int]) {
        if let known = layer[bits], nodes[known].count <= node.count { return }
        nodes.append(node)
        layer[bits] = nodes.count - 1
    }

    private func trace(_ last: Int) -> Outcome {
        var answers: [Int: SurveyAnswer] = [:]
        var index = last
        while let parent = nodes[index].parent {
            if let answer = nodes[index].answer { answers[nodes[index].rank] = answer }
            index = parent
        }
        return .found(answers, nodes[index].rank == 1 ? .whole : .short)
    }

    private func about(_ bits: AtomBits) -> [Int] {
        cone.filter { model.steps[$0].atoms.contains(where: bits.contains) }
    }
}
