internal import Storage
internal import Texts

/// Words what stops an export, a whole import, a copy or a restore.
struct ArchiveWords {
    private let texts: ArchiveTexts

    init(_ texts: Texts) { self.texts = texts.archive }

    func sentence(_ fault: ArchiveFault) -> String {
        switch fault {
        case .folderNotEmpty: texts.folderNotEmpty
        case .unwritable(let path, _): texts.unwritable(path: path)
        case .unreadable(let path, _): texts.unreadable(path: path)
        case .missing(let path): texts.missing(path: path)
        case .unexpected(let path): texts.unexpected(path: path)
        case .notPlain(let path): texts.notPlain(path: path)
        case .unsafePath(let line): texts.unsafePath(line: line)
        case .altered(let path): texts.altered(path: path)
        case .badChecksums(let line): texts.badChecksums(line: line)
        case .badDescription(let path): texts.badDescription(path: path)
        case .notAnArchive: texts.notAnArchive
        case .newerFormat(let archive, let known), .newerSchema(let archive, let known):
            texts.newer(archive: archive, known: known)
        case .unknownTable(let name), .absentTable(let name): texts.unknownTable(name: name)
        case .unknownColumn(let table, let column): texts.unknownColumn(name: "\(table).\(column)")
        case .lostFile(let hash): texts.lostFile(hash: hash)
        case .line(let path, let line, let reason): texts.line(path: path, line: line, reason: self.reason(reason))
        case .cannotOpen(let path): texts.cannotOpen(path: path)
        case .wrongAudiences(let id): texts.wrongAudiences(id: String(id))
        case .undeclaredTable(let name): texts.undescribed(name: name)
        case .unknownType(let table, let column): texts.undescribed(name: "\(table).\(column)")
        }
    }

    private func reason(_ fault: LineFault) -> String {
        switch fault {
        case .cutShort: texts.lineCutShort
        case .tooLong: texts.lineTooLong
        case .json: texts.lineJSON
        case .notAnObject: texts.lineNotAnObject
        case .unknownColumn(let name): texts.lineUnknownColumn(name: name)
        case .missingColumn(let name): texts.lineMissingColumn(name: name)
        case .wrongType(let name, _): texts.lineWrongType(name: name)
        case .refused: texts.lineRefused
        }
    }
}
