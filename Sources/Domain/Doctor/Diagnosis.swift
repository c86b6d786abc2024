/// One thing that was looked at on a machine where an instance lives, and how it was found.
package struct Diagnosis: Sendable, Equatable {
    package enum Severity: String, Sendable {
        case fine
        /// Worth knowing; nothing is wrong.
        case note
        case repair
    }

    /// What can be found; each has its sentence, and what is wrong has its repair.
    package enum Code: String, Sendable, CaseIterable {
        case folderMissing = "folder-missing"
        case permissionsFine = "permissions-fine"
        /// Others may read or change what is the instance's own.
        case permissionsOpen = "permissions-open"
        case ownerOther = "owner-other"
        case roomFine = "room-fine"
        /// A copy would not find room.
        case roomShort = "room-short"
        case clockFine = "clock-fine"
        /// What is stored is newer than now.
        case clockBehind = "clock-behind"
        case engineFine = "engine-fine"
        case engineOld = "engine-old"
        case databaseUnreachable = "database-unreachable"
        case schemaFine = "schema-fine"
        case schemaPending = "schema-pending"
        case schemaNewer = "schema-newer"
        /// A migration that ran is not the one that this program has.
        case schemaChanged = "schema-changed"
        case integrityFine = "integrity-fine"
        case integrityBroken = "integrity-broken"
        case copiesFine = "copies-fine"
        case copiesOff = "copies-off"
        case copiesNone = "copies-none"
        case copiesLate = "copies-late"
        case copyBroken = "copy-broken"
        case copyKeyMissing = "copy-key-missing"
        case mailFine = "mail-fine"
        case mailOff = "mail-off"
        case mailUnreachable = "mail-unreachable"
        case outboxFine = "outbox-fine"
        case outboxStuck = "outbox-stuck"
        case jobsFine = "jobs-fine"
        case jobsFailed = "jobs-failed"
        /// The settings themselves cannot be read.
        case settingsWrong = "settings-wrong"

        package var severity: Severity {
            switch self {
            case .permissionsFine, .roomFine, .clockFine, .engineFine, .schemaFine, .integrityFine, .copiesFine,
                .mailFine, .outboxFine, .jobsFine:
                .fine
            case .schemaPending, .copiesOff, .mailOff, .jobsFailed: .note
            default: .repair
            }
        }
    }

    package let code: Code
    /// The path, the version, the code of a fault; never anything that people wrote.
    package let subject: String
    /// Bytes, hours, seconds or how many, as the code says.
    package let number: Int
    /// What would be enough.
    package let needed: Int

    package init(_ code: Code, _ subject: String = "", number: Int = 0, needed: Int = 0) {
        self.code = code
        self.subject = subject
        self.number = number
        self.needed = needed
    }

    package var severity: Severity { code.severity }
}
