internal import Domain
internal import SQL
internal import Storage

/// Walks over every practice that was not erased and tells what does not hold.
struct RecordCheck {
    private let store: RecordStore

    init(_ connection: any Connection) { store = RecordStore(connection) }

    func eachPractice(_ body: (RecordStore.Entry) throws -> Void) throws {
        var last: Int64 = -1
        while true {
            let page = try store.page(after: last)
            for entry in page { try body(entry) }
            guard let end = page.last else { return }
            last = end.id
        }
    }

    /// True when the stored readers differ from those of the one rule of sight.
    func audiencesAreWrong(_ entry: RecordStore.Entry) -> Bool {
        entry.audiences != entry.access.audiences.map(\.code).sorted()
    }

    func faults(of entry: RecordStore.Entry) -> [IntegrityFault] {
        var faults: [IntegrityFault] = []
        if audiencesAreWrong(entry) { faults.append(.wrongAudiences(practice: entry.id)) }
        if entry.addresses != 1 { faults.append(.addresses(practice: entry.id, found: entry.addresses)) }
        if entry.access.state == .published && entry.facts == 0 { faults.append(.noFacts(practice: entry.id)) }
        return faults
    }
}
