internal import Synchronization

/// Names requests: each number once, from a random one on, so that two runs of a program do not begin alike.
package enum RequestNumbers {
    private static let first = UInt64.random(in: .min ... .max)
    private static let count = Atomic<UInt64>(0)
    /// Odd, so that it passes through every number before one comes again; neighbours look unlike each other.
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Sixteen hexadecimal digits. Nothing secret hangs on them: asking the system for random bytes at each request would
    /// cost more than the rest of its name.
    package static func next() -> String {
        Hexadecimal.sixteen(first &+ step &* count.wrappingAdd(1, ordering: .relaxed).newValue)
    }
}
