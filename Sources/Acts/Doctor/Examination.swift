package import Domain
package import SQL
package import Storage

/// Looks at everything that keeps an instance well and changes nothing, not even the tables of an older program.
package struct Examination {
    /// A mail that waits for so long does not leave by itself; microseconds.
    private static let mailPatience: Int64 = 6 * 3_600_000_000
    private static let hour: Int64 = 3_600_000_000
    private let folder: DataFolder
    private let schedule: CopySchedule
    private let now: Int64
    private let hashing: Hashing

    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package init(_ folder: DataFolder, _ schedule: CopySchedule, _ hashing: Hashing, at now: Int64) {
        self.folder = folder
        self.schedule = schedule
        self.hashing = hashing
        self.now = now
    }

    /// Files and folders: what the system says of them.
    ///
    /// - Parameter keyFile: of copies; nil when none was named.
    package func ground(keyFile: String?) -> [Diagnosis] {
        let look = FolderLook(folder)
        let permissions = look.permissions(keyFile.map { [$0] } ?? [])
        if permissions.contains(where: { $0.code == .folderMissing }) { return permissions }
        var rooms = [look.room(in: folder.path)]
        if schedule.isOn, CopyFolder(path: schedule.folder).exists { rooms.append(look.room(in: schedule.folder)) }
        return permissions + rooms
    }

    /// Copies: whether they are made, and whether the last one is still what was written.
    ///
    /// - Parameter sealing: opens those that are sealed; nil without their key.
    package func copies(_ sealing: Sealing?) -> [Diagnosis] {
        let place = CopyFolder(path: schedule.folder)
        guard schedule.isOn else { return [Diagnosis(.copiesOff)] }
        guard place.exists else { return [Diagnosis(.folderMissing, schedule.folder)] }
        guard let last = place.copies().first(where: { $0.kind == .scheduled }) else {
            return [Diagnosis(.copiesNone, schedule.folder)]
        }
        let age = Int((now - last.madeAt) / Self.hour)
        let isLate = age >= Int(CopySchedule.patience)
        return [
            broken(last, in: place, sealing) ?? Diagnosis(isLate ? .copiesLate : .copiesFine, last.name, number: age)
        ]
    }

    private func broken(_ copy: KeptCopy, in place: CopyFolder, _ sealing: Sealing?) -> Diagnosis? {
        let path = place.path(of: copy)
        do throws(ArchiveFault) {
            if !copy.isSealed {
                _ = try Checksums.verified(in: path, hashing)
            } else if let sealing {
                try SealedCopy.verify(path, sealing, hashing)
            } else {
                return Diagnosis(.copyKeyMissing, copy.name)
            }
            return nil
        } catch {
            return Diagnosis(.copyBroken, copy.name)
        }
    }

    /// The engine and how far its tables are; nothing more can be read of a database that is not of this program.
    ///
    /// - Returns: `isOfToday`: its tables are those of this program.
    package func engine(_ database: any Database) -> (found: [Diagnosis], isOfToday: Bool) {
        do {
            let version = try database.read { try EngineLook($0).version() }
            let standing = try Migrator().standing(of: database)
            let schema =
                standing.pending.isEmpty
                ? Diagnosis(.schemaFine, number: standing.applied ?? 0)
                : Diagnosis(.schemaPending, number: standing.pending.count)
            return ([version, schema], standing.pending.isEmpty)
        } catch StorageError.databaseTooNew(let stored, let known) {
            return ([Diagnosis(.schemaNewer, number: stored, needed: known)], false)
        } catch StorageError.migrationChanged(let number) {
            return ([Diagnosis(.schemaChanged, number: number)], false)
        } catch let error as SQLError where error.code == .corrupt {
            return ([Diagnosis(.integrityBroken, "engine")], false)
        } catch {
            return ([Diagnosis(.databaseUnreachable)], false)
        }
    }

    /// Time, mails and jobs, as the tables of today tell.
    package func record(_ database: any Database) -> [Diagnosis] {
        do {
            return try database.read { connection in
                let look = EngineLook(connection)
                return [
                    try look.clock(at: now), try look.outbox(at: now, patience: Self.mailPatience), try look.jobs(),
                ]
            }
        } catch {
            return [Diagnosis(.databaseUnreachable)]
        }
    }

    /// Everything that is stored, read once.
    package static func integrity(_ world: World) -> Diagnosis {
        do {
            let report = try IntegrityReport.make(of: world) { _, _ in }
            guard let first = report.faults.first else { return Diagnosis(.integrityFine, number: report.practices) }
            return Diagnosis(.integrityBroken, first.code, number: report.faults.count)
        } catch {
            return Diagnosis(.integrityBroken, "engine")
        }
    }
}
