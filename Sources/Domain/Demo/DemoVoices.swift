/// Words that nobody said: the free answers of the surveys of the demonstration.
enum DemoVoices {
    /// Somebody made them up: « La peur d’être jugé », eleven ways to say it.
    static let judged = [
        "Un endroit où on entre sans dire pourquoi on vient.",
        "Que la personne au guichet ne lève pas les yeux au ciel.",
        "Quand je demande, j’ai l’impression qu’on me compte mes dépenses.",
        "Je préfère attendre que de raconter encore une fois.",
        "Dans l’immeuble, tout le monde sait qui va au bureau d’aide. Alors je n’y vais pas.",
        "Quelqu’un qui m’écoute avant de remplir le dossier.",
        "On m’a dit « il fallait venir plus tôt ». Je ne suis pas revenu.",
        "Un lieu où il y a aussi des gens qui n’ont pas de problème.",
        "J’ai honte de montrer mes factures à quelqu’un de plus jeune que moi.",
        "Que l’on ne parle pas de moi devant les autres dans la salle d’attente.",
        "Je n’ai pas besoin qu’on me dise comment tenir mon budget.",
    ]

    static let otherBrakes = [
        "La langue", "Les papiers à fournir", "Le répondeur", "La garde des enfants", "Les démarches en ligne",
        "Les horaires", "Je n’ose pas déranger",
    ]

    /// What is missing, by what holds one back.
    static let missing = [
        "time": [
            "Des horaires le soir.", "Un rendez-vous en moins de trois semaines.",
            "Du temps pour aller voir les gens chez eux.", "Moins de tableaux à remplir, plus de temps dehors.",
            "Un temps pour se parler entre services.",
        ],
        "whom": [
            "Un seul endroit où demander.", "Une liste à jour de qui fait quoi, avec un numéro qui répond.",
            "Savoir à qui passer la main quand ce n’est pas chez nous.",
            "Quelqu’un qui accompagne au premier rendez-vous.",
            "Un accueil sans rendez-vous.", "Que les services se parlent.",
        ],
        "transport": [
            "Un bus le mardi, jour du marché.", "Un moyen d’aller à la préfecture sans y passer la journée.",
            "Que la permanence vienne dans la vallée.", "Des trajets partagés, mais sans application.",
        ],
        "money": [
            "Apprendre à réparer ce qu’on a.", "Un chauffage qui marche, déjà.",
            "Des repas à plusieurs, en fin de mois.", "Que quelqu’un explique la ligne 4 de la facture.",
            "Des outils à emprunter.",
        ],
    ]

    static let wishes = [
        "Apprendre aux autres à réparer un vélo.", "Cuisiner pour tout le monde, une fois par mois.",
        "Accueillir ceux qui viennent pour la première fois.", "Garder les enfants pendant les réunions.",
        "Lire les courriers avec ceux qui n’y arrivent pas.", "Tenir les clés d’un lieu, à plusieurs.",
    ]

    /// Something that helps, as several people tell it in words of their own.
    struct Action: Sendable {
        let place: String
        let since: Int?
        let who: [String]
        let what: [String]

        func text(_ draw: inout DemoDraw) -> String {
            [draw.one(of: who), draw.one(of: what)].compactMap(\.self).joined(separator: " ")
        }
    }

    static let actions = [
        Action(
            place: "La Verrerie", since: 2024,
            who: ["Le mardi, des voisins", "À La Verrerie, des habitantes", "Un groupe d’habitants"],
            what: [
                "réparent des vélos et cuisinent ensemble.", "se retrouvent et lisent les factures à plusieurs.",
                "ouvrent une salle le mardi, et chacun apporte ce qu’il sait faire.",
            ]),
        Action(
            place: "La Verrerie", since: 2026,
            who: ["À la maison des solidarités, deux personnes", "Un conseiller et une réparatrice"],
            what: [
                "reçoivent ensemble pour les impayés d’énergie.",
                "regardent la facture, puis viennent voir le chauffage.",
            ]),
        Action(
            place: "Montaubrel", since: 2023, who: ["À l’épicerie solidaire, on", "Au Pont, on"],
            what: ["choisit son prix, et personne ne demande pourquoi.", "paie ce qu’on peut pour le même panier."]),
        Action(
            place: "Vallée de la Brinde", since: nil,
            who: ["Des voisines de la vallée", "Le tableau de la boulangerie :"],
            what: ["on y note ses trajets et on s’emmène.", "des places en voiture pour aller au marché."]),
        Action(
            place: "Pays de Combelande", since: 2025, who: ["La ressourcerie", "Un camion"],
            what: ["vient réparer dans les villages.", "passe avec des outils que l’on emprunte."]),
        Action(
            place: "Montaubrel", since: 2022, who: ["Des retraités", "Des bénévoles"],
            what: ["appellent les gens seuls, une fois par semaine.", "apportent un repas et restent un moment."]),
        Action(
            place: "La Verrerie", since: nil, who: ["Les parents de l’école", "Quelques mères"],
            what: ["s’échangent des vêtements et des gardes.", "tiennent un café à la sortie de l’école."]),
    ]
}
