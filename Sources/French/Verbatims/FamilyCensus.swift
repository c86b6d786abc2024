/// Puts the spellings of all parts together by families, and finds how each family is written most often.
struct FamilyCensus {
    private struct Counted {
        let term: String
        let isTool: Bool
        var count = 0
        /// Times by spelling in small letters, in the order they were met.
        var spellings: [(text: String, count: Int)] = []
        /// As written, as long as each time began with a capital.
        var capital: String?
    }

    private struct Key: Hashable {
        let term: String
        let isTool: Bool
    }

    private var counted: [Counted] = []
    private var known: [Key: Int] = [:]

    /// Counts a spelling, and gives the number of its family.
    mutating func family(of spelling: VerbatimPart.Spelling) -> Int32 {
        let key = Key(term: spelling.term, isTool: spelling.isTool)
        let small = spelling.text.lowercased()
        let isCapital = spelling.text.first?.isUppercase == true
        let index: Int
        if let found = known[key] {
            index = found
            if !isCapital { counted[index].capital = nil }
        } else {
            index = counted.count
            known[key] = index
            counted.append(
                Counted(term: spelling.term, isTool: spelling.isTool, capital: isCapital ? spelling.text : nil))
        }
        counted[index].count += spelling.count
        if let place = counted[index].spellings.firstIndex(where: { $0.text == small }) {
            counted[index].spellings[place].count += spelling.count
        } else {
            counted[index].spellings.append((small, spelling.count))
        }
        return Int32(truncatingIfNeeded: index)
    }

    func families() -> [WordFamily] {
        counted.map { family in
            // The first of those written as often.
            var best = (text: family.term, count: 0)
            for spelling in family.spellings where spelling.count > best.count { best = spelling }
            return WordFamily(
                shown: family.capital.map { $0.lowercased() == best.text ? $0 : best.text } ?? best.text,
                term: family.term, count: family.count, isTool: family.isTool)
        }
    }
}
