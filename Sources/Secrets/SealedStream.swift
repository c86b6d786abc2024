internal import CSodium

/// The key that closes copies: 32 bytes, written as 64 hexadecimal digits.
package struct StreamKey: Sendable {
    private static let length = Int(crypto_secretstream_xchacha20poly1305_KEYBYTES)
    /// Bytes that begin a stream.
    package static let headerLength = Int(crypto_secretstream_xchacha20poly1305_HEADERBYTES)
    /// Bytes that closing adds to each piece.
    package static let overhead = Int(crypto_secretstream_xchacha20poly1305_ABYTES)
    fileprivate let bytes: [UInt8]

    /// Nil when the text is not 64 hexadecimal digits; space and line feeds around them do not count.
    package init?(hexadecimal text: String) {
        let digits = text.filter { !$0.isWhitespace }
        guard let bytes = Secrets.bytes(hexadecimal: digits), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }
}

/// Closes pieces in order: XChaCha20-Poly1305 by libsodium's secretstream.
package final class ClosingStream {
    private var state = crypto_secretstream_xchacha20poly1305_state()
    package let header: [UInt8]

    /// - Parameter secrets: proves that libsodium has started.
    package init(_ secrets: Secrets, _ key: StreamKey) {
        var header = [UInt8](repeating: 0, count: StreamKey.headerLength)
        crypto_secretstream_xchacha20poly1305_init_push(&state, &header, key.bytes)
        self.header = header
    }

    package func close(_ piece: [UInt8], isLast: Bool) -> [UInt8] {
        var closed = [UInt8](repeating: 0, count: piece.count + StreamKey.overhead)
        // The C header says these two as macros of functions.
        let tag = isLast ? crypto_secretstream_xchacha20poly1305_tag_final() : 0
        crypto_secretstream_xchacha20poly1305_push(&state, &closed, nil, piece, UInt64(piece.count), nil, 0, tag)
        return closed
    }
}

/// Opens what a `ClosingStream` closed.
package final class OpeningStream {
    private var state = crypto_secretstream_xchacha20poly1305_state()

    /// Nil for a header that is none.
    package init?(_ secrets: Secrets, _ key: StreamKey, header: [UInt8]) {
        guard header.count == StreamKey.headerLength,
            crypto_secretstream_xchacha20poly1305_init_pull(&state, header, key.bytes) == 0
        else { return nil }
    }

    /// Nil when the piece is not what was closed with this key, in this place.
    package func open(_ piece: [UInt8]) -> (bytes: [UInt8], isLast: Bool)? {
        guard piece.count >= StreamKey.overhead else { return nil }
        var opened = [UInt8](repeating: 0, count: piece.count - StreamKey.overhead)
        var tag: UInt8 = 0
        let result = crypto_secretstream_xchacha20poly1305_pull(
            &state, &opened, nil, &tag, piece, UInt64(piece.count), nil, 0)
        guard result == 0 else { return nil }
        return (opened, tag == crypto_secretstream_xchacha20poly1305_tag_final())
    }
}
