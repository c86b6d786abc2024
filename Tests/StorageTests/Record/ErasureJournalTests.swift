import Storage
import TestSupport
import Testing

@Suite struct ErasureJournalTests {
    private let folder = Result { try TemporaryDirectory() }

    private func journal() throws -> ErasureJournal { ErasureJournal(path: try folder.get().file("erasures.tsv")) }

    private func write(_ text: String) throws {
        try TextFile.write(Array(text.utf8), to: try journal().path)
    }

    @Test func whatWasErasedIsReadBackInOrder() throws {
        let journal = try journal()
        #expect(try journal.all() == [])
        let erasures = [Erasure(at: 1, kind: "practice", id: .max), Erasure(at: -2, kind: "practice", id: 0)]
        for erasure in erasures { try journal.append(erasure) }
        #expect(try journal.all() == erasures)
    }

    @Test(arguments: ["5\tpractice\t1234", "5\tpractice\t", "5\tprac", "5", "5\tpractice\t12345678"])
    func aLineCutByACrashIsIgnoredEvenWhenItLooksWhole(_ cut: String) throws {
        try write("1\tpractice\t7\n" + cut)
        #expect(try journal().all() == [Erasure(at: 1, kind: "practice", id: 7)])
    }

    @Test(arguments: ["5\tpractice\t1234", "5\tprac", "5"])
    func anErasureAfterACrashIsNotLostInTheCutLine(_ cut: String) throws {
        try write("1\tpractice\t7\n" + cut)
        try journal().append(Erasure(at: 9, kind: "practice", id: 42))
        #expect(try journal().all().contains(Erasure(at: 9, kind: "practice", id: 42)))
        #expect(try journal().all().first == Erasure(at: 1, kind: "practice", id: 7))
    }
}
