internal import Glibc

/// Waits for the request to stop: Ctrl-C, a closed terminal, or the TERM of a service manager.
struct StopSignals {
    private let set: sigset_t

    /// Must be made before any thread starts.
    init() {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGHUP)
        pthread_sigmask(SIG_BLOCK, &set, nil)
        self.set = set
    }

    func wait() {
        var set = set
        var received: Int32 = 0
        while sigwait(&set, &received) != 0 {}
    }
}
