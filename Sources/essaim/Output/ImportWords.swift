internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Words the report of an import: what happened to each record, what was refused, and how to repair it.
struct ImportWords {
    private let texts: ImportsTexts
    private let formats: FormatsTexts

    init(_ texts: Texts) {
        self.texts = texts.imports
        formats = texts.formats
    }

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
        if let place = refusal.place {
            return formats.refused(record: refusal.record, place: words(place, refusal.path), reason: reason)
        }
        if refusal.path.isEmpty { return texts.refusedWhole(record: refusal.record, reason: reason) }
        return texts.refused(record: refusal.record, path: refusal.path, reason: reason)
    }

    func line(_ warning: ImportWarning) -> String {
        let reason =
            switch warning.reason {
            case .byteOrderMark: texts.warningMark
            case .targetElsewhere(let key): texts.warningTarget(key: key)
            case .unknownDocument(let name): texts.warningDocument(name: name)
            case .unknownWord(let word): formats.unknownWord(word: word)
            case .unreadDate(let text): formats.unreadDate(text: text)
            case .sameName(let name): formats.sameName(name: name)
            case .noIdentifier: formats.noIdentifier
            case .ignoredColumn: formats.ignoredColumn
            case .ignoredSheet: formats.ignoredSheet
            }
        if let place = warning.place {
            return formats.warning(record: warning.record, place: words(place, warning.path), reason: reason)
        }
        return texts.warning(record: warning.record, path: warning.path, reason: reason)
    }

    /// "feuille freins, ligne 12, colonne types_freins".
    private func words(_ place: RecordPlace, _ column: String) -> String {
        let sheet = place.sheet.isEmpty ? "" : formats.inSheet(name: place.sheet) + " "
        return sheet
            + (column.isEmpty ? formats.line(line: place.line) : formats.cell(line: place.line, column: column))
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
        case .unknownParent(let key): formats.unknownParent(key: key)
        case .unknownObstacle(let text, nil): formats.unknownObstacle(text: text)
        case .unknownObstacle(let text, let nearest?): formats.unknownObstacleNear(text: text, nearest: nearest)
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
        case .unknownShape(let names): return formats.unknownShape(names: names.joined(separator: ", "))
        case .notAnObject(let record): return texts.fileNotAnObject(record: record)
        case .noRecords: return texts.fileNoRecords
        case .tooManyRecords(let count, let limit): return texts.fileTooManyRecords(count: count, limit: limit)
        }
    }

    func sentence(_ error: PracticeTableError) -> String {
        switch error {
        case .unknownColumns(let strangers):
            return strangers.map { stranger in
                guard let nearest = stranger.nearest else { return formats.unknownColumn(name: stranger.name) }
                return formats.unknownColumnNear(name: stranger.name, nearest: nearest)
            }
            .joined(separator: "\n") + "\n" + formats.columnsAdvice
        case .repeatedColumn(let name, _): return formats.repeatedColumn(name: name)
        case .missingColumn(let name, let sheet):
            return sheet.isEmpty ? formats.missingColumn(name: name) : formats.missingColumnIn(name: name, sheet: sheet)
        case .noMainSheet(let names): return formats.noMainSheet(names: names.joined(separator: ", "))
        case .noRows: return formats.noRows
        case .tooManyDetails(let limit): return formats.tooManyDetails(limit: limit)
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
