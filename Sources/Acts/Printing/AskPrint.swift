package import Domain
internal import SQL
internal import Storage

/// Asks for the print of a document made of a sheet, or takes it when it is there: every edition is printed once.
package struct AskPrint: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        case ready([UInt8])
        case waiting
        /// Tried as often as it may be, not long ago.
        case failed
        /// So many others wait that nobody would wait so long.
        case busy
        /// This instance prints nothing.
        case unavailable
    }

    package static let act = Act.seeSheet
    /// A print that failed may be asked again after so many microseconds.
    private static let patience: Int64 = 600_000_000
    /// Prints that may wait at a time: two minutes of work.
    private static let queue = 50
    private let practice: Practice
    private let name: PrintName
    private let document: [UInt8]

    /// - Parameters:
    ///   - practice: as `ReadSheet` just gave it to the viewer.
    ///   - document: self-contained HTML.
    ///   - fingerprint: of the document, 64 hexadecimal digits.
    ///   - Returns: nil when the fingerprint is none.
    package init?(_ practice: Practice, document: [UInt8], fingerprint: String) {
        guard let name = PrintName(practice: practice.id, fingerprint: fingerprint) else { return nil }
        self.practice = practice
        self.name = name
        self.document = document
    }

    /// - Throws: `Refusal.notFound` when the viewer may not see the sheet, or the fault of a full disk.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let access = try world.database.read { try PracticeStore($0).access(of: practice.id) }
        guard can(viewer, Self.act, on: access) else { throw Refusal.notFound }
        guard let prints = world.prints else { return .unavailable }
        if let print = try prints.read(name, .print) { return .ready(print) }
        let key = "\(PrintJob.name)-\(name.text)"
        let known = try world.database.read { try JobStore($0).find(key: key) }
        let now = world.now()
        if let known, known.state == .failed, (known.finishedAt ?? 0) > now - Self.patience { return .failed }
        if let known, known.finishedAt == nil { return .waiting }
        let waiting = try world.database.read { try JobStore($0).countOpen(kind: PrintJob.name) }
        if waiting >= Self.queue { return .busy }
        try prints.write(document, name, .document)
        try world.database.write { connection in
            let jobs = JobStore(connection)
            // A print that was made and is no longer there is asked for like a new one.
            if let known { try jobs.forget(ended: known.id) }
            _ = try jobs.enqueue(id: world.ids.next(), kind: PrintJob.name, key: key, input: name.text, at: now)
        }
        return .waiting
    }
}
