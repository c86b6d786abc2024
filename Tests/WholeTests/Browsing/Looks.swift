/// The pages every browser test looks at, and the ways people look at them.
enum Looks {
    static let longSheet = "/pratiques/mission-interface"
    static let sheets = [
        longSheet, "/pratiques/pair-aidance-en-communaute-therapeutique",
        "/pratiques/entretien-d-aide-sans-suite-dossier-rempli-ensemble",
    ]
    static let lineage = "/pratiques/conferences-familiales-en-gironde/filiation"
    static let comparison =
        "/comparer?fiche=mission-interface&fiche=les-mardis-de-la-verrerie&fiche=gip-gers-solidaire"
    static let month = "/mois/mois-du-developpement-social-2027"
    static let frozenSurvey = "/enquetes/ce-qui-nous-aide-ce-qui-nous-manque"
    /// The end of the address of the open one.
    static let openSurvey = "pratiques-emergentes-en-travail-social"
    static let trials =
        [
            "carte-des-avis?exemple=", "tirage-au-sort?exemple=", "budget-partage?exemple=", "bulletins?exemple=",
            "bulletins?exemple=schulze", "bulletins?exemple=regnier", "paroles?exemple=",
        ].map { "/laboratoire/" + $0 }
    static let pages =
        ["/", "/pratiques", "/pratiques?q=famille", "/pratiques?q=introuvable"] + sheets
        + ["/collections", "/collections/aller-vers"]
        + ["/pratiques?besoin=logement&frein=f3&frein=moyens_financiers&q=famille", "/pratiques?q=famille&vue=tableau"]
        + ["/demarches", "/demarches/aller-vers", "/glossaire", "/glossaire/travail-social", "/sources/hcts-2021"]
        + ["/structures", "/structures/conseil-departemental-de-la-gironde", "/groupes"]
        + ["/territoires", "/territoires/herault", "/pres-de-chez-moi?q=herault", "/pres-de-chez-moi?q=girnode"]
        + ["/territoires/aubrelle", "/groupes/les-mardis-de-la-verrerie", "/pratiques/les-mardis-de-la-verrerie"]
        + ["/sources", "/vocabulaires", "/vocabulaires/obstacle", "/vocabulaires/theme?version=1"]
        + ["/pratiques?vue=carte", "/pratiques?q=famille&territoire=nord&vue=carte"]
        + ["/freins", "/freins/temps_charge_travail", "/freins/locaux", "/leviers/pouvoir_agir_acteurs", "/comparer"]
        + ["/comparer?fiche=mission-interface&fiche=gip-gers-solidaire&fiche=introuvable", comparison]
        + [lineage, lineage + "?voisinage=2"]
        + ["/demarches/conference-familiale", "/demarches/conference-familiale/par-annee?annee=2017"]
        + [
            "/faire-connaitre", "/faire-connaitre/papier", "/suivi", longSheet + "/reponse", "/droit-de-reponse",
            "/reponse",
        ]
        + ["/grilles", "/grilles/action-collective", "/grilles/participation/papier", "/relire"]
        + ["/faire-le-point?reponse-temps=no&reponse-plusieurs-porteurs=partly&reponse-sens=yes"]
        + ["/pratiques/les-mardis-de-la-verrerie/profils", "/prix", "/prix/prix-du-developpement-social-2026"]
        + ["question", "mise-en-relation", "probleme"].map { "/pratiques/les-mardis-de-la-verrerie/\($0)" }
        + ["/mois", month, month + "?genre=visit"]
        + ["/enquetes", frozenSurvey, frozenSurvey + "/questionnaire", "/enquetes/" + openSurvey, "/enquete"]
        + ["", "/q3", "/age", "/q4-par-branche", "/q8", "/q2"].map { "\(frozenSurvey)/resultats\($0)" }
        + ["/laboratoire", "/laboratoire/tirage-au-sort"] + trials
        + ["/connexion", "/connexion/lien", "/demander-un-compte", "/lien"]
        + ["/mentions-legales", "/donnees-personnelles", "/donnees-ouvertes"]
        + ["/a-propos", "/accessibilite", "/affichage", "/nulle-part"]
    static let widths = [320, 390, 1280]
}
