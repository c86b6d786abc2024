internal import CBrotli
internal import CZlib

/// The content codings the server can send.
enum ContentCoding: String, CaseIterable {
    // In order of preference when the client has none.
    case brotli = "br"
    case gzip = "gzip"

    /// What tells the entity tags of two codings of one page apart.
    var tagSuffix: String {
        switch self {
        case .brotli: "-br"
        case .gzip: "-gz"
        }
    }

    /// Nil when the library fails or the result is not smaller. `effort` is the library's own scale.
    func compress(_ bytes: UnsafeRawBufferPointer, effort: Int) -> FixedBytes? {
        let input = bytes.bindMemory(to: UInt8.self).baseAddress
        let packed: FixedBytes?
        switch self {
        case .brotli:
            let room = BrotliEncoderMaxCompressedSize(bytes.count)
            packed = FixedBytes.filled(capacity: room) { essaim_brotli(Int32(effort), input, bytes.count, $0, room) }
        case .gzip:
            let room = essaim_gzip_bound(bytes.count)
            packed = FixedBytes.filled(capacity: room) { essaim_gzip(Int32(effort), input, bytes.count, $0, room) }
        }
        return packed.flatMap { $0.count < bytes.count ? $0 : nil }
    }

    /// Cheap enough to spend on each page.
    var pageEffort: Int { self == .brotli ? 4 : 5 }

    /// The smallest result, spent once for each static file.
    var fileEffort: Int { self == .brotli ? 11 : 9 }

    /// True for types that shrink: text, and the text-based application and image types.
    static func canShrink(type: String?) -> Bool {
        guard let type = type.map({ ASCII.trimmed($0.prefix { $0 != ";" }).lowercased() }) else { return false }
        return type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("+json")
            || shrinkingTypes.contains(type)
    }

    private static let shrinkingTypes: Set<String> = [
        "application/json", "application/javascript", "application/xml", "application/jsonl", "application/x-ndjson",
        "application/manifest+json",
    ]

    /// Below this many bytes the answer fits one packet anyway.
    static let smallestShrunk = 860
}
