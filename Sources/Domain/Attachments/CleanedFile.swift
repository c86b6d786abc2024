/// A file without what told who made it, where and when: the only form in which one is kept.
package struct CleanedFile: Sendable, Equatable {
    package let kind: FileKind
    package let bytes: [UInt8]
    /// The same picture, small; nil for a document.
    package let small: [UInt8]?
    package let measures: FileMeasures

    package init(kind: FileKind, bytes: [UInt8], small: [UInt8]? = nil, measures: FileMeasures = FileMeasures()) {
        self.kind = kind
        self.bytes = bytes
        self.small = small
        self.measures = measures
    }
}

/// What a reader is told of a file before taking it.
package struct FileMeasures: Sendable, Equatable {
    /// Pixels, of a picture.
    package var width: Int?
    package var height: Int?
    /// Of a PDF.
    package var pages: Int?
    /// Of a PDF: it says in which order it is read aloud.
    package var isTagged: Bool?
    /// Of a PDF: false when it is made of pictures of pages, which nobody can have read aloud.
    package var hasText: Bool?

    package init(
        width: Int? = nil, height: Int? = nil, pages: Int? = nil, isTagged: Bool? = nil, hasText: Bool? = nil
    ) {
        self.width = width
        self.height = height
        self.pages = pages
        self.isTagged = isTagged
        self.hasText = hasText
    }
}

/// Cleans files: outside the program, by libraries that know the formats.
package protocol FileCleaner: Sendable {
    /// Waits for the end; never inside a transaction.
    func clean(_ bytes: [UInt8], _ kind: FileKind) throws(FileRefusal) -> CleanedFile
}

/// Where the libraries are not installed: no file is taken.
package struct NoFileCleaner: FileCleaner {
    package init() {}

    package func clean(_ bytes: [UInt8], _ kind: FileKind) throws(FileRefusal) -> CleanedFile {
        throw .unavailable
    }
}
