internal import Synchronization

/// The bytes of a page that is sent again and again: named once, compressed once in each coding that somebody asks for.
package final class KeptBody: Sendable {
    /// Strong, from the uncompressed bytes.
    let entityTag: String
    let plain: FixedBytes
    private let grew: @Sendable (Int) -> Void
    /// Nil inside for a coding that does not make the page smaller.
    private let codings = Mutex<[ContentCoding: FixedBytes?]>([:])
    private let finished = Mutex<[Finished]>([])

    /// The page with its last headers, in one coding.
    struct Finished: Sendable {
        let coding: ContentCoding?
        /// Of the answer before the server added its own.
        let headers: Headers
        let whole: Delivery
        /// For those who have it.
        let unchanged: Delivery
        let entityTag: String
    }

    /// - Parameter grew: told how many bytes more are held, each time a coding is made.
    package init(_ bytes: [UInt8], grew: @escaping @Sendable (Int) -> Void = { _ in }) {
        plain = FixedBytes(bytes)
        entityTag = EntityTag.of(plain.bytes)
        self.grew = grew
    }

    package var bytes: [UInt8] { Array(plain.bytes) }

    /// The page with its last headers, made once for each coding that is asked for.
    func finished(
        _ coding: ContentCoding?, _ headers: Headers, orMake make: () -> Finished
    ) -> Finished {
        let known = finished.withLock { $0.first { $0.coding == coding } }
        // Headers that are the very same array compare at once.
        if let known, known.headers == headers { return known }
        let made = make()
        finished.withLock { finished in
            finished.removeAll { $0.coding == coding }
            finished.append(made)
        }
        return made
    }

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
