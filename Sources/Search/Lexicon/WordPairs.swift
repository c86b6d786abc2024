/// Words with their terms, in any order, the same ones perhaps several times: what a table is made of.
struct WordPairs: Sendable {
    private var words = ByteArena()
    private var terms = ByteArena()
    /// False once a pair came that does not belong after the one before.
    private var isSorted = true

    var count: Int { words.count }

    mutating func add(_ word: some Sequence<UInt8>, _ term: some Sequence<UInt8>) {
        words.append(word)
        terms.append(term)
        if count > 1, isSorted { isSorted = order(count - 2, count - 1) < 0 }
    }

    /// By the bytes of the word, then of the term; each pair once.
    func eachInOrder(_ body: (_ word: ArraySlice<UInt8>, _ term: ArraySlice<UInt8>) -> Void) {
        if isSorted {
            for index in 0..<count { body(words[index], terms[index]) }
            return
        }
        var last: Int?
        // Tables that are sorted already are runs for the sort, which then only merges them.
        for index in (0..<count).sorted(by: { order($0, $1) < 0 }) {
            if let last, order(last, index) == 0 { continue }
            last = index
            body(words[index], terms[index])
        }
    }

    private func order(_ one: Int, _ two: Int) -> Int {
        let order = words.compare(one, with: two)
        return order == 0 ? terms.compare(one, with: two) : order
    }
}
