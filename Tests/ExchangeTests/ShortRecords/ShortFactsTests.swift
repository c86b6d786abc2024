import Domain
import Exchange
import Testing

/// What the facts of the real short records are, seen from the pages that show them.
@Suite struct ShortFactsTests {
    private func facts(_ title: String, _ field: String) throws -> [Fact] {
        let draft = try #require(try ShortSample.draft(title), "\(title)")
        return draft.facts.filter { $0.field == field }
    }

    @Test func everyRecordIsTakenAndEveryWordWasTreated() throws {
        let items = try ShortSample.items()
        let drafts = items.compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
        #expect(drafts.count == 114 && items.count == 114, "neither refusal nor warning")
        #expect(Set(drafts.map(\.key)).count == 114)
        #expect(try ShortFeed(Array(EmbeddedData.practices2JSON.utf8)).namespace == "egts-2015")
    }

    @Test func theSameNameInTwoPlacesIsTwoPractices() throws {
        let name = "Co-formation par le croisement des savoirs et des pratiques"
        let keys = try ShortSample.drafts().filter { $0.title == name }.map(\.key)
        let slug = "co-formation-par-le-croisement-des-savoirs-et-des-pratiques"
        #expect(keys == ["\(slug)/national", "\(slug)/lille-quartier-de-fives"])
    }

