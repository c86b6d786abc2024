internal import CLinux

/// How the program holds its memory.
enum Memory {
    /// Bytes from which a block is a piece of memory of its own, the system's again as soon as it is free: long pages come
    /// and go without leaving holes.
    private static let large: Int32 = 64 << 10

    /// Few heaps for all threads, and nothing free kept back: a server that has read a large index would otherwise hold,
    /// for ever, what it needed for a second. By itself the C library makes eight heaps for each core and raises its
    /// own limits.
    static func economise() {
        mallopt(M_ARENA_MAX, 2)
        mallopt(M_MMAP_THRESHOLD, large)
        mallopt(M_TRIM_THRESHOLD, large)
    }
}
