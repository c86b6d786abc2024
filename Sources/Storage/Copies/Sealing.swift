/// What closes a copy to everybody without its key, made by the room that owns cryptography and passed in.
///
/// Pieces are sealed in order; one that is missing, changed, repeated or moved does not open, and the last one says
/// that it is the last.
package struct Sealing: Sendable {
    /// Closes pieces.
    package struct Closing {
        let header: [UInt8]
        let close: (_ piece: [UInt8], _ isLast: Bool) -> [UInt8]

        package init(header: [UInt8], close: @escaping (_ piece: [UInt8], _ isLast: Bool) -> [UInt8]) {
            self.header = header
            self.close = close
        }
    }

    /// Opens a closed piece; nil when it is not what was closed with this key, in this place.
    package typealias Opening = (_ piece: [UInt8]) -> (bytes: [UInt8], isLast: Bool)?

    /// Bytes that a header has.
    let headerLength: Int
    /// Bytes that closing adds to each piece.
    let overhead: Int
    let closing: @Sendable () -> Closing
    /// Nil for a header that is none.
    let opening: @Sendable (_ header: [UInt8]) -> Opening?

    package init(
        headerLength: Int, overhead: Int, closing: @escaping @Sendable () -> Closing,
        opening: @escaping @Sendable (_ header: [UInt8]) -> Opening?
    ) {
        self.headerLength = headerLength
        self.overhead = overhead
        self.closing = closing
        self.opening = opening
    }
}
