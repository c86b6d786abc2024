internal import Glibc

/// The file descriptors the process may open: the usual soft limit, 1024, is below the connections the server takes.
enum Descriptors {
    /// Raises the soft limit to the hard one, 65,536 at most.
    static func raiseLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        let wanted = min(limit.rlim_max, 65_536)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = wanted
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
