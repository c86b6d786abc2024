internal import Acts
internal import Domain
internal import Texts

/// Words the import of methods or of words: what happens to each entry, what is wrong and how to repair it.
struct KnowledgeImportWords {
    private let texts: EntriesTexts

    init(_ texts: Texts) {
        self.texts = texts.entries
    }

    func line(_ code: String, _ action: ImportKnowledge.Action) -> String {
        let done =
            switch action {
            case .created: texts.created
            case .updated: texts.updated
            case .unchanged: texts.unchanged
            }
        return texts.entry(action: done, code: code)
    }

    func counts(_ outcome: ImportKnowledge.Outcome) -> String {
        texts.counts(
            created: outcome.count(.created), updated: outcome.count(.updated), unchanged: outcome.count(.unchanged))
    }

    func line(_ problem: KnowledgeProblem) -> String {
        texts.problem(line: problem.line, reason: sentence(problem.reason))
    }

    private func sentence(_ reason: KnowledgeProblem.Reason) -> String {
        switch reason {
        case .header(let columns): texts.header(columns: columns.joined(separator: ", "))
        case .columns(let found): texts.columns(found: found)
        case .version(let text): texts.version(text: text)
        case .empty(let column): texts.empty(column: column)
        case .code(let code): texts.code(code: code)
        case .unknownField(let name, let near): suggest(texts.unknownField(name: name), near)
        case .position(let text): texts.position(text: text)
        case .duplicatePosition(let text): texts.duplicatePosition(text: text)
        case .unknownSource(let code, let near): suggest(texts.unknownSource(code: code), near)
        case .locatorWithoutSource: texts.locatorWithoutSource
        case .control: texts.control
        case .tooLong(let limit): texts.tooLong(limit: limit)
        case .address(let text): texts.address(text: text)
        case .missing(let field, let code): texts.missing(code: code, field: field)
        case .unknownRelated(let code): texts.unknownRelated(code: code)
        case .unknownMethod(let code, let near): suggest(texts.unknownMethod(code: code), near)
        }
    }

    private func suggest(_ sentence: String, _ nearest: String?) -> String {
        guard let nearest else { return sentence }
        return "\(sentence) \(texts.nearest(name: nearest))"
    }
}
