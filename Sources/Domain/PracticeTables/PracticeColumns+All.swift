/// The columns of a table of practices, in the order of the template that people fill in.
extension PracticeColumns {
    package static let all: [PracticeColumns] = identity + context + approach + result

    /// Every column with the group it belongs to.
    package static let columns: [(group: PracticeColumns, column: PracticeColumn)] = all.flatMap { group in
        group.columns.map { (group, $0) }
    }

    private static let identity: [PracticeColumns] = [
        PracticeColumns(
            nil,
            PracticeColumn(
                "id", .key, "Votre numéro de fiche : il retrouve la fiche au prochain import.",
                "Your own number: it finds the sheet again at the next import.", "2026-014"),
            PracticeColumn("titre", .title, "Le nom de la pratique.", "The name of the practice.", "Le café des mamans")
        ),
        PracticeColumns(
            "subtitle",
            PracticeColumn("sous_titre", "Ce qui complète le titre.", "What completes the title.")),
        PracticeColumns(
            "plain",
            PracticeColumn(
                "langage_clair", "La même chose en phrases courtes, avec des mots de tous les jours.",
                "The same in short sentences and everyday words.", "Le mardi, des voisins se retrouvent."),
            PracticeColumn(
                "langage_clair_par", part: "plain.by", "La structure, le groupe ou la fonction qui l’a écrit.",
                "The body, group or function that wrote it.", "le centre social"),
            PracticeColumn(
                "langage_clair_avec", part: "plain.with", "Les personnes concernées qui l’ont écrit avec vous.",
                "The people concerned who wrote it with you.", "quatre habitantes"),
            PracticeColumn(
                "langage_clair_test", part: "plain.test",
                "Les personnes qui l’ont lu pour dire ce qui n’est pas clair.",
                "The people who read it to say what is not clear.", "un groupe de lecture")),
        PracticeColumns(
            "territory", repeats: true, sheet: "territoires",
            PracticeColumn(
                "territoire", .place, "Où : commune, quartier, vallée…", "Where: municipality, neighbourhood, valley…",
                "Lillers"),
            PracticeColumn("type_territoire", .placeKind, "La sorte de lieu.", "The kind of place.", "commune"),
            PracticeColumn(
                "departement", .departement, "Numéro ou nom du département.", "Number or name of the département.", "62"
            ),
            PracticeColumn("region", .region, "Numéro ou nom de la région.", "Number or name of the region."),
            PracticeColumn(
                "role_territoire", .term, part: "territory.role", "Lieu principal, d’essai, d’essaimage…",
                "Main place, trial place, later place…")),
        PracticeColumns(
            "bearer", repeats: true, sheet: "porteurs",
            PracticeColumn("porteur", .body, "Qui la porte.", "Who carries it.", "Centre social Les Tilleuls"),
            PracticeColumn("type_porteur", .bodyKind, "La sorte de structure.", "The kind of body.", "association"),
            PracticeColumn("role_porteur", .term, part: "bearer.role", "Son rôle.", "Its role.")),
        PracticeColumns(
            "bearer", repeats: true, bodyKind: "groupe_habitants",
            PracticeColumn(
                "groupe", .body, "Le groupe d’habitants qui la porte, sans statut légal.",
                "The group of residents that carries it, without legal status.", "Collectif de la rue des Lilas")),
        PracticeColumns(
            "years",
            PracticeColumn("periode", .printed, "Les années comme la source les écrit.", "The years as printed."),
            PracticeColumn("annee_debut", .since, "Année ou date de début.", "Year or date it began.", "2019"),
            PracticeColumn("annee_fin", .until, "Année ou date de fin.", "Year or date it ended.")),
        PracticeColumns(
            "theme", repeats: true,
            PracticeColumn("thematique", .term, "Le chapitre du rapport.", "The chapter of the report.")),
        PracticeColumns(
            "method", repeats: true,
            PracticeColumn("demarche", .term, "La démarche suivie.", "The method followed.")),
        PracticeColumns(
            "domain", repeats: true, PracticeColumn("champs", .term, "Champs d’intervention.", "Fields of work.")),
        PracticeColumns(
            "approach", repeats: true,
            PracticeColumn(
                "approche", .term, else: "keyword", "La façon de travailler.", "The way of working.",
                "travail de groupe")),
        PracticeColumns(
            "keyword", repeats: true,
            PracticeColumn("mots_cles", "Vos mots à vous.", "Your own words.", "café | voisinage")),
        PracticeColumns("scale", PracticeColumn("echelle", .term, "L’échelle.", "The scale.")),
        PracticeColumns(
            "public", repeats: true,
            PracticeColumn("pour_qui", "Pour qui, en toutes lettres.", "For whom, in words.", "jeunes parents isolés")),
        PracticeColumns(
            "public.category", repeats: true,
            PracticeColumn(
                "publics", .term, else: "public", "Les publics, dans les mots partagés.",
                "Groups of people, in shared words.",
                "parents")),
        PracticeColumns("contact", PracticeColumn("contact", "Une adresse de service.", "A service address.")),
    ]

