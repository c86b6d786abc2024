/// The plane of a conversation and where its participants stand on it.
struct DrawnPositions {
    let plane: PrincipalPlane
    /// In the order of the participants.
    let positions: [OpinionPoint]

    init(_ matrix: VoteMatrix, _ moderated: [Bool], _ memory: OpinionMemory) {
        let votes = CenteredVotes(matrix, moderated)
        let earlier = Self.carried(memory, to: matrix.statements)
        let plane = PrincipalPlane(votes, start: earlier).turned(like: earlier)
        let passes = moderated.count { $0 }
        let width = Double(matrix.statements.count)
        positions = matrix.participants.indices.map { row in
            var (x, y) = (0.0, 0.0)
            let entries = Int(votes.starts[row])..<Int(votes.starts[row + 1])
            for entry in entries {
                let column = Int(votes.columns[entry])
                x += votes.values[entry] * plane.components[0][column]
                y += votes.values[entry] * plane.components[1][column]
            }
            // Who voted little would stand in the middle for that alone; on moderated statements everybody voted.
            let scale = (width / Double(max(1, entries.count + passes))).squareRoot()
            return OpinionPoint(x: x * scale, y: y * scale)
        }
        self.plane = plane
    }

    /// The components of the last map over the statements of this one: 0 where a statement is new.
    private static func carried(_ memory: OpinionMemory, to statements: [Int]) -> [[Double]] {
        guard memory.components.allSatisfy({ $0.count == memory.statements.count }) else { return [] }
        let places = Dictionary(
            memory.statements.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return memory.components.prefix(2).map { component in
            statements.map { statement in
                guard let value = places[statement].map({ component[$0] }), value.isFinite else { return 0 }
                return value
            }
        }
    }
}
