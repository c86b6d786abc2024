internal import CZip

/// Writes small zip files for the tests, with libzip: parts in their order, with a password where one is wanted.
package enum ZipFile {
    package static func write(
        _ parts: [(name: String, bytes: [UInt8])], to path: String, password: String? = nil
    ) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw SupportFailure("zip_open \(path): \(code)")
        }
        // libzip reads the bytes when the file is closed.
        let buffers = parts.map { part in
            let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, part.bytes.count))
            buffer.initialize(from: part.bytes, count: part.bytes.count)
            return buffer
        }
        defer { buffers.forEach { $0.deallocate() } }
        for (part, buffer) in zip(parts, buffers) {
            guard let source = zip_source_buffer(archive, buffer, UInt64(part.bytes.count), 0) else {
                throw SupportFailure("no memory")
            }
            let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
            if index < 0 { throw SupportFailure("zip_file_add \(part.name)") }
            if let password {
                zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
            }
        }
        if zip_close(archive) != 0 { throw SupportFailure("zip_close \(path)") }
    }

    package static func write(_ parts: [(String, String)], to path: String, password: String? = nil) throws {
        try write(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) }, to: path, password: password)
    }
}
