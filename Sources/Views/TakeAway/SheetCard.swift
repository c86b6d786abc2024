package import Domain
package import HTML
package import Routes
internal import Texts

/// What a catalogue says of a sheet: the citation, schema.org, Dublin Core and the RIS file are made from it.
///
/// In French, as sheets are. Bodies alone are named, never a person.
package struct SheetCard {
    let title: String
    let subtitle: String?
    /// Who carries the practice, groups of residents first.
    let bearers: [String]
    let actors: [String]
    let places: [TerritoryReference]
    /// Labels of themes, needs, methods and approaches, then the words of the source.
    let subjects: [String]
    let summary: String?
    /// When the practice ran, in words and in days since 1970-01-01.
    let period: String?
    let since: Int?
    let until: Int?
    let edition: Edition?
    let sources: [SourceDocument]
    /// What the sheet itself refers to, with an address when the source gives one.
    let references: [(title: String, address: String?)]
    let related: [(title: String, link: Link)]
    let site: String
    /// Who answers for the instance.
    let publisher: String
    let link: Link
    let home: Link

    /// - Parameter link: the address to give for a page, absolute when the instance knows its own.
    package init(_ sheet: Sheet, vocabularies: Vocabularies, publisher: String, link: (Route) -> Link) {
        let texts = Texts(.fr)
        let words = SheetWords(texts, vocabularies)
        let bodies = { (field: String) in
            sheet.bodies(field).filter { $0.absence == nil }.compactMap(\.bodyName).map(words.written).distinct
        }
        let labels = ["theme", "need", "method", "approach"].flatMap { field in
            sheet.stated(field).compactMap(\.term).map { words.label($0, of: field) }
        }
        title = words.written(sheet.practice.title)
        subtitle = sheet.first("subtitle")?.text.map(words.written)
        bearers = bodies("bearer")
        actors = bodies("actor")
        places = sheet.stated("territory").compactMap(\.territory)
        subjects = (labels + sheet.stated("keyword").compactMap(\.text).map(words.written)).distinct
        summary = (sheet.first("definition") ?? sheet.first("description"))?.text.map(words.written)
        let years = sheet.first("years")
        (period, since, until) = (years.flatMap(words.period), years?.since, years?.until)
        edition = sheet.edition
        sources = [sheet.source].compactMap { $0 } + sheet.otherSources
        references = sheet.stated("reference").compactMap { fact in
            fact.text.map { (words.written($0), sheet.parts(of: fact, "reference.address").first?.text) }
        }
        related = sheet.stated("relation").compactMap(\.target).compactMap { target in
            target.slug.map { (words.written(target.title ?? ""), link(.sheet(slug: $0))) }
        }
        site = texts.common.siteName
        self.publisher = publisher
        self.link = link(.sheet(slug: sheet.practice.slug))
        home = link(.home)
    }

    var licence: String { edition?.licence ?? "" }

    /// A page about the licence that programs know too; nil for a licence that we cannot name so.
    var licenceAddress: String? { Self.licences[licence] }

    private static let licences = ["Licence Ouverte 2.0": "https://spdx.org/licenses/etalab-2.0.html"]

    /// The day of the edition in UTC, "2026-11-20"; nil while there is none.
    var day: String? { edition.map { String(UTCMoment.text($0.at).prefix(10)) } }

    /// One publication in a line: title, publisher, year.
    static func citation(of source: SourceDocument) -> String {
        [source.title, source.publisher, source.year.map { String($0) }].compactMap { $0 }.filter { !$0.isEmpty }
            .joined(separator: ", ")
    }
}

extension [String] {
    /// Without what was there before, in the same order.
    fileprivate var distinct: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
