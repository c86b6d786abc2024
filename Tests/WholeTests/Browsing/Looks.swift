/// The pages every browser test looks at, and the ways people look at them.
enum Looks {
    static let longSheet = "/pratiques/mission-interface"
    static let sheets = [
        longSheet, "/pratiques/pair-aidance-en-communaute-therapeutique",
        "/pratiques/entretien-d-aide-sans-suite-dossier-rempli-ensemble",
    ]
    static let pages =
        ["/", "/pratiques", "/pratiques?q=famille", "/pratiques?q=introuvable"] + sheets
        + ["/a-propos", "/accessibilite", "/affichage", "/nulle-part"]
    static let widths = [320, 390, 1280]
}
