internal import Domain

/// Lines, rubrics, inferred classifications and the extent of the record in its source.
extension RecordReader {
    /// Gives the lines to every fact of the object that has none of its own.
    mutating func locate(from start: Int, _ json: JSON, _ path: String) {
        guard let lines = text(json, path) else { return }
        guard LineRanges.areValid(lines) else { return refuse(path, .invalidNumber(lines)) }
        for index in drafts.indices[start...] where drafts[index].fact.locator == nil {
            drafts[index].fact.locator = lines
        }
    }

    mutating func compare(_ json: JSON, with rubric: String, _ path: String) {
        guard let flag = json.bool else { return refuse(path, .wrongType(expected: .truth)) }
        let present = record["rubriques_presentes"]?.elements ?? []
        if flag != present.contains(.string(rubric)) { refuse(path, .contradicts("rubriques_presentes")) }
    }

    mutating func readInferences(_ json: JSON, _ path: String) {
        guard let elements = json.elements else { return refuse(path, .wrongType(expected: .list)) }
        for (index, element) in elements.enumerated() {
            guard let name = text(element, "\(path)[\(index)]") else { continue }
            if let fields = PracticesFormat.inferences[name] {
                inferred.formUnion(fields)
            } else {
                refuseTerm(name, among: PracticesFormat.inferences.keys.sorted(), "\(path)[\(index)]")
            }
        }
    }

    mutating func readExtent(_ json: JSON, _ path: String) {
        guard case .object(let members) = json else { return refuse(path, .wrongType(expected: .object)) }
        let names = ["document", "ligne_debut", "ligne_fin"]
        for member in members where !names.contains(member.key) { refuse("\(path).\(member.key)", .unknownField) }
        for name in names where json[name] == nil { refuse("\(path).\(name)", .missing) }
        guard let document = json["document"], let first = json["ligne_debut"], let last = json["ligne_fin"] else {
            return
        }
        let index = append("extent")
        drafts[index].fact.printed = text(document, "\(path).document")
        guard let start = first.integer else { return refuse("\(path).ligne_debut", .wrongType(expected: .integer)) }
        guard let end = last.integer else { return refuse("\(path).ligne_fin", .wrongType(expected: .integer)) }
        guard start >= 0 && start <= end else { return refuse("\(path).ligne_fin", .invalidNumber(String(end))) }
        drafts[index].fact.locator = "\(start)-\(end)"
    }
}
