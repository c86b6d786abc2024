internal import CSodium

/// Hashes a stream piece by piece: BLAKE2b-256, the same digits as `Secrets.fingerprint` of the whole.
package final class Fingerprinter {
    private let memory: UnsafeMutableRawPointer
    private let state: OpaquePointer
    private static let length = 32

    /// - Parameter secrets: proves that libsodium has started.
    package init(_ secrets: Secrets) {
        memory = .allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        state = OpaquePointer(memory)
        crypto_generichash_init(state, nil, 0, Self.length)
    }

    deinit { memory.deallocate() }

    package func add(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            _ = crypto_generichash_update(state, buffer.baseAddress, UInt64(buffer.count))
        }
        if done == nil { add(Array(bytes)) }
    }

    /// 64 hexadecimal digits; nothing may be added afterwards.
    package func finish() -> String {
        var hash = [UInt8](repeating: 0, count: Self.length)
        crypto_generichash_final(state, &hash, hash.count)
        return Secrets.hexadecimal(hash)
    }
}
