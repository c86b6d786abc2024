/// The members of a record about what happened and where it was read.
extension PracticesFormat {
    static let result: [Slot] = [
        Slot(
            "deploiement",
            .group([.required("statut", "stage", .term), .required("resume", "deployment", .text), lines])),
        Slot("avancements", .facts("progress", progress), mayBeLeftOut: true),
        Slot(
            "indicateurs",
            items(
                "measure", .required("code", "measure.code", .text), .required("valeur", nil, .number(unit: nil)),
                .optional("valeur_max", nil, .upTo), .required("comparateur", nil, .comparator),
                .required("unite", nil, .unit), .required("nature", "measure.nature", .term),
                .optional("periode_debut", nil, .firstDate), .optional("periode_fin", nil, .lastDate),
                .optional("perimetre", "measure.scope", .text))),
        Slot("mise_en_oeuvre", items("lesson")),
        Slot(
            "effets",
            items(
                "effect", .required("cible", "effect.target", .term), .required("categorie", "effect.type", .term),
                .required("sens", "effect.direction", .term))),
        Slot(
            "evaluation",
            .group([
                .required("statut", "evaluation.status", .term), Slot("types", .values("evaluation.type", .term)),
                Slot("evaluateurs", .values("evaluation.by", .term)), .optional("resume", "evaluation", .text),
                Slot("outils", .values("evaluation.tool", .text)),
                Slot("indicateurs_suivis", .values("evaluation.indicator", .text)),
                Slot("temporalites", .values("evaluation.moment", .text)),
                Slot("resultats", .values("evaluation.finding", .text)),
                Slot("limites", .values("evaluation.limit", .text)), lines,
            ])),
        Slot(
            "perspectives",
            items(
                "prospect", .required("type", "prospect.type", .term), .optional("echeance", "prospect.date", .date))),
    ]

    static let provenance: [Slot] = [
        Slot(
            "references",
            items(
                "reference", .required("type", "reference.type", .term), .optional("url", "reference.address", .text))),
        Slot(
            "relations",
            items(
                "relation", .required("type", "relation.type", .term), .optional("cible", nil, .target),
                added("date", "relation.date", .date), added("preuve", "relation.evidence"))),
        Slot(
            "qualite_donnees",
            .facts(
                "defect", [.required("champ", "defect.field", .term), .required("constat", nil, .text), lines])),
        Slot("champs_deduits", .inferred), Slot("source", .extent),
        Slot("rubriques_presentes", .values("rubric", .term)),
    ]

    /// Where, how far, since when, what shows it and who says so.
    private static let progress: [Slot] = [
        .required("lieu", nil, .place), .required("type", nil, .placeKind),
        Slot("departement_code", .value(nil, .departement, isOptional: true), mayBeLeftOut: true),
        .required("statut", "progress.stage", .term), added("date", "progress.date", .date),
        added("preuve", "progress.evidence"), added("par", "progress.by", .body), added("note", "progress.note"),
        Slot("lignes", .lines(isOptional: true), mayBeLeftOut: true),
    ]

    /// What `champs_deduits` may name, and the fields that it speaks of.
    static let inferences: [String: [String]] = [
        "modele_pratique": ["method"], "nature": ["nature"], "processus": ["process"],
        "champs_intervention": ["domain"], "echelle": ["scale"], "publics.categories": ["public.category"],
        "emergence.origine": ["origin"], "emergence.declencheurs": ["trigger"],
        "participation.niveau": ["participation.level"], "participation.champs": ["participation.scope"],
        "deploiement.statut": ["stage"],
        "categories des leviers, freins et effets": ["lever.type", "obstacle.type", "effect.type"],
        "evaluation.statut": ["evaluation.status"],
    ]

    /// Fields whose rubric every sheet of the report is asked for: empty ones are "not stated", not merely unknown.
    static let asked: [String] = [
        "territory", "years", "bearer", "public", "emergence", "funding", "definition", "description", "objective",
        "participation", "condition", "deployment", "lesson", "effect", "evaluation", "prospect", "contact",
    ]
}
