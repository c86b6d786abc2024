import Synchronization
import TestSupport
import Testing

@testable import Search

@Suite struct WordShelfTests {
    /// A term is a number: its documents are the multiples of it.
    private final class Multiples: Postings, Sendable {
        private let counter = Mutex(0)
        var reads: Int { counter.withLock { $0 } }

        func documents(term: String, in _: SearchColumn) -> Bitmap {
            counter.withLock { $0 += 1 }
            let step = Int(term) ?? 1
            return Bitmap(stride(from: 0, to: 2_000, by: step))
        }

        func documents(phrase: [String], in column: SearchColumn) -> Bitmap {
            documents(term: phrase.joined(), in: column)
        }
    }

    @Test(arguments: [0, 600, 4_000, 1 << 20])
    func `what is kept is what would be read`(_ room: Int) throws {
        let multiples = Multiples()
        let shelved = ShelvedPostings(multiples, on: WordShelf(room: room), of: 2_000)
        var draw = Draw(seed: 3)
        for _ in 0..<400 {
            let term = String(1 + draw.below(60))
            #expect(try shelved.documents(term: term, in: .text) == multiples.documents(term: term, in: .text))
            #expect(try shelved.documents(phrase: [term, "1"], in: .title).contains(Int(term + "1") ?? 0))
        }
    }

    @Test func `words asked again are not read again, those asked longest ago go first`() throws {
        let multiples = Multiples()
        let shelved = ShelvedPostings(multiples, on: WordShelf(room: 10_000), of: 2_000)
        for term in 1...100 {
            _ = try shelved.documents(term: "7", in: .text)
            _ = try shelved.documents(term: String(100 + term), in: .text)
        }
        #expect(multiples.reads == 101)
        let before = multiples.reads
        _ = try shelved.documents(term: "7", in: .text)
        _ = try shelved.documents(term: "101", in: .text)
        #expect(multiples.reads == before + 1)
    }
}
