extension SurveyCondition {
    /// The same condition in the form that files give back: no condition of one part, no « all » within « all », statements
    /// side by side about one choice told as one.
    package var normal: SurveyCondition {
        switch self {
        case .all(let parts):
            let flat = parts.map(\.normal).flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
            return flat.count == 1 ? flat[0] : .all(flat)
        case .any(let parts):
            let flat = parts.map(\.normal).flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
            let joined = flat.reduce(into: []) { Self.join($1, to: &$0) }
            return joined.count == 1 ? joined[0] : .any(joined)
        case .not(let part): return .not(part.normal)
        default: return self
        }
    }

    /// « a ou b » of one question is « l'un de a et b ».
    private static func join(_ part: SurveyCondition, to parts: inout [SurveyCondition]) {
        switch (parts.last, part) {
        case (.chosen(let code, let among)?, .chosen(let other, let others)) where code == other:
            parts[parts.count - 1] = .chosen(code, among: among + others)
        case (.marked(let code, let row, let among)?, .marked(let other, let line, let others))
        where code == other && row == line:
            parts[parts.count - 1] = .marked(code, row: row, among: among + others)
        default: parts.append(part)
        }
    }
}

extension Questionnaire {
    /// With its conditions in the form that files give back.
    package var normal: Questionnaire {
        var whole = self
        for section in sections.indices {
            whole.sections[section].condition = sections[section].condition?.normal
            for place in sections[section].questions.indices {
                let question = sections[section].questions[place]
                whole.sections[section].questions[place].condition = question.condition?.normal
                whole.sections[section].questions[place].jumps = question.jumps.map {
                    SurveyJump(when: $0.when.normal, to: $0.target)
                }
            }
        }
        return whole
    }
}
