/// The answers to each question, one of each kind that some statements tell apart.
struct AnswerClasses {
    struct Class {
        let bits: AtomBits
        let answer: SurveyAnswer?
    }

    /// Answers tried in one simulation; beyond, what is left is not looked at. Some seconds.
    private static let effort = 3_000_000

    private let model: SurveyModel
    private var tried = 0
    private var known: [Key: [Class]?] = [:]

    private struct Key: Hashable {
        let rank: Int
        let bits: AtomBits
    }

    init(_ model: SurveyModel) { self.model = model }

    /// Whether that many answers more may be tried.
    mutating func allows(_ count: Int) -> Bool {
        tried += count
        return tried <= Self.effort
    }

    /// Nil when there are too many.
    mutating func of(_ rank: Int, telling mask: AtomBits) -> [Class]? {
        let atoms = model.steps[rank].atoms.filter(mask.contains)
        var own = model.none
        for atom in atoms { own.insert(atom) }
        let key = Key(rank: rank, bits: own)
        if let classes = known[key] { return classes }
        let classes = made(rank, atoms)
        known[key] = .some(classes)
        return classes
    }

    private func made(_ rank: Int, _ atoms: [Int]) -> [Class]? {
        let statements = atoms.map { model.atoms[$0] }
        guard let samples = SampleAnswers(model.steps[rank].question, statements).all else { return nil }
        var seen: Set<AtomBits> = []
        return samples.compactMap { answer in
            var bits = model.none
            if let answer {
                for (atom, statement) in zip(atoms, statements) where statement.states(answer) { bits.insert(atom) }
            }
            return seen.insert(bits).inserted ? Class(bits: bits, answer: answer) : nil
        }
    }
}
