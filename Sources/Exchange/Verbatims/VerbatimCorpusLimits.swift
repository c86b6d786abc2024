/// What a corpus file may hold.
package struct VerbatimCorpusLimits: Sendable {
    package var bytes = 64 << 20
    package var texts = 1_000_000
    /// Variables of one text.
    package var variables = 200
    /// Characters of a variable with its value, or of a theme.
    package var name = 200

    package init() {}
}
