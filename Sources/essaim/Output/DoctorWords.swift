internal import Domain
internal import Texts

/// Words what was found on the machine, and how to repair it.
struct DoctorWords {
    private let texts: DoctorTexts
    private let outbox: OutboxTexts

    init(_ texts: Texts) {
        self.texts = texts.doctor
        outbox = texts.outbox
    }

    /// One line, and a second one with the repair where something is wrong.
    func lines(_ found: Diagnosis) -> [String] {
        let mark = [Diagnosis.Severity.fine: texts.markFine, .note: texts.markNote, .repair: texts.markRepair]
        let line = "\(mark[found.severity] ?? "") · \(sentence(found))"
        return [line] + (repair(found).map { ["    \(texts.repairLabel) \($0)"] } ?? [])
    }

    func summary(repairs: Int) -> String { repairs == 0 ? texts.summaryFine : texts.summaryRepair(n: repairs) }

    func sentence(_ found: Diagnosis) -> String {
        let mebibytes = (free: found.number >> 20, needed: found.needed >> 20)
        return switch found.code {
        case .folderMissing: texts.folderMissing(path: found.subject)
        case .permissionsFine: texts.permissionsFine(path: found.subject)
        case .permissionsOpen: texts.permissionsOpen(n: found.number, path: found.subject)
        case .ownerOther: texts.ownerOther(n: found.number, path: found.subject)
        case .roomFine: texts.roomFine(free: mebibytes.free, path: found.subject)
        case .roomShort: texts.roomShort(free: mebibytes.free, path: found.subject, needed: mebibytes.needed)
        case .clockFine: texts.clockFine
        case .clockBehind: texts.clockBehind(seconds: found.number)
        case .engineFine: texts.engineFine(version: found.subject)
        case .engineOld: texts.engineOld(version: found.subject)
        case .databaseUnreachable: texts.databaseUnreachable
        case .schemaFine: texts.schemaFine(number: String(found.number))
        case .schemaPending: texts.schemaPending(n: found.number)
        case .schemaNewer: texts.schemaNewer(stored: String(found.number), known: String(found.needed))
        case .schemaChanged: texts.schemaChanged(number: String(found.number))
        case .integrityFine: texts.integrityFine(n: found.number)
        case .integrityBroken: texts.integrityBroken(n: found.number, fault: found.subject)
        default: ofCopiesAndMails(found)
        }
    }

    private func ofCopiesAndMails(_ found: Diagnosis) -> String {
        switch found.code {
        case .copiesFine: texts.copiesFine(name: found.subject, hours: found.number)
        case .copiesOff: texts.copiesOff
        case .copiesNone: texts.copiesNone(path: found.subject)
        case .copiesLate: texts.copiesLate(name: found.subject, hours: found.number)
        case .copyBroken: texts.copyBroken(name: found.subject)
        case .copyKeyMissing: texts.copyKeyMissing(name: found.subject)
        case .mailFine: texts.mailFine
        case .mailOff: texts.mailOff
        case .mailUnreachable: texts.mailUnreachable(reason: outbox.reason(found.subject))
        case .outboxFine: texts.outboxFine
        case .outboxStuck: texts.outboxStuck(n: found.number, hours: String(found.needed))
        case .jobsFine: texts.jobsFine
        case .jobsFailed: texts.jobsFailed(n: found.number, kind: found.subject)
        case .settingsWrong: texts.settingsWrong(reason: found.subject)
        default: found.code.rawValue
        }
    }

    /// What to do, nil where nothing has to be done.
    func repair(_ found: Diagnosis) -> String? {
        switch found.code {
        case .folderMissing: texts.folderMissingRepair
        case .permissionsOpen: texts.permissionsOpenRepair(path: found.subject)
        case .ownerOther: texts.ownerOtherRepair(path: found.subject)
        case .roomShort: texts.roomShortRepair
        case .clockBehind: texts.clockBehindRepair
        case .engineOld: texts.engineOldRepair
        case .databaseUnreachable: texts.databaseUnreachableRepair
        case .schemaNewer: texts.schemaNewerRepair
        case .schemaChanged: texts.schemaChangedRepair
        case .integrityBroken: texts.integrityBrokenRepair
        case .copiesNone: texts.copiesNoneRepair
        case .copiesLate: texts.copiesLateRepair
        case .copyBroken: texts.copyBrokenRepair
        case .copyKeyMissing: texts.copyKeyMissingRepair
        case .mailUnreachable: texts.mailUnreachableRepair
        case .outboxStuck: texts.outboxStuckRepair
        case .settingsWrong: texts.settingsWrongRepair
        default: nil
        }
    }
}
