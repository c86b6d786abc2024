extension UnsafeBufferPointer<UInt8> {
    /// The scalar at the offset, which moves past it; the bytes are those of a `String`, so they are sound.
    func scalar(movingPast offset: inout Int) -> Unicode.Scalar {
        let first = self[offset]
        if first < 0x80 {
            offset += 1
            return Unicode.Scalar(first)
        }
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0xFF >> UInt32(count + 1))
        for step in 1..<count { value = value << 6 | UInt32(self[offset + step] & 0x3F) }
        offset += count
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
