import Dispatch
import Domain
import Synchronization
import Testing

@Suite struct IdentifierSourceTests {
    private static let origin: Int64 = 1_767_225_600_000

    private func source(_ times: [Int64], node: Int = 0) -> IdentifierSource {
        let looks = Atomic<Int>(0)
        return IdentifierSource(node: node) {
            let look = looks.add(1, ordering: .relaxed).oldValue
            return times[min(look, times.count - 1)]
        }
    }

    @Test func identifiersGrowWithTheClock() {
        let source = source([Self.origin + 5, Self.origin + 6, Self.origin + 1_000])
        #expect([source.next(), source.next(), source.next()] == [5 << 22, 6 << 22, 1_000 << 22])
    }

    @Test(arguments: [[origin + 9], [origin + 9, origin + 3, origin, 0, -1], [0], [Int64.min / 2]] as [[Int64]])
    func identifiersGrowWhenTheClockStandsStillOrGoesBack(_ times: [Int64]) {
        let source = source(times)
        var last = Int64(-1)
        for _ in 0..<40_000 {
            let next = source.next()
            if next <= last {
                Issue.record("\(next) comes after \(last)")
                return
            }
            last = next
        }
        // 16,384 identifiers fit in a millisecond: two more were borrowed.
        #expect(last >> 22 == max(0, times[0] - Self.origin) + 2)
    }

    @Test func nodesNeverMeet() {
        let identifiers = (0..<256).map { source([Self.origin + 7], node: $0).next() }
        #expect(Set(identifiers).count == 256)
        #expect(identifiers.allSatisfy { $0 > 0 })
        #expect(source([Self.origin + 7], node: 259).next() == source([Self.origin + 7], node: 3).next())
    }

    @Test func identifiersHaveSixtyThreeBitsUntilTheClockIsFull() {
        let lastMillisecond = Self.origin + (1 << 41) - 1
        #expect(source([lastMillisecond], node: 255).next() > 0)
    }

    @Test func threadsNeverReceiveTheSame() {
        let source = source([Self.origin + 1])
        let all = Mutex<[Int64]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            let mine = (0..<5_000).map { _ in source.next() }
            if mine != mine.sorted() { Issue.record("one thread saw its identifiers go back") }
            all.withLock { $0 += mine }
        }
        let given = all.withLock(\.self)
        #expect(Set(given).count == 40_000)
    }
}
