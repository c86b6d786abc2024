internal import Glibc

/// Threads of the system that all run the same work, each with its number.
enum ServerThreads {
    private final class Work: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Returns when all have ended.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let threads = (0..<count).map { number in
            var thread = pthread_t()
            let work = Unmanaged.passRetained(Work { body(number) })
            pthread_create(
                &thread, nil,
                { context in
                    if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                }, work.toOpaque())
            return thread
        }
        for thread in threads { pthread_join(thread, nil) }
    }
}
