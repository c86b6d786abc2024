extension String {
    /// With U+FFFD for control characters and for the two characters that XML does not know.
    var withoutControls: String {
        guard unicodeScalars.contains(where: Self.isUnwritable) else { return self }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars { kept.append(Self.isUnwritable(scalar) ? "\u{FFFD}" : scalar) }
        return String(kept)
    }

    private static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? UInt8(scalar.value).isControl : scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
}
