internal import CMicroHTTPD

/// Reads a multipart/form-data body piece by piece with the parser of the library.
///
/// Its exchange touches it under its own lock alone, which makes it safe to send.
final class PartReader: @unchecked Sendable {
    private static let mostParts = 1_000
    private var parser: OpaquePointer?
    private var parts: [FormPart] = []
    private var isSound = true

    /// Nil when the head announces no such body.
    init?(_ connection: OpaquePointer, type: String?) {
        let type = ASCII.trimmed(type?.prefix { $0 != ";" } ?? "")
        guard ASCII.equalIgnoringCase(type, "multipart/form-data") else { return nil }
        let own = Unmanaged.passUnretained(self).toOpaque()
        parser = MHD_create_post_processor(
            connection, 65_536,
            { context, _, name, fileName, _, _, data, offset, size in
                guard let context else { return essaim_mhd_result(0) }
                let reader = Unmanaged<PartReader>.fromOpaque(context).takeUnretainedValue()
                let bytes = UnsafeRawBufferPointer(start: data, count: size)
                return essaim_mhd_result(reader.take(name, fileName, bytes, isFirst: offset == 0) ? 1 : 0)
            }, own)
        // Announced so, and without the line that parts the fields.
        isSound = parser != nil
    }

    deinit {
        if let parser { MHD_destroy_post_processor(parser) }
    }

    func append(_ bytes: UnsafeRawBufferPointer) {
        guard isSound, let parser else { return }
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        if MHD_post_process(parser, start, bytes.count) != essaim_mhd_result(1) { isSound = false }
    }

    /// The whole; what is no sound form is told to whoever asks for the form.
    func finish() -> RequestBody {
        if let parser {
            self.parser = nil
            if MHD_destroy_post_processor(parser) != essaim_mhd_result(1) { isSound = false }
        }
        return isSound ? .parts(parts) : .unreadable
    }

    private func take(
        _ name: UnsafePointer<CChar>?, _ fileName: UnsafePointer<CChar>?, _ bytes: UnsafeRawBufferPointer,
        isFirst: Bool
    ) -> Bool {
        if !isFirst, let last = parts.indices.last {
            // In place: a file of many pieces is not copied at each of them.
            parts[last].append(bytes)
            return true
        }
        guard let name = name.flatMap({ String(validatingCString: $0) }), parts.count < Self.mostParts else {
            return false
        }
        parts.append(FormPart(name: name, fileName: fileName.map { String(cString: $0) }, bytes: Array(bytes)))
        return true
    }
}
