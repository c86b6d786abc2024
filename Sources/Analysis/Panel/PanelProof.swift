/// Whether places are a mean of panels: walked down to nothing, and where the walk is stuck, taken back some steps and
/// left to the linear programme, which is small there because most groups have no place left.
struct PanelProof {
    enum Answer {
        /// With panels whose weighted mean the places are.
        case inside([PanelWeight])
        case outside(weights: [Double], bound: Double)
        /// Not known; the nearest mean of panels instead.
        case near([PanelWeight])
    }

    /// Fine enough that the places of a step are whole.
    private static let copies = 1 << 26

    private let model: PanelModel

    init(_ model: PanelModel) { self.model = model }

    func answer(_ places: [Double], known: inout [[Int]]) -> Answer {
        var walk = model.whole(places, copies: Self.copies).map { PanelWalk(model, places: $0, copies: Self.copies) }
        if let done = walk?.run(), done, let walk { return .inside(weights(walk)) }
        var back = 8
        while var started = walk, back < started.steps.count {
            started.back(back)
            var hull = PanelHull(model, around: started.left.map { Double($0) / Double(started.copies) })
            for step in walk?.steps.suffix(back) ?? [] { hull.add(step.counts) }
            if case .inside = hull.holds(nodes: 400) {
                let rest = Double(started.copies) / Double(Self.copies)
                return .inside(
                    weights(started) + hull.mix.map { PanelWeight(counts: $0.counts, weight: $0.weight * rest) })
            }
            back *= 4
        }
        return whole(places, walk?.steps.map(\.counts) ?? [], &known)
    }

    private func whole(_ places: [Double], _ walked: [[Int]], _ known: inout [[Int]]) -> Answer {
        var hull = PanelHull(model, around: places)
        var seen = Set(known)
        for counts in known { hull.add(counts) }
        for counts in walked where seen.insert(counts).inserted {
            known.append(counts)
            hull.add(counts)
        }
        let answer = hull.holds()
        for counts in hull.panels where seen.insert(counts).inserted { known.append(counts) }
        switch answer {
        case .inside: return .inside(hull.mix)
        case .outside(let weights, let bound):
            let excess = zip(weights, places).reduce(-bound) { $0 + $1.0 * $1.1 }
            return excess > 1e-7 ? .outside(weights: weights, bound: bound) : .inside(hull.mix)
        case .unknown: return .near(hull.mix)
        }
    }

    private func weights(_ walk: PanelWalk) -> [PanelWeight] {
        walk.steps.map { PanelWeight(counts: $0.counts, weight: Double($0.copies) / Double(Self.copies)) }
    }

    /// Of known panels, the mean that is nearest to places.
    /// - Parameter nodes: effort for a panel that is not known yet.
    func nearest(_ places: [Double], known: [[Int]], nodes: Int = 20_000) -> [PanelWeight] {
        let places = places.isEmpty ? [Double](repeating: 1, count: model.groups.count) : places
        var hull = PanelHull(model, around: places.map { max($0, 1e-9) })
        for counts in known { hull.add(counts) }
        _ = hull.holds(rounds: 1, nodes: nodes)
        return hull.mix
    }
}

/// A panel, by group, and how often it should be drawn.
struct PanelWeight {
    let counts: [Int]
    let weight: Double
}

extension [PanelWeight] {
    /// The places that groups may expect.
    func places(_ groups: Int) -> [Double] {
        var places = [Double](repeating: 0, count: groups)
        for panel in self {
            for (group, count) in panel.counts.enumerated() where count > 0 {
                places[group] += panel.weight * Double(count)
            }
        }
        return places
    }
}
