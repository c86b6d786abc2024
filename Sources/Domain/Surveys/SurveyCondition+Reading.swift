extension SurveyReader {
    func condition(depth: Int = 1) throws(SurveyProblem) -> SurveyCondition {
        if depth > SurveyLimits.depth { throw problem(.conditionTooDeep(limit: SurveyLimits.depth)) }
        let inside = { (reader: SurveyReader) throws(SurveyProblem) in try reader.condition(depth: depth + 1) }
        if member("all") != nil {
            try know(["all"])
            return .all(try list("all", limit: SurveyLimits.atoms, inside))
        }
        if member("any") != nil {
            try know(["any"])
            return .any(try list("any", limit: SurveyLimits.atoms, inside))
        }
        if let part = member("not") {
            try know(["not"])
            return .not(try inside(part))
        }
        return try atom()
    }

    private func atom() throws(SurveyProblem) -> SurveyCondition {
        let names = ["answered", "chosen", "marked", "missing", "count", "number", "date"]
        guard let name = names.first(where: { member($0) != nil }) else {
            throw problem(.unknownChoice("", known: ["all", "any", "not"] + names))
        }
        let code = try text(name)
        switch name {
        case "answered":
            try know([name])
            return .answered(code)
        case "chosen":
            try know([name, "among"])
            return .chosen(code, among: try codes("among"))
        case "marked":
            try know([name, "row", "among"])
            return .marked(code, row: try text("row"), among: try codes("among"))
        case "missing":
            try know([name, "kind"])
            return .missing(code, try required("kind").choice())
        default: return try comparison(name, code)
        }
    }

    private func comparison(_ name: String, _ code: String) throws(SurveyProblem) -> SurveyCondition {
        try know([name, "is", "value"])
        let comparison = try required("is").choice(SurveyCondition.Comparison.self)
        let value = try required("value")
        let text = try value.text(limit: SurveyLimits.code)
        switch name {
        case "count":
            guard let count = Int(text), 0...SurveyLimits.choices ~= count else {
                throw value.problem(.notANumber(text))
            }
            return .count(code, comparison, count)
        case "number":
            guard let number = ExactNumber(typed: text) else { throw value.problem(.notANumber(text)) }
            return .number(code, comparison, number)
        default:
            guard let date = SurveyDate(typed: text) else { throw value.problem(.notADate(text)) }
            return .date(code, comparison, date)
        }
    }
}
