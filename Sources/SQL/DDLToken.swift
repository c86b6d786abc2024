/// A lexical element of a schema script; texts put end to end give the script back.
struct DDLToken: Equatable {
    enum Kind {
        case space, comment, word, quotedName, string, symbol
    }

    var kind: Kind
    var text: String

    /// Elements that carry meaning: neither blanks nor comments.
    var isSignificant: Bool { kind != .space && kind != .comment }

    func isWord(_ word: String) -> Bool {
        kind == .word && text.uppercased() == word
    }
}

extension DDLToken {
    /// Cuts a script into elements. A quote or comment that never ends runs to the end of the script.
    static func tokens(of script: String) -> [DDLToken] {
        var rest = Array(script.utf8)[...]
        var tokens: [DDLToken] = []
        while let first = rest.first {
            let (kind, length) = element(startingWith: first, in: rest)
            tokens.append(DDLToken(kind: kind, text: String(decoding: rest.prefix(length), as: UTF8.self)))
            rest = rest.dropFirst(length)
        }
        return tokens
    }

    private static func element(startingWith first: UInt8, in bytes: ArraySlice<UInt8>) -> (Kind, Int) {
        let second = bytes.dropFirst().first
        switch first {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return (first == UInt8(ascii: "'") ? .string : .quotedName, quotedLength(bytes, quote: first))
        case UInt8(ascii: "-") where second == first:
            return (.comment, bytes.prefix { $0 != UInt8(ascii: "\n") }.count)
        case UInt8(ascii: "/") where second == UInt8(ascii: "*"):
            return (.comment, blockLength(bytes))
        case _ where isSpace(first):
            return (.space, bytes.prefix(while: isSpace).count)
        case _ where isWordByte(first):
            return (.word, bytes.prefix(while: isWordByte).count)
        default:
            return (.symbol, 1)
        }
    }

    /// A doubled quote inside is one more pair: it reads as the end and the beginning of two quoted parts.
    private static func quotedLength(_ bytes: ArraySlice<UInt8>, quote: UInt8) -> Int {
        guard let end = bytes.dropFirst().firstIndex(of: quote) else { return bytes.count }
        return end - bytes.startIndex + 1
    }

    private static func blockLength(_ bytes: ArraySlice<UInt8>) -> Int {
        var index = bytes.startIndex + 2
        while index + 1 < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
                return index + 2 - bytes.startIndex
            }
            index += 1
        }
        return bytes.count
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        default:
            false
        }
    }
}
