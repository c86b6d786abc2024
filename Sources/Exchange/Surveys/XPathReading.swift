internal import Domain

/// Reads XPath as a condition on questions, with what it means in programs that fill in forms.
struct XPathReading {
    /// What a name of a form stands for.
    enum Name {
        case question(Question)
        case missing(Question)
        case row(Question, String)
    }

    enum Fault: Error, Equatable {
        case syntax(XPathFault)
        case unknownName(String)
        /// Not a statement that a condition can make: what was written.
        case notACondition(String)
    }

    let name: (String) -> Name?

    func condition(_ text: String) throws(Fault) -> SurveyCondition {
        do {
            return try condition(try XPathParser.parse(text)).normal
        } catch let fault as XPathFault {
            throw .syntax(fault)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .notACondition(text)
        }
    }

    func condition(_ node: XPathNode) throws(Fault) -> SurveyCondition {
        switch node {
        case .or(let parts):
            if let answered = try? someRow(parts) { return answered }
            return .any(try each(parts))
        case .and(let parts): return try conjunction(parts)
        case .call("not", let arguments) where arguments.count == 1: return .not(try condition(arguments[0]))
        case .call("true", []): return .all([])
        case .call("false", []): return .any([])
        case .call("selected", let arguments): return try selected(arguments, node)
        case .compare(let sign, let left, let right):
            return try XPathComparison(self, node).condition(sign, left, right)
        default: throw .notACondition(node.written)
        }
    }

    private func each(_ parts: [XPathNode]) throws(Fault) -> [SurveyCondition] {
        var conditions: [SurveyCondition] = []
        for part in parts { conditions.append(try condition(part)) }
        return conditions
    }

    func named(_ node: XPathNode) throws(Fault) -> Name {
        guard case .reference(let code) = node else { throw .notACondition(node.written) }
        guard let found = name(code) else { throw .unknownName(code) }
        return found
    }

    private func selected(_ arguments: [XPathNode], _ node: XPathNode) throws(Fault) -> SurveyCondition {
        guard arguments.count == 2, case .text(let choice) = arguments[1] else { throw .notACondition(node.written) }
        if let row = onlyRow(node) { return row }
        return try chosen(try named(arguments[0]), choice, node)
    }

    /// One choice of a list, missing ones too.
    func chosen(_ name: Name, _ choice: String, _ node: XPathNode) throws(Fault) -> SurveyCondition {
        switch name {
        case .question(let question) where !question.kind.choices.isEmpty && question.kind.rows.isEmpty:
            if question.hasMissingChoices, let kind = MissingKind(choice: choice), question.choice(choice) == nil {
                return .missing(question.code, kind)
            }
            return .chosen(question.code, among: [choice])
        case .missing(let question):
            guard let kind = MissingKind(choice: choice) else { throw .notACondition(node.written) }
            return .missing(question.code, kind)
        case .row(let question, let row):
            // One row alone that is missing is no statement of ours; all of them together are.
            if MissingKind(choice: choice) != nil { throw .notACondition(node.written) }
            return .marked(question.code, row: row, among: [choice])
        default: throw .notACondition(node.written)
        }
    }

    // MARK: Statements that take several expressions

    private func conjunction(_ parts: [XPathNode]) throws(Fault) -> SurveyCondition {
        if let rows = (try? everyRow(parts)) ?? (try? someRow([.and(parts)])) { return rows }
        var conditions: [SurveyCondition] = []
        var rest = parts[...]
        while let first = rest.first {
            if let (question, count) = guarded(rest) {
                rest = rest.dropFirst(count)
                let next = rest.first.map { XPathComparison(self, $0) }
                if let next, next.needsGuard, let atom = try? next.bare(about: question) {
                    conditions.append(atom)
                    rest = rest.dropFirst()
                } else {
                    conditions.append(.answered(question))
                }
            } else {
                conditions.append(try condition(first))
                rest = rest.dropFirst()
            }
        }
        return .all(conditions)
    }

    /// « Something is there, and it is none of the missing kinds », with the number of expressions it takes.
    private func guarded(_ parts: ArraySlice<XPathNode>) -> (question: String, count: Int)? {
        guard case .compare("!=", let reference, .text(""))? = parts.first, case .reference(let code) = reference,
            case .question(let question)? = name(code), question.kind.rows.isEmpty
        else { return nil }
        let guards = XPathCondition.guards(question, code)
        return Array(parts.prefix(guards.count)) == guards ? (question.code, guards.count) : nil
    }

    /// Every row of a matrix with the same missing choice.
    private func everyRow(_ parts: [XPathNode]) throws(Fault) -> SurveyCondition? {
        guard case .call("selected", let first)? = parts.first, first.count == 2, case .text(let choice) = first[1],
            let kind = MissingKind(choice: choice), case .row(let question, _) = try named(first[0])
        else { return nil }
        let all = question.kind.rows.map { row in
            XPathNode.call("selected", [.reference(XLSForm.row(question.code, row.code)), .text(choice)])
        }
        return all == parts ? .missing(question.code, kind) : nil
    }

    /// One row of a matrix at least with a mark that is none of the missing ones.
    private func someRow(_ parts: [XPathNode]) throws(Fault) -> SurveyCondition? {
        let first: XPathNode? = if case .and(let inside)? = parts.first { inside.first } else { parts.first }
        guard case .compare("!=", let reference, .text(""))? = first, case .row(let question, _) = try named(reference)
        else { return nil }
        let all = question.kind.rows.map { row in
            let guards = XPathCondition.guards(question, XLSForm.row(question.code, row.code))
            return guards.count == 1 ? guards[0] : .and(guards)
        }
        return all == parts ? .answered(question.code) : nil
    }

    /// The same for a matrix of one row, which has nothing to join.
    func onlyRow(_ node: XPathNode) -> SurveyCondition? {
        (try? someRow([node])) ?? (try? everyRow([node])) ?? nil
    }
}
