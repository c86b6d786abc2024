internal import Domain
internal import HTML
internal import Texts

/// The version in plain language, before everything else, with who stands behind it.
///
/// It is only called easy to read (FALC) when people concerned wrote it and others tested it, both said.
struct PlainVersion {
    let facts: FactView
    let item: SheetProjection.Item
    private var texts: ReadingTexts { facts.words.texts.reading }

    var markup: Markup {
        let text = facts.words.written(item.fact.text ?? "")
        return """
            <section class="plain" aria-labelledby="clair-titre">
            <h2 id="clair-titre">\(texts.plainHeading)</h2>
            <p>\(facts.explainer.prose(text))</p>
            <p class="meta"\(attribute: "lang", facts.words.texts.language.rawValue)>\(credits.joined(separator: " "))\(facts.whence(item.fact))</p>
            </section>

            """
    }

    private var credits: [String] {
        let with = said("plain.with").map { texts.plainWith(who: $0) }
        let tested = said("plain.test").map { texts.plainTested(who: $0) }
        let isEasy = with != nil && tested != nil
        let claim = isEasy ? texts.plainEasy : texts.plainNotEasy
        return [said("plain.by").map { texts.plainBy(who: $0) }, with, tested, claim].compactMap(\.self)
    }

    private func said(_ part: String) -> String? { item.part(part)?.text.map(facts.words.written) }
}
