internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Shows one fact of any field: what it says, what completes it, and where it was read.
struct FactView {
    let words: SheetWords
    let sheet: Sheet
    let template: Template
    /// Explains the words of the page, in the order in which it is written.
    var explainer = Explainer()

    /// The fact with its parts and its place in the source, on one line.
    ///
    /// - Parameters:
    ///   - isLocated: false where the place is said once for a whole list.
    ///   - omitted: parts that are drawn beside the line.
    func line(_ item: SheetProjection.Item, isLocated: Bool = true, without omitted: [String] = []) -> Markup {
        let fact = item.fact
        return "\(moment(fact))\(statement(fact))\(details(item, without: omitted))\(if: isLocated, whence(fact))"
    }

    /// The same for a fact that stands alone on its page.
    func line(_ fact: Fact, without omitted: [String] = []) -> Markup {
        let item = template.field(fact.field).map { SheetProjection.item(fact, of: $0, in: sheet) }
        return line(item ?? SheetProjection.Item(fact: fact, parts: []), without: omitted)
    }

    /// What the fact itself says; parts and source left out.
    func statement(_ fact: Fact) -> Markup {
        if let absence = fact.absence { return absent(absence) }
        if let reference = fact.target { return link(reference, text: fact.text) }
        if fact.organisation?.slug != nil { return body(fact) }
        if fact.text == nil, let place = fact.territory { return "\(words.placeLink(place))\(asterisk(fact))" }
        let name = fact.bodyName ?? fact.territory.map(words.place)
        let said = [fact.text, name].compactMap { $0 }.map(words.written).joined(separator: ", ")
        let term = fact.term.map { code in
            words.said(code, of: template.field(fact.field)?.vocabulary ?? "")
        }
        var parts = [said, term ?? ""].filter { !$0.isEmpty }
        if let quantity = words.quantity(fact) { parts.append(quantity) }
        return "\(explained(parts.joined(separator: "\u{A0}: "), fact))\(asterisk(fact))"
    }

    /// The words of a text are explained, a method leads to its page, names and labels stand as they are.
    private func explained(_ text: String, _ fact: Fact) -> Markup {
        if fact.field == "method", let method = fact.term.flatMap(explainer.method) {
            return "<a href=\"\(Link(Route.method(slug: method.slug)))\">\(text)</a>"
        }
        let kind = template.field(fact.field)?.kind
        return kind == .prose || kind == .item ? explainer.prose(text) : Markup(text: text)
    }

    /// The body under the name that the source prints, with the way to its page.
    func body(_ fact: Fact) -> Markup {
        let name = (fact.bodyName ?? fact.text).map(words.written) ?? ""
        guard let organisation = fact.organisation, let link = OrganisationLink(organisation).link else {
            return "\(name)\(asterisk(fact))"
        }
        return
            "\(if: fact.text != nil, "\(words.written(fact.text ?? "")), ")<a href=\"\(link)\">\(name)</a>\(asterisk(fact))"
    }