    @Test func placesAreReadAsTheyArePrinted() throws {
        let fives = try #require(try facts("Groupe de parents de Fives", "territory").first)
        #expect(
            fives.territory == TerritoryReference(name: "Lille, quartier de Fives", kind: "quartier", departement: "59")
        )
        #expect(fives.printed == nil)
        let nine = try facts("Neuf départements qui agissent", "territory")
        #expect(nine.compactMap(\.territory?.departement) == ["14", "27", "50", "59", "60", "61", "62", "76", "80"])
        #expect(
            nine.allSatisfy { $0.territory?.kind == "departement" && $0.printed?.hasPrefix("Calvados, Eure") == true })
        let former = try #require(try facts("Bien vieillir", "territory").first?.territory)
        #expect(former == TerritoryReference(name: "Poitou-Charentes", kind: "libre", region: "75"))
        let sites = try #require(
            try facts("Recherche-action du SPISC sur la dimension communautaire", "territory").first)
        #expect(sites.territory?.name == "France" && sites.printed == "National (huit sites)")
    }

    @Test func whatIsNotToldIsNeverInvented() throws {
        let untold = try #require(try facts("Jardin de Saint-Caprais", "territory").first)
        #expect(untold.absence == .notStated && untold.territory == nil)
        #expect(untold.printed == "Village rural (département non précisé)")
        for draft in try ShortSample.drafts() {
            for field in ["contact", "problem"] {
                #expect(draft.facts.filter { $0.field == field }.map(\.absence) == [.notStated], "\(draft.title)")
            }
            for field in ["territory", "years", "bearer", "public", "need", "description", "result"] {
                #expect(draft.facts.contains { $0.field == field }, "\(draft.title): \(field)")
            }
        }
        #expect(try facts("Forum permanent de l’insertion", "bearer").map(\.absence) == [.notStated])
        #expect(try facts("Bien vieillir", "result").map(\.absence) == [.notStated])
        #expect(try facts("Bien vieillir", "years").map(\.absence) == [.notStated])
    }

    @Test func whoIsOnlyDescribedIsNoBodyOfTheDirectory() throws {
        let described = try #require(try facts("Collectif « Idées »", "bearer").first)
        #expect(described.text == "Collectif citoyen" && described.organisation == nil)
        let named = try facts("Référentiel métier de directeur d’une structure d’actions collectives", "bearer")
        #expect(named.compactMap(\.organisation?.name).count == 5)
        #expect(named.first?.organisation == OrganisationReference(name: "URACS", kind: "federation_reseau"))
        let tied = try facts("Initiatives du collectif « Pouvoir d’agir »", "bearer")
        #expect(tied.compactMap(\.organisation?.name) == ["ATD Quart Monde, Asmaé et autres membres du collectif"])
    }

    @Test func wordsKeepTheirPrintBesideTheirCode() throws {
        let approach = try #require(try facts("Jardin de Saint-Caprais", "approach").first)
        #expect(approach.term == "travail_de_groupe" && approach.printed == "travail de groupe" && approach.isInferred)
        let social = try facts("Jardin de Saint-Caprais", "need").first { $0.printed == "lien social" }
        #expect(social?.term == "lien_social" && social?.isInferred == true)
        let publics = try #require(try facts("Jardin de Saint-Caprais", "public").first)
        #expect(publics.text == "habitants en difficulté, milieu rural" && !publics.isInferred)
    }

    @Test func yearsAndLinesKeepWhatIsPrinted() throws {
        let decade = try #require(try facts("Alphabétisation et conscientisation", "years").first)
        #expect(decade.since == CalendarDay(year: 1960, month: 1, day: 1)?.number)
        #expect(decade.until == CalendarDay(year: 1969, month: 12, day: 31)?.number)
        #expect(decade.printed == "années 1960")
        let extent = try #require(
            try facts("Recherche-action du SPISC sur la dimension communautaire", "extent").first)
        #expect(extent.locator == "1916, 1921-1972")
    }

    private static let dates: [(String, String?, String?)] = [
        ("2011-2014", "2011-01-01", "2014-12-31"), ("1884", "1884-01-01", "1884-12-31"),
        ("12/03/2015", "2015-03-12", "2015-03-12"), ("3/2015", "2015-03-01", "2015-03-31"),
        ("depuis 2016", "2016-01-01", nil), ("jusqu’en 2019", nil, "2019-12-31"),
        ("années 1960", "1960-01-01", "1969-12-31"), ("2020-21", "2020-01-01", "2021-12-31"),
    ]

    @Test(arguments: dates)
    func datesAreReadAsPeopleWriteThem(_ printed: String, _ first: String?, _ last: String?) throws {
        let record = Self.record.replacing("\"year\":null", "\"year\":\"\(printed)\"")
        guard case .draft(let draft) = try #require(try ShortSample.items(record).last) else {
            Issue.record("refused")
            return
        }
        let years = try #require(draft.facts.first { $0.field == "years" })
        #expect(years.since.map { CalendarDay(number: $0).iso } == first)
        #expect(years.until.map { CalendarDay(number: $0).iso } == last)
    }

    @Test func aRecordWithFourFieldsIsLegal() throws {
        let items = try ShortSample.items(Self.record)
        guard case .draft(let draft)? = items.first, items.count == 1 else {
            Issue.record("refused: \(items)")
            return
        }
        #expect(draft.title == "Le café" && draft.key == "le-cafe/valence")
    }

    @Test func aDamagedRecordIsRefusedWithItsNamesAndTheOthersAreTaken() throws {
        let damaged = #"{"name":"  ","place":3,"departement_code":"99","titre":"x","themes":"x"}"#
        let items = try ShortSample.items("\(damaged),\(Self.record)")
        var reasons: [String: ImportRefusal.Reason] = [:]
        for case .refusal(let refusal) in items { reasons[refusal.path] = refusal.reason }
        #expect(reasons["name"] == .missing && reasons["year"] == .missing && reasons["source_lines"] == .missing)
        #expect(reasons["place"] == .wrongType(expected: .text) && reasons["themes"] == .wrongType(expected: .list))
        #expect(reasons["titre"] == .unknownField)
        #expect(reasons["departement_code"] == .unknownTerm("99", nearest: nil))
        #expect(items.contains { if case .draft = $0 { true } else { false } })
    }

    @Test func theShapeOfAFileIsFoundByItsNames() throws {
        let short = try PracticeFeeds.json(Array("[\(Self.record)]".utf8))
        #expect(short.document.code == "egts-2015")
        #expect(try PracticeFeeds.json(Sample.bytes).document.code == "hcts-2021")
        #expect(throws: PracticesFileError.unknownShape(names: ["nom", "lieu"])) {
            try PracticeFeeds.json(Array(#"[{"nom":"x","lieu":"y"}]"#.utf8))
        }
        #expect(throws: PracticesFileError.notAnArray) { try PracticeFeeds.json(Array("{}".utf8)) }
    }

    /// A name, a place, a word and its lines; the rest is not known.
    private static let record = """
        {"name":"Le café","place":"Valence","departement_code":null,"year":null,"bearer":null,"themes":["lien social"],\
        "publics":[],"approach":null,"description":null,"results":null,"source_lines":"12"}
        """
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        guard let start = indices.first(where: { self[$0...].hasPrefix(old) }) else { return self }
        return String(self[..<start]) + new + String(self[start...].dropFirst(old.count))
    }
}
