/// What a fictional body does with a practice: two of the four are of real sheets, that are told nothing they did not say.
///
/// Source: demo-territory.md, lines "REPRISE".
package struct DemoAdoption: Sendable, Equatable {
    package let code: String
    /// The address of the sheet that it is about.
    package let sheet: String
    /// The name of the body or the group.
    package let body: String
    package let manner: Adoption.Manner
    package let words: AdoptionWords
    package let since: String

    package var entry: AdoptionEntry {
        var entry = AdoptionEntry(manner)
        (entry.words, entry.since) = (words, since)
        return entry
    }

    package static let all = [
        DemoAdoption(
            code: "A1", sheet: "gip-gers-solidaire", body: "CCAS de Montaubrel", manner: .adapted,
            words: AdoptionWords(
                changed: "Le comité tire au sort ses habitantes et habitants, parmi des volontaires.",
                kept: "La parité : cinq personnes de métier, cinq personnes concernées."), since: ""),
        DemoAdoption(
            code: "A2", sheet: "covoiturage-de-la-brinde", body: "Les Mardis de La Verrerie", manner: .declined,
            words: AdoptionWords(reason: "Le tableau de la boulangerie suffit."), since: ""),
        DemoAdoption(
            code: "A3", sheet: "co-formation-par-le-croisement-des-savoirs-et-des-pratiques",
            body: "Institut de formation en travail social de l’Aubrelle", manner: .asIs, words: AdoptionWords(),
            since: "03/2027"),
        DemoAdoption(
            code: "A4", sheet: "jardin-de-saint-caprais", body: "Les Mardis de La Verrerie", manner: .adapted,
            words: AdoptionWords(changed: "Des bacs sur le toit, faute de terrain."), since: ""),
    ]
}