    /// "l. 965", small, after what was read there; of which sources when there are several; nothing when only the whole
    /// sheet is known as the place.
    func whence(_ fact: Fact) -> Markup {
        let places = sheet.tellings(of: fact).compactMap { telling in
            let place = shortPlace(telling)
            guard let number = sheet.sourceNumber(of: telling) else { return place }
            let texts = words.merging
            return place.map { texts.placeOfSource(place: $0, n: number) } ?? texts.sourceNumber(n: number)
        }
        return "\(if: !places.isEmpty, " <span class=\"from\">\(places.joined(separator: "\u{A0}; "))</span>")"
    }

    private func shortPlace(_ fact: Fact) -> String? {
        guard let locator = fact.locator, locator != sheet.first("extent")?.locator else { return nil }
        let isPage = sheet.document(of: fact)?.locatorUnit == "page"
        return isPage ? words.sheet.shortPages(locator: locator) : words.sheet.shortLines(locator: locator)
    }

    /// "lignes 862-864, 901", in full words; nil for a fact without place.
    func place(_ fact: Fact) -> String? {
        guard let locator = fact.locator else { return nil }
        let isMany = locator.contains { $0 == "," || $0 == "-" }
        if sheet.document(of: fact)?.locatorUnit == "page" {
            return isMany ? words.sheet.pages(locator: locator) : words.sheet.page(locator: locator)
        }
        return isMany ? words.sheet.lines(locator: locator) : words.sheet.line(locator: locator)
    }

    func absent(_ absence: Fact.Absence) -> Markup {
        let text =
            switch absence {
            case .unknown: words.sheet.unknown
            case .notStated: words.sheet.unstated
            case .notApplicable: words.sheet.notApplicable
            }
        return "<span class=\"absent\">\(text)</span>"
    }

    private func moment(_ fact: Fact) -> Markup {
        guard template.field(fact.field)?.kind == .date || fact.number == nil, let period = words.period(fact)
        else { return "" }
        return "<strong>\(SheetWords.capitalised(period))</strong>\(if: fact.text != nil, "\u{A0}: ")"
    }

    /// What completes the fact, in words: "formation, Question de Justice, 3 jours".
    private func details(_ item: SheetProjection.Item, without omitted: [String]) -> Markup {
        let told = item.parts.filter { !omitted.contains($0.field.name) }
        var details: [Markup] = told.flatMap { part in part.items.compactMap { detail($0.fact, part.field) } }
        if item.fact.number != nil, let period = words.period(item.fact) { details.append("\(period)") }
        if let printed = printed(item.fact) { details.append("\(words.sheet.printed(text: printed))") }
        return "\(if: !details.isEmpty, " <span class=\"meta\">· \(each: details, separator: ", ", { $0 })</span>")"
    }

    /// What the source prints, where that is not what we write; nil when both are the same.
    func printed(_ fact: Fact) -> String? {
        guard let printed = fact.printed.map(words.written), fact.organisation == nil, !isNotation(printed) else {
            return nil
        }
        let ours = [fact.text.map(words.written), words.period(fact), words.number(fact), words.quantity(fact)]
        return ours.contains(printed) ? nil : printed
    }

    /// "2017-05" or "2021/2022" is how a file writes dates, not what a source prints.
    private func isNotation(_ printed: String) -> Bool {
        printed.contains { "-/".contains($0) } && printed.allSatisfy { $0.isNumber || "-/".contains($0) }
    }

    private func detail(_ fact: Fact, _ part: Field) -> Markup? {
        if fact.absence == nil, fact.term == nil, fact.organisation?.slug != nil { return body(fact) }
        return text(fact, part).map { said in
            if part.name == Sheet.pairField { return "\(words.label(part.name, of: "field"))\u{A0}: \(said)" }
            guard let route = fact.term.flatMap({ ObstacleRoute.route(of: $0, in: part.name) }) else {
                return "\(said)\(asterisk(fact))"
            }
            return "<a href=\"\(Link(route))\">\(said)</a>\(asterisk(fact))"
        }
    }

    private func text(_ fact: Fact, _ part: Field) -> String? {
        if fact.absence != nil { return nil }
        if let code = fact.term { return words.said(code, of: part.vocabulary ?? "") }
        if let quantity = words.quantity(fact) { return quantity }
        return fact.bodyName ?? fact.text.map(words.written) ?? words.period(fact)
    }

    private func asterisk(_ fact: Fact) -> Markup {
        "\(if: fact.isInferred, "<abbr class=\"inferred\" title=\"\(words.sheet.inferred)\">*</abbr>")"
    }

    private func link(_ reference: PracticeReference, text: String?) -> Markup {
        let said = text.map(words.written)
        guard let slug = reference.slug, let title = reference.title else { return "\(said ?? "")" }
        return """
            <a href="\(Link(Route.sheet(slug: slug)))">\(words.written(title))</a>\
            \(if: said != nil, "\u{A0}: \(said ?? "")")
            """
    }
}
