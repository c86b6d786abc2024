/// What is wrong with a file of vocabularies; `line` counts from 1, `column` is the name in the first line.
package enum VocabularyError: Error, Sendable, Equatable {
    /// The first line does not name the columns.
    case header
    case columns(line: Int, found: Int)
    case emptyCell(line: Int, column: String)
    /// A `#vocabulary` line without code, version and source.
    case declaration(line: Int)
    /// A term of a vocabulary that no `#vocabulary` line declares before it.
    case undeclared(String, line: Int)
    case duplicateVocabulary(String, line: Int)
    case duplicateCode(String, line: Int)
    /// `parent` or `successor` names no term in use of the same vocabulary, or the term itself.
    case unknownCode(String, line: Int, column: String)
    /// Going up from parent to parent comes back to the same term.
    case circle(String, line: Int)
}
