internal import Glibc

/// A file for a moment, in a folder of its own that goes away with this object.
package final class ScratchFile {
    package let path: String
    private let folder: String

    /// - Throws: `TableError.unwritable` when no folder can be made in that one.
    package init(in parent: String) throws(TableError) {
        var name = Array("\(parent)/essaim-XXXXXX".utf8CString)
        guard let made = mkdtemp(&name) else { throw .unwritable }
        folder = String(cString: made)
        path = "\(folder)/list"
    }

    deinit {
        unlink(path)
        rmdir(folder)
    }

    /// What was written; the file is read at once.
    package func bytes() throws(TableError) -> [UInt8] {
        let file = try OpenedFile(path, limit: .max)
        var bytes: [UInt8] = []
        var piece = try file.next()
        while !piece.isEmpty {
            bytes += piece
            piece = try file.next()
        }
        return bytes
    }
}
