/// The kinds of files that a sheet may carry, told by their first bytes and never by their name.
package enum FileKind: String, Sendable, CaseIterable {
    case jpeg, png, webp
    case pdf
    case odt, ods, odp
    case docx, xlsx, pptx

    package var isPicture: Bool { [.jpeg, .png, .webp].contains(self) }

    package var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .webp: "image/webp"
        case .pdf: "application/pdf"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .ods: "application/vnd.oasis.opendocument.spreadsheet"
        case .odp: "application/vnd.oasis.opendocument.presentation"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        }
    }

    /// What its name ends with when it is taken away.
    package var suffix: String { self == .jpeg ? "jpg" : rawValue }

    /// Nil for a file of another kind.
    package init?(content bytes: [UInt8]) {
        func begins(_ text: String, at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: text.utf8)
        }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if begins("RIFF"), begins("WEBP", at: 8) {
            self = .webp
        } else if begins("%PDF-") {
            self = .pdf
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let kind = Self.office(bytes) {
            self = kind
        } else {
            return nil
        }
    }

    /// An OpenDocument package says first what it is (ODF 1.3 part 2, §3.3); an Office Open XML one is known by the
    /// name of its main part, which every package writes uncompressed.
    private static func office(_ bytes: [UInt8]) -> FileKind? {
        let head = String(decoding: bytes.prefix(160).dropFirst(30), as: UTF8.self)
        if head.hasPrefix("mimetype") {
            let type = head.dropFirst("mimetype".count)
            return [.odt, .ods, .odp].first { type.hasPrefix($0.mediaType) && !type.hasPrefix($0.mediaType + "-") }
        }
        let parts: [(String, FileKind)] = [
            ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("ppt/presentation.xml", .pptx),
        ]
        return parts.first { bytes.contains($0.0.utf8) }?.1
    }
}

extension [UInt8] {
    /// True when these bytes stand somewhere inside, one after the other.
    fileprivate func contains(_ part: String.UTF8View) -> Bool {
        let wanted = Array(part)
        guard let first = wanted.first, count >= wanted.count else { return false }
        return withUnsafeBufferPointer { all in
            for start in 0...(all.count - wanted.count) where all[start] == first {
                if all[start..<start + wanted.count].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
