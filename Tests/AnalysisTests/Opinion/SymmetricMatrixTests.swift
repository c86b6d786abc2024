import Testing

@testable import Analysis

/// The parts of which the map is made, each against what it is by definition.
@Suite struct SymmetricMatrixTests {
    private func check(_ rows: [[Double]]) {
        let matrix = SymmetricMatrix(rows)
        let scale = max(1, rows.flatMap(\.self).map(abs).max() ?? 1)
        #expect(matrix.values == matrix.values.sorted(by: >))
        for (index, vector) in matrix.vectors.enumerated() {
            let image = rows.map { KrylovSpace.product($0, vector) }
            #expect(areNear(image, vector.map { $0 * matrix.values[index] }, 1e-11 * scale))
            for other in matrix.vectors.indices {
                let product = KrylovSpace.product(vector, matrix.vectors[other])
                #expect(abs(product - (other == index ? 1 : 0)) < 1e-11)
            }
        }
    }

    @Test func `eigenvectors are what the matrix only makes longer`() {
        var dice = MadeConversation.Dice(3)
        for size in [1, 2, 3, 4, 7, 20, 61] {
            var rows = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
            for row in 0..<size {
                for column in 0...row {
                    rows[row][column] = dice.unit() * 2 - 1
                    rows[column][row] = rows[row][column]
                }
            }
            check(rows)
        }
    }

    @Test func `equal eigenvalues, zeros and large numbers are no trouble`() {
        check([[0, 0], [0, 0]])
        check([[2, 0, 0], [0, 2, 0], [0, 0, 2]])
        check((0..<9).map { _ in [Double](repeating: 1, count: 9) })
        check([[1e9, 1, 0], [1, 1e-9, 1e4], [0, 1e4, -1e9]])
        check((0..<6).map { row in (0..<6).map { $0 == row ? 3 : $0 + row == 5 ? 1 : 0 } })
        #expect(areNear(SymmetricMatrix([[2, 1], [1, 2]]).values, [3, 1], 1e-14))
    }

    @Test func `the silhouette is the one of its definition`() {
        let points = [0.0, 1, 10, 12].map { OpinionPoint(x: $0, y: 0) }
        let score = Silhouette(points, weights: [1, 1, 1, 1]).score([0, 0, 1, 1], groups: 2)
        let expected = [(1.0, 11.0), (1, 10), (2, 9.5), (2, 11.5)].map { ($0.1 - $0.0) / $0.1 }
        #expect(abs(score - expected.reduce(0, +) / 4) < 1e-12)
        // Two at one place are two points at distance none.
        let pair = Silhouette(Array(points[1...]), weights: [2, 1, 1]).score([0, 1, 1], groups: 2)
        #expect(abs(pair - (1 + 1 + (9.0 - 2) / 9 + (11.0 - 2) / 11) / 4) < 1e-12)
        #expect(Silhouette(points, weights: [1, 1, 1, 1]).score([0, 0, 0, 0], groups: 1) == 0)
    }

    @Test func `k-means ends where no step improves and leaves no centre without people`() {
        let points = [0.0, 1, 9, 10].map { OpinionPoint(x: $0, y: 0) }
        let far = [OpinionPoint(x: 0, y: 0), OpinionPoint(x: 10, y: 0), OpinionPoint(x: 99, y: 99)]
        let clustering = Clustering(points, weights: [1, 3, 1, 1], from: far)
        #expect(clustering.centres == [OpinionPoint(x: 0.75, y: 0), OpinionPoint(x: 9.5, y: 0)])
        #expect(clustering.labels == [0, 0, 1, 1] && abs(clustering.inertia - 1.25) < 1e-12)
    }

    @Test func `the outline has the corners only`() {
        let square = [(0, 0), (2, 0), (2, 2), (0, 2), (1, 1), (1, 0), (2, 0)].map { OpinionPoint(x: $0.0, y: $0.1) }
        #expect(ConvexHull.corners(square).map { [$0.x, $0.y] } == [[0, 0], [2, 0], [2, 2], [0, 2]])
        #expect(ConvexHull.corners(Array(square[..<2])).count == 2 && ConvexHull.corners([]).isEmpty)
    }
}
