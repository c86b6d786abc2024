/// A name that answers to a grid may suggest for a practice. It is never applied by itself.
package struct GridLabel: Sendable, Equatable {
    /// Development and method are two questions: a label answers one, and says nothing of the other (R1).
    package enum Field: String, Sendable, CaseIterable {
        /// « Développement social »: political and strategic, on a territory.
        case socialDevelopment = "social-development"
        /// « Travail social collectif »: a method of intervention with groups.
        case collectiveWork = "collective-work"
        /// Whether it emerges.
        case novelty
    }

    /// What must hold together for the label.
    package struct Need: Sendable, Equatable {
        package enum Measure: Sendable, Equatable {
            case least(GridAnswer)
            /// This answer and no other: for what a practice is not.
            case exactly(GridAnswer)
        }

        package let criteria: [String]
        package let measure: Measure
        /// One of the criteria is enough.
        package let isAny: Bool
    }

    package let code: String
    package let field: Field
    package let title: Wording
    package let needs: [Need]
}

/// Why a label is suggested or not, criterion by criterion.
package struct LabelReading: Sendable, Equatable {
    /// How a criterion stands for a need.
    package enum Standing: Sendable, Equatable {
        case met
        /// Some of those who read say it holds, others not.
        case contested
        case unmet
        /// Nobody says anything of it.
        case unanswered
    }

    package struct Reason: Sendable, Equatable {
        package let criterion: String
        package let measure: GridLabel.Need.Measure
        package let isAny: Bool
        package let standing: Standing
    }

    package let label: GridLabel
    package let reasons: [Reason]
    /// All it needs holds for everybody who says something.
    package let isSuggested: Bool
    /// Nothing stands in the way but a disagreement.
    package let isContested: Bool
}

extension Grid {
    /// Every label with its reasons. Where several of one field hold, the first of the grid is suggested: it asks most.
    ///
    /// - Parameter answers: to a criterion, one for each who read.
    package func labelReadings(_ answers: (String) -> [GridAnswer]) -> [LabelReading] {
        var taken: Set<GridLabel.Field> = []
        return labels.map { label in
            let reasons = label.needs.flatMap { need in
                need.criteria.map { code in
                    LabelReading.Reason(
                        criterion: code, measure: need.measure, isAny: need.isAny,
                        standing: need.standing(answers(code)))
                }
            }
            let held = label.needs.map { $0.standing(of: answers) }
            let isHeld = held.allSatisfy { $0 == .met }
            let isSuggested = isHeld && taken.insert(label.field).inserted
            let isContested = !isHeld && held.allSatisfy { $0 == .met || $0 == .contested }
            return LabelReading(label: label, reasons: reasons, isSuggested: isSuggested, isContested: isContested)
        }
    }
}

extension GridLabel.Need {
    func standing(_ answers: [GridAnswer]) -> LabelReading.Standing {
        let said = answers.filter(\.isOpinion)
        if said.isEmpty { return .unanswered }
        let agreeing = said.filter(holds)
        return agreeing.count == said.count ? .met : agreeing.isEmpty ? .unmet : .contested
    }

    fileprivate func standing(of answers: (String) -> [GridAnswer]) -> LabelReading.Standing {
        let each = criteria.map { standing(answers($0)) }
        if isAny { return each.contains(.met) ? .met : each.contains(.contested) ? .contested : .unmet }
        if each.allSatisfy({ $0 == .met }) { return .met }
        return each.allSatisfy { $0 == .met || $0 == .contested } ? .contested : .unmet
    }

    private func holds(_ answer: GridAnswer) -> Bool {
        switch measure {
        case .least(let least): answer.reaches(least)
        case .exactly(let exact): answer == exact
        }
    }
}
