/// So many panels whose places are as near as can be to what groups may expect.
struct TicketRounding {
    private let model: PanelModel
    private let mix: [PanelWeight]
    private let tickets: Int
    /// Expected places of all tickets together.
    private let wanted: [Double]

    init(_ distribution: PanelDistribution, _ tickets: Int) {
        model = distribution.model
        mix = distribution.mix
        self.tickets = tickets
        wanted = distribution.places.map { $0 * Double(tickets) }
    }

    /// The panels of the tickets, by group: the walk when it ends within one ticket for everybody, else the nearest of
    /// some ways to round.
    var best: [[Int]] {
        var candidates: [() -> [[Int]]] = []
        if let places = model.whole(wanted.map { $0 / Double(tickets) }, copies: tickets) {
            var walk = PanelWalk(model, places: places, copies: tickets)
            let isDone = walk.run()
            for back in isDone ? [0] : [0, 2, 4, 8, 16, 32] where back <= walk.steps.count {
                var shorter = walk
                shorter.back(back)
                let steps = shorter.steps
                candidates.append { finished(steps.flatMap { [[Int]](repeating: $0.counts, count: $0.copies) }) }
            }
        }
        candidates.append { finished(floors) }
        var best: [[Int]] = []
        var distance = Double.infinity
        for candidate in candidates where distance >= 1 {
            let panels = candidate()
            let other = self.distance(panels)
            if other < distance { (best, distance) = (panels, other) }
        }
        return best
    }

    /// The panels of the mean, each as often as its weight says, rounded down.
    private var floors: [[Int]] {
        mix.flatMap { [[Int]](repeating: $0.counts, count: Int($0.weight * Double(tickets) + 1e-7)) }
    }

    /// With the panels that are missing, each the rounding of what is left for one of them.
    private func finished(_ panels: [[Int]]) -> [[Int]] {
        var panels = panels
        var left = wanted
        for counts in panels { for group in left.indices { left[group] -= Double(counts[group]) } }
        while panels.count < tickets {
            let share = 1 / Double(tickets - panels.count)
            guard let counts = model.whole(left.map { max(0, $0 * share) }, copies: 1) ?? mix.first?.counts else {
                break
            }
            panels.append(counts)
            for group in left.indices { left[group] -= Double(counts[group]) }
        }
        return panels
    }

    /// The largest difference for a person, in tickets.
    private func distance(_ panels: [[Int]]) -> Double {
        var left = wanted
        for counts in panels { for group in left.indices { left[group] -= Double(counts[group]) } }
        return zip(left, model.groups).reduce(0) { max($0, abs($1.0) / Double($1.1.people)) }
    }
}
