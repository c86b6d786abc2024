/// Collects a request body as the route asked: in memory or on disk.
enum BodySink {
    case memory([UInt8])
    case parts(PartReader)
    case disk(SpoolFile, size: Int)
    /// The disk refused; the rest of the body is read and dropped.
    case failed

    /// - Parameter reader: of the form that the head announces; nil where it announces something else.
    init(_ policy: BodyPolicy, expecting length: Int, directory: String, reader: PartReader? = nil) {
        switch policy {
        case .none: self = .memory([])
        case .memory:
            if let reader {
                self = .parts(reader)
                return
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(min(length, 65_536))
            self = .memory(bytes)
        case .disk: self = SpoolFile(directory: directory).map { .disk($0, size: 0) } ?? .failed
        }
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        switch self {
        case .memory(var kept):
            // Emptied first, so that the array is not copied at each piece.
            self = .failed
            kept.append(contentsOf: bytes)
            self = .memory(kept)
        case .parts(let reader): reader.append(bytes)
        case .disk(let file, let size): self = file.append(bytes) ? .disk(file, size: size + bytes.count) : .failed
        case .failed: break
        }
    }

    /// Nil when the body could not be kept.
    var body: RequestBody? {
        switch self {
        case .memory(let bytes): .bytes(bytes)
        case .parts(let reader): reader.finish()
        case .disk(let file, let size): .file(path: file.path, size: size)
        case .failed: nil
        }
    }
}
