internal import Domain

/// One instance for a method of deciding together, made by a seed, which Essaim and another program answer.
protocol MethodTrial {
    /// What the table calls it.
    var label: String { get }
    /// Trials of one series grow.
    var series: String { get }
    /// A script of the folder Peer and what it is told besides the two files; nil when nobody else answers.
    var peer: [String]? { get }
    /// Writes it as the other program reads it.
    func write(to path: String) throws
    /// Our answer, in a process of its own.
    ///
    /// - Parameter path: what was written.
    func answer(_ path: String, _ clock: inout MethodClock) throws -> JSON
    /// Whether our answer is right, beside the other one when there is one.
    func agreement(_ ours: JSON, _ theirs: JSON?) -> Agreement
}

/// What two answers to one instance have in common.
struct Agreement {
    let isSame: Bool
    /// Said in the table.
    let words: String
}

extension JSON {
    /// An array of numbers, or none.
    var doubles: [Double] { elements?.compactMap(\.double) ?? [] }

    /// An array of whole numbers, or none.
    var integers: [Int] { elements?.compactMap(\.integer).map { Int($0) } ?? [] }

    static func list(_ numbers: [Double]) -> JSON { .array(numbers.map { .number($0) }) }

    static func list(_ numbers: some Sequence<some BinaryInteger>) -> JSON {
        .array(numbers.map { .integer(Int64($0)) })
    }
}
