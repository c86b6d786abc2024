/// A start tag of a streamed document; its attributes can be asked for only while the visitor is told of it.
package struct XMLTag {
    /// Without its prefix.
    package let name: String
    /// 1 for the root.
    package let depth: Int
    /// Five addresses an attribute, as libxml2 gives them: name, prefix, namespace, first byte, byte after the last.
    private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    init(
        _ name: UnsafePointer<UInt8>, depth: Int, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
        count: Int
    ) {
        self.name = String(cString: name)
        self.depth = depth
        self.attributes = attributes
        self.count = count
    }

    /// The attribute of that name, without namespace unless one is given.
    package subscript(name: StaticString, in namespace: StaticString? = nil) -> String? {
        guard let attributes else { return nil }
        for index in 0..<count {
            let attribute = attributes + 5 * index
            guard Self.equal(attribute[0], name), Self.equal(attribute[2], namespace) else { continue }
            return Self.value(attribute[3], attribute[4])
        }
        return nil
    }

    private static func equal(_ text: UnsafePointer<UInt8>?, _ other: StaticString?) -> Bool {
        guard let text else { return other == nil }
        guard let other else { return false }
        return other.withUTF8Buffer { bytes in
            for (index, byte) in bytes.enumerated() where text[index] != byte { return false }
            return text[bytes.count] == 0
        }
    }

    private static func value(_ start: UnsafePointer<UInt8>?, _ end: UnsafePointer<UInt8>?) -> String {
        guard let start, let end else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: end - start)
        let text = String(decoding: bytes, as: UTF8.self)
        // libxml2 leaves each "&" of a value written so when it is told to expand nothing.
        return bytes.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
    }
}
