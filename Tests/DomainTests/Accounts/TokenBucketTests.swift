import Domain
import Testing

@Suite struct TokenBucketTests {
    private let rate = TokenBucket.Rate(burst: 3, period: 100)

    @Test func `a burst goes through, then one each period`() {
        var bucket = TokenBucket(rate, at: 0)
        #expect((0..<3).map { _ in bucket.take(at: 10) } == [nil, nil, nil])
        #expect(bucket.take(at: 10) == 90)
        #expect(bucket.take(at: 99) == 1)
        #expect(bucket.take(at: 100) == nil)
        #expect(bucket.take(at: 150) == 50)
    }

    @Test func `a long wait gives back no more than the burst`() {
        var bucket = TokenBucket(rate, at: 0)
        for _ in 0..<3 { _ = bucket.take(at: 0) }
        #expect((0..<4).map { _ in bucket.take(at: 1_000_000) } == [nil, nil, nil, 100])
    }

    @Test func `what was right is not counted, and a clock set back opens nothing`() {
        var bucket = TokenBucket(rate, at: 1_000)
        for _ in 0..<10 {
            #expect(bucket.take(at: 1_000) == nil)
            bucket.giveBack()
        }
        for _ in 0..<3 { _ = bucket.take(at: 1_000) }
        #expect(bucket.take(at: 0) == 100)
    }
}
