/// A file as one reader of a sheet sees it.
package struct ShownFile: Sendable, Equatable {
    package let id: Int64
    package let kind: FileKind
    /// Bytes.
    package let size: Int
    package let measures: FileMeasures
    package let words: FileWords
    /// Everybody on it agreed to paper too.
    package let mayBePrinted: Bool

    package init(
        id: Int64, kind: FileKind, size: Int, measures: FileMeasures, words: FileWords, mayBePrinted: Bool
    ) {
        self.id = id
        self.kind = kind
        self.size = size
        self.measures = measures
        self.words = words
        self.mayBePrinted = mayBePrinted
    }
}
