import Domain
import HTML
import Testing
import Texts

@testable import Views

@Suite struct ExplainerTests {
    private func word(_ code: String, _ lines: (KnowledgeField, String)...) -> KnowledgeEntry {
        KnowledgeEntry(.glossary, code: code, lines: lines.map { KnowledgeEntry.Line($0.0, $0.1) })
    }

    private var explainer: Explainer {
        let words = [
            word("ccas", (.label, "centre communal d’action sociale"), (.acronym, "CCAS"), (.definition, "Un lieu.")),
            word("aller-vers", (.label, "aller-vers"), (.definition, "Sortir & voir."), (.official, "Loi.")),
            word("frein", (.label, "frein"), (.definition, "Ce qui freine."), (.quiet, "mot courant")),
        ]
        return Explainer(Lexicon(Knowledge(words: words)))
    }

    @Test func `a word is explained the first time only, and an ordinary one never`() {
        let explainer = explainer
        let first = explainer.prose("Le CCAS fait de l’aller-vers <b> malgré un frein.").html
        #expect(
            first
                == "Le <a class=\"term\" id=\"lu-ccas\" href=\"#mot-ccas\"><abbr title=\"centre communal d’action sociale\">"
                + "CCAS</abbr></a> fait de l’<a class=\"term\" id=\"lu-aller-vers\" href=\"#mot-aller-vers\">aller-vers</a> "
                + "&lt;b&gt; malgré un frein.")
        #expect(
            explainer.prose("Aller-vers, le centre communal d’action sociale.").html
                == "Aller-vers, le centre communal d’action sociale.")
        #expect(explainer.explained.map(\.code) == ["ccas", "aller-vers"])
    }

    @Test(arguments: [Language.fr, .en]) func `the end of the page defines the words met, with a way back`(
        _ language: Language
    ) throws {
        let explainer = explainer
        let frame = Frame(
            texts: Texts(language), display: Display(), timeZone: try TimeZone(named: "Europe/Paris"),
            otherLanguage: nil, canonical: nil)
        #expect(explainer.section(frame).isEmpty)
        _ = explainer.prose("aller-vers")
        let section = explainer.section(frame).html
        for part in ["id=\"mot-aller-vers\"", "href=\"#lu-aller-vers\"", "/glossaire/aller-vers", "Sortir &amp; voir."]
        {
            #expect(section.contains(part), "\(part)")
        }
        #expect(section.contains(language == .fr ? "définition officielle" : "official definition"))
        #expect(!section.contains("mot-ccas"))
    }

    @Test(
        arguments: [
            (["224-231", "210", "211-214", "247, 227-231"], "210-214, 224-231, 247"), (["3", "1", "2"], "1-3"),
            (["art. L. 1"], nil), (["9-3"], nil), (["a-b"], nil),
        ] as [([String], String?)])
    func `places in a document run in order`(_ places: [String], _ text: String?) {
        #expect(LocatorRanges(places).text == text)
    }

    @Test func `a method of a sheet leads to its page when the instance describes it`() {
        let method = KnowledgeEntry(.method, code: "aller_vers", lines: [.init(.definition, "Sortir.")])
        var fact = Shown.fact("method")
        fact.term = "aller_vers"
        var view = Shown.view([fact])
        #expect(!view.statement(fact).html.contains("href"))
        view.explainer = Explainer(Lexicon(Knowledge(methods: [method])))
        #expect(view.statement(fact).html.contains("<a href=\"/demarches/aller-vers\">"))
    }
}
