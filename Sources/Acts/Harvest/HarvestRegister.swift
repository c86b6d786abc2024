internal import Domain
internal import SQL
internal import Storage

/// Writes which sheets became public, changed or went, for those who harvest them.
struct HarvestRegister {
    private let connection: any Connection
    private let world: World

    init(_ connection: any Connection, _ world: World) {
        self.connection = connection
        self.world = world
    }

    /// These sheets say something else from now on, or are read by others than before.
    func refresh(_ practices: [Int64]) throws {
        if practices.isEmpty { return }
        // The clock now, not at the beginning of the transaction: a harvest must not have passed that second long ago.
        let now = world.now() / 1_000_000
        let readable = try HarvestStore(connection).readable(practices)
        try put(readable, stamps: [:], else: now)
        try HarvestStore(connection).delete(Array(Set(practices).subtracting(readable)).sorted(), at: now)
    }

    /// These sheets are read no more, or elsewhere.
    func forget(_ practices: [Int64]) throws {
        try HarvestStore(connection).delete(practices, at: world.now() / 1_000_000)
    }

    /// Brings what a long transaction stamped since it began to this second, just before its end: a harvest that came
    /// meanwhile did not see it, and the next one asks from there.
    func settle(since start: Int64) throws {
        try HarvestStore(connection).restamp(from: start / 1_000_000, to: world.now() / 1_000_000)
    }

    /// True for a database of before, which has public sheets and remembers none.
    func isNeeded() throws -> Bool {
        let store = HarvestStore(connection)
        return try store.isEmpty() && store.hasPublic()
    }

    /// Remembers what is public in such a database, since it was published last.
    func fill() throws {
        try RecordCheck(connection).eachPractice { entry in
            let readable = try HarvestStore(connection).readable([entry.id])
            let times = try EditionStore(connection).publicationTimes(of: readable)
            try put(readable, stamps: times.mapValues { $0 / 1_000_000 }, else: world.now() / 1_000_000)
        }
    }

    private func put(_ practices: [Int64], stamps: [Int64: Int64], else now: Int64) throws {
        if practices.isEmpty { return }
        let store = HarvestStore(connection)
        let known = try store.identifiers(of: practices)
        var themes: [Int64: Set<String>] = [:]
        try SearchDocuments(connection, of: practices).terms(of: "theme") { practice, term in
            if let code = world.terms.code(term) { themes[practice, default: []].insert(code) }
        }
        for practice in practices {
            try store.put(
                known[practice] ?? identifier(), practice: practice, themes: (themes[practice] ?? []).sorted(),
                at: stamps[practice] ?? now)
        }
    }

    /// A new UUID of version 4 (RFC 9562).
    private func identifier() -> String {
        let high = world.random() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = world.random() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [high, low].map { number in
            let text = String(number, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var parts: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts.joined(separator: "-")
    }
}
