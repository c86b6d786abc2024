internal import Domain
package import HTML

/// A sheet in the words of schema.org, as JSON-LD.
///
/// The sheet is an `Article`, since it is a text with an edition and a licence; what it is `about` is a `Project`, the
/// practice itself, with its places, its years and the bodies that carry it. Keeping the two apart says of the text what
/// is of the text: date, publisher, sources (`isBasedOn`), documents it names (`citation`).
package struct LinkedData {
    private let card: SheetCard

    package init(_ card: SheetCard) { self.card = card }

    package var bytes: [UInt8] { json.encoded() + Array("\n".utf8) }

    /// For the head of the page. No text can end the element: every `<`, `>` and `&` is an escape of JSON, and so is what
    /// a page may not hold.
    package var script: RawHTML {
        var text = "<script type=\"application/ld+json\">"
        for character in String(decoding: json.encoded(), as: UTF8.self).unicodeScalars {
            switch character {
            case "<", ">", "&", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
                let digits = String(character.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(character)
            }
        }
        return RawHTML(unsafe: text + "</script>\n")
    }

    private var json: JSON {
        let start: [JSON.Member?] = [
            .init("@context", .string("https://schema.org")), .init("@type", .string("Article")),
            .init("@id", .string(card.link.address)), .init("url", .string(card.link.address)),
            .init("headline", .string(card.title)), card.subtitle.map { .init("alternativeHeadline", .string($0)) },
            card.summary.map { .init("abstract", .string($0)) }, .init("inLanguage", .string("fr")),
            .init("isAccessibleForFree", .bool(true)),
        ]
        let edition: [JSON.Member?] = [
            card.edition.map { .init("dateModified", .string(UTCMoment.text($0.at))) },
            card.edition.map { .init("version", .integer(Int64($0.number))) },
            card.licence.isEmpty ? nil : .init("license", .string(card.licenceAddress ?? card.licence)),
            .init("publisher", Self.organisation(card.publisher)),
            .init(
                "isPartOf",
                Self.thing("WebSite", [.init("name", .string(card.site)), .init("url", .string(card.home.address))])),
        ]
        let content: [JSON.Member?] = [
            Self.list("keywords", card.subjects.map(JSON.string)), Self.list("spatialCoverage", places),
            card.temporal.map { .init("temporalCoverage", .string($0)) }, .init("about", practice),
            Self.list("isBasedOn", card.sources.map(Self.source)),
            Self.list("citation", card.references.map(Self.reference)),
            Self.list("relatedLink", card.related.map { .string($0.link.address) }),
        ]
        return .object((start + edition + content).compactMap { $0 })
    }

    private var practice: JSON {
        let members: [JSON.Member?] = [
            .init("name", .string(card.title)),
            card.since.map { .init("foundingDate", .string(String(CalendarDay(number: $0).year))) },
            Self.list("sponsor", card.bearers.map(Self.organisation)), Self.list("areaServed", places),
        ]
        return Self.thing("Project", members.compactMap { $0 })
    }

    private var places: [JSON] {
        card.places.map { place in Self.thing("Place", [.init("name", .string(place.name))]) }
    }

    private static func source(_ source: SourceDocument) -> JSON {
        let members: [JSON.Member?] = [
            .init("name", .string(source.title)), .init("publisher", organisation(source.publisher)),
            source.year.map { .init("datePublished", .string(String($0))) },
            source.address.map { .init("url", .string($0)) },
        ]
        return thing("Report", members.compactMap { $0 })
    }

    private static func reference(_ reference: (title: String, address: String?)) -> JSON {
        let members: [JSON.Member?] = [
            .init("name", .string(reference.title)),
            reference.address.flatMap { Link(external: $0) }.map { .init("url", .string($0.address)) },
        ]
        return thing("CreativeWork", members.compactMap { $0 })
    }

    private static func organisation(_ name: String) -> JSON { thing("Organization", [.init("name", .string(name))]) }

    private static func thing(_ type: String, _ members: [JSON.Member]) -> JSON {
        .object([.init("@type", .string(type))] + members)
    }

    private static func list(_ name: String, _ values: [JSON]) -> JSON.Member? {
        values.isEmpty ? nil : .init(name, .array(values))
    }
}

extension SheetCard {
    /// The years of the practice as ISO 8601 writes intervals, ".." for an end that is not known.
    fileprivate var temporal: String? {
        if since == nil && until == nil { return nil }
        let day = { (number: Int?) in number.map { CalendarDay(number: $0).iso } ?? ".." }
        return "\(day(since))/\(day(until))"
    }
}
