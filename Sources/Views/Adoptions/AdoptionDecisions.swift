internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// What others say of a sheet for everybody, waiting for an editor, on the page of decision.
struct AdoptionDecisions {
    let adoptions: [Adoption]
    let slug: String
    let token: HiddenToken
    let words: SheetWords
    private var texts: AdoptionsTexts { words.texts.adoptions }

    var markup: Markup {
        if adoptions.isEmpty { return "" }
        return """
            <h2>\(texts.decideHeading(n: adoptions.count))</h2>
            <p class="meta">\(texts.decideHelp)</p>
            \(each: adoptions, one)
            """
    }

    private func one(_ adoption: Adoption) -> Markup {
        let text = AdoptionText(shown: ShownAdoption(adoption, practice: nil, sheet: nil), words: words)
        let id = String(adoption.id)
        let passages = TracesNote(traces: adoption.traces, slug: nil, words: words, id: "passages-\(id)")
        return """
            <section><h3>\(text.heading)</h3>
            \(text.markup)\(passages.markup)\
            \(form(.showAdoption, adoption, texts.show, passages.tick(id: "lu-\(id)"), text.who))\
            \(form(.declineAdoption, adoption, texts.decline, MemberField(
                id: "raison-\(id)", name: GateFields.reasons, label: texts.declineLabel, shape: .paragraph, value: "",
                help: nil, autocomplete: "off", isRequired: true, limit: 500
            ).markup, text.who))</section>

            """
    }

    private func form(
        _ action: GatePage.Action, _ adoption: Adoption, _ button: String, _ fields: Markup, _ who: String
    ) -> Markup {
        """
        <form class="account" method="post" action="\(Link(Route.reports(.report(slug: slug))))">\(token.input)\
        <input type="hidden" name="\(AdoptionFields.adoption)" value="\(String(adoption.id))">
        <input type="hidden" name="\(AdoptionFields.mark)" value="\(adoption.mark)">
        \(fields)<p><button class="button quiet" type="submit" name="\(GateFields.action)" \
        value="\(action.rawValue)">\(button)<span class="unseen">, \(who)</span></button></p></form>

        """
    }
}