    private static let context: [PracticeColumns] = [
        PracticeColumns(
            "problem",
            PracticeColumn(
                "besoin", "Le besoin, l’envie ou le problème de départ.", "The need, wish or problem it started from.",
                "Des mères seules ne sortaient plus.")),
        PracticeColumns(
            "need", repeats: true,
            PracticeColumn("themes", .term, else: "keyword", "De quoi elle parle.", "What it is about.", "lien social")),
        PracticeColumns(
            "resource", repeats: true,
            PracticeColumn("deja_la", "Ce qui était déjà là.", "What was already there.", "une salle | trois voisines")),
        PracticeColumns("emergence", PracticeColumn("histoire", "Comment elle est née.", "How it began.")),
        PracticeColumns(
            "finding", repeats: true, PracticeColumn("constats", "Ce qui a été constaté.", "What was observed.")),
        PracticeColumns(
            "funding", repeats: true, sheet: "financements",
            PracticeColumn(
                "financements", "Qui paie, et quoi.", "Who pays, and for what.", "aide de la Caf au démarrage"),
            PracticeColumn(
                "types_financements", .term, part: "funding.type", "D’où vient l’argent.", "Where the money is from."),
            PracticeColumn("montants", .amount, "En euros.", "In euros.", "12000"),
            PracticeColumn("annees_financements", .period, "L’année.", "The year.")),
    ]

    private static let approach: [PracticeColumns] = [
        PracticeColumns("definition", PracticeColumn("definition", "Ce que c’est.", "What it is.")),
        PracticeColumns(
            "description",
            PracticeColumn(
                "description", "Ce qui se fait, concrètement.", "What is done, concretely.",
                "Un café chaque mardi, tenu par les mères.")),
        PracticeColumns(
            "objective", repeats: true, PracticeColumn("objectifs", "Ce qu’on cherche.", "What it aims at.")),
        PracticeColumns(
            "form",
            PracticeColumn(
                "forme", .term, "La forme que prend l’action.", "The form that the action takes.",
                "groupe ouvert, lieu convivial")),
        PracticeColumns(
            "step", repeats: true, sheet: "etapes",
            PracticeColumn("etapes", "Les étapes, dans l’ordre.", "The steps, in order.")),
        PracticeColumns(
            "kit.period",
            PracticeColumn("duree", "Sur combien de temps, en tout.", "Over how long, in all.", "six mois")),
        PracticeColumns(
            "kit.sessions", PracticeColumn("seances", "Combien de séances.", "How many sessions.", "huit")),
        PracticeColumns(
            "kit.length",
            PracticeColumn("duree_seance", "Combien dure une séance.", "How long a session lasts.", "deux heures")),
        PracticeColumns(
            "kit.group", PracticeColumn("taille_groupe", "Combien de personnes.", "How many people.", "six à dix")),
        PracticeColumns(
            "kit.opening",
            PracticeColumn(
                "groupe_ouvert", "Qui veut peut-il rejoindre en route ?", "May people join on the way?", "ouvert")),
        PracticeColumns(
            "kit.role", repeats: true,
            PracticeColumn("roles", "Qui fait quoi.", "Who does what.", "une personne accueille")),
        PracticeColumns(
            "kit.material", repeats: true,
            PracticeColumn("materiel", "Ce qu’il faut avoir sous la main.", "What to have at hand.", "une table")),
        PracticeColumns(
            "actor", repeats: true, sheet: "acteurs",
            PracticeColumn("acteurs", .body, "Avec qui.", "With whom.", "Ville de Lillers"),
            PracticeColumn("types_acteurs", .bodyKind, "La sorte de structure.", "The kind of body.", "commune"),
            PracticeColumn("roles_acteurs", .term, part: "actor.role", "Leur rôle.", "Their role.", "partenaire")),
        PracticeColumns(
            "participation", PracticeColumn("participation", "La place des personnes.", "The part people take.")),
        PracticeColumns(
            "participation.level",
            PracticeColumn(
                "niveau_participation", .term, "De l’information à la décision partagée.",
                "From information to shared decision.")),
        PracticeColumns("condition", repeats: true, PracticeColumn("conditions", "Ce qu’il faut.", "What it takes.")),
        PracticeColumns(
            "obstacle", repeats: true, sheet: "freins",
            PracticeColumn("freins", "Ce qui a gêné.", "What got in the way.", "peu de temps"),
            PracticeColumn("types_freins", .term, part: "obstacle.type", "La sorte de frein.", "The kind of obstacle."),
            PracticeColumn(
                "positions_freins", .term, part: "obstacle.standing", "Affirmé, ou contesté par quelqu’un.",
                "Asserted, or contested by somebody.", "affirmé"),
            PracticeColumn(
                "contestations", part: "obstacle.contest", "Qui le conteste, et ce qui en est dit.",
                "Who contests it, and what is said.")),
        PracticeColumns(
            "lever", repeats: true, sheet: "leviers",
            PracticeColumn("leviers", "Ce qui a aidé.", "What helped.", "une élue présente"),
            PracticeColumn("types_leviers", .term, part: "lever.type", "La sorte de levier.", "The kind of lever."),
            PracticeColumn(
                "freins_leves", .obstacle, part: "lever.obstacle",
                "Le frein que ce levier a levé : ses mots dans `freins`, ou son rang.",
                "The obstacle that this lever lifted: its words in `freins`, or its rank.", "1")),
        PracticeColumns(
            "caution", repeats: true, PracticeColumn("vigilance", "À quoi faire attention.", "What to watch.")),
    ]

