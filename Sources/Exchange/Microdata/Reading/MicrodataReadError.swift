package import Domain

/// Why files of answers are not read.
package enum MicrodataReadError: Error, Sendable, Equatable {
    /// A file that is no table.
    case table(TableError, file: String)
    case codebook(CodebookFault)
    /// The first faults, and how many there are.
    case faults([MicrodataFault], total: Int)

    /// Faults that are kept; the others are counted.
    package static let kept = 100

    static func one(_ fault: MicrodataFault) -> MicrodataReadError { .faults([fault], total: 1) }
}

/// Faults as they are found.
struct FaultList {
    private(set) var first: [MicrodataFault] = []
    private(set) var total = 0

    mutating func add(_ fault: MicrodataFault) {
        total += 1
        if first.count < MicrodataReadError.kept { first.append(fault) }
    }

    func check() throws(MicrodataReadError) {
        if total > 0 { throw .faults(first, total: total) }
    }
}
