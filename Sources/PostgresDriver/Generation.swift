internal import Synchronization

/// Counts migrations, so that connections opened before one are not used after it.
final class Generation: Sendable {
    private let number = Atomic<Int>(0)

    var current: Int { number.load(ordering: .acquiring) }

    func advance() {
        number.add(1, ordering: .acquiringAndReleasing)
    }
}
