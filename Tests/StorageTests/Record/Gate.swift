import Glibc
import Synchronization

/// Lets a thread of the system wait until another one has come to a point, or until it has waited long enough.
final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }

    func wait(milliseconds: Int) {
        for _ in 0..<milliseconds {
            if isOpen.withLock({ $0 }) { return }
            usleep(1_000)
        }
    }
}
