internal import Domain
internal import French

/// Reads the expressions of a form, once all its questions are known.
struct FormRouting {
    private(set) var questionnaire: Questionnaire
    private(set) var faults: [XLSFormFault] = []
    private let sources: [String: FormSurvey.Source]
    private let names: [String: XPathReading.Name]

    init(_ questionnaire: Questionnaire, _ sources: [String: FormSurvey.Source]) {
        self.questionnaire = questionnaire
        self.sources = sources
        names = Self.names(questionnaire)
    }

    /// What the names of a form stand for.
    static func names(_ questionnaire: Questionnaire) -> [String: XPathReading.Name] {
        var names: [String: XPathReading.Name] = [:]
        for question in questionnaire.questions {
            names[question.code] = .question(question)
            names[XLSForm.name(question.code, XLSForm.missing)] = .missing(question)
            for row in question.kind.rows {
                names[XLSForm.row(question.code, row.code)] = .row(question, row.code)
                // Elsewhere the rows of a matrix have names of their own.
                if names[row.code] == nil { names[row.code] = .row(question, row.code) }
            }
        }
        return names
    }

    mutating func run() {
        for section in questionnaire.sections.indices {
            for place in questionnaire.sections[section].questions.indices {
                let code = questionnaire.sections[section].questions[place].code
                questionnaire.sections[section].questions[place].jumps = jumps(of: code)
            }
        }
        let xpath = XPathCondition(questionnaire: questionnaire)
        var steps = SurveyRouting(questionnaire).steps[...]
        for index in questionnaire.sections.indices {
            let section = questionnaire.sections[index]
            let branches = section.branches.isEmpty ? nil : questionnaire.branching?.condition(section.branches)
            questionnaire.sections[index].condition = condition(
                section.code, without: branches.map { [xpath.node($0)] } ?? [])
            for place in section.questions.indices {
                guard let step = steps.popFirst() else { continue }
                let parts = FormQuestions.parts(of: step).map { xpath.node($0.condition) }
                questionnaire.sections[index].questions[place].condition = condition(step.question.code, without: parts)
            }
        }
    }

    private mutating func fault(_ reason: XLSFormFault.Reason, _ row: Int, _ column: String) {
        faults.append(XLSFormFault(reason, sheet: XLSForm.survey, row: row, column: column))
    }

    private var reading: XPathReading { XPathReading { [names] in names[$0] } }

    /// What is left of an expression without the parts that branches and jumps have put there.
    private mutating func condition(_ code: String, without parts: [XPathNode]) -> SurveyCondition? {
        guard let source = sources[code] else { return nil }
        var conditions = source.around.compactMap { parsed($0.relevant, $0.row).flatMap { read($0, source.row) } }
        guard let node = parsed(source.relevant, source.row) else {
            if source.relevant.isEmpty { parts.forEach { fault(.lostPart($0.written), source.row, "relevant") } }
            return SurveyCondition.joined(conditions)
        }
        // Where there is one part alone, it is the whole expression.
        var left = [node]
        if !parts.contains(node), case .and(let all) = node { left = all }
        for part in parts {
            if let place = left.firstIndex(of: part) {
                left.remove(at: place)
            } else {
                fault(.lostPart(part.written), source.row, "relevant")
            }
        }
        if let rest = XPathNode.joined(left), let condition = read(rest, source.row) { conditions.append(condition) }
        return SurveyCondition.joined(conditions)
    }

    private mutating func parsed(_ text: String, _ row: Int, _ column: String = "relevant") -> XPathNode? {
        if text.isEmpty { return nil }
        do throws(XPathFault) {
            return try XPathParser.parse(text)
        } catch {
            fault(error.reason.told(error.offset), row, column)
            return nil
        }
    }

    private mutating func read(_ node: XPathNode, _ row: Int, _ column: String = "relevant") -> SurveyCondition? {
        do throws(XPathReading.Fault) {
            return try reading.condition(node).normal
        } catch {
            switch error {
            case .syntax(let inner): fault(inner.reason.told(inner.offset), row, column)
            case .notACondition(let written): fault(.notACondition(written), row, column)
            case .unknownName(let name):
                fault(.unknownReference(name, nearest: French.nearest(name, among: names.keys.sorted())), row, column)
            }
            return nil
        }
    }

    // MARK: Jumps

    /// « condition -> question code; condition -> end ».
    private mutating func jumps(of code: String) -> [SurveyJump] {
        guard let source = sources[code], !source.jumps.isEmpty else { return [] }
        return source.jumps.split(separator: ";").compactMap { jump in
            guard let arrow = jump.ranges(of: "->").last else {
                fault(.badJump(String(jump).trimmed), source.row, XLSForm.jumps)
                return nil
            }
            let words = jump[arrow.upperBound...].split(separator: " ").map(String.init)
            let target: SurveyJump.Target? =
                switch (words.first, words.count) {
                case ("end", 1): .end
                case ("question", 2): .question(words[1])
                case ("section", 2): .section(words[1])
                default: nil
                }
            guard let target else {
                fault(.badJump(String(jump).trimmed), source.row, XLSForm.jumps)
                return nil
            }
            let node = parsed(String(jump[..<arrow.lowerBound]).trimmed, source.row, XLSForm.jumps)
            return node.flatMap { read($0, source.row, XLSForm.jumps) }.map { SurveyJump(when: $0, to: target) }
        }
    }
}

extension XPathFault.Reason {
    func told(_ offset: Int) -> XLSFormFault.Reason {
        switch self {
        case .unexpectedEnd: .badExpression(after: offset, found: nil)
        case .unexpected(let found): .badExpression(after: offset, found: found)
        case .tooDeep: .badExpression(after: offset, found: "(")
        }
    }
}

extension SurveyCondition {
    fileprivate static func joined(_ parts: [SurveyCondition]) -> SurveyCondition? {
        parts.isEmpty ? nil : SurveyCondition.all(parts).normal
    }
}
