/// The best few of many, without sorting the many.
struct Heap {
    struct Entry {
        let score: Int32
        /// Among equals, the least comes first.
        let position: Int
        let number: Int

        func isBetter(than other: Entry) -> Bool {
            score == other.score ? position < other.position : score > other.score
        }
    }

    /// The worst entry first, as a binary heap.
    private var entries: [Entry] = []
    private let room: Int

    init(room: Int) {
        self.room = room
        entries.reserveCapacity(min(room, 1_024))
    }

    mutating func offer(_ entry: Entry) {
        if entries.count < room {
            entries.append(entry)
            rise()
        } else if let worst = entries.first, entry.isBetter(than: worst) {
            entries[0] = entry
            sink()
        }
    }

    /// The best first.
    func sorted() -> [Entry] { entries.sorted { $0.isBetter(than: $1) } }

    private mutating func rise() {
        var child = entries.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard entries[parent].isBetter(than: entries[child]) else { return }
            entries.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
                if entries[worst].isBetter(than: entries[child]) { worst = child }
            }
            if worst == parent { return }
            entries.swapAt(parent, worst)
            parent = worst
        }
    }
}
