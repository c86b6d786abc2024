/// How likely each person is to be drawn when the draw is as fair as the targets allow.
///
/// LEXIMIN of Flanigan, Gölz, Gupta, Hennig, Procaccia, *Fair algorithms for selecting citizens' assemblies*, Nature 596
/// (2021), reached the other way round: the fairest point of the linear constraints, then a proof that it is a mean of
/// panels; without proof, a constraint that all panels keep cuts it off, and the fairest point is sought again.
package struct PanelDistribution: Sendable {
    package let rule: PanelRule
    /// Of each person, in the order of the problem; their sum is the size.
    package let probabilities: [Double]
    /// Whether it is proved that a draw gives these probabilities and that none is fairer (to 1e-7).
    package let isProved: Bool
    /// Kinds of people that the computing told apart.
    package let groups: Int
    /// Constraints beyond the targets that were needed.
    package let cuts: Int
    let model: PanelModel
    /// Places each group may expect.
    let places: [Double]
    /// Panels whose weighted mean the places are.
    let mix: [PanelWeight]

    /// People whom no panel that keeps the targets can take.
    package var excluded: [Int] { probabilities.indices.filter { probabilities[$0] == 0 } }

    /// - Parameter isOver: asked now and then; once it says yes, it must do so for ever. What is found by then is given
    ///   without proof, when it gives a chance to all who can have one.
    /// - Throws: `PanelFault`.
    package init(
        _ problem: PanelProblem, rule: PanelRule = .leximin, isOver: @escaping @Sendable () -> Bool = { false }
    ) throws(PanelFault) {
        try problem.check()
        var model = PanelModel(problem, isOver: isOver)
        var search = model.search()
        let steps = 50_000
        switch search.first(nodes: steps) {
        case .found(let counts) where model.accepts(counts): break
        case .none: throw PanelRelaxing(problem, model).fault()
        case .found, .tired: throw isOver() ? .stopped : .undecided(steps: steps)
        }
        var fair = FairSearch(model)
        guard var found = fair.run({ FairLevels.leximin($0) }) else { throw .stopped }
        let start = found.places
        switch rule {
        case .leximin: break
        case .maximin: found = fair.run { Self.maximin($0, start: start) } ?? found
        case .nash: found = fair.run { NashPoint.places($0, start: start) } ?? found
        }
        // The lottery has to be made whenever there is a distribution.
        model.isOver = { false }
        self.rule = rule
        (groups, cuts, isProved) = (model.groups.count, fair.cuts, fair.isProved)
        self.model = model
        (places, mix) = found
        var probabilities = [Double](repeating: 0, count: problem.people.count)
        for (group, count) in zip(model.groups, found.places) {
            let one = count < 1e-9 ? 0 : min(1, count / Double(group.people))
            for person in group.homes.joined() { probabilities[person] = one }
        }
        self.probabilities = probabilities
    }

    /// The smallest probability as large as can be, then the largest as small; what is left open, leximin decides. Groups
    /// without a chance at the start do not count.
    private static func maximin(_ region: FairRegion, start: [Double]) -> [Double]? {
        var region = region
        for group in start.indices where start[group] < 1e-9 { region.caps[group] = 0 }
        guard let smallest = FairLevels.smallest(region),
            let largest = region.largest(smallest: smallest)
        else { return nil }
        var narrowed = region
        // A hair of room, so that rounding does not close the region.
        narrowed.caps = zip(region.people, region.caps).map { min($1, $0 * largest * (1 + 1e-12)) }
        return FairLevels.leximin(narrowed)
    }
}

/// Looks for the fairest places that are a mean of panels.
struct FairSearch {
    private let model: PanelModel
    private var region: FairRegion
    private var known: [[Int]] = []
    private(set) var cuts = 0
    private(set) var isProved = true

    init(_ model: PanelModel) {
        self.model = model
        region = FairRegion(model)
    }

    /// - Parameter fairest: the fairest point of a region, whatever fair means.
    /// - Returns: nil when it was stopped before there was a mean that gives everybody a chance who can have one.
    mutating func run(_ fairest: (FairRegion) -> [Double]?) -> (places: [Double], mix: [PanelWeight])? {
        let proof = PanelProof(model)
        var last: [Double] = []
        for _ in 0..<2_000 {
            guard let places = fairest(region) else { break }
            last = places
            switch proof.answer(places, known: &known) {
            case .inside(let mix): return (places, mix)
            case .outside(let weights, let bound):
                region.cut(weights, atMost: bound)
                cuts += 1
            case .near(let mix):
                isProved = false
                return model.isOver() ? stopped(places) : (mix.places(model.groups.count), mix)
            }
        }
        if model.isOver() { return stopped(last) }
        // Not reached in any instance tried: rounding, or far too many constraints.
        isProved = false
        let mix = proof.nearest(last, known: known)
        return (mix.places(model.groups.count), mix)
    }

    /// The mean of known panels nearest to the places that were sought last.
    private mutating func stopped(_ last: [Double]) -> (places: [Double], mix: [PanelWeight])? {
        isProved = false
        if last.isEmpty || known.isEmpty { return nil }
        var patient = model
        patient.isOver = { false }
        let mix = PanelProof(patient).nearest(last, known: known, nodes: 0)
        let places = mix.places(model.groups.count)
        // Somebody without a place would be said to be in no panel at all.
        let isFair = last.indices.allSatisfy { last[$0] < 1e-9 || places[$0] >= 1e-9 }
        return isFair && !mix.isEmpty ? (places, mix) : nil
    }
}
