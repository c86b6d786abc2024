internal import Glibc

/// The smallest change of targets that makes a panel possible: an integer programme in which each bound may give way and
/// every place it gives is counted.
///
/// Among equal numbers of places, raising a maximum goes before lowering a minimum, and lowering a high minimum before a
/// low one: from 1 to 0 a group is no longer heard. First within what the organisers allowed, then beyond it.
struct PanelRelaxing {
    /// Places count this much more than the preference among equals.
    private static let place = Double(1 << 20)

    private let problem: PanelProblem
    private let model: PanelModel

    init(_ problem: PanelProblem, _ model: PanelModel) { (self.problem, self.model) = (problem, model) }

    /// Why there is no panel.
    func fault(nodes: Int = 20_000) -> PanelFault {
        let hasFlex = problem.targets.joined().contains { $0.minFlex != nil || $0.maxFlex != nil }
        for isBeyond in hasFlex ? [false, true] : [false] {
            let answer = smallest(nodes, usesFlex: hasFlex && !isBeyond)
            if let found = answer.found {
                let changes = changes(found)
                return .infeasible(
                    PanelRelaxation(changes: changes, isBeyondFlex: isBeyond, isSmallest: answer.isProved))
            }
            if !answer.isProved { return model.isOver() ? .stopped : .undecided(steps: nodes) }
        }
        return .hopeless
    }

    private var asked: [(row: Int, target: PanelTarget, feature: Int, value: Int)] {
        model.rows.enumerated().compactMap { row, bounds in
            bounds.source.map { (row, problem.targets[$0.feature][$0.value], $0.feature, $0.value) }
        }
    }

    /// Columns: the groups, then for each target how far its minimum and its maximum give way.
    private func smallest(_ nodes: Int, usesFlex: Bool) -> (found: [Int]?, isProved: Bool) {
        var programme = Simplex(rows: model.rows.map { Double($0.lower) }, model.rows.map { Double($0.upper) })
        programme.isOver = model.isOver
        for group in model.groups {
            let cap = Double(min(group.homes.count, problem.size))
            programme.addColumn(group.rows, [Double](repeating: 1, count: group.rows.count), in: (0, cap))
        }
        for one in asked {
            let floor = usesFlex ? one.target.minFlex ?? 0 : 0
            let ceiling = max(one.target.max, usesFlex ? one.target.maxFlex ?? problem.size : problem.size)
            programme.addColumn(
                [one.row], [1], in: (0, Double(one.target.min - floor)),
                cost: Self.place + 1 + (256 / Double(max(1, one.target.min))).rounded(.down))
            programme.addColumn([one.row], [-1], in: (0, Double(ceiling - one.target.max)), cost: Self.place)
        }
        var search = IntegerSearch(programme)
        return search.best(nodes: nodes, gap: 0.5)
    }

    private func changes(_ found: [Int]) -> [PanelRelaxation.Change] {
        asked.enumerated().compactMap { index, one in
            let lowered = found[model.groups.count + 2 * index]
            let raised = found[model.groups.count + 2 * index + 1]
            guard lowered + raised > 0 else { return nil }
            var new = one.target
            new.min -= lowered
            new.max += raised
            return PanelRelaxation.Change(feature: one.feature, value: one.value, old: one.target, new: new)
        }
    }
}
