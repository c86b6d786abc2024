import Domain
import Testing

/// What may tell who somebody is in an answer, where it stands, and what it is.
@Suite struct VerbatimScanTests {
    private func found(_ text: String) -> [String] {
        VerbatimScan(text).findings.map { finding in
            let words = String(decoding: Array(text.utf8)[finding.place], as: UTF8.self)
            return "\(finding.kind.rawValue) \(words)"
        }
    }

    @Test(arguments: [
        ("Écrivez à zoe.b@exemple.org, merci.", ["mail zoe.b@exemple.org"]),
        ("Le numéro est le 06 12 34 56 78.", ["phone 06 12 34 56 78"]),
        ("On appelle le +33 6 12 34 56 78 (le soir).", ["phone +33 6 12 34 56 78"]),
        ("Voir www.exemple.fr/page et exemple.org.", ["web www.exemple.fr/page", "web exemple.org"]),
        ("Sur le réseau je suis @zoe_38 !", ["web @zoe_38"]),
        ("Je suis née le 12/03/1987.", ["birth 12/03/1987"]),
        ("Il est né en 1987, je crois.", ["birth né en 1987"]),
        ("Née le 3 mars 1990 ici", ["birth Née le 3 mars 1990"]),
        ("Mon numéro : 2 87 03 38 185 012 34.", ["number 2 87 03 38 185 012 34"]),
        ("J’ai vu Mme D’Arbois hier.", ["name Mme D’Arbois"]),
        ("Le Dr. Karim Benali, lui, écoute.", ["name Dr. Karim Benali"]),
        ("Elle s’appelle Zoé.", ["name Zoé"]),
        ("On vit à Aubrelle depuis dix ans.", ["capital Aubrelle"]),
        ("Ma fille est autiste.", ["health autiste"]),
        ("C’est l’alcoolisme du voisin. Rien d’autre.", ["health alcoolisme"]),
    ])
    func `each place is told with its kind and its words`(_ text: String, _ expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "Le lundi, on mange ensemble.", "Il y avait 25 personnes, de 9 h à 12 h.", "En 2019 nous étions 12.",
        "Monsieur le maire est venu.", "La CAF ne répond pas.", "On était bien. Ensuite, plus rien.", "", "   ",
        "Aider\nLire\nParler", "En France, l’État paie.",
    ])
    func `what names nobody is left alone`(_ text: String) {
        #expect(found(text) == [])
    }

    @Test func `what says more wins, and places never overlap`() {
        let text = "Mme Zoé Martin, zoe@exemple.org, 06.12.34.56.78, née en 1987 à Aubrelle, diabétique"
        #expect(
            found(text) == [
                "name Mme Zoé Martin", "mail zoe@exemple.org", "phone 06.12.34.56.78", "birth née en 1987",
                "capital Aubrelle", "health diabétique",
            ])
        let places = VerbatimScan(text).findings.map(\.place)
        for (one, next) in zip(places, places.dropFirst()) { #expect(one.upperBound <= next.lowerBound) }
    }

    @Test func `places are bytes of the text, also after letters of several bytes and in later sentences`() {
        let text = "Ça allait à l’école. Là-bas, « été » : mon fils est dépressif. Puis Mme Éva."
        #expect(found(text) == ["health dépressif", "name Mme Éva"])
    }

    @Test func `a passage has the findings that it holds or cuts`() {
        let text = "Mme Zoé est venue avec Anna et Luc."
        let scan = VerbatimScan(text)
        #expect(scan.findings.count == 3)
        #expect(scan.findings(in: 0..<text.utf8.count) == scan.findings)
        #expect(scan.findings(in: 5..<12).map(\.kind) == [.name])
        #expect(scan.findings(in: 9..<20) == [])
    }
}
