import Domain
import HTML
import Testing
import Texts

@testable import Views

@Suite struct FactLineTests {
    private static let star =
        "<abbr class=\"inferred\" title=\"Classement fait à la lecture, pas par la source.\">*</abbr>"

    @Test func `a text stands with its place in the source`() {
        let fact = Shown.fact("objective", "Renforcer l'entraide") { $0.locator = "12-14" }
        #expect(Shown.line(fact) == "Renforcer l’entraide <span class=\"from\">l. 12-14</span>")
        #expect(Shown.line(fact, locatorUnit: "page") == "Renforcer l’entraide <span class=\"from\">p. 12-14</span>")
    }

    @Test func `a place that is the whole sheet is said at its end, not on every line`() {
        let extent = Shown.fact("extent", "rapport.txt", item: "x") { $0.locator = "1-99" }
        let fact = Shown.fact("objective", "Entraide") { $0.locator = "1-99" }
        #expect(Shown.view([fact, extent]).line(fact).html == "Entraide")
    }

    @Test func `a term is its label, marked when the reader classified it`() {
        let theme = Shown.fact("theme") { $0.term = "aller_vers" }
        #expect(Shown.line(theme) == "aller-vers")
        #expect(Shown.line(theme, in: .en) == "outreach")
        let inferred = Shown.fact("method") { ($0.term, $0.isInferred) = ("referent_parcours", true) }
        #expect(Shown.line(inferred) == "référent de parcours\(Self.star)")
    }

    @Test func `parts follow their fact, each marked for itself`() {
        let lever = Shown.fact("lever", "Outils communs")
        let type = Shown.fact("lever.type", item: "t", parent: "f") {
            ($0.term, $0.isInferred) = ("methode_outils", true)
        }
        let line = Shown.line(lever, type)
        #expect(line == "Outils communs <span class=\"meta\">· \(Self.kind)\(Self.star)</span>")
    }

    private static let kind = "<a href=\"/leviers/methode_outils\">méthode et outils</a>"

    @Test func `a training says its kind, its body, its length and its year`() {
        let training = Shown.fact("training", "Formation de base") { $0.locator = "8" }
        let line = Shown.line(
            training,
            Shown.fact("training.type", item: "a", parent: "f") { $0.term = "sensibilisation" },
            Shown.fact("training.body", item: "b", parent: "f") {
                $0.organisation = OrganisationReference(name: "Question de Justice", kind: "association")
            },
            Shown.fact("training.length", item: "c", parent: "f") {
                ($0.number, $0.numberMax, $0.unit) = (3, 5, "jours")
            },
            Shown.fact("training.year", item: "d", parent: "f") {
                ($0.since, $0.until) = (Shown.day(2019), Shown.day(2019, 12, 31))
            })
        #expect(
            line
                == "Formation de base <span class=\"meta\">· sensibilisation, Question de Justice, de 3 à 5\u{A0}jours, 2019</span>"
                + " <span class=\"from\">l. 8</span>")
    }

    @Test func `a date comes first, in words`() {
        let milestone = Shown.fact("milestone", "Lancement") {
            ($0.since, $0.until) = (Shown.day(2020, 11), Shown.day(2020, 11, 30))
        }
        #expect(Shown.line(milestone) == "<strong>Novembre 2020</strong>\u{A0}: Lancement")
    }

    @Test func `an amount has its number after a colon and its period after a dot`() {
        let cost = Shown.fact("cost", "Marché de formation") {
            ($0.number, $0.unit, $0.since, $0.until) = (104_000, "euros", Shown.day(2016), Shown.day(2016, 12, 31))
        }
        #expect(
            Shown.line(cost)
                == "Marché de formation\u{A0}: 104\u{202F}000\u{A0}euros <span class=\"meta\">· 2016</span>")
    }

    @Test func `what the source prints is quoted beside our value`() {
        let years = Shown.fact("years") { ($0.since, $0.printed) = (Shown.day(2007), "Ouverture en 2007") }
        #expect(
            Shown.line(years)
                == "<strong>Depuis 2007</strong> <span class=\"meta\">· imprimé dans la source\u{A0}: «\u{202F}Ouverture en 2007\u{202F}»</span>"
        )
    }

    @Test(arguments: ["2017-05", "2021/2022", "2018-09-25"])
    func `a date as files write it is not taken for words of the source`(_ printed: String) {
        let milestone = Shown.fact("milestone", "Étude") { ($0.since, $0.printed) = (Shown.day(2017, 5), printed) }
        #expect(Shown.line(milestone) == "<strong>Depuis mai 2017</strong>\u{A0}: Étude")
    }

    @Test func `bodies and places are their names`() {
        let body = Shown.fact("bearer") { $0.organisation = OrganisationReference(name: "Caf de l'Eure", kind: "caf") }
        #expect(Shown.line(body) == "Caf de l’Eure")
        let place = Shown.fact("territory") { $0.territory = TerritoryReference(name: "Lyon", kind: "commune") }
        #expect(Shown.line(place) == "Lyon")
        let inside = Shown.fact("territory") {
            $0.territory = TerritoryReference(name: "Lyon", kind: "commune", departement: "69")
        }
        #expect(Shown.line(inside) == "Lyon (Rhône)")
        let itself = Shown.fact("territory") {
            $0.territory = TerritoryReference(name: "Rhône", kind: "departement", departement: "69")
        }
        #expect(Shown.line(itself) == "Rhône")
    }

    @Test(arguments: [
        (Fact.Absence.notStated, "Non indiqué par la source", "Not stated in the source"),
        (.unknown, "Inconnu", "Unknown"),
        (.notApplicable, "Sans objet", "Not applicable"),
    ])
    func `three absences are three different sentences`(_ absence: Fact.Absence, _ french: String, _ english: String) {
        let fact = Shown.fact("effect") { $0.absence = absence }
        #expect(Shown.line(fact) == "<span class=\"absent\">\(french)</span>")
        #expect(Shown.line(fact, in: .en) == "<span class=\"absent\">\(english)</span>")
    }

    @Test func `a relation links to the sheet that is here, and only names the one that is not`() {
        let here = Shown.fact("relation", "Même démarche") {
            $0.target = PracticeReference(id: 7, key: "1C", title: "L'autre", slug: "l-autre")
        }
        #expect(Shown.line(here) == "<a href=\"/pratiques/l-autre\">L’autre</a>\u{A0}: Même démarche")
        let elsewhere = Shown.fact("relation", "Tiers-lieu") { $0.target = PracticeReference(key: "9Z") }
        #expect(Shown.line(elsewhere) == "Tiers-lieu")
    }

    @Test func `markup is escaped in every part of a line`() {
        let hostile = "<b a=\"'\">&"
        let safe = "&lt;b a=&quot;"
        let fact = Shown.fact("training", hostile) { ($0.printed, $0.locator) = (hostile + "2", hostile) }
        let body = Shown.fact("training.body", item: "b", parent: "f") {
            $0.organisation = OrganisationReference(name: hostile, kind: "association")
        }
        let line = Shown.line(fact, body)
        #expect(!line.contains("<b") && line.split(separator: safe, omittingEmptySubsequences: false).count == 5)
    }
}
