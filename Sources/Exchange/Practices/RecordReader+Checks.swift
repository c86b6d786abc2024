internal import Domain
internal import French

/// What one JSON value must be; each function refuses it and answers nil when it is not.
extension RecordReader {
    mutating func text(_ json: JSON, _ path: String) -> String? {
        guard let text = json.text else {
            refuse(path, .wrongType(expected: .text))
            return nil
        }
        var length = 0
        var isBlank = true
        for scalar in text.unicodeScalars {
            if Self.isForbidden(scalar) {
                refuse(path, .controlCharacter(scalar.value))
                return nil
            }
            length += 1
            isBlank = isBlank && scalar.properties.isWhitespace
        }
        guard !isBlank else {
            refuse(path, .missing)
            return nil
        }
        guard length <= context.textLimit else {
            refuse(path, .tooLong(limit: context.textLimit))
            return nil
        }
        return text
    }

    /// Controls but tab and line feed, and the marks that reorder what a reader sees (Unicode UAX 9, explicit ones).
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    mutating func number(_ json: JSON, _ path: String) -> Double? {
        guard let number = json.double else {
            refuse(path, .wrongType(expected: .number))
            return nil
        }
        return number
    }

    mutating func year(_ json: JSON, _ path: String) -> Period? {
        guard let integer = json.integer else {
            refuse(path, .wrongType(expected: .integer))
            return nil
        }
        guard let period = Int(exactly: integer).flatMap({ Period(year: $0) }) else {
            refuse(path, .invalidDate(String(integer)))
            return nil
        }
        return period
    }

    mutating func period(_ json: JSON, _ path: String) -> Period? {
        guard let written = text(json, path) else { return nil }
        guard let period = Period(written) else {
            refuse(path, .invalidDate(written))
            return nil
        }
        return period
    }

    mutating func code(_ json: JSON, of vocabulary: String, _ path: String) -> String? {
        guard let code = text(json, path) else { return nil }
        guard context.vocabularies.term(code, of: vocabulary) != nil else {
            refuseTerm(code, among: context.vocabularies.terms(of: vocabulary).map(\.code), path)
            return nil
        }
        return code
    }

    mutating func refuseTerm(_ code: String, among codes: [String], _ path: String) {
        refuse(path, .unknownTerm(code, nearest: French.nearest(code, among: codes)))
    }
}
