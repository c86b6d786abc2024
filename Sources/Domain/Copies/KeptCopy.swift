/// A copy of the whole instance that was made, read again, and found whole before it got its name.
package struct KeptCopy: Sendable, Equatable {
    package enum Kind: String, Sendable {
        /// By a person, with the command.
        case asked
        /// By the server, each day.
        case scheduled
        /// Before the tables were brought to those of a newer program.
        case beforeMigrating = "before-migrating"
    }

    /// Of the folder, or of the file when it is sealed.
    package let name: String
    package let kind: Kind
    /// Microseconds since 1970-01-01 UTC.
    package let madeAt: Int64
    /// Nobody reads it without the key.
    package let isSealed: Bool

    package init(name: String, kind: Kind, madeAt: Int64, isSealed: Bool) {
        self.name = name
        self.kind = kind
        self.madeAt = madeAt
        self.isSealed = isSealed
    }
}

/// Why a copy could not be made; the word that a job keeps.
package enum CopyFailure: String, Error, Sendable, CaseIterable, CustomStringConvertible {
    /// The folder of copies is not there: a disk that is not mounted, perhaps.
    case absent
    /// No room left on the disk.
    case room
    /// The folder cannot be written to.
    case forbidden
    /// The file with the key of copies cannot be read, or is none.
    case key
    /// What was written reads otherwise, or something in the instance is damaged.
    case damaged
    case other

    package var description: String { rawValue }
}

/// What is known of the copies of an instance.
package struct CopiesState: Sendable, Equatable {
    /// Where they are, by which rule they are made and kept.
    package let schedule: CopySchedule
    /// The latest first.
    package let copies: [KeptCopy]
    /// Why the last try of the server ended without a copy; nil when it did not.
    package let failure: CopyFailure?
    /// When that was; microseconds since 1970-01-01 UTC.
    package let failedAt: Int64?

    package init(schedule: CopySchedule, copies: [KeptCopy], failure: CopyFailure? = nil, failedAt: Int64? = nil) {
        self.schedule = schedule
        self.copies = copies
        self.failure = failure
        self.failedAt = failedAt
    }

    /// The last copy that shows the instance of a day; those made before a migration show it too.
    package var last: KeptCopy? { copies.first }
    package var lastScheduled: KeptCopy? { copies.first { $0.kind == .scheduled } }
}