    private static let result: [PracticeColumns] = [
        PracticeColumns(
            "stage",
            PracticeColumn("avancement", .term, "Où elle en est.", "How far it is.", "expérimentation")),
        PracticeColumns(
            "progress", repeats: true, sheet: "avancements",
            PracticeColumn(
                "lieux_avancement", .place, "Un lieu où l’on sait où elle en est.", "A place where its stage is known.",
                "La Verrerie"),
            PracticeColumn("types_lieux_avancement", .placeKind, "La sorte de lieu.", "The kind of place.", "quartier"),
            PracticeColumn(
                "etapes_lieux", .term, part: "progress.stage", "Où elle en est dans ce lieu.",
                "How far it is in that place.", "premier essai"),
            PracticeColumn(
                "dates_avancement", .period, part: "progress.date", "Depuis quand, ou quand cela a été dit.",
                "Since when, or when it was said.", "2026-11"),
            PracticeColumn(
                "preuves_avancement", part: "progress.evidence", "Ce qui le montre.", "What shows it."),
            PracticeColumn(
                "dit_par", .body, part: "progress.by", "La structure ou le groupe qui le dit.",
                "The body or the group that says so.")),
        PracticeColumns("deployment", PracticeColumn("deploiement", "Comment elle s’étend.", "How it spreads.")),
        PracticeColumns(
            "result",
            PracticeColumn("resultats", "Ce que cela a donné.", "What came of it.", "Vingt familles viennent.")),
        PracticeColumns(
            "measure", repeats: true, sheet: "chiffres",
            PracticeColumn("chiffres", "Ce qui est compté.", "What is counted.", "familles venues"),
            PracticeColumn(
                "comparateurs", .comparator, "Exactement, environ, au moins…", "Exactly, about, at least…", "environ"),
            PracticeColumn("valeurs", .number, "Le nombre.", "The number.", "20"),
            PracticeColumn(
                "valeurs_max", .numberMax, "Le plus grand, pour une fourchette.", "The highest, for a range."),
            PracticeColumn("unites", .unit, "L’unité.", "The unit.", "familles"),
            PracticeColumn("debuts_chiffres", .since, "Compté depuis.", "Counted from."),
            PracticeColumn("fins_chiffres", .until, "Compté jusqu’à.", "Counted to."),
            PracticeColumn("perimetres", part: "measure.scope", "Sur quoi.", "Over what."),
            PracticeColumn(
                "natures_chiffres", .term, part: "measure.nature", "Moyen, activité, effet…", "Means, activity, effect…"
            )),
        PracticeColumns(
            "effect", repeats: true, sheet: "effets",
            PracticeColumn("effets", "Ce qui a changé.", "What changed."),
            PracticeColumn("cibles_effets", .term, part: "effect.target", "Pour qui.", "For whom."),
            PracticeColumn(
                "types_effets", .term, part: "effect.type", "La sorte de changement.", "The kind of change."),
            PracticeColumn("sens_effets", .term, part: "effect.direction", "En mieux ou non.", "For better or not.")),
        PracticeColumns(
            "evaluation.status",
            PracticeColumn("evaluation", .term, "A-t-elle été évaluée ?", "Was it evaluated?", "en cours")),
        PracticeColumns(
            "evaluation", PracticeColumn("evaluation_resume", "Comment, et ce qu’on en dit.", "How, and what it says.")),
        PracticeColumns(
            "reference", repeats: true, sheet: "sources",
            PracticeColumn("source", "D’où vient ce qui est écrit ici.", "Where this comes from.", "bilan 2025"),
            PracticeColumn(
                "type_source", .term, part: "reference.type", "La sorte de document.", "The kind of document."),
            PracticeColumn(
                "lien", part: "reference.address", "Son adresse.", "Its address.", "https://exemple.invalid/bilan")),
        PracticeColumns(
            "extent",
            PracticeColumn("lignes", .locator, "Lignes ou pages de la source.", "Lines or pages of the source.")),
    ]
}
