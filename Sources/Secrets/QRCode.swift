internal import CQRCode

/// The square that a device reads a text from, by libqrencode.
package enum QRCode {
    /// Rows from the top, true where the square is dark; nil for more text than a square holds.
    package static func rows(_ text: String) -> [[Bool]]? {
        // Smallest size that fits, and a middling share of it may be dirty.
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        return (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
    }
}
