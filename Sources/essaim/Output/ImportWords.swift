internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Words the report of an import: what happened to each record, what was refused, and how to repair it.
struct ImportWords {
    private let texts: ImportsTexts

    init(_ texts: Texts) { self.texts = texts.imports }

    func line(_ entry: ImportReport.Entry) -> String {
        let action =
            switch entry.action {
            case .created: texts.created
            case .updated: texts.updated
            case .unchanged: texts.unchanged
            }
        return texts.entry(action: action, key: entry.key, title: entry.title, facts: entry.facts)
    }

    func line(_ refusal: ImportRefusal) -> String {
        let reason = sentence(refusal.reason)
        if refusal.path.isEmpty { return texts.refusedWhole(record: refusal.record, reason: reason) }
        return texts.refused(record: refusal.record, path: refusal.path, reason: reason)
    }

    func line(_ warning: ImportWarning) -> String {
        let reason =
            switch warning.reason {
            case .byteOrderMark: texts.warningMark
            case .targetElsewhere(let key): texts.warningTarget(key: key)
            case .unknownDocument(let name): texts.warningDocument(name: name)
            }
        return texts.warning(record: warning.record, path: warning.path, reason: reason)
    }

    func sentence(_ reason: ImportRefusal.Reason) -> String {
        switch reason {
        case .missing: texts.reasonMissing
        case .wrongType(let expected): texts.reasonWrongType(expected: name(expected))
        case .unknownTerm(let term, nil): texts.reasonUnknownTerm(term: term)
        case .unknownTerm(let term, let nearest?): texts.reasonUnknownTermNear(term: term, nearest: nearest)
        case .duplicateKey(let key): texts.reasonDuplicateKey(key: key)
        case .invalidDate(let text): texts.reasonInvalidDate(text: text)
        case .invalidNumber(let text): texts.reasonInvalidNumber(text: text)
        case .tooLong(let limit): texts.reasonTooLong(limit: limit)
        case .unknownTarget(let key): texts.reasonUnknownTarget(key: key)
        case .unknownField: texts.reasonUnknownField
        case .controlCharacter(let code): texts.reasonControl(code: String(code, radix: 16, uppercase: true))
        case .contradicts(let path): texts.reasonContradicts(path: path)
        case .more(let count): texts.reasonMore(n: count)
        case .erased: texts.reasonErased
        }
    }

    private func name(_ shape: ImportRefusal.Shape) -> String {
        switch shape {
        case .text: texts.shapeText
        case .number: texts.shapeNumber
        case .integer: texts.shapeInteger
        case .list: texts.shapeList
        case .object: texts.shapeObject
        case .truth: texts.shapeTruth
        }
    }

    func sentence(_ error: PracticesFileError) -> String {
        let mebibyte = 1 << 20
        switch error {
        case .empty: return texts.fileEmpty
        case .tooBig(let bytes, let limit):
            return texts.fileTooBig(size: (bytes + mebibyte - 1) / mebibyte, limit: limit / mebibyte)
        case .otherEncoding(let name): return texts.fileOtherEncoding(name: name)
        case .notUTF8(_, let line): return texts.fileNotUTF8(line: line)
        case .invalidJSON(let fault):
            return texts.fileInvalidJSON(line: fault.line, column: fault.column, reason: reason(fault.reason))
        case .notAnArray: return texts.fileNotAnArray
        case .notAnObject(let record): return texts.fileNotAnObject(record: record)
        case .noRecords: return texts.fileNoRecords
        case .tooManyRecords(let count, let limit): return texts.fileTooManyRecords(count: count, limit: limit)
        }
    }

    private func reason(_ reason: JSONFault.Reason) -> String {
        switch reason {
        case .unexpectedEnd: texts.jsonTruncated
        case .tooDeep: texts.jsonTooDeep
        case .duplicateKey: texts.jsonDuplicate
        default: texts.jsonMalformed
        }
    }
}
