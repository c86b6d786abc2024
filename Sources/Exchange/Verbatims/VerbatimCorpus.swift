/// Texts with what is known of who wrote them, as a file of IRaMuTeQ holds them.
package struct VerbatimCorpus: Sendable, Equatable {
    /// What is known of a text: `*age_26` is the variable *age* with the value *26*, `*membre` has none.
    package struct Variable: Sendable, Hashable {
        package let name: String
        /// Nil without `_`; empty for `*age_`.
        package let value: String?

        package init(_ name: String, _ value: String? = nil) {
            self.name = name
            self.value = value
        }

        /// The value was not given: `*age_` or `*age_NA`.
        package var isMissing: Bool { value == "" || value == "NA" }

        /// As files write it, without the star.
        package var written: String { value.map { "\(name)_\($0)" } ?? name }
    }

    /// A part of a text, under the theme that `-*theme` gives it.
    package struct Passage: Sendable, Equatable {
        package let theme: String?
        package let text: String

        package init(theme: String? = nil, _ text: String) {
            self.theme = theme
            self.text = text
        }
    }

    package struct Text: Sendable, Equatable {
        /// Of its mark in the file, from 1; 0 for what comes from no file.
        package let line: Int
        /// In the order of the file, each once.
        package let variables: [Variable]
        package let passages: [Passage]

        package init(line: Int = 0, _ variables: [Variable], _ passages: [Passage]) {
            (self.line, self.variables, self.passages) = (line, variables, passages)
        }

        /// Without a word in any passage.
        package var isEmpty: Bool { passages.allSatisfy(\.text.isEmpty) }
    }

    package let texts: [Text]

    package init(_ texts: [Text]) { self.texts = texts }
}

/// Something a corpus is read with and yet says, because a person may want to know it.
package enum VerbatimCorpusNote: Sendable, Equatable {
    /// The file is not in UTF-8: "Windows-1252" or "UTF-16".
    case encoding(String)
    /// Texts without a word: how many, and the line of the first.
    case emptyTexts(Int, line: Int)
    /// Texts are marked with numbers (`0001 *var_value`), as in Alceste.
    case numberedMarks
}

/// Why a file is no corpus; lines and columns from 1.
package enum VerbatimCorpusFault: Error, Sendable, Equatable {
    case empty
    case tooBig(bytes: Int, limit: Int)
    /// "UTF-32", or "UTF-16" without its mark: to be saved again in UTF-8.
    case otherEncoding(String)
    /// Neither UTF-8 nor Windows-1252.
    case badCharacter(line: Int, column: Int)
    case controlCharacter(UInt32, line: Int, column: Int)
    /// Words before the first line that begins with `****`.
    case textBeforeMark(line: Int, found: String)
    /// A word of a line of stars that does not begin with one.
    case badVariable(line: Int, column: Int, found: String)
    /// A star with nothing after it, or `-*` without a theme.
    case emptyName(line: Int, column: Int)
    case longName(line: Int, column: Int, limit: Int)
    case tooManyVariables(line: Int, limit: Int)
    case tooManyTexts(line: Int, limit: Int)
}
