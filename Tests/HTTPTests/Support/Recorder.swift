internal import Synchronization

/// Collects what callbacks report, from any thread.
final class Recorder<Element: Sendable>: Sendable {
    private let elements: Mutex<[Element]> = Mutex([])

    func add(_ element: Element) { elements.withLock { $0.append(element) } }

    var all: [Element] { elements.withLock { $0 } }
}
