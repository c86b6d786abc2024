/// BLAKE2b-256 of a stream, computed by the room that owns cryptography and passed in.
package struct Hashing: Sendable {
    /// One stream on its way: pieces in order, then 64 lower-case hexadecimal digits, once.
    package struct Run {
        let add: (ArraySlice<UInt8>) -> Void
        let finish: () -> String

        package init(add: @escaping (ArraySlice<UInt8>) -> Void, finish: @escaping () -> String) {
            self.add = add
            self.finish = finish
        }
    }

    let begin: @Sendable () -> Run

    package init(_ begin: @escaping @Sendable () -> Run) { self.begin = begin }

    /// True for 64 lower-case hexadecimal digits.
    static func isHash(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
    }
}
