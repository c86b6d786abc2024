internal import Domain
internal import French

/// Words of the source and the codes that its crosswalk leads them to; a word is kept as printed beside its code.
extension ShortReader {
    mutating func readWords(_ words: [String], _ list: String) {
        if list == "publics", !words.isEmpty { facts.append("public") { $0.text = words.joined(separator: ", ") } }
        for word in words {
            let codes = context.crosswalk?.codes(for: word, in: list)
            let fields = codes?.compactMap { code in field(of: code.vocabulary).map { ($0, code.code) } } ?? []
            for (field, code) in fields { put(code, in: field, for: word) }
            if codes == nil { warn(list, .unknownWord(word)) }
            // The words of the publics stand together above; the others must stand somewhere.
            if fields.isEmpty && list != "publics" { keep(word) }
        }
    }

    /// The named bodies, each with the kind that the crosswalk gives; who is only described stays a text.
    mutating func readBearers(_ printed: String) {
        let names = PrintedBodies.names(in: printed)
        for name in names {
            facts.append("bearer") { fact in
                if context.crosswalk?.codes(for: name, in: "described") != nil {
                    fact.text = name
                } else {
                    let kind = context.crosswalk?.codes(for: name, in: "bearers")?.first?.code
                    fact.organisation = OrganisationReference(name: name, kind: kind ?? "autre")
                }
            }
        }
        if names.isEmpty {
            facts.append("bearer") { fact in
                fact.absence = .notStated
                if French.folded(printed) != "non precise" { fact.printed = printed }
            }
        }
    }

    /// The field that stands on its own and holds terms of that vocabulary.
    private func field(of vocabulary: String) -> String? {
        context.template.sections.lazy.flatMap(\.fields).first { field in
            field.kind == .term && field.vocabulary == vocabulary
        }?.name
    }

    /// Two words that lead to one code are one fact that prints both.
    private mutating func put(_ code: String, in field: String, for word: String) {
        if let index = facts.drafts.firstIndex(where: { $0.fact.field == field && $0.fact.term == code }) {
            let printed = facts.drafts[index].fact.printed ?? ""
            if printed.parts(by: " ; ").contains(word) { return }
            return facts.change(index) { $0.printed = "\(printed) ; \(word)" }
        }
        facts.append(field) { fact in
            fact.term = code
            fact.printed = word
            fact.isInferred = true
        }
    }

    private mutating func keep(_ word: String) {
        let isKnown = facts.drafts.contains { $0.fact.field == "keyword" && $0.fact.text == word }
        if !isKnown { facts.append("keyword") { $0.text = word } }
    }
}
