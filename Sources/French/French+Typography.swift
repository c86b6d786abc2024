extension French {
    /// The text with the spaces, apostrophes and ellipses of French printing; doing it twice changes nothing more.
    ///
    /// U+202F before `; ! ?` and `»` and after `«`, U+00A0 before `:` and before the `%` or `€` of a number,
    /// `’` between letters, `…` for three dots. Web and mail addresses, hours (10:30) and `` `code` `` are left alone.
    /// The catalogues go through the same rules when they are generated (`scripts/generator/typography.py`).
    package static func typography(_ text: String) -> String {
        var typographer = Typographer(text)
        return typographer.set()
    }
}
