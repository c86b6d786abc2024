import Domain
import Testing

@Suite struct HealthDetailsTests {
    @Test(arguments: [
        ("Mme Durand est enceinte de six mois.", HealthWord.Kind.pregnancy, "enceinte"),
        ("M. D. a été hospitalisé deux fois l’hiver dernier.", .hospital, "hospitalisé"),
        ("Zoé, 16 ans, prend des antidépresseurs.", .treatment, "antidépresseurs"),
        ("Une femme de 42 ans, alcoolique, vient le lundi.", .addiction, "alcoolique"),
        ("Il suit un traitement médical lourd.", .treatment, "traitement médical"),
        ("Elle a fait une tentative de suicide.", .mind, "tentative de suicide"),
        ("Un jeune de 17 ans schizophrène a rejoint l’atelier.", .mind, "schizophrène"),
        ("Ma mère dépressive ne sortait plus.", .mind, "dépressive"),
        ("Un habitant est en fauteuil roulant.", .handicap, "fauteuil roulant"),
        ("Son mari a un cancer.", .illness, "cancer"), ("Karim, 34 ans, a une RQTH.", .handicap, "RQTH"),
        ("Ce monsieur, âgé de 70 ans, est diabétique.", .illness, "diabétique"),
        ("Elle a un taux d’incapacité de 80 %.", .handicap, "taux d incapacité"),
    ]) func `the health of one person is pointed at`(_ text: String, _ kind: HealthWord.Kind, _ word: String) {
        let found = HealthDetails(text).details
        #expect(found.map(\.kind) == [kind] && found.map(\.word) == [word], "\(text): \(found)")
    }

    @Test(arguments: [
        "L’atelier de prévention parle d’alcool et de cannabis avec les jeunes.",
        "Elle s’adresse aux femmes enceintes du quartier.",
        "Le groupe réunit des personnes en dépression et leurs proches.",
        "Il est ouvert aux personnes handicapées, sans condition d’âge.",
        "Un lieu d’accueil pour les malades d’Alzheimer de plus de 60 ans.",
        "Elle est née d’un constat : la maladie isole.", "Elle est financée par la MDPH et l’hôpital.",
        "Une personne en situation de handicap peut venir accompagnée.",
        "La maison des adolescents reçoit les jeunes de 12 à 25 ans qui souffrent d’addictions.",
        "Depuis 3 ans, un groupe parle de l’autisme.", "Mme Durand coordonne l’atelier.", "", ". ? !",
    ]) func `a sheet that speaks of health in general is left alone`(_ text: String) {
        #expect(HealthDetails(text).details.isEmpty, "\(text): \(HealthDetails(text).details)")
    }

    @Test func `what follows a name is about the same person, and no further`() {
        #expect(HealthDetails("Mme L. vient au jardin. Elle souffre de dépression.").details.count == 1)
        #expect(HealthDetails("Mme L. vient au jardin. Le groupe parle de dépression.").details.isEmpty)
    }

    @Test func `the excerpt holds the word, and is cut where the sentence is long`() {
        let tail = String(repeating: " et encore des mots", count: 30)
        let found = HealthDetails("Mme L. est enceinte\(tail).").details
        #expect(found.count == 1)
        #expect(
            found.allSatisfy { $0.excerpt.contains("enceinte") && $0.excerpt.count < 140 && $0.excerpt.hasSuffix("…") })
    }
}

@Suite struct SheetTracesTests {
    private func fact(_ field: String, _ text: String) -> Fact {
        var fact = Fact(item: field, section: "identity", field: field, position: 0)
        fact.text = text
        return fact
    }

    @Test func `each trace says where it stands and why, and a contact is where an address belongs`() {
        let traces = SheetTraces([
            fact("description", "Écrire à une@maison.example. Mme Durand est enceinte."),
            fact("contact", "accueil@maison.example, 04 74 00 00 00, demander Mme Durand"),
        ]).traces
        let place = { SheetTraces.Place.field(section: "identity", field: $0) }
        #expect(
            traces.map(\.place) == [place("description"), place("description"), place("description"), place("contact")])
        #expect(traces.map(\.cause) == [.person(.mail), .person(.name), .health(.pregnancy), .person(.name)])
        #expect(traces.first?.excerpt == "Écrire à une@maison.example. Mme Durand est enceinte.")
    }
}
