/// Why a program gave nothing; never holds what was given to it.
package enum ProgramFault: Error, Sendable, Equatable {
    /// It is not there, or may not be run.
    case missing
    /// It was still running at the deadline, and was killed.
    case tooSlow
    /// It wrote more than was allowed, and was killed.
    case tooLong
    /// It ended with another status than 0; a signal n is 128 + n. With the end of what it complained.
    case failed(status: Int32, complaint: String)
    /// A system call of ours failed.
    case system(errno: Int32)
}
