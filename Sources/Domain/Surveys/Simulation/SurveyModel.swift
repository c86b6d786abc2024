/// A questionnaire for the simulator: its conditions over numbered statements.
struct SurveyModel {
    struct Step {
        let question: Question
        let section: SurveySection
        let parts: [Part]
        /// Statements about it that conditions make, as numbers.
        fileprivate(set) var atoms: [Int] = []
        /// Asked only of who goes on after the short form.
        var isEnrichment: Bool { section.stage == .enrichment }

        func isAsked(_ bits: AtomBits) -> Bool { parts.allSatisfy { $0.formula.holds(bits) } }
    }

    struct Part {
        let told: SurveyRouting.Part
        let formula: AtomFormula
        /// Statements that it reads.
        let reads: AtomBits
        /// Ranks of the questions that it reads.
        let subjects: Set<Int>
    }

    private(set) var steps: [Step] = []
    private(set) var atoms: [SurveyCondition] = []
    /// For each branch, the statement that one is in it.
    private(set) var branches: [(branch: Branching.Branch, atom: Int)] = []
    /// The statement that the person goes on after the short form; the last one.
    var goesOn: Int { atoms.count }
    var none: AtomBits { AtomBits(count: atoms.count + 1) }

    init(_ questionnaire: Questionnaire) {
        let routing = SurveyRouting(questionnaire).steps
        var numbers: [SurveyCondition: Int] = [:]
        func number(_ atom: SurveyCondition) -> Int {
            if let known = numbers[atom] { return known }
            numbers[atom] = atoms.count
            atoms.append(atom)
            return atoms.count - 1
        }
        func formula(_ condition: SurveyCondition) -> AtomFormula {
            switch condition {
            case .all(let parts): .all(parts.map(formula))
            case .any(let parts): .any(parts.map(formula))
            case .not(let part): .not(formula(part))
            default: .atom(number(condition))
            }
        }
        let formulas = routing.map { step in step.parts.map { ($0, formula($0.condition)) } }
        if let branching = questionnaire.branching {
            branches = branching.branches.map { ($0, number(.chosen(branching.question, among: $0.choices))) }
        }
        let ranks = routing.enumerated().reduce(into: [String: Int]()) { $0[$1.element.question.code] = $1.offset }
        steps = zip(routing, formulas).map { step, parts in
            Step(question: step.question, section: step.section, parts: parts.map { part($0, $1, numbers, ranks) })
        }
        for (index, atom) in atoms.enumerated() {
            if let rank = atom.subject.flatMap({ ranks[$0] }) { steps[rank].atoms.append(index) }
        }
    }

    private func part(
        _ told: SurveyRouting.Part, _ formula: AtomFormula, _ numbers: [SurveyCondition: Int], _ ranks: [String: Int]
    ) -> Part {
        var reads = none
        var subjects: Set<Int> = []
        for atom in told.condition.atoms {
            if let number = numbers[atom] { reads.insert(number) }
            if let rank = atom.subject.flatMap({ ranks[$0] }) { subjects.insert(rank) }
        }
        return Part(told: told, formula: formula, reads: reads, subjects: subjects)
    }

    /// Ranks of the questions that decide whether a step is asked, those that decide of these too; in order.
    func cone(of parts: [Part], and others: Set<Int> = []) -> [Int] {
        var waiting = Array(parts.reduce(into: others) { $0.formUnion($1.subjects) })
        var cone: Set<Int> = Set(waiting)
        while let rank = waiting.popLast() {
            for part in steps[rank].parts {
                for subject in part.subjects where cone.insert(subject).inserted { waiting.append(subject) }
            }
        }
        return cone.sorted()
    }
}
