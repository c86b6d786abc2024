internal import Acts
internal import Domain
internal import Texts

/// Words what an import of collections did, and what is wrong with its file and how to repair it.
struct CollectionWords {
    private let texts: CollectionsTexts

    init(_ texts: Texts) { self.texts = texts.collections }

    func line(_ slug: String, _ action: ImportCollections.Action) -> String {
        let done =
            switch action {
            case .created: texts.created
            case .updated: texts.updated
            case .unchanged: texts.unchanged
            }
        return texts.entry(action: done, slug: slug)
    }

    func counts(_ outcome: ImportCollections.Outcome) -> String {
        texts.counts(
            created: outcome.count(.created), updated: outcome.count(.updated), unchanged: outcome.count(.unchanged))
    }

    func line(_ problem: CollectionProblem) -> String {
        let reason = sentence(problem.reason)
        guard let collection = problem.collection else { return reason }
        guard let entry = problem.entry else { return texts.inCollection(collection: collection, reason: reason) }
        return texts.inEntry(collection: collection, entry: entry, reason: reason)
    }

    private func sentence(_ reason: CollectionProblem.Reason) -> String {
        switch reason {
        case .syntax(let line, let column): texts.syntax(line: line, column: column)
        case .notList(let limit): texts.notList(limit: limit)
        case .notObject: texts.notObject
        case .unknownMember(let name, let known):
            texts.unknownMember(name: name, known: known.joined(separator: ", "))
        case .missing(let name): texts.missing(name: name)
        case .notText(let name): texts.notText(name: name)
        case .empty(let name): texts.empty(name: name)
        case .tooLong(let name, let limit): texts.tooLong(name: name, limit: limit)
        case .control(let name): texts.control(name: name)
        case .address(let text): texts.address(text: text)
        case .duplicateAddress(let text): texts.duplicateAddress(text: text)
        case .homePlace(let limit): texts.homePlace(limit: limit)
        case .count(let name, let limit): texts.count(name: name, limit: limit)
        case .unknownSheet(let name, let nearest): suggest(texts.unknownSheet(name: name), nearest)
        case .duplicateSheet(let name): texts.duplicateSheet(name: name)
        }
    }

    private func suggest(_ sentence: String, _ nearest: String?) -> String {
        guard let nearest else { return sentence }
        return "\(sentence) \(texts.nearest(name: nearest))"
    }

    /// A collection as programs read it.
    static func json(_ listed: ListedCollection) -> JSON {
        let collection = listed.collection
        return .object([
            JSON.Member("slug", .string(collection.slug)), JSON.Member("title", .string(collection.title)),
            JSON.Member("chosen_by", .string(collection.chosenBy)),
            JSON.Member("home_place", collection.homePlace.map { .integer(Int64($0)) } ?? .null),
            JSON.Member("sheets", .integer(Int64(listed.sheets))),
            JSON.Member("changed", .string(UTC.minute(collection.changedAt))),
        ])
    }
}
