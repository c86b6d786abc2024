/// A file that came with a form.
package struct FormFile: Sendable, Equatable {
    /// As the browser calls it, without the folders: to show, never to open.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// One field of a form sent as multipart/form-data.
package struct FormPart: Sendable, Equatable {
    package let name: String
    /// What the browser calls the file; nil where the field is a text.
    package let fileName: String?
    package private(set) var bytes: [UInt8]

    package init(name: String, fileName: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.fileName = fileName
        self.bytes = bytes
    }

    mutating func append(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

    /// Nil where it is a text, or where no file was chosen.
    var file: FormFile? {
        guard let fileName, !(fileName.isEmpty && bytes.isEmpty) else { return nil }
        let last = fileName.split(whereSeparator: { "/\\".contains($0) }).last.map(String.init) ?? ""
        return FormFile(name: last, bytes: bytes)
    }
}
