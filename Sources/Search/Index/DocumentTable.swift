/// What the index keeps of each document, by its number.
struct DocumentTable: Sendable {
    private static let none = Int64.min
    /// `none` where a document was and is no more.
    private var practices: [Int64] = []
    private var moments: [Int64] = []
    /// Which name of `names` is that of a document.
    private var named: [UInt32] = []
    /// Human order of the names: bytes compare as names do. A document that is replaced leaves its name behind.
    private var names = ByteArena()

    var capacity: Int { practices.count }

    func practice(of number: Int) -> Int64? {
        practices.indices.contains(number) && practices[number] != Self.none ? practices[number] : nil
    }

    func publishedAt(_ number: Int) -> Int64 { practice(of: number) == nil ? 0 : moments[number] }

    mutating func put(_ document: IndexedDocument) {
        let more = document.number + 1 - practices.count
        if more > 0 {
            practices += Array(repeating: Self.none, count: more)
            moments += Array(repeating: 0, count: more)
            named += Array(repeating: 0, count: more)
        }
        practices[document.number] = document.practice
        moments[document.number] = document.publishedAt
        named[document.number] = UInt32(names.count)
        names.append(document.sortKey.utf8)
        if names.count > 2 * practices.count + 1_024 { forgetNames() }
    }

    mutating func remove(_ number: Int) { practices[number] = Self.none }

    /// The numbers by name, then by identifier of the practice.
    func byName() -> [UInt32] {
        let numbers = practices.indices.filter { practices[$0] != Self.none }
        // Nearly always in order already: a server reads them so.
        let given = numbers.sorted { named[$0] < named[$1] }
        return given.sorted { precedes($0, $1) }.map { UInt32($0) }
    }

    /// Where a document goes in such a list.
    func place(of number: Int, in list: [UInt32]) -> Int {
        var range = 0..<list.count
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if precedes(Int(list[middle]), number) {
                range = (middle + 1)..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound
    }

    private func precedes(_ one: Int, _ two: Int) -> Bool {
        let order = names.compare(Int(named[one]), with: Int(named[two]))
        return order == 0 ? practices[one] < practices[two] : order < 0
    }

    /// Drops the names of documents that are no more.
    private mutating func forgetNames() {
        var kept = ByteArena()
        for number in practices.indices where practices[number] != Self.none {
            kept.append(names[Int(named[number])])
            named[number] = UInt32(kept.count - 1)
        }
        names = kept
    }
}
