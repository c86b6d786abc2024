internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Each link as a sentence, with its date, what shows it, and the sheet that says it where it was read.
struct LineageTable {
    let lineage: Lineage
    let words: SheetWords
    let template: Template
    private var texts: LineageTexts { words.texts.lineage }
    private var language: String? { words.texts.language == .fr ? nil : "fr" }

    /// - Parameter ties: nothing is drawn without any.
    func markup(_ ties: [LineageTie]) -> Markup {
        if ties.isEmpty { return "" }
        return """
            <table class="stacked"><caption>\(texts.listCaption)</caption>
            <thead><tr><th scope="col">\(texts.columnTie)</th><th scope="col">\(texts.columnDate)</th>\
            <th scope="col">\(texts.columnEvidence)</th><th scope="col">\(texts.columnSaid)</th></tr></thead>
            <tbody\(attribute: "lang", language)>
            \(each: ordered(ties), row)</tbody></table>

            """
    }

    /// As the drawing is read.
    private func ordered(_ ties: [LineageTie]) -> [LineageTie] {
        LineageSide.allCases.flatMap { side in
            ties.filter {
                words.relationFamily(of: $0.relation).side(of: $0.relation, isIncoming: $0.isIncoming) == side
            }
        }
    }

    private func row(_ tie: LineageTie) -> Markup {
        """
        <tr><th scope="row">\(sentence(tie))</th>\
        <td data-column="\(texts.columnDate)">\(date(tie))</td>\
        <td data-column="\(texts.columnEvidence)">\(evidence(tie))</td>\
        <td data-column="\(texts.columnSaid)">\(said(tie))</td></tr>

        """
    }

    /// "Cette pratique s’inspire de …", or "… s’inspire de cette pratique".
    func sentence(_ tie: LineageTie) -> Markup {
        let label = tie.relation.map { words.label($0, of: "relation") }
        if tie.isIncoming {
            return "\(name(tie)) \(label.map { texts.incoming(label: $0) } ?? texts.incomingPlain)"
        }
        return "\(label.map { texts.outgoing(label: $0) } ?? texts.outgoingPlain) \(name(tie))"
    }

    /// The same for a practice that stands beside the one of the page.
    func step(_ tie: LineageTie) -> Markup {
        let label = tie.relation.map { words.label($0, of: "relation") }
        if tie.isIncoming {
            return "\(name(tie)) \(label.map { texts.stepIncoming(label: $0) } ?? texts.stepIncomingPlain)"
        }
        let said = label.map { texts.stepOutgoing(label: $0) } ?? texts.stepOutgoingPlain
        return "\(SheetWords.capitalised(said)) \(name(tie))"
    }

    private func name(_ tie: LineageTie) -> Markup {
        if let adoption = tie.adoption { return "\(SheetWords.capitalised(AdoptionText(adoption, words).who))" }
        guard let other = tie.other, let slug = other.slug else { return "\(words.written(tie.fact.text ?? ""))" }
        if slug == lineage.practice.slug { return "\(texts.itself)" }
        return "<a href=\"\(Link(Route.sheet(slug: slug)))\">\(words.written(other.title ?? ""))</a>"
    }

    private func date(_ tie: LineageTie) -> Markup {
        let facts = tie.sheet.parts(of: tie.fact, "relation.date") + [tie.fact]
        guard let said = facts.lazy.compactMap(words.period).first else {
            return "<span class=\"absent\">\(texts.dateUnknown)</span>"
        }
        return "\(said)"
    }

    /// What the sheet gives as a proof; else the words that it ties both practices with.
    private func evidence(_ tie: LineageTie) -> Markup {
        let view = facts(tie)
        let given = tie.sheet.parts(of: tie.fact, "relation.evidence")
        if !given.isEmpty {
            return "\(each: given, separator: ", ", { "\(view.statement($0))\(view.whence($0))" })"
        }
        // The words are the name already where there is no other.
        guard tie.other != nil, let text = tie.fact.text else { return "\(texts.evidenceNone)" }
        return "\(words.written(text))"
    }

    private func said(_ tie: LineageTie) -> Markup {
        if tie.adoption != nil {
            let sheet = Route.sheet(slug: lineage.practice.slug)
            return "<a href=\"\(Link(sheet))\">\(words.texts.adoptions.heading)</a>"
        }
        let place = facts(tie).whence(tie.fact)
        if !tie.isIncoming { return "\(texts.saidHere)\(place)" }
        let practice = tie.sheet.practice
        return "<a href=\"\(Link(Route.sheet(slug: practice.slug)))\">\(words.written(practice.title))</a>\(place)"
    }

    private func facts(_ tie: LineageTie) -> FactView { FactView(words: words, sheet: tie.sheet, template: template) }
}
