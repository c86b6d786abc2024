package import Domain
internal import SQL
package import Storage

/// Copies the whole instance once a day, at the hour of the schedule, and removes copies that no rule keeps.
///
/// Queued every hour: what failed is tried again an hour later, and a server that stood still at the hour makes up for it.
package struct BackupJob: JobKind {
    package static let name = "backup"
    private let schedule: CopySchedule
    private let maker: @Sendable () throws -> CopyMaker
    private let clock: @Sendable (Int64) -> CopySchedule.LocalHour

    /// - Parameters:
    ///   - clock: the wall clock of the instance at a moment in microseconds since 1970 UTC.
    ///   - maker: asked for each copy, since the file with the key may have changed; what it throws is `CopyFailure.key`.
    package init(
        _ schedule: CopySchedule, clock: @escaping @Sendable (Int64) -> CopySchedule.LocalHour,
        maker: @escaping @Sendable () throws -> CopyMaker
    ) {
        self.schedule = schedule
        self.clock = clock
        self.maker = maker
    }

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        let folder = CopyFolder(path: schedule.folder)
        guard folder.exists else { throw CopyFailure.absent }
        folder.sweep(at: world.now())
        CopyFolder(path: try scratch()).sweep(at: world.now())
        let last = folder.copies().first { $0.kind == .scheduled }
        guard schedule.next(at: clock(world.now()), last: last.map { clock($0.madeAt).day }) == .now else {
            return "not due"
        }
        try progress.report(0, of: nil)
        let outcome = try copy(world)
        let outlived = schedule.outlived(folder.copies()) { clock($0).day }
        for copy in outlived { folder.remove(copy) }
        return String(
            decoding: JSON.object([
                JSON.Member("rows", .integer(Int64(outcome.rows))),
                JSON.Member("files", .integer(Int64(outcome.files))),
                JSON.Member("removed", .integer(Int64(outlived.count))),
            ]).encoded(), as: UTF8.self)
    }

    private func scratch() throws(CopyFailure) -> String {
        do { return try maker().scratch.path } catch { throw .key }
    }

    /// - Throws: `CopyFailure`, which says nothing of what is stored.
    private func copy(_ world: World) throws(CopyFailure) -> Backup.Outcome {
        let maker: CopyMaker
        do { maker = try self.maker() } catch { throw .key }
        do {
            return try Backup(maker, as: .scheduled).perform(by: .instanceOperator, in: world)
        } catch {
            throw CopyFailure(error)
        }
    }
}

extension CopyFailure {
    /// What hindered a copy, in a word.
    package init(_ error: any Error) {
        switch error {
        case let failure as CopyFailure: self = failure
        case let fault as ArchiveFault: self.init(fault)
        case let fault as FileFault: self = fault.isFull ? .room : fault.isForbidden ? .forbidden : .other
        case let fault as SQLError: self = fault.code == .full ? .room : fault.code == .corrupt ? .damaged : .other
        case is FileStoreError: self = .damaged
        default: self = .other
        }
    }

    private init(_ fault: ArchiveFault) {
        switch fault {
        case .unwritable(_, let errno), .unreadable(_, let errno):
            let fault = FileFault(errno: errno)
            self = fault.isFull ? .room : fault.isForbidden ? .forbidden : .other
        case .altered, .missing, .lostFile, .unexpected, .cannotOpen, .badDescription: self = .damaged
        default: self = .other
        }
    }
}
