package import Domain

/// Takes every file as it is, for tests of what is done with files and not of files.
package struct PassingCleaner: FileCleaner {
    package init() {}

    package func clean(_ bytes: [UInt8], _ kind: FileKind) throws(FileRefusal) -> CleanedFile {
        if bytes.count == 666 { throw .damaged }
        let small = kind.isPicture ? Array(bytes.prefix(9)) + [1] : nil
        let measures = kind.isPicture ? FileMeasures(width: 640, height: 480) : FileMeasures(pages: 3, isTagged: false)
        return CleanedFile(kind: kind, bytes: bytes, small: small, measures: measures)
    }

    /// The beginning of a picture, and bytes that tell it from others.
    package static func picture(_ number: UInt8 = 0) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, number]
    }

    package static func document(_ number: UInt8 = 0) -> [UInt8] { Array("%PDF-1.7".utf8) + [number] }
}
