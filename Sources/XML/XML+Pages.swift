extension XML {
    /// What is wrong in the HTML of a page, one sentence each with its line: empty for a well-formed page.
    ///
    /// Mistakes found by libxml2 (stray end tags, bare `&`, repeated ids and attributes, bad UTF-8),
    /// elements left open, and a missing `<!doctype html>`.
    package static func htmlProblems(_ bytes: [UInt8]) -> [String] {
        let hasDoctype = String(decoding: bytes.prefix(15), as: UTF8.self).lowercased() == "<!doctype html>"
        let problems = page(bytes).problems + TagBalance(bytes).problems + repeatedIDs(in: bytes)
        return (hasDoctype ? [] : ["line 1: <!doctype html> is missing"]) + problems.map(\.description)
    }

    /// The root of an HTML page, repaired where it is wrong; `nil` when there is nothing to read.
    package static func html(_ bytes: [UInt8]) -> XMLElement? { page(bytes).root }

    private static func repeatedIDs(in bytes: [UInt8]) -> [ParserError] {
        var seen: Set<String> = []
        let elements = page(bytes).root?.all(withAttribute: "id") ?? []
        return elements.compactMap { element in
            guard let id = element["id"], !seen.insert(id).inserted else { return nil }
            return ParserError(line: element.line, reason: "the id \(id) is used twice")
        }
    }
}
