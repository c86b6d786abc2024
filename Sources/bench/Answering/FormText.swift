internal import Glibc

/// The one form of a page that one sends to go on, as a browser would find it.
struct SentForm {
    let action: String
    let hidden: [(String, String)]
    private let page: [UInt8]

    /// Nil when no form of the page leads on.
    init?(_ page: [UInt8]) {
        guard let place = FormText.find(" action=\"/repondre/", in: page, from: 0),
            let end = FormText.find("</form>", in: page, from: place)
        else { return nil }
        action = FormText.text(after: " action=\"", in: page, from: place)
        self.page = page
        var hidden: [(String, String)] = []
        var next = place
        while let input = FormText.find("<input type=\"hidden\"", in: page, from: next), input < end {
            hidden.append(
                (
                    FormText.text(after: " name=\"", in: page, from: input),
                    FormText.text(after: " value=\"", in: page, from: input)
                ))
            next = input + 1
        }
        self.hidden = hidden
    }

    func has(_ name: String) -> Bool { FormText.find(" name=\"\(name)\"", in: page, from: 0) != nil }
}

/// Bytes of pages, looked through without making texts of them: the load must cost less than what it loads.
enum FormText {
    static func find(_ words: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
        words.withUTF8Buffer { find(UnsafeRawBufferPointer($0), in: bytes, from: start) }
    }

    static func find(_ words: String, in bytes: [UInt8], from start: Int) -> Int? {
        var words = words
        return words.withUTF8 { find(UnsafeRawBufferPointer($0), in: bytes, from: start) }
    }

    private static func find(_ words: UnsafeRawBufferPointer, in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = words.baseAddress, let head = words.first, start <= bytes.count else { return nil }
        return bytes.withUnsafeBytes { (all) -> Int? in
            guard let base = all.baseAddress else { return nil }
            var place = start
            while place + words.count <= all.count {
                let left = all.count - words.count - place + 1
                guard let found = memchr(base + place, Int32(head), left) else { return nil }
                place = base.distance(to: UnsafeRawPointer(found))
                if memcmp(base + place, first, words.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }

    /// From the end of the words to the next quotation mark.
    static func text(after words: StaticString, in bytes: [UInt8], from start: Int) -> String {
        guard let place = find(words, in: bytes, from: start) else { return "" }
        return String(
            decoding: bytes[(place + words.utf8CodeUnitCount)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
