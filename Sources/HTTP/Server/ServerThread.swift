internal import Glibc

/// A thread that runs one closure.
struct ServerThread: Sendable {
    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let handle: pthread_t

    /// Nil when the system has no thread left.
    init?(_ run: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(run))
        var handle = pthread_t()
        let outcome = pthread_create(
            &handle, nil,
            { context in
                if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, work.toOpaque())
        guard outcome == 0 else {
            work.release()
            return nil
        }
        self.handle = handle
    }

    func join() { pthread_join(handle, nil) }

    /// Lets the thread end on its own.
    func detach() { pthread_detach(handle) }
}
