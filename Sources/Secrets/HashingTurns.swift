internal import Glibc

/// Lets a few passwords be hashed at once: each takes as much memory as it is slow.
final class HashingTurns: @unchecked Sendable {
    // Shared by threads through the semaphore's own lock.
    private let semaphore: UnsafeMutablePointer<sem_t>

    init(_ count: UInt32) {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, count)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func take<Outcome>(_ work: () throws -> Outcome) rethrows -> Outcome {
        // Interrupted by a signal, it is asked again.
        while sem_wait(semaphore) != 0 {}
        defer { sem_post(semaphore) }
        return try work()
    }
}
