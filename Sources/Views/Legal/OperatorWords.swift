internal import Domain
internal import HTML
internal import Texts

/// What the operator wrote, or a sentence that says what is missing and how to give it.
struct OperatorWords {
    let texts: LegalTexts
    let owner: Operator

    /// - Parameter setting: the name of the setting that gives this text.
    func shown(_ text: String, _ setting: String) -> Markup {
        if text.isEmpty { return "<em class=\"missing\">\(texts.missing(setting: setting))</em>" }
        return "\(text)"
    }

    /// The same, with what is an address to write to as a link.
    func contact(_ text: String, _ setting: String) -> Markup {
        let address = text.contains("@") && !text.contains(":") ? "mailto:\(text)" : text
        guard !text.isEmpty, let link = Link(external: address) else { return shown(text, setting) }
        return "<a href=\"\(link)\">\(text)</a>"
    }

    var kind: Markup {
        switch owner.kind {
        case .publicBody: "\(texts.kindPublic)"
        case .association: "\(texts.kindAssociation)"
        case .company: "\(texts.kindOther)"
        case nil: shown("", "operator-kind")
        }
    }

    /// The name to cite, or that of the program when there is none yet.
    func name(or fallback: String) -> String { owner.name.isEmpty ? fallback : owner.name }
}
