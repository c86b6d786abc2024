/// Which tables of a survey are published, all of them: prepared before it is frozen, and a closed list from then on.
package struct TablePlan: Sendable, Equatable {
    /// The table of a question, alone or against another.
    package struct Item: Sendable, Hashable {
        package let code: String
        package let by: String?

        package init(_ code: String, by: String? = nil) { (self.code, self.by) = (code, by) }

        /// Nil for what no key looks like.
        package init?(key: String) {
            let parts = key.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 1 || parts.count == 3 && parts[1] == "par", parts.allSatisfy({ !$0.isEmpty }) else {
                return nil
            }
            self.init(parts[0], by: parts.count == 3 ? parts[2] : nil)
        }

        /// What its address ends with; no code holds a hyphen.
        package var key: String { by.map { "\(code)-par-\($0)" } ?? code }
    }

    /// More would be read by nobody, and takes minutes to audit.
    package static let limit = 200

    package var items: [Item]
    /// Whom those who answered are compared with.
    package var profiles: [ReferenceProfile] = []

    package init(_ items: [Item], profiles: [ReferenceProfile] = []) {
        self.items = items
        self.profiles = profiles
    }

    /// What a survey publishes unless somebody says otherwise: each closed question, then each of them against the branch of
    /// who answers and against the first place that is asked for.
    package init(usualFor codebook: Codebook) {
        let choice = TableChoice(codebook)
        let alone = choice.questions.map { Item($0.code) }
        let groups = choice.usualGroups
        let crossed = groups.flatMap { group in
            choice.questions.filter { choice.mayCross($0, by: group) && choice.isUsual($0) }.map {
                Item($0.code, by: group.code)
            }
        }
        self.init(Array((alone + crossed).prefix(Self.limit)))
    }

    /// Without what the data set does not have, and without what stands there twice.
    package func kept(in codebook: Codebook) -> TablePlan {
        let choice = TableChoice(codebook)
        var seen: Set<Item> = []
        let kept = items.filter { item in
            guard let question = choice.question(item.code), seen.insert(item).inserted else { return false }
            guard let by = item.by else { return true }
            return choice.groups.contains { $0.code == by && choice.mayCross(question, by: $0) }
        }
        return TablePlan(kept, profiles: profiles.filter { choice.question($0.code) != nil })
    }
}

/// What tables of a data set can be made of: questions, and what they can be set against.
package struct TableChoice: Sendable {
    /// In the order of the codebook.
    package let questions: [TableQuestion]
    /// With one answer, those that have few values.
    package let groups: [Variable]
    /// What a data set made here tells of an answer before its branch: nobody was asked for it.
    private let facts: Set<String>

    /// A cross with more would be read by nobody.
    private static let mostGroups = 12

    package init(_ codebook: Codebook) {
        questions = TableQuestion.all(codebook, level: Codebook.mainLevel).filter { question in
            // What is typed as it comes is no list of places or bodies.
            question.variables.allSatisfy { $0.kind != .organisation || !$0.values.isEmpty }
        }
        let first = codebook.variables.firstIndex { $0.role == .branch } ?? 0
        facts = Set(codebook.variables[..<first].filter { $0.question.isEmpty && $0.base.isEmpty }.map(\.code))
        groups = questions.filter { $0.shape == .single }.compactMap(\.variables.first).filter {
            2...Self.mostGroups ~= $0.values.count
        }
    }

    package func question(_ code: String) -> TableQuestion? { questions.first { $0.code == code } }

    /// The branch of who answers, and the first place that is asked for.
    fileprivate var usualGroups: [Variable] {
        [groups.first { $0.role == .branch }, groups.first { $0.kind == .territory }].compactMap(\.self)
    }

    package func mayCross(_ question: TableQuestion, by group: Variable) -> Bool {
        question.isCrossed && question.code != group.code && question.variables.allSatisfy { $0.code != group.code }
    }

    /// How an answer came is not asked of anybody: set against who answers it says little.
    fileprivate func isUsual(_ question: TableQuestion) -> Bool {
        question.variables.allSatisfy { variable in
            variable.role == .answer && variable.kind != .territory && !facts.contains(variable.code)
        }
    }
}

/// The people that a survey would have heard were everybody heard alike, as somebody else counted them.
package struct ReferenceProfile: Sendable, Equatable {
    package static let sourceLimit = 300

    /// Of the question whose answers are compared.
    package let code: String
    /// Who counted, what, when.
    package let source: String
    /// By name of the value, in any unit.
    package let counts: [String: Double]

    package init(_ code: String, source: String, counts: [String: Double]) {
        self.code = code
        self.source = ReportEntry.tidy(source)
        self.counts = counts
    }
}
