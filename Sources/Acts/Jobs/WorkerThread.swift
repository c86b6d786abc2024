internal import Glibc

/// Why no job can be done.
package enum JobFault: Error, Sendable, Equatable {
    case noThread(errno: Int32)
}

/// One thread of the system, until its work returns.
struct WorkerThread: Sendable {
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    init(_ run: @escaping @Sendable () -> Void) throws(JobFault) {
        var thread = pthread_t()
        let work = Unmanaged.passRetained(Work(run))
        let result = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, work.toOpaque())
        guard result == 0 else {
            work.release()
            throw .noThread(errno: result)
        }
        self.thread = thread
    }

    func join() { pthread_join(thread, nil) }
}
