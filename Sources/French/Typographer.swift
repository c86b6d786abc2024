/// Walks a text once, scalar by scalar, and sets it by the rules of `French.typography`.
struct Typographer {
    private let text: [Unicode.Scalar]
    private var out: [Unicode.Scalar] = []
    private var index = 0

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
        out.reserveCapacity(self.text.count + 16)
    }

    mutating func set() -> String {
        while index < text.count {
            let end = text.protectedEnd(from: index)
            if end > index {
                out.append(contentsOf: text[index..<end])
                index = end
            } else {
                step(text[index])
            }
        }
        return written
    }

    /// The output in UTF-8 at once: appending to a view of scalars takes many times longer.
    private var written: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(out.count + out.count / 4)
        for scalar in out {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: scalar.utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func step(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "." where isEllipsis:
            out.append("…")
            index += 2
        case "'" where isBetweenWords: out.append("’")
        case "«": openGuillemet()
        case "»": append(scalar, after: .narrowNoBreak)
        case ";" where takesSpace && !endsEntity, "!" where takesSpace, "?" where takesSpace:
            append(scalar, after: .narrowNoBreak)
        case ":" where takesSpace, "%" where isUnitOfNumber, "€" where isUnitOfNumber: append(scalar, after: .noBreak)
        default: out.append(scalar)
        }
        index += 1
    }

    private mutating func openGuillemet() {
        out.append("«")
        while let next, next.isPlainSpace { index += 1 }
        if let next, !next.isLineSpace { out.append(.narrowNoBreak) }
    }

    /// Replaces the spaces at the end of the output by this one, except at the beginning of a line.
    private mutating func append(_ scalar: Unicode.Scalar, after space: Unicode.Scalar) {
        let kept = out.count - trailingSpaces
        if kept > 0 && !out[kept - 1].isLineSpace {
            out.removeSubrange(kept...)
            out.append(space)
        }
        out.append(scalar)
    }
}

extension Typographer {
    private var next: Unicode.Scalar? { index + 1 < text.count ? text[index + 1] : nil }

    private var trailingSpaces: Int { out.reversed().prefix { $0.isPlainSpace }.count }

    /// The last scalar of the output that is no space.
    private var previous: Unicode.Scalar? { out.reversed().first { !$0.isPlainSpace } }

    private var isEllipsis: Bool {
        let dots = text[index...].prefix(4).prefix { $0 == "." }.count
        return dots == 3 && (index == 0 || text[index - 1] != ".")
    }

    private var isBetweenWords: Bool {
        guard let last = out.last, let next else { return false }
        return last.isWordLetter && (next.isWordLetter || next.isASCIIDigit || next == "«")
    }

    private var takesSpace: Bool {
        guard let previous, !previous.isLineSpace, !Unicode.Scalar.noSpaceAfter.contains(previous) else { return false }
        guard let next else { return true }
        if next.isPlainSpace || next.isLineSpace || "»”\"".unicodeScalars.contains(next) { return true }
        return text[index] != ":" && Unicode.Scalar.closers.contains(next)
    }

    private var isUnitOfNumber: Bool {
        guard let previous, previous.isASCIIDigit else { return false }
        return next.map { !$0.isWordLetter && !$0.isASCIIDigit } ?? true
    }

    /// The `;` of `&amp;` belongs to it.
    private var endsEntity: Bool {
        let name = out.reversed().prefix(9).prefix { $0.isASCII && $0.properties.isAlphabetic || $0.isASCIIDigit }
        let before = out.dropLast(name.count)
        return !name.isEmpty && name.count <= 8
            && (before.last == "&" || (before.last == "#" && before.dropLast().last == "&"))
    }
}
