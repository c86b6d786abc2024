internal import Synchronization

/// The bytes of a page that is sent again and again: named once, compressed once in each coding that somebody asks for.
package final class KeptBody: Sendable {
    /// Strong, from the uncompressed bytes.
    let entityTag: String
    let plain: FixedBytes
    private let grew: @Sendable (Int) -> Void
    /// Nil inside for a coding that does not make the page smaller.
    private let codings = Mutex<[ContentCoding: FixedBytes?]>([:])

    /// - Parameter grew: told how many bytes more are held, each time a coding is made.
    package init(_ bytes: [UInt8], grew: @escaping @Sendable (Int) -> Void = { _ in }) {
        plain = FixedBytes(bytes)
        entityTag = EntityTag.of(plain.bytes)
        self.grew = grew
    }

    package var bytes: [UInt8] { Array(plain.bytes) }

    /// The page in a coding; nil when that is not smaller.
    func packed(_ coding: ContentCoding) -> FixedBytes? {
        if let known = codings.withLock({ $0[coding] }) { return known }
        // Outside the lock: two threads may both do it, none waits.
        let packed = coding.compress(plain.bytes, effort: coding.pageEffort)
        let isFirst = codings.withLock { codings in
            if codings[coding] != nil { return false }
            codings[coding] = .some(packed)
            return true
        }
        if isFirst, let packed { grew(packed.count) }
        return packed
    }
}
