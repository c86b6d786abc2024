internal import Glibc

/// Runs `body` on as many threads of the system at once, each with its number, and waits for all of them.
///
/// Tasks would not do: the bodies block, and the pool of tasks has only as many threads as cores.
package func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = (0..<count).map { number in
        var thread = pthread_t()
        let work = Unmanaged.passRetained(ThreadWork { body(number) })
        pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, work.toOpaque())
        return thread
    }
    for thread in threads { pthread_join(thread, nil) }
}

private final class ThreadWork: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}
