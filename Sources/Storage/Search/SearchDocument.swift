/// What one text of a practice is found by, with what a list knows of it besides.
package struct SearchDocument: Sendable, Equatable {
    package let practice: Int64
    /// 0 the working text, 1 the published one.
    package let edition: Int
    /// Microseconds since 1970-01-01 UTC.
    package let publishedAt: Int64
    /// How many sections say something, the source's left out.
    package let sections: Int
    /// Year in which the practice began.
    package let startYear: Int?
    /// True when everybody may read it.
    package let isPublic: Bool
    package let text: SearchText

    package init(
        practice: Int64, edition: Int = 1, publishedAt: Int64, sections: Int, startYear: Int?, isPublic: Bool,
        text: SearchText
    ) {
        self.practice = practice
        self.edition = edition
        self.publishedAt = publishedAt
        self.sections = sections
        self.startYear = startYear
        self.isPublic = isPublic
        self.text = text
    }
}
