/// The number of the document of each practice: two plain lists, which take a third of the room of a dictionary.
struct PracticeNumbers: Sendable {
    /// In increasing order.
    private var practices: [Int64] = []
    private var numbers: [UInt32] = []

    init() {}

    /// - Parameter given: in any order; of those of one practice, the last one counts.
    init(_ given: [(practice: Int64, number: UInt32)]) {
        practices.reserveCapacity(given.count)
        numbers.reserveCapacity(given.count)
        for index in given.indices.sorted(by: { (given[$0].practice, $0) < (given[$1].practice, $1) }) {
            let (practice, number) = given[index]
            if practices.last == practice {
                numbers[numbers.count - 1] = number
            } else {
                practices.append(practice)
                numbers.append(number)
            }
        }
    }

    subscript(practice: Int64) -> UInt32? {
        get {
            let place = place(of: practice)
            return holds(practice, at: place) ? numbers[place] : nil
        }
        set {
            let place = place(of: practice)
            switch (holds(practice, at: place), newValue) {
            case (true, let number?): numbers[place] = number
            case (true, nil):
                practices.remove(at: place)
                numbers.remove(at: place)
            case (false, let number?):
                practices.insert(practice, at: place)
                numbers.insert(number, at: place)
            case (false, nil): break
            }
        }
    }

    /// The same as the subscript; quick when practices are asked for in increasing order.
    ///
    /// - Parameter hint: where the one before was found; begins as 0.
    func number(of practice: Int64, near hint: inout Int) -> UInt32? {
        if !holds(practice, at: hint) { hint = holds(practice, at: hint + 1) ? hint + 1 : place(of: practice) }
        return holds(practice, at: hint) ? numbers[hint] : nil
    }

    private func holds(_ practice: Int64, at place: Int) -> Bool {
        place < practices.count && practices[place] == practice
    }

    private func place(of practice: Int64) -> Int {
        practices.withUnsafeBufferPointer { practices in
            var range = 0..<practices.count
            while !range.isEmpty {
                let middle = range.lowerBound + range.count / 2
                if practices[middle] < practice {
                    range = (middle + 1)..<range.upperBound
                } else {
                    range = range.lowerBound..<middle
                }
            }
            return range.lowerBound
        }
    }
}
