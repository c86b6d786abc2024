/// What is wrong with a file of vocabularies; `line` counts from 1.
package enum VocabularyError: Error, Sendable, Equatable {
    /// The first line does not name the four columns.
    case header
    case columns(line: Int, found: Int)
    case emptyCell(line: Int)
    /// A `#vocabulary` line without code, version and source.
    case declaration(line: Int)
    /// A term of a vocabulary that no `#vocabulary` line declares before it.
    case undeclared(String, line: Int)
    case duplicateVocabulary(String, line: Int)
    case duplicateCode(String, line: Int)
}
