/// Decodes `name=value&name=value` (the URL Standard's application/x-www-form-urlencoded), strictly.
enum FieldList {
    /// Why a list was refused.
    enum Refusal: Error, Equatable {
        case malformed
        case tooMany
    }

    static func parse(_ bytes: some Collection<UInt8>, limit: Int) throws(Refusal) -> [NamedValue] {
        var pairs: [NamedValue] = []
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < limit else { throw .tooMany }
            let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            guard let name = decode(part[..<equals], plusIsSpace: true),
                let value = decode(part[equals...].dropFirst(), plusIsSpace: true)
            else { throw .malformed }
            pairs.append(NamedValue(name: name, value: value))
        }
        return pairs
    }

    /// Decodes %XX; nil on a bad escape, invalid UTF-8 or NUL.
    static func decode(_ bytes: some Collection<UInt8>, plusIsSpace: Bool) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(ASCII.hexValue), let low = rest.next().flatMap(ASCII.hexValue)
                else { return nil }
                decoded.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: decoded.append(0x20)
            default: decoded.append(byte)
            }
        }
        return decoded.contains(0) ? nil : String(validating: decoded, as: UTF8.self)
    }
}
