/// The prizes of the demonstration: between bodies of the fictional département only.
package struct DemoPrize: Sendable {
    package struct Seat: Sendable {
        package let role: String
        package let family: String
        /// The name of the body in whose name they sit.
        package let body: String?
        /// Somebody of the demonstration who signs in.
        package let part: DemoPerson.Part?
    }

    package struct Candidate: Sendable {
        /// The end of the address of the sheet.
        package let slug: String
        package let why: String
        package let decision: PrizeCandidate.Decision?
    }

    package let slug: String
    package let state: PrizeEdition.State
    package let grid: String
    package let call: PrizeCall
    package let closing: String
    package let jury: [Seat]
    package let candidates: [Candidate]

    package static let all = [lastYear, thisYear]

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day) ?? CalendarDay(number: 0)
    }

    private static let residents = [
        Seat(role: "Habitante-relais, La Verrerie", family: "habitants", body: "Les Mardis de La Verrerie", part: nil),
        Seat(role: "Comité des usagers du CCAS", family: "personnes_concernees", body: nil, part: nil),
        Seat(role: "Habitant, vallée de la Brinde", family: "habitants", body: nil, part: .member),
    ]

    /// Six seats, three for people concerned or residents, and one who does not read a candidate: the group that carries
    /// it is theirs.
    private static let thisYear = DemoPrize(
        slug: "prix-du-developpement-social-2027", state: .judging, grid: "quatre-composantes",
        call: PrizeCall(
            title: "Prix du développement social 2027", scope: "Département de l’Aubrelle",
            about: """
                Ce prix met en lumière ce que des habitants et des professionnels ont appris ensemble.
                Il ne récompense pas les plus grands projets : une seule composante bien tenue suffit.
                Les raisons du jury sont publiées pour chaque candidature.
                """,
            opensOn: day(2026, 9, 1), closesOn: day(2027, 1, 31)),
        closing: "",
        jury: residents + [
            Seat(
                role: "Vice-présidente aux solidarités", family: "elus", body: "Département de l’Aubrelle", part: nil),
            Seat(role: "Animatrice, centre social", family: "professionnels_social", body: nil, part: .colleague),
            Seat(role: "Bénévole, épicerie solidaire", family: "benevoles", body: "L’Épicerie du Pont", part: nil),
        ],
        candidates: [
            Candidate(
                slug: "les-mardis-de-la-verrerie",
                why: "Les clés sont aux habitantes, et le programme se fait le mardi.", decision: nil),
            Candidate(
                slug: "le-panier-a-prix-choisi",
                why: "Trois prix pour le même panier, et personne ne voit qui paie quoi.", decision: nil),
        ])

    private static let lastYear = DemoPrize(
        slug: "prix-du-developpement-social-2026", state: .decided, grid: "quatre-composantes",
        call: PrizeCall(
            title: "Prix du développement social 2026", scope: "Département de l’Aubrelle",
            about: "La première année de ce prix. Les raisons du jury sont publiées pour chaque candidature.",
            opensOn: day(2025, 9, 1), closesOn: day(2026, 1, 31)),
        closing: "Le jury a choisi de dire ce qu’il a appris, plutôt que de classer.",
        jury: residents + [
            Seat(role: "Déléguée de la Caf", family: "professionnels_social", body: "Caf de l’Aubrelle", part: nil)
        ],
        candidates: [
            Candidate(
                slug: "la-bricole-chez-vous", why: "On répare à domicile, avec ce que les gens ont.",
                decision: .init(
                    outcome: .awarded, distinction: "Prix du développement social 2026",
                    reason: "Ce sont les habitants qui apprennent à réparer : personne ne repart les mains vides.")),
            Candidate(
                slug: "covoiturage-de-la-brinde", why: "Nous avons arrêté, et nous disons pourquoi.",
                decision: .init(
                    outcome: .mentioned, distinction: "Mention « arrêté, appris »",
                    reason: "Dire ce qui n’a pas tenu évite à d’autres de recommencer de zéro.")),
            Candidate(
                slug: "permanence-energie-a-deux-voix", why: "Deux métiers reçoivent ensemble.",
                decision: .init(
                    outcome: .notRetained, distinction: "",
                    reason: "Le jury n’a pas trouvé la parole des personnes reçues : il relira la fiche l’an prochain.")
            ),
        ])
}
