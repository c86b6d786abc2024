package import Domain

/// What is wrong with collections that were given, and how to repair it.
extension CollectionsTexts {
    package func line(_ problem: CollectionProblem) -> String {
        let reason = sentence(problem.reason)
        guard let collection = problem.collection else { return reason }
        guard let entry = problem.entry else { return inCollection(collection: collection, reason: reason) }
        return inEntry(collection: collection, entry: entry, reason: reason)
    }

    /// The same without where in the file it is.
    package func sentence(_ reason: CollectionProblem.Reason) -> String {
        switch reason {
        case .syntax(let line, let column): syntax(line: line, column: column)
        case .notList(let limit): notList(limit: limit)
        case .notObject: notObject
        case .unknownMember(let name, let known):
            unknownMember(name: name, known: known.joined(separator: ", "))
        case .missing(let name): missing(name: name)
        case .notText(let name): notText(name: name)
        case .empty(let name): empty(name: name)
        case .tooLong(let name, let limit): tooLong(name: name, limit: limit)
        case .control(let name): control(name: name)
        case .address(let text): address(text: text)
        case .duplicateAddress(let text): duplicateAddress(text: text)
        case .homePlace(let limit): homePlace(limit: limit)
        case .count(let name, let limit): count(name: name, limit: limit)
        case .unknownSheet(let name, let nearest): suggest(unknownSheet(name: name), nearest)
        case .duplicateSheet(let name): duplicateSheet(name: name)
        }
    }

    private func suggest(_ sentence: String, _ name: String?) -> String {
        guard let name else { return sentence }
        return "\(sentence) \(nearest(name: name))"
    }
}
