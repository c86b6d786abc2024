/// The pages every browser test looks at, and the ways people look at them.
enum Looks {
    static let longSheet = "/pratiques/mission-interface"
    static let sheets = [
        longSheet, "/pratiques/pair-aidance-en-communaute-therapeutique",
        "/pratiques/entretien-d-aide-sans-suite-dossier-rempli-ensemble",
    ]
    static let pages =
        ["/", "/pratiques", "/pratiques?q=famille", "/pratiques?q=introuvable"] + sheets
        + ["/demarches", "/demarches/aller-vers", "/glossaire", "/glossaire/travail-social", "/sources/hcts-2021"]
        + ["/structures", "/structures/conseil-departemental-de-la-gironde", "/groupes"]
        + ["/territoires", "/territoires/herault", "/pres-de-chez-moi?q=herault", "/pres-de-chez-moi?q=girnode"]
        + ["/a-propos", "/accessibilite", "/affichage", "/nulle-part"]
    static let widths = [320, 390, 1280]
}
