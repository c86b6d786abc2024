/// The 48 names of a record (practice-sheets.md, section 1.4), those that came later, and where each goes.
enum PracticesFormat {
    static let record: [Slot] = identity + story + approach + result + provenance

    private static let identity: [Slot] = [
        .required("code", "code", .text), .required("fiche", "code", .printed), Slot("titre", .title),
        .required("sous_titre", "subtitle", .text), plain, .required("thematique", "theme", .term),
        .required("modele_pratique", "method", .term), .required("nature", "nature", .term),
        Slot("processus", .values("process", .term)), Slot("champs_intervention", .values("domain", .term)),
        .required("echelle", "scale", .term),
        Slot(
            "territoires",
            .facts(
                "territory",
                [
                    .required("libelle", nil, .place), .required("type", nil, .placeKind),
                    .optional("departement_code", nil, .departement), .optional("departement", nil, .departementName),
                    .optional("region_code", nil, .region), .required("role", "territory.role", .term),
                ])),
        .optional("annee_debut", "years", .firstYear), .optional("annee_fin", "years", .lastYear),
        .optional("annee_libelle", "years", .printed),
        Slot("porteurs", .facts("bearer", body(role: "bearer.role"))),
        Slot("acteurs", .facts("actor", body(role: "actor.role"))),
        Slot(
            "publics",
            .group([
                .required("libelle", "public", .text), Slot("categories", .values("public.category", .term)),
                .required("cible", "public.target", .term), .optional("age_min", "public.age", .ageFrom),
                .optional("age_max", "public.age", .ageTo), Slot("criteres", .values("public.criterion", .text)), lines,
            ])),
    ]

    private static let story: [Slot] = [
        Slot("definition", .fact("definition", [.required("texte", nil, .text), lines], isOptional: true)),
        Slot("descriptif", .fact("description", [.required("texte", nil, .text), lines])),
        Slot("objectifs", items("objective")),
        Slot(
            "emergence",
            .group([
                Slot("rubrique_presente", .hasRubric("genese")), .optional("resume", "emergence", .text),
                Slot("constats", items("finding")), .required("origine", "origin", .term),
                Slot("declencheurs", .values("trigger", .term)), lines,
            ])),
        Slot("jalons", items("milestone", .optional("date", nil, .date), .required("type", "milestone.type", .term))),
        Slot("etapes", items("step")),
        Slot("outils", items("tool", .required("type", "tool.type", .term))),
        Slot(
            "financements",
            items(
                "funding", .required("type", "funding.type", .term),
                .optional("montant_eur", nil, .number(unit: "euros")),
                .optional("base", "funding.base", .base), .optional("annee", nil, .year))),
        Slot(
            "budget",
            items(
                "cost", .optional("montant_eur", nil, .number(unit: "euros")), .optional("montant_max_eur", nil, .upTo),
                .optional("base", "cost.base", .base), .optional("annee", nil, .year))),
    ]

    private static let approach: [Slot] = [
        Slot(
            "moyens_humains",
            .facts(
                "staff",
                [
                    .required("fonction", nil, .text), .optional("effectif", nil, .number(unit: nil)),
                    .optional("unite", nil, .unit), .optional("quotite_max_pct", "staff.share", .atMost(unit: "%")),
                    .optional("note", nil, .note), lines,
                ])),
        Slot(
            "formations",
            items(
                "training", .required("type", "training.type", .term),
                .optional("organisme", "training.body", .trainer),
                .optional("duree_jours", "training.length", .number(unit: "jours")),
                .optional("duree_jours_max", "training.length", .upTo),
                .optional("effectif_forme", "training.people", .number(unit: "personnes")),
                .optional("public", "training.public", .text), .optional("annee", "training.year", .year))),
        Slot(
            "gouvernance",
            .facts(
                "board",
                [
                    .required("type", "board.type", .term), .required("nom", nil, .text),
                    .optional("composition", "board.members", .text),
                    .optional("frequence", "board.frequency", .text), lines,
                ])),
        Slot(
            "participation",
            .group([
                Slot("rubrique_presente", .hasRubric("participation")),
                .required("niveau", "participation.level", .term),
                Slot("champs", .values("participation.scope", .term)), .optional("resume", "participation", .text),
                Slot("modalites", .values("participation.form", .text)),
                Slot("lignes", .lines(isOptional: true)),
            ])),
        Slot("conditions", items("condition")),
        Slot(
            "leviers",
            items(
                "lever", .required("categorie", "lever.type", .term),
                Slot("frein", .value("lever.obstacle", .obstacle, isOptional: true), mayBeLeftOut: true))),
        Slot(
            "freins",
            items(
                "obstacle", .required("categorie", "obstacle.type", .term),
                added("position", "obstacle.standing", .term), added("contestation", "obstacle.contest"))),
        Slot("points_vigilance", items("caution")), Slot("regles_ethiques", items("ethics")),
        Slot("reperes_methodologiques", items("landmark")),
        Slot("pour_refaire", kit, mayBeLeftOut: true),
    ]

    /// Files of before do not have it.
    private static let kit = Shape.group([
        added("forme", "form", .term), added("duree", "kit.period"), added("seances", "kit.sessions"),
        added("duree_seance", "kit.length"), added("taille_groupe", "kit.group"), added("groupe_ouvert", "kit.opening"),
        Slot("roles", .values("kit.role", .text), mayBeLeftOut: true),
        Slot("materiel", .values("kit.material", .text), mayBeLeftOut: true),
    ])

    /// Files of before do not have it, nor do most sheets.
    private static let plain = Slot(
        "langage_clair",
        .fact(
            "plain",
            [
                .required("texte", nil, .text), added("par", "plain.by"), added("avec", "plain.with"),
                added("test", "plain.test"),
            ], isOptional: true), mayBeLeftOut: true)

    /// A name that came after the first files.
    static func added(_ key: String, _ field: String, _ value: Value = .text) -> Slot {
        Slot(key, .value(field, value, isOptional: true), mayBeLeftOut: true)
    }

    static let lines = Slot("lignes", .lines(isOptional: false))

    /// A list of `{libelle, lignes}` with the given members besides.
    static func items(_ field: String, _ others: Slot...) -> Shape {
        .facts(field, [.required("libelle", nil, .text)] + others + [lines])
    }

    private static func body(role: String) -> [Slot] {
        [.required("nom", nil, .body), .required("type", nil, .bodyKind), .required("role", role, .term)]
    }
}
