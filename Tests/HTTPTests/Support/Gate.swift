internal import Glibc
internal import Synchronization

/// Holds handler threads until a test opens it.
final class Gate: Sendable {
    private let isOpen = Atomic(false)
    private let arrived = Atomic(0)

    var waiting: Int { arrived.load(ordering: .acquiring) }

    func open() { isOpen.store(true, ordering: .releasing) }

    /// Called by a handler: returns once the gate is open.
    func pass() {
        arrived.add(1, ordering: .acquiringAndReleasing)
        while !isOpen.load(ordering: .acquiring) { usleep(1000) }
    }

    /// Called by a test: returns once `count` handlers wait.
    func awaitArrivals(_ count: Int) {
        while waiting < count { usleep(1000) }
    }
}
