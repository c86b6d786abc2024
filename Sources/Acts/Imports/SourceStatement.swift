internal import Domain

/// What one publication says in a section, beside what others say there.
struct SourceStatement {
    private let code: String?

    /// - Parameter code: of the publication; nil when it is the one that the practice itself cites.
    init(_ code: String?) { self.code = code }

    /// The facts with the name of their publication. Items take it too, since two sources that say the same thing give
    /// it the same name.
    func signed(_ facts: [Fact]) -> [Fact] {
        guard let code else { return facts }
        return facts.map { fact in
            var fact = fact
            fact.source = code
            fact.item = "\(code).\(fact.item)"
            fact.parent = fact.parent.map { "\(code).\($0)" }
            return fact
        }
    }

    /// The text of the section once these facts took the place of the former ones of the same source.
    ///
    /// - Parameter former: the text of the section so far.
    func body(_ own: [Fact], over former: String?) throws -> String {
        let facts = own + (try others(in: former))
        // A fixed order of sources, so that importing them in turn changes nothing.
        let sorted = facts.enumerated().sorted { left, right in
            (left.element.source ?? "", left.offset) < (right.element.source ?? "", right.offset)
        }
        return String(decoding: Fact.encoded(sorted.map(\.element)), as: UTF8.self)
    }

    private func others(in former: String?) throws -> [Fact] {
        // Most sections have one source, which is never spelled: then there is nothing to look for.
        guard let former, code != nil || former.contains("\"source\":") else { return [] }
        return try Fact.decoded(Array(former.utf8)).filter { $0.source != code }
    }
}
