/// Bytes at a stable address, written once: what the C library sends without another copy.
///
/// `@unchecked Sendable` without a lock: the memory is never written after it was filled.
final class FixedBytes: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    convenience init(_ bytes: [UInt8]) {
        let room = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        bytes.withUnsafeBytes { source in
            if let base = source.baseAddress { room.copyMemory(from: base, byteCount: source.count) }
        }
        self.init(owning: UnsafeRawBufferPointer(start: room, count: bytes.count))
    }

    private init(owning bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    deinit { bytes.baseAddress?.deallocate() }

    var count: Int { bytes.count }

    /// Room for `capacity` bytes that `fill` writes; nil when it reports 0 written.
    static func filled(capacity: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) -> FixedBytes? {
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, capacity))
        let count = fill(room)
        guard count > 0 else {
            room.deallocate()
            return nil
        }
        return FixedBytes(owning: UnsafeRawBufferPointer(start: room, count: count))
    }
}
