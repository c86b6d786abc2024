/// What the demonstration read together: between bodies of the fictional département only.
package struct DemoReading: Sendable {
    package struct Voice: Sendable {
        package let name: String
        package let family: String
        package let isGroup: Bool
        package let preparation: String
        package let answers: [ReviewAnswer]
    }

    /// The end of the address of the sheet.
    package let slug: String
    package let grid: String
    package let voices: [Voice]
    /// What the bearer answers, by criterion.
    package let contest: (criterion: String, text: String)?
    /// Whether it stands on the sheet; otherwise somebody's reading is awaited.
    package let isFinal: Bool

    package static let all = [
        DemoReading(
            slug: "les-mardis-de-la-verrerie", grid: "quatre-composantes",
            voices: [usersCommittee, facilitator, counsellor],
            contest: (
                "transversalite",
                "La santé est entrée par la cuisine depuis l’hiver dernier. Nous l’écrirons dans la fiche."
            ), isFinal: true),
        DemoReading(
            slug: "covoiturage-de-la-brinde", grid: "questions-transversales", voices: [], contest: nil,
            isFinal: false),
    ]

    private static let usersCommittee = Voice(
        name: "Comité des usagers du CCAS", family: "personnes_concernees", isGroup: true,
        preparation: "Deux réunions entre nous, la grille lue à voix haute.",
        answers: [
            answer("partenariat", .partly, "Le bailleur prête la salle, il ne décide de rien avec nous.", .lived),
            answer(
                "participation", .yes, "Les clés sont à trois habitantes, et l’ordre du jour est fait le mardi.", .lived
            ),
            answer("transversalite", .no, "On répare et on cuisine. La santé et l’école ne viennent pas encore."),
            answer("territoire", .yes, "Tout le quartier passe, pas seulement les personnes suivies.", .lived),
        ])

    private static let facilitator = Voice(
        name: "Animatrice, centre social L’Escale", family: "professionnels_social", isGroup: false, preparation: "",
        answers: [
            answer("partenariat", .yes, "Trois structures mettent du temps et du matériel.", .passage, "Les acteurs"),
            answer(
                "participation", .yes, "Le programme vient des habitantes et habitants.", .passage, "La participation"),
            answer("transversalite", .no, "Nous n’avons pas encore ouvert à la culture."),
            answer("territoire", .yes, "Le mardi est dans le projet du quartier.", .document, "Projet social 2026"),
        ])

    private static let counsellor = Voice(
        name: "Conseiller en économie sociale familiale, CCAS", family: "professionnels_social", isGroup: false,
        preparation: "",
        answers: [
            answer("partenariat", .partly, "Les réunions ne sont pas encore un partage de moyens.", .lived),
            answer("participation", .yes, "J’y vais sans préparer le contenu.", .lived),
            ReviewAnswer(criterion: "transversalite", answer: .unknown),
            answer("territoire", .partly, "Le lien avec la vallée commence.", .lived),
        ])

    private static func answer(
        _ criterion: String, _ answer: GridAnswer, _ argument: String, _ evidence: ReviewAnswer.Evidence? = nil,
        _ reference: String = ""
    ) -> ReviewAnswer {
        ReviewAnswer(
            criterion: criterion, answer: answer, argument: argument, evidence: evidence, reference: reference)
    }
}
