/// Reads an expression of the columns `relevant` and `constraint`.
struct XPathParser {
    private enum Token: Equatable {
        case reference(String)
        case text(String)
        case number(String)
        /// A name, a sign or a bracket.
        case word(String)
    }

    private static let depthLimit = 40
    private static let signs: Set<String> = ["=", "!=", "<", "<=", ">", ">="]

    private var tokens: [(token: Token, offset: Int)] = []
    private var index = 0
    private var depth = 0
    private let length: Int

    /// - Throws: the first thing that is not of the language.
    static func parse(_ text: String) throws(XPathFault) -> XPathNode {
        var parser = try XPathParser(text)
        let node = try parser.either()
        if parser.index < parser.tokens.count { throw parser.unexpected() }
        return node
    }

    private init(_ text: String) throws(XPathFault) {
        let characters = Array(text)
        length = characters.count
        var place = 0
        while place < characters.count {
            let start = place
            if characters[place].isWhitespace {
                place += 1
            } else if let token = Self.token(characters, &place) {
                tokens.append((token, start))
            } else {
                throw XPathFault(reason: .unexpected(String(characters[start])), offset: start)
            }
        }
    }

    private static func token(_ text: [Character], _ place: inout Int) -> Token? {
        let first = text[place]
        if first == "'" || first == "\"" { return quoted(first, text, &place) }
        if first == "$" { return reference(text, &place) }
        if first.isDigit || first == "-" && place + 1 < text.count && text[place + 1].isDigit {
            let digits = text[place...].dropFirst().prefix { $0.isDigit || $0 == "." }
            place += 1 + digits.count
            return .number(String(first) + digits)
        }
        if first.isLetter || first == "_" {
            let name = text[place...].prefix { $0.isLetter || $0.isDigit || "_-:".contains($0) }
            place += name.count
            return .word(String(name))
        }
        let pair = String(text[place..<min(place + 2, text.count)])
        let sign = signs.contains(pair) ? pair : String(first)
        guard signs.contains(sign) || "().,".contains(sign) else { return nil }
        place += sign.count
        return .word(sign)
    }

    private static func quoted(_ quote: Character, _ text: [Character], _ place: inout Int) -> Token? {
        let inside = text[(place + 1)...].prefix { $0 != quote }
        guard place + 1 + inside.count < text.count else { return nil }
        place += inside.count + 2
        return .text(String(inside))
    }

    private static func reference(_ text: [Character], _ place: inout Int) -> Token? {
        guard place + 1 < text.count, text[place + 1] == "{" else { return nil }
        let name = text[(place + 2)...].prefix { $0 != "}" }
        guard place + 2 + name.count < text.count else { return nil }
        place += name.count + 3
        return .reference(String(name).trimmed)
    }

    // MARK: Grammar

    private func unexpected() -> XPathFault {
        guard tokens.indices.contains(index) else { return XPathFault(reason: .unexpectedEnd, offset: length) }
        let found =
            switch tokens[index].token {
            case .reference(let name): "${\(name)}"
            case .text(let text): "'\(text)'"
            case .number(let digits): digits
            case .word(let word): word
            }
        return XPathFault(reason: .unexpected(found), offset: tokens[index].offset)
    }

    private mutating func takes(_ word: String) -> Bool {
        guard tokens.indices.contains(index), tokens[index].token == .word(word) else { return false }
        index += 1
        return true
    }

    private mutating func either() throws(XPathFault) -> XPathNode {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.depthLimit { throw XPathFault(reason: .tooDeep, offset: 0) }
        var parts = [try both()]
        while takes("or") { parts.append(try both()) }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func both() throws(XPathFault) -> XPathNode {
        var parts = [try comparison()]
        while takes("and") { parts.append(try comparison()) }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func comparison() throws(XPathFault) -> XPathNode {
        let left = try operand()
        guard tokens.indices.contains(index), case .word(let sign) = tokens[index].token, Self.signs.contains(sign)
        else {
            return left
        }
        index += 1
        return .compare(sign, left, try operand())
    }

    private mutating func operand() throws(XPathFault) -> XPathNode {
        guard tokens.indices.contains(index) else { throw unexpected() }
        let token = tokens[index].token
        switch token {
        case .reference(let name):
            index += 1
            return .reference(name)
        case .text(let text):
            index += 1
            return .text(text)
        case .number(let digits):
            index += 1
            return .number(digits)
        case .word("."):
            index += 1
            return .this
        case .word("("):
            index += 1
            let inside = try either()
            if !takes(")") { throw unexpected() }
            return inside
        case .word(let name):
            guard let first = name.first, first.isLetter || first == "_" else { throw unexpected() }
            index += 1
            return try call(name)
        }
    }

    private mutating func call(_ name: String) throws(XPathFault) -> XPathNode {
        if !takes("(") { throw unexpected() }
        var arguments: [XPathNode] = []
        if takes(")") { return .call(name, []) }
        repeat { arguments.append(try either()) } while takes(",")
        if !takes(")") { throw unexpected() }
        return .call(name, arguments)
    }
}

extension Character {
    fileprivate var isDigit: Bool { "0"..."9" ~= self }
}
