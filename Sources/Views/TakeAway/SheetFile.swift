package import Domain
package import HTML
package import Routes

/// A sheet as data for programs: everything that it says, in the order of the template (docs/formats/sheet-json.md).
package struct SheetFile {
    private static let version: Int64 = 1
    private let projection: SheetProjection
    private let card: SheetCard
    private let vocabularies: Vocabularies
    private let link: (Route) -> Link
    private var sheet: Sheet { projection.sheet }

    /// - Parameter link: the address to give for a page.
    package init(
        _ projection: SheetProjection, card: SheetCard, vocabularies: Vocabularies, link: @escaping (Route) -> Link
    ) {
        self.projection = projection
        self.card = card
        self.vocabularies = vocabularies
        self.link = link
    }

    package var bytes: [UInt8] {
        let members: [JSON.Member?] = [
            .init("format", .string("essaim-sheet")), .init("version", .integer(Self.version)),
            .init("title", .string(sheet.practice.title)), .init("address", .string(card.link.address)),
            .init("language", .string("fr")), .init("publisher", .string(card.publisher)),
            sheet.edition.map { .init("edition", edition($0)) },
            .init("sources", .array(card.sources.enumerated().map { source($1, number: $0 + 1) })),
            .init("strands", .array(Strand.allCases.compactMap(strand))),
            .init("citedBy", .array(sheet.incoming.compactMap(incoming))),
        ]
        return JSON.object(members.compactMap { $0 }).encoded() + Array("\n".utf8)
    }

    private func edition(_ edition: Edition) -> JSON {
        let members: [JSON.Member?] = [
            .init("number", .integer(Int64(edition.number))), .init("at", .string(UTCMoment.text(edition.at))),
            .init("licence", .string(edition.licence)),
            card.licenceAddress.map { .init("licenceAddress", .string($0)) },
        ]
        return .object(members.compactMap { $0 })
    }

    private func source(_ source: SourceDocument, number: Int) -> JSON {
        let members: [JSON.Member?] = [
            .init("number", .integer(Int64(number))), .init("code", .string(source.code)),
            .init("title", .string(source.title)), .init("publisher", .string(source.publisher)),
            source.year.map { .init("year", .integer(Int64($0))) },
            source.address.map { .init("address", .string($0)) },
            .init("locatorUnit", .string(source.locatorUnit)),
        ]
        return .object(members.compactMap { $0 })
    }

    private func strand(_ strand: Strand) -> JSON? {
        let sections = projection.sections(of: strand)
        if sections.isEmpty { return nil }
        return .object([
            .init("strand", .string(strand.rawValue)),
            .init(
                "sections",
                .array(
                    sections.map { told in
                        .object([
                            .init("section", .string(told.section.name)),
                            .init("label", label(told.section.name, of: "section")),
                            .init("fields", .array(told.fields.map(field))),
                        ])
                    })),
        ])
    }

    private func field(_ told: SheetProjection.Told) -> JSON {
        .object([
            .init("field", .string(told.field.name)), .init("kind", .string(told.field.kind.rawValue)),
            .init("label", label(told.field.name, of: "field")),
            .init("facts", .array(told.items.map { fact($0, told.field) })),
        ])
    }

    private func fact(_ item: SheetProjection.Item, _ field: Field) -> JSON {
        let fact = item.fact
        var members: [JSON.Member] = []
        func add(_ name: String, _ value: JSON?) { if let value { members.append(.init(name, value)) } }
        add("absence", (fact.absence?.rawValue).map(JSON.string))
        add("text", fact.text.map(JSON.string))
        add("term", fact.term.map { term($0, of: field.vocabulary ?? "") })
        add("organisation", fact.organisation.map(organisation))
        add("territory", fact.territory.map(territory))
        add("practice", fact.target.flatMap(practice))
        add("number", fact.number.map(JSON.number))
        add("numberMax", fact.numberMax.map(JSON.number))
        add("comparator", (fact.comparator?.rawValue).map(JSON.string))
        add("unit", fact.unit.map { term($0, of: "unit") })
        add("since", fact.since.map(day))
        add("until", fact.until.map(day))
        add("printed", fact.printed.map(JSON.string))
        add("inferred", fact.isInferred ? .bool(true) : nil)
        add("told", whence(fact))
        add("parts", item.parts.isEmpty ? nil : .array(item.parts.map(self.field)))
        return .object(members)
    }

    /// Where the fact was read: the publications that say it, each with the place in it.
    private func whence(_ fact: Fact) -> JSON? {
        let places = sheet.tellings(of: fact).compactMap { telling -> JSON? in
            let number = sheet.sourceNumber(of: telling) ?? (sheet.source == nil ? nil : 1)
            let members = [
                number.map { JSON.Member("source", .integer(Int64($0))) },
                telling.locator.map { JSON.Member("locator", .string($0)) },
            ]
            let said = members.compactMap { $0 }
            return said.isEmpty ? nil : .object(said)
        }
        return places.isEmpty ? nil : .array(places)
    }

    private func day(_ number: Int) -> JSON { .string(CalendarDay(number: number).iso) }

    private func term(_ code: String, of vocabulary: String) -> JSON {
        .object([.init("code", .string(code)), .init("label", label(code, of: vocabulary))])
    }

    private func label(_ code: String, of vocabulary: String) -> JSON {
        let term = vocabularies.term(code, of: vocabulary)
        return .object([
            .init("fr", .string(term?.french ?? code)), .init("en", .string(term?.english ?? code)),
        ])
    }

    private func organisation(_ body: OrganisationReference) -> JSON {
        let address = body.slug.map { body.isGroup ? Route.group(slug: $0) : .organisation(slug: $0) }
        let members: [JSON.Member?] = [
            .init("name", .string(body.name)), .init("kind", term(body.kind, of: "organisation")),
            .init("isGroup", .bool(body.isGroup)), address.map { .init("address", .string(link($0).address)) },
        ]
        return .object(members.compactMap { $0 })
    }

    private func territory(_ place: TerritoryReference) -> JSON {
        let members: [JSON.Member?] = [
            .init("name", .string(place.name)), .init("kind", term(place.kind, of: "territory")),
            place.departement.map { .init("departement", .string($0)) },
            place.region.map { .init("region", .string($0)) },
            place.slug.map { .init("address", .string(link(.territory(slug: $0)).address)) },
        ]
        return .object(members.compactMap { $0 })
    }

    /// Nil for a practice that the reader may not see.
    private func practice(_ target: PracticeReference) -> JSON? {
        guard let slug = target.slug, let title = target.title else { return nil }
        return .object([
            .init("title", .string(title)), .init("address", .string(link(.sheet(slug: slug)).address)),
        ])
    }

    private func incoming(_ relation: String, _ practice: PracticeReference) -> JSON? {
        guard case .object(let members) = self.practice(practice) else { return nil }
        return .object((relation.isEmpty ? [] : [.init("relation", term(relation, of: "relation"))]) + members)
    }
}
