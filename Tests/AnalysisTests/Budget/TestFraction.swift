/// A fraction of machine integers, for computing again what the program found in another way; too large numbers trap.
struct TestFraction: Comparable {
    let top: Int128
    let bottom: Int128

    init(_ top: Int128, _ bottom: Int128 = 1) {
        var (left, right) = (top < 0 ? -top : top, bottom)
        while right != 0 { (left, right) = (right, left % right) }
        self.top = top / max(1, left)
        self.bottom = bottom / max(1, left)
    }

    /// From "7/3" or "7".
    init?(_ text: String) {
        let parts = text.split(separator: "/").compactMap { Int128($0) }
        guard let top = parts.first else { return nil }
        self.init(top, parts.count == 2 ? parts[1] : 1)
    }

    static func + (left: Self, right: Self) -> Self {
        Self(left.top * right.bottom + right.top * left.bottom, left.bottom * right.bottom)
    }
    static func - (left: Self, right: Self) -> Self {
        Self(left.top * right.bottom - right.top * left.bottom, left.bottom * right.bottom)
    }
    static func * (left: Self, right: Int) -> Self { Self(left.top * Int128(right), left.bottom) }
    static func / (left: Self, right: Int) -> Self { Self(left.top, left.bottom * Int128(right)) }
    static func < (left: Self, right: Self) -> Bool { left.top * right.bottom < right.top * left.bottom }
}
