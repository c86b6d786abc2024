internal import Glibc
internal import Synchronization

/// Writes log lines from a thread of its own, so that a slow terminal never holds a visitor up.
///
/// When the writer cannot follow, lines are dropped and their number is said.
final class LineLog: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var dropped = 0
        var isStopped = false
    }

    private static let limit = 1 << 20
    /// Microseconds between two writes.
    private static let moment: UInt32 = 20_000
    private let state = Mutex(State())
    private let wake: WakeUp
    private let thread = Mutex<pthread_t?>(nil)

    init() {
        wake = WakeUp()
        thread.withLock { $0 = LogThread.start(self) }
    }

    func add(_ line: String) {
        let isFirst = state.withLock { state in
            defer {
                if state.waiting.count > Self.limit {
                    state.dropped += 1
                } else {
                    state.waiting += line.utf8
                    state.waiting.append(UInt8(ascii: "\n"))
                }
            }
            return state.waiting.isEmpty
        }
        // Those that follow are written with it: waking a thread costs more than answering a request.
        if isFirst { wake.signal() }
    }

    /// Writes what is left, then ends the thread; asked again, does nothing.
    func stop() {
        state.withLock { $0.isStopped = true }
        wake.signal()
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        if let running { pthread_join(running, nil) }
    }

    /// Lets the lines of a moment come together, unless there will be no more.
    private func gather() {
        if !state.withLock({ $0.isStopped }) { usleep(Self.moment) }
    }

    fileprivate func run() {
        while true {
            wake.wait()
            gather()
            let (bytes, dropped, isStopped) = state.withLock { state in
                defer {
                    state.waiting.removeAll(keepingCapacity: true)
                    state.dropped = 0
                }
                return (state.waiting, state.dropped, state.isStopped)
            }
            Output().bytes(bytes)
            if dropped > 0 { Output().complaint("log: \(dropped) lines dropped") }
            if isStopped { return }
        }
    }
}

/// A counter that threads wait on.
private final class WakeUp: @unchecked Sendable {
    // Shared by threads through the semaphore's own lock.
    private let semaphore: UnsafeMutablePointer<sem_t>

    init() {
        semaphore = .allocate(capacity: 1)
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    func wait() { while sem_wait(semaphore) != 0 && errno == EINTR {} }
}

/// Starts the thread; a C callback, so it lives outside the class.
private enum LogThread {
    static func start(_ log: LineLog) -> pthread_t? {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(log).toOpaque()
        let status = pthread_create(
            &thread, nil,
            { box in
                if let box { Unmanaged<LineLog>.fromOpaque(box).takeRetainedValue().run() }
                return nil
            }, box)
        return status == 0 ? thread : nil
    }
}
