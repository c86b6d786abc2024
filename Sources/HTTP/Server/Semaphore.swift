internal import Glibc

/// A counting semaphore for threads.
///
/// `@unchecked Sendable`: the POSIX semaphore is its own lock.
final class Semaphore: @unchecked Sendable {
    private let raw = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(raw, 0, 0) }

    deinit {
        sem_destroy(raw)
        raw.deallocate()
    }

    func signal() { sem_post(raw) }

    func wait() {
        while sem_wait(raw) != 0 {}
    }
}
