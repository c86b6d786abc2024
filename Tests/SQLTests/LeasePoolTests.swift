import SQL
import Synchronization
import TestSupport
import Testing

@Suite("Lending resources and statements")
struct LeasePoolTests {
    @Test("No more resources are open than the capacity, and all of them are closed at the end")
    func capacity() throws {
        let open = Monitor((now: 0, most: 0, closed: 0))
        let pool = LeasePool<Int>(
            capacity: 3, timeout: .seconds(20),
            open: {
                open.withLock { count in
                    count.now += 1
                    count.most = max(count.most, count.now)
                    return count.now
                }
            },
            close: { _ in
                open.withLock { count in
                    count.now -= 1
                    count.closed += 1
                }
            },
            isHealthy: { _ in true })
        onThreads(20) { _ in #expect(throws: Never.self) { try pool.withResource { _ in waitABit() } } }
        #expect(open.withLock { $0.most } == 3)
        #expect(pool.close())
        #expect(open.withLock { $0.closed } == 3)
        #expect(code { try pool.withResource { _ in } } == .closed)
    }

    @Test("What is free is lent at once, and nothing is opened nor waited for")
    func idle() throws {
        let pool = LeasePool<Int>(
            capacity: 1, timeout: .seconds(20), open: { 7 }, close: { _ in }, isHealthy: { _ in true })
        #expect(try pool.withIdle { $0 } == nil)
        let taken = try pool.withResource { _ in try pool.withIdle { $0 } }
        #expect(taken == nil)
        #expect(try pool.withIdle { $0 } == 7)
        #expect(try pool.withIdle { $0 } == 7)
        pool.close()
        #expect(try pool.withIdle { $0 } == nil)
    }

    @Test("An unhealthy resource, or one that cannot be opened, leaves its place to another")
    func unhealthy() throws {
        let opened = Atomic<Int>(0)
        let pool = LeasePool<Int>(
            capacity: 1, timeout: .seconds(20),
            open: {
                let number = opened.add(1, ordering: .relaxed).newValue
                if number == 2 { throw Deliberate() }
                return number
            },
            close: { _ in }, isHealthy: { $0 != 1 })
        #expect(try pool.withResource { $0 } == 1)
        #expect(throws: Deliberate.self) { try pool.withResource { $0 } }
        #expect(try pool.withResource { $0 } == 3)
        #expect(try pool.withResource { $0 } == 3)
    }

    @Test("The cache gives up the statement used least recently, and only when full")
    func cache() {
        var cache = StatementCache<Int>(capacity: 2)
        #expect(cache.put(1, "a") == nil)
        #expect(cache.put(2, "b") == nil)
        #expect(cache.take("a") == 1)
        #expect(cache.take("a") == nil)
        #expect(cache.put(1, "a") == nil)
        #expect(cache.put(3, "c") == 2)
        #expect(cache.put(4, "c") == 3)
        #expect(cache.removeAll().sorted() == [1, 4])
        #expect(cache.count == 0)
    }
}
