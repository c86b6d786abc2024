internal import Domain

/// `bench sheets FROM COUNT`: made-up sheets as JSON Lines, for the tests and for whoever wants to see them.
struct SheetPrinter {
    private let numbers: Range<Int>

    init(_ words: ArraySlice<String>) throws(BenchFault) {
        let first = try BenchOptions.number(words.first, "sheets FROM")
        numbers = first..<(first + (try BenchOptions.number(words.dropFirst().first, "sheets COUNT")))
    }

    func run() -> Int32 {
        let maker = SheetMaker()
        for number in numbers {
            Terminal.answer(String(decoding: maker.sheet(number).json.encoded(), as: UTF8.self) + "\n")
        }
        return 0
    }
}
