internal import HTML

/// The motif of the product: three cells of a hive.
enum Hexagons {
    static let logo: Markup = """
        <svg viewBox="0 0 30 30" aria-hidden="true" focusable="false"><path class="honey" \
        d="M15 1l6 3.5v7L15 15l-6-3.5v-7z"/><path class="night" d="M8 13l6 3.5v7L8 27l-6-3.5v-7z"/>\
        <path class="open" d="M22 13l6 3.500v7L22 27l-6-3.500v-7z"/></svg>
        """

    /// One small cell before a door to somewhere.
    static let cell: Markup = """
        <svg viewBox="0 0 14 16" aria-hidden="true" focusable="false"><path d="M7 0l7 4v8l-7 4-7-4V4z"/></svg>
        """
}
