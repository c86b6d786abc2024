import Domain
import Testing

@testable import Acts

@Suite struct DuplicateSearchTests {
    private func body(_ id: Int64, _ name: String, siret: String? = nil, place: Int64? = nil) -> Organisation {
        var body = Organisation(id: id, slug: "s\(id)", name: name, kind: "association", isGroup: false)
        body.siret = siret.flatMap(Siret.init)
        body.acronym = BodyResolver.acronym(in: name)
        body.territory = place.map { TerritoryReference(id: $0, name: "Lieu \($0)", kind: "commune") }
        return body
    }

    private func likeness(_ one: String, _ other: String) -> Likeness? {
        DuplicateSearch([body(1, one), body(2, other)]).resemblances.first?.likeness
    }

    @Test(arguments: [
        ("Association Aurore", "Aurore", Likeness.sameWords), ("CIDFF", "CIDFF (juriste, psychologue)", .sameWords),
        ("La Caf de l'Eure", "CAF DE L’EURE", .sameWords),
        ("Fédération des acteurs de la solidarité", "FAS", .acronym),
        ("Association calvadosienne pour la sauvegarde (ACSEA)", "ACSEA", .acronym),
        ("Secours catholique de Lille", "Secours catolique de Lille", .spelling),
        ("Missions locales", "Mission locale", .spelling),
        ("Emmaüs Solidarité", "Emmaus Solidarites", .spelling),
    ])
    func namesThatLookAlikeAreProposed(_ one: String, _ other: String, _ reason: Likeness) {
        #expect(likeness(one, other) == reason && likeness(other, one) == reason)
    }

    @Test(arguments: [
        ("Conseil départemental de l'Ain", "Conseil départemental de l'Aisne"),
        ("Conseil départemental de la Loire", "Conseil départemental du Loiret"),
        ("Commune de Poissy", "Commune de Passy"), ("SIAO", "SIAO de Paris"), ("Unis-Cité", "Unis-Cité Bretagne"),
        ("Les Restos", "Le Resto"), ("Centre social A", "Centre social B"), ("Aurore", "Orore"),
    ])
    func namesOfOthersAreNot(_ one: String, _ other: String) { #expect(likeness(one, other) == nil) }

    @Test func numbersSayMoreThanNames() {
        let first = body(1, "Accueil de jour", siret: "12002701600563")
        let sister = body(2, "Maison des femmes", siret: "12002701600019")
        #expect(DuplicateSearch([first, sister]).resemblances.map(\.likeness) == [.sameSiren])
        let homonym = body(3, "Accueil de jour", siret: "22330001300016")
        #expect(DuplicateSearch([first, homonym]).resemblances.isEmpty)
    }

    @Test func twoPlacesAreTwoBodies() {
        #expect(DuplicateSearch([body(1, "Épicerie", place: 1), body(2, "L'épicerie", place: 2)]).resemblances.isEmpty)
        #expect(DuplicateSearch([body(1, "Épicerie", place: 1), body(2, "L'épicerie")]).resemblances.count == 1)
    }

    @Test func eachPairComesOnceAndManyBodiesAreComparedQuickly() {
        var bodies = (0..<20_000).map { body(Int64($0), "Association du quartier numéro \($0) de Ville\($0 % 997)") }
        bodies.append(body(30_000, "Secours Populaire de Trifouillis"))
        bodies.append(body(30_001, "Association Secours populaire de Trifouillis"))
        let found = DuplicateSearch(bodies).resemblances
        #expect(found.map { [$0.first.id, $0.second.id] } == [[30_000, 30_001]])
    }
}
