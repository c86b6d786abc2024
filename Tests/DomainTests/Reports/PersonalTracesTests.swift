import Domain
import Testing

@Suite struct PersonalTracesTests {
    private func found(_ text: String) -> [PersonalTraces.Trace] { PersonalTraces(text).traces }

    @Test(arguments: [
        ("écrire à une.personne@maison.example.", PersonalTraces.Kind.mail, "une.personne@maison.example"),
        ("tél. 06 12 34 56 78 le soir", .phone, "06 12 34 56 78"), ("au 0612345678.", .phone, "0612345678"),
        ("au +33 6 12 34 56 78", .phone, "+33 6 12 34 56 78"), ("(06.12.34.56.78)", .phone, "06.12.34.56.78"),
        ("né le 12/03/1987 à", .birth, "12/03/1987"), ("le 1.4.87", .birth, "1.4.87"),
        ("n° 2 87 03 33 063 012 45", .number, "2 87 03 33 063 012 45"),
        ("avec Mme Durand-Lopez, voisine", .name, "Mme Durand-Lopez"),
        ("Elle s’appelle Zoé et", .name, "Zoé"), ("le docteur Petit", .name, "docteur Petit"),
    ]) func `what may name somebody is pointed at`(_ text: String, _ kind: PersonalTraces.Kind, _ shown: String) {
        #expect(found(text) == [PersonalTraces.Trace(kind, shown)], "\(text)")
    }

    @Test(arguments: [
        "Un jardin ouvert le mercredi, 12 personnes en 2019.", "une madame et un monsieur",
        "Budget de 12 500 €, puis 104 000 € sur 4 ans", "de 10 h 30 à 12 h", "depuis 2016/2017", "art. L. 226-2-1",
        "Code 13200 Arles", "M. et Mme du quartier", "",
    ]) func `what names nobody is left alone`(_ text: String) {
        #expect(found(text).isEmpty, "\(text): \(found(text))")
    }

    @Test func `the same trace is shown once, and any text is read`() {
        #expect(found("Mme Durand, oui, Mme Durand").count == 1)
        for text in ["@", "+", "0", "M.", "s’appelle", String(repeating: "0 ", count: 500), "\u{0}\u{1F41D}"] {
            #expect(found(text).isEmpty, "\(text)")
        }
    }
}
