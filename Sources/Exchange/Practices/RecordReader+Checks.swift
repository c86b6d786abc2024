internal import Domain
internal import French

/// What one JSON value must be; each function refuses it and answers nil when it is not.
extension RecordReader {
    mutating func text(_ json: JSON, _ path: String) -> String? {
        guard let text = json.text else {
            refuse(path, .wrongType(expected: .text))
            return nil
        }
        if let reason = TextRule(limit: context.textLimit).fault(in: text) {
            refuse(path, reason)
            return nil
        }
        return text
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
            let nearest = context.vocabularies.nearest(code, in: vocabulary) { French.nearest($0, among: $1) }
            refuse(path, .unknownTerm(code, nearest: nearest?.code))
            return nil
        }
        return code
    }

    mutating func refuseTerm(_ code: String, among codes: [String], _ path: String) {
        refuse(path, .unknownTerm(code, nearest: French.nearest(code, among: codes)))
    }
}
