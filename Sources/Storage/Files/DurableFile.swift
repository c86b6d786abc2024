internal import Glibc

/// A system call on a file failed; `errno` says why.
package struct FileFault: Error, Sendable, Equatable {
    package let errno: Int32

    package init(errno: Int32) { self.errno = errno }
}

/// Whole-file reading and writing that survives a power cut.
package enum DurableFile {
    /// Writes beside, flushes, renames, flushes the folder: after the return the file is there, whole.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        let partial = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).part"
        let descriptor = open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw FileFault(errno: errno) }
        do {
            try append(bytes, to: descriptor)
            close(descriptor)
        } catch {
            close(descriptor)
            unlink(partial)
            throw error
        }
        if rename(partial, path) != 0 {
            let fault = FileFault(errno: errno)
            unlink(partial)
            throw fault
        }
        flushFolder(of: path)
    }

    /// Writes all the bytes at the descriptor's position and flushes them to disk.
    static func append(_ bytes: [UInt8], to descriptor: Int32) throws(FileFault) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileFault(errno: errno)
            }
            written += count
        }
        if fsync(descriptor) != 0 { throw FileFault(errno: errno) }
    }

    /// The whole file.
    ///
    /// - Parameter limit: bytes; a larger file throws `EFBIG` before it is read.
    package static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileFault(errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw FileFault(errno: errno) }
        if status.st_mode & S_IFMT == S_IFDIR { throw FileFault(errno: EISDIR) }
        if Int(status.st_size) > limit { throw FileFault(errno: EFBIG) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw FileFault(errno: errno)
            }
            if count == 0 { return bytes }
            bytes += chunk.prefix(count)
            // A pipe or a file that grows has no size to check beforehand.
            if bytes.count > limit { throw FileFault(errno: EFBIG) }
        }
    }

    /// Names in a folder, without `.` and `..`, sorted; empty when there is no such folder.
    package static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Makes a rename or a new name durable.
    package static func flushFolder(of path: String) {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return }
        fsync(descriptor)
        close(descriptor)
    }
}

extension DurableFile {
    /// Bytes of a file, 0 when it cannot be looked at.
    package static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}

extension DurableFile {
    /// Gives a whole file its name.
    static func publish(_ partial: String, as path: String) throws(ArchiveFault) {
        if rename(partial, path) != 0 { throw .unwritable(path: path, errno: errno) }
        flushFolder(of: path)
    }

    /// Removes a file; what cannot be removed stays.
    static func remove(_ path: String) { unlink(path) }
}

extension FileFault {
    /// The file is larger than the reader allowed.
    package var isTooBig: Bool { errno == EFBIG }

    /// No room is left on the disk, or for this user.
    package var isFull: Bool { errno == ENOSPC || errno == EDQUOT }

    /// The system does not let this user do it, or nobody: the disk is read only.
    package var isForbidden: Bool { errno == EACCES || errno == EPERM || errno == EROFS }
}
