internal import Acts
internal import Domain
internal import French
internal import Texts

/// Words what the commands on word lists say: the lists, the differences line by line, what is wrong with a file.
struct VocabularyReport {
    private let texts: VocabulariesTexts
    private let language: Language

    init(_ texts: Texts) {
        self.texts = texts.vocabularies
        language = texts.language
    }

    func line(_ vocabulary: Vocabulary, among all: Vocabularies) -> String {
        let name = all.term(vocabulary.code, of: "vocabulary").map(label) ?? vocabulary.code
        return texts.line(
            code: vocabulary.code, name: name, version: String(vocabulary.version), n: vocabulary.current.count)
    }

    func unknown(_ code: String, _ version: Int?, among known: [String]) -> String {
        if known.contains(code), let version { return texts.unknownVersion(code: code, version: String(version)) }
        guard let nearest = French.nearest(code, among: known) else { return texts.unknown(code: code) }
        return texts.unknownNear(code: code, nearest: nearest)
    }

    func changes(_ revision: VocabularyRevision) -> [String] {
        [texts.changed(code: revision.code, n: revision.changes.count)] + revision.changes.map { "  \(line($0))" }
    }

    private func line(_ change: VocabularyRevision.Change) -> String {
        switch change {
        case .added(let term): texts.added(code: term.code, label: label(term))
        case .reworded(let old, let new): reworded(old, new)
        case .moved(let term): texts.moved(code: term.code, label: label(term))
        case .retired(let term): retired(term)
        case .reinstated(let term): texts.reinstated(code: term.code, label: label(term))
        }
    }

    private func reworded(_ old: Term, _ new: Term) -> String {
        if old.french != new.french { return texts.reworded(code: new.code, before: old.french, after: new.french) }
        if old.english != new.english {
            return texts.reworded(code: new.code, before: old.english, after: new.english)
        }
        return texts.rewordedSynonyms(code: new.code, label: label(new))
    }

    private func retired(_ term: Term) -> String {
        guard let successor = term.successor else { return texts.retired(code: term.code, label: label(term)) }
        return texts.retiredFor(code: term.code, label: label(term), successor: successor)
    }

    func line(_ fault: VocabularyRevision.Fault, of revision: VocabularyRevision) -> String {
        switch fault {
        case .unknownVocabulary(nil): texts.refusedUnknown(code: revision.code)
        case .unknownVocabulary(let nearest?): texts.refusedUnknownNear(code: revision.code, nearest: nearest)
        case .inUse(let term): texts.refusedInUse(code: term.code, label: label(term))
        case .badCode(let code): texts.refusedCode(code: code)
        case .fixed(let code): texts.refusedFixed(code: code)
        case .sameLabel(let one, let other): texts.refusedLabel(code: one, other: other)
        }
    }

    func ending(_ outcome: EditVocabulary.Outcome) -> String {
        if outcome.isRefused { return texts.nothingChanged }
        if outcome.revisions.allSatisfy(\.isEmpty) { return texts.appliedNothing }
        return outcome.isDryRun ? texts.dryRun : texts.applied
    }

    func sentence(_ error: VocabularyError) -> String {
        switch error {
        case .header: texts.fileHeader(columns: VocabularyReader.columns.joined(separator: ", "))
        case .columns(let line, let found): texts.fileColumns(line: line, found: found)
        case .emptyCell(let line, let column): texts.fileEmptyCell(line: line, column: column)
        case .declaration(let line): texts.fileDeclaration(line: line)
        case .undeclared(let code, let line): texts.fileUndeclared(line: line, code: code)
        case .duplicateVocabulary(let code, let line): texts.fileDuplicateList(line: line, code: code)
        case .duplicateCode(let code, let line): texts.fileDuplicateCode(line: line, code: code)
        case .unknownCode(let code, let line, let column):
            texts.fileUnknownCode(line: line, column: column, code: code)
        case .circle(let code, let line): texts.fileCircle(line: line, code: code)
        }
    }

    private func label(_ term: Term) -> String { language == .fr ? term.french : term.english }
}
