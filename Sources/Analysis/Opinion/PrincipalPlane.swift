/// The two directions in which opinions differ most: principal components of votes with missing ones.
///
/// Missing votes count as the mean of their statement (Small, Bjorkegren, Erkkilä, Shaw, Megill, Polis: scaling
/// deliberation by mapping high dimensional opinion spaces, Recerca 26(2), 2021). The components come from a block
/// Krylov space with full orthogonalisation and Rayleigh-Ritz projection (Golub and Van Loan, §10.3), until they no
/// longer change, so that the start does not matter.
package struct PrincipalPlane: Sendable, Equatable {
    /// Mean vote of each statement, in -1…1.
    package let centre: [Double]
    /// Two vectors of length 1 over the statements; of zeros where opinions differ in fewer directions.
    package let components: [[Double]]
    /// The share of all differences that each component accounts for, in 0…1.
    package let explained: [Double]

    /// Vectors of a block: one more than is looked for, so that a third direction near the second is told apart.
    private static let blockWidth = 3
    /// Vectors kept before a new start from the best ones; fewer when they are so long that they would fill the memory.
    private static let mostVectors = 180
    private static let mostNumbers = 1 << 25
    private static let mostStarts = 40
    /// Of the greatest eigenvalue: beyond this a residual is rounding.
    private static let tolerance = 1e-12

    /// - Parameter start: components of an earlier map, over the same statements.
    init(_ votes: CenteredVotes, start: [[Double]] = []) {
        centre = votes.means
        let total = votes.total
        let none = [Double](repeating: 0, count: votes.means.count)
        guard total > 0 else {
            (components, explained) = ([none, none], [0, 0])
            return
        }
        let found = Self.leading(votes, start)
        components = (0..<2).map { index in
            index < found.count && found[index].value > 1e-12 * total ? found[index].vector : none
        }
        explained = (0..<2).map { index in
            index < found.count && found[index].value > 1e-12 * total ? min(1, found[index].value / total) : 0
        }
    }

    private init(centre: [Double], components: [[Double]], explained: [Double]) {
        (self.centre, self.components, self.explained) = (centre, components, explained)
    }

    /// The same plane with axes that point as those of an earlier map; without one, the greatest loading is positive.
    func turned(like earlier: [[Double]]) -> PrincipalPlane {
        let turned = components.enumerated().map { index, component in
            var side = earlier.indices.contains(index) ? KrylovSpace.product(component, earlier[index]) : 0
            if side == 0 {
                let greatest = component.map(abs).max() ?? 0
                // Loadings that differ by rounding only count as equal: the first of them says the sign.
                side = component.first { abs($0) >= greatest * (1 - 1e-9) } ?? 0
            }
            return side < 0 ? component.map { $0 == 0 ? 0 : -$0 } : component
        }
        return PrincipalPlane(centre: centre, components: turned, explained: explained)
    }

    private static func leading(_ votes: CenteredVotes, _ start: [[Double]]) -> [KrylovSpace.Pair] {
        let size = votes.means.count
        let width = min(blockWidth, size)
        let most = min(mostVectors, max(24, mostNumbers / size))
        var block = start.prefix(width) + [] as [[Double]]
        var random = KrylovSpace.Numbers()
        while block.count < width { block.append((0..<size).map { _ in random.next() }) }
        var pairs: [KrylovSpace.Pair] = []
        for _ in 0..<mostStarts {
            var space = KrylovSpace(size: size, block)
            while space.count < most {
                let isWhole = !space.grow { votes.normalProduct($0, width: $1) }
                if isWhole || (space.isDue && space.hasConverged(2, tolerance)) { return space.leading(2) }
            }
            pairs = space.leading(width)
            block = pairs.map(\.vector)
        }
        return pairs
    }
}
