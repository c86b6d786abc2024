// Written by scripts/generate.py from Catalogue/map.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `map`, in one language.
package struct MapTexts: Sendable {
    let language: Language

    /// Carte
    package var heading: String {
        switch language {
        case .fr: "Carte"
        case .en: "Map"
        }
    }

    /// {placed}, {unplaced} sans département.
    package func counts(placed: Int, unplaced: Int) -> String {
        switch language {
        case .fr: "\(language.form(placed, zero: "Aucune fiche placée", one: "Une fiche placée", other: "\(language.formatted(placed)) fiches placées")), \(language.form(unplaced, zero: "aucune", one: "une", other: "\(language.formatted(unplaced))")) sans département."
        case .en: "\(language.form(placed, zero: "No sheet placed", one: "One sheet placed", other: "\(language.formatted(placed)) sheets placed")), \(language.form(unplaced, zero: "none", one: "one", other: "\(language.formatted(unplaced))")) without a département."
        }
    }

    /// Ce sont des fiches, pas l’activité des territoires : un département sans couleur dit seulement qu’a…
    package var note: String {
        switch language {
        case .fr: "Ce sont des fiches, pas l’activité des territoires\u{A0}: un département sans couleur dit seulement qu’aucune fiche trouvée ne s’y passe. Une fiche qui se passe dans plusieurs départements compte une fois dans chacun."
        case .en: "These are sheets, not the activity of places: a département without colour only says that no sheet found takes place there. A sheet that takes place in several départements counts once in each."
        }
    }

    /// Couleurs de la carte
    package var legend: String {
        switch language {
        case .fr: "Couleurs de la carte"
        case .en: "Colours of the map"
        }
    }

    /// aucune fiche
    package var stepNone: String {
        switch language {
        case .fr: "aucune fiche"
        case .en: "no sheet"
        }
    }

    /// {n}
    package func stepOne(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// {low} ou {high} fiches
    package func stepTwo(low: Int, high: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(low)) ou \(language.formatted(high)) fiches"
        case .en: "\(language.formatted(low)) or \(language.formatted(high)) sheets"
        }
    }

    /// de {low} à {high} fiches
    package func stepRange(low: Int, high: Int) -> String {
        switch language {
        case .fr: "de \(language.formatted(low)) à \(language.formatted(high)) fiches"
        case .en: "\(language.formatted(low)) to \(language.formatted(high)) sheets"
        }
    }

    /// {name} ({code}) : {n}
    package func cell(name: String, code: String, n: Int) -> String {
        switch language {
        case .fr: "\(name) (\(code))\u{A0}: \(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(name) (\(code)): \(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// {cell}, choisi ; retirer ce choix
    package func cellChosen(cell: String) -> String {
        switch language {
        case .fr: "\(cell), choisi\u{202F}; retirer ce choix"
        case .en: "\(cell), chosen; remove this choice"
        }
    }

    /// Un hexagone par département, son numéro au milieu. Ceux en couleur mènent à leurs fiches.
    package var captionHexagons: String {
        switch language {
        case .fr: "Un hexagone par département, son numéro au milieu. Ceux en couleur mènent à leurs fiches."
        case .en: "One hexagon for each département, its number in the middle. Those in colour lead to their sheets."
        }
    }

    /// Les contours importés par la personne qui administre ce site. Les départements en couleur mènent à …
    package var captionOutlines: String {
        switch language {
        case .fr: "Les contours importés par la personne qui administre ce site. Les départements en couleur mènent à leurs fiches."
        case .en: "The outlines that the person who runs this site brought in. The départements in colour lead to their sheets."
        }
    }

    /// Fiches par département
    package var tableLabel: String {
        switch language {
        case .fr: "Fiches par département"
        case .en: "Sheets by département"
        }
    }

    /// Les mêmes nombres, par ordre alphabétique. On ne les additionne pas : une fiche peut compter dans p…
    package var tableCaption: String {
        switch language {
        case .fr: "Les mêmes nombres, par ordre alphabétique. On ne les additionne pas\u{A0}: une fiche peut compter dans plusieurs départements."
        case .en: "The same numbers, in alphabetical order. They are not to be added up: a sheet may count in several départements."
        }
    }

    /// Fiches
    package var tableSheets: String {
        switch language {
        case .fr: "Fiches"
        case .en: "Sheets"
        }
    }

    /// Sans département : le pays entier, une région, ou la source ne dit pas où
    package var tableUnplaced: String {
        switch language {
        case .fr: "Sans département\u{A0}: le pays entier, une région, ou la source ne dit pas où"
        case .en: "Without a département: the whole country, a region, or the source does not say where"
        }
    }
}

extension Texts {
    package var map: MapTexts { MapTexts(language: language) }
}
