extension French {
    /// The text with the spaces, apostrophes and ellipses of French printing; doing it twice changes nothing more.
    ///
    /// U+202F before `; ! ?` and `»` and after `«`, U+00A0 before `:` and before the `%` or `€` of a number,
    /// `’` between letters, `…` for three dots. Web and mail addresses, hours (10:30) and `` `code` `` are left alone.
    /// The catalogues go through the same rules when they are generated (`scripts/generator/typography.py`).
    package static func typography(_ text: String) -> String {
        if !text.utf8.contains(where: mayChange) { return text }
        guard text.utf8.contains(where: mayMove) else { return text }
        var typographer = Typographer(text)
        return typographer.set()
    }

    /// The bytes that stand in everything a rule changes: `' . ; ! ? : %`, the first of `«` and `»`, the first of `€`.
    private static func mayMove(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: ":"), UInt8(ascii: "%"), 0xC2, 0xE2:
            true
        default: false
        }
    }

    /// True for the bytes that some rule looks at; « € » and the guillemets are told by the first byte they share
    /// with few letters (0xC2, 0xE2). Most labels hold none and need no walk.
    private static func mayChange(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "."), UInt8(ascii: "%"), 0xC2, 0xE2:
            true
        default: false
        }
    }
}
