/// One class of a corpus and what makes it.
package struct CorpusClass: Sendable, Equatable {
    /// A form that goes with the class, or that is rare in it.
    package struct Form: Sendable, Equatable {
        /// The words of its family as they are written most often.
        package let shown: String
        /// Segments of the class that hold it, and all in a class that do.
        package let count: Int
        package let total: Int
        /// Negative when it is rarer here than elsewhere.
        package let chiSquare: Double
        package let probability: Double
        /// By its occurrences among all words: 3 is one chance in a thousand, negative when rarer.
        package let specificity: Double
    }

    /// A value of a variable, or a theme, that goes with the class.
    package struct Modality: Sendable, Equatable {
        package let name: String
        package let value: String?
        /// Texts with it that have a segment here: `CorpusClass.leastTexts` at least.
        package let texts: Int
        package let count: Int
        package let total: Int
        package let chiSquare: Double
    }

    /// A segment that shows the class well; a class of fewer than `leastTexts` texts shows none.
    package struct Extract: Sendable, Equatable {
        /// Its text, from 1, and the line of its mark in the file.
        package let text: Int
        package let line: Int
        package let content: String
        /// The sum of χ² of the forms of the class that it holds.
        package let score: Double
    }

    /// What fewer texts have is not named: somebody could be known by it.
    package static let leastTexts = 5

    /// From 1, the largest first.
    package let number: Int
    package let segments: Int
    /// Among segments that are in a class.
    package let share: Double
    /// Nil below `leastTexts`.
    package let texts: Int?
    /// From the largest χ² on; every one is less likely than one chance in twenty.
    package let forms: [Form]
    package let rareForms: [Form]
    package let modalities: [Modality]
    /// Modalities that go with the class and are not named.
    package let unnamedModalities: Int
    package let extracts: [Extract]
}
