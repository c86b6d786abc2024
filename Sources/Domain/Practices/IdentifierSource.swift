import Synchronization

/// Makes 63-bit identifiers that grow with time and never repeat on one node: the same on both engines.
///
/// Layout: 41 bits of milliseconds since 2026-01-01 UTC, 8 bits of node, 14 bits of sequence. When a millisecond
/// is used up, the next one is borrowed, so identifiers stay ordered even if the clock stands still.
package final class IdentifierSource: Sendable {
    private static let origin: Int64 = 1_767_225_600_000
    private let node: Int64
    private let milliseconds: @Sendable () -> Int64
    private let last = Mutex<(time: Int64, sequence: Int64)>((0, 0))

    /// - Parameters:
    ///   - node: 0...255, one for each process that writes to the same database.
    ///   - milliseconds: the clock, in milliseconds since 1970-01-01 UTC.
    package init(node: Int, milliseconds: @escaping @Sendable () -> Int64) {
        self.node = Int64(node & 0xff)
        self.milliseconds = milliseconds
    }

    /// The smallest identifier that could be made at a moment: milliseconds since 1970-01-01 UTC.
    package static func first(at milliseconds: Int64) -> Int64 { max(0, milliseconds - origin) << 22 }

    package func next() -> Int64 {
        let now = max(0, milliseconds() - Self.origin)
        let (time, sequence) = last.withLock { last in
            if now > last.time {
                last = (now, 0)
            } else if last.sequence < 0x3fff {
                last.sequence += 1
            } else {
                last = (last.time + 1, 0)
            }
            return last
        }
        return (time << 22) | (node << 14) | sequence
    }
}
