// Written by scripts/generate.py from Catalogue/territories.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `territories`, in one language.
package struct TerritoriesTexts: Sendable {
    let language: Language

    /// Territoires
    package var mapTitle: String {
        switch language {
        case .fr: "Territoires"
        case .en: "Places"
        }
    }

    /// Les territoires
    package var mapHeading: String {
        switch language {
        case .fr: "Les territoires"
        case .en: "Places"
        }
    }

    /// {placed} dans au moins un département, sur {total} à lire.
    package func mapLead(placed: Int, total: Int) -> String {
        switch language {
        case .fr: "\(language.form(placed, zero: "Aucune fiche n’est située", one: "Une fiche est située", other: "\(language.formatted(placed)) fiches sont situées")) dans au moins un département, sur \(language.form(total, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(total)) fiches")) à lire."
        case .en: "\(language.form(placed, zero: "No sheet is", one: "One sheet is", other: "\(language.formatted(placed)) sheets are")) located in at least one département, out of \(language.form(total, zero: "none", one: "one", other: "\(language.formatted(total))")) to read."
        }
    }

    /// {n}
    package func mapUnplaced(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune autre.", one: "Une autre ne l’est pas\u{A0}: elle parle du pays entier, d’une région, ou sa source ne dit pas où.", other: "\(language.formatted(n)) autres ne le sont pas\u{A0}: elles parlent du pays entier, d’une région, ou leur source ne dit pas où."))"
        case .en: "\(language.form(n, zero: "There is no other.", one: "One other is not: it speaks of the whole country, of a region, or its source does not say where.", other: "\(language.formatted(n)) others are not: they speak of the whole country, of a region, or their source does not say where."))"
        }
    }

    /// Ce sont des fiches, pas l’activité d’un territoire : un hexagone vide dit que personne n’a encore é…
    package var mapNote: String {
        switch language {
        case .fr: "Ce sont des fiches, pas l’activité d’un territoire\u{A0}: un hexagone vide dit que personne n’a encore écrit ici, rien de plus. Une fiche qui se passe dans plusieurs départements compte dans chacun."
        case .en: "These are sheets, not the activity of a place: an empty hexagon says that nobody has written here yet, nothing more. A sheet that takes place in several départements counts in each."
        }
    }

    /// Carte des départements
    package var mapName: String {
        switch language {
        case .fr: "Carte des départements"
        case .en: "Map of the départements"
        }
    }

    /// Passer la carte, aller au tableau
    package var mapSkip: String {
        switch language {
        case .fr: "Passer la carte, aller au tableau"
        case .en: "Skip the map, go to the table"
        }
    }

    /// {name} ({code}) : {n}
    package func mapCell(name: String, code: String, n: Int) -> String {
        switch language {
        case .fr: "\(name) (\(code))\u{A0}: \(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(name) (\(code)): \(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Un hexagone par département, son numéro au milieu ; en couleur, ceux où une fiche est située. La pl…
    package var mapCaptionHexagons: String {
        switch language {
        case .fr: "Un hexagone par département, son numéro au milieu\u{202F}; en couleur, ceux où une fiche est située. La place de chacun suit celle de la carte, sans en avoir la forme."
        case .en: "One hexagon for each département, its number inside; coloured where a sheet is located. Each stands about where it is on the map, without its shape."
        }
    }

    /// Les contours importés par la personne qui administre ce site ; en couleur, les départements où une …
    package var mapCaptionOutlines: String {
        switch language {
        case .fr: "Les contours importés par la personne qui administre ce site\u{202F}; en couleur, les départements où une fiche est située."
        case .en: "The outlines imported by the person who runs this site; coloured where a sheet is located."
        }
    }

    /// démonstration
    package var mapDemo: String {
        switch language {
        case .fr: "démonstration"
        case .en: "demonstration"
        }
    }

    /// Les fiches situées dans chaque département, par région. Le même département peut se trouver dans pl…
    package var tableCaption: String {
        switch language {
        case .fr: "Les fiches situées dans chaque département, par région. Le même département peut se trouver dans plusieurs fiches."
        case .en: "Sheets located in each département, by region. One département may be found in several sheets."
        }
    }

    /// Département
    package var tablePlace: String {
        switch language {
        case .fr: "Département"
        case .en: "Département"
        }
    }

    /// Numéro
    package var tableCode: String {
        switch language {
        case .fr: "Numéro"
        case .en: "Number"
        }
    }

    /// Fiches situées
    package var tableSheets: String {
        switch language {
        case .fr: "Fiches situées"
        case .en: "Sheets located"
        }
    }

    /// Outre-mer, hors région
    package var tableOther: String {
        switch language {
        case .fr: "Outre-mer, hors région"
        case .en: "Overseas, in no region"
        }
    }

    /// aucune
    package var tableNone: String {
        switch language {
        case .fr: "aucune"
        case .en: "none"
        }
    }

    /// Qui a fait quelque chose près de chez moi ?
    package var nearbyDoor: String {
        switch language {
        case .fr: "Qui a fait quelque chose près de chez moi\u{202F}?"
        case .en: "Who has done something near me?"
        }
    }

    /// Tapez une commune ou un département : les fiches d’ici, puis celles d’à côté.
    package var nearbyDoorText: String {
        switch language {
        case .fr: "Tapez une commune ou un département\u{A0}: les fiches d’ici, puis celles d’à côté."
        case .en: "Type a municipality or a département: the sheets from here, then those from next door."
        }
    }

    /// {name} – ce qui bouge ici
    package func hereTitle(name: String) -> String {
        switch language {
        case .fr: "\(name) – ce qui bouge ici"
        case .en: "\(name) – what moves here"
        }
    }

    /// Ce qui bouge ici : {name}
    package func hereHeading(name: String) -> String {
        switch language {
        case .fr: "Ce qui bouge ici\u{A0}: \(name)"
        case .en: "What moves here: \(name)"
        }
    }

    /// {kind}, numéro {code}
    package func hereKindCode(kind: String, code: String) -> String {
        switch language {
        case .fr: "\(kind), numéro \(code)"
        case .en: "\(kind), number \(code)"
        }
    }

    /// {kind}
    package func hereIn(kind: String) -> String {
        switch language {
        case .fr: "\(kind)"
        case .en: "\(kind)"
        }
    }

    /// {n} habitantes et habitants
    package func herePopulation(n: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) habitantes et habitants"
        case .en: "\(language.formatted(n)) inhabitants"
        }
    }

    /// {n}
    package func hereSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche n’est située ici pour l’instant.", one: "Une fiche est située ici.", other: "\(language.formatted(n)) fiches sont situées ici."))"
        case .en: "\(language.form(n, zero: "No sheet is located here so far.", one: "One sheet is located here.", other: "\(language.formatted(n)) sheets are located here."))"
        }
    }

    /// Plus précisément : {places}.
    package func hereWhere(places: String) -> String {
        switch language {
        case .fr: "Plus précisément\u{A0}: \(places)."
        case .en: "More precisely: \(places)."
        }
    }

    /// Une fiche raconte une pratique, elle ne mesure pas l’activité d’un territoire.
    package var hereNote: String {
        switch language {
        case .fr: "Une fiche raconte une pratique, elle ne mesure pas l’activité d’un territoire."
        case .en: "A sheet tells of a practice, it does not measure the activity of a place."
        }
    }

    /// Personne n’a encore raconté de pratique ici. Voyez à côté, ou faites connaître celle que vous menez…
    package var hereNone: String {
        switch language {
        case .fr: "Personne n’a encore raconté de pratique ici. Voyez à côté, ou faites connaître celle que vous menez à la personne qui administre ce site."
        case .en: "Nobody has told of a practice here yet. Look next door, or make yours known to the person who runs this site."
        }
    }

    /// Faire connaître une pratique d’ici
    package var hereReport: String {
        switch language {
        case .fr: "Faire connaître une pratique d’ici"
        case .en: "Make a practice of this place known"
        }
    }

    /// {n}
    package func hereAll(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche d’ici", one: "Lire la fiche d’ici", other: "Lire les \(language.formatted(n)) fiches d’ici"))"
        case .en: "\(language.form(n, zero: "No sheet from here", one: "Read the sheet from here", other: "Read the \(language.formatted(n)) sheets from here"))"
        }
    }

    /// Les fiches d’ici
    package var hereList: String {
        switch language {
        case .fr: "Les fiches d’ici"
        case .en: "The sheets from here"
        }
    }

    /// Par ordre alphabétique. {shown} sur {n}.
    package func hereListNote(shown: Int, n: Int) -> String {
        switch language {
        case .fr: "Par ordre alphabétique. \(language.form(shown, zero: "Aucune n’est montrée", one: "Une est montrée", other: "\(language.formatted(shown)) sont montrées")) sur \(language.formatted(n))."
        case .en: "In alphabetical order. \(language.form(shown, zero: "None is shown", one: "One is shown", other: "\(language.formatted(shown)) are shown")) of \(language.formatted(n))."
        }
    }

    /// Besoins et thèmes rencontrés
    package var needsHeading: String {
        switch language {
        case .fr: "Besoins et thèmes rencontrés"
        case .en: "Needs and themes met"
        }
    }

    /// Besoins
    package var needs: String {
        switch language {
        case .fr: "Besoins"
        case .en: "Needs"
        }
    }

    /// Thèmes
    package var themes: String {
        switch language {
        case .fr: "Thèmes"
        case .en: "Themes"
        }
    }

    /// {label} ({n})
    package func termSheets(label: String, n: Int) -> String {
        switch language {
        case .fr: "\(label) (\(language.form(n, zero: "aucune fiche d’ici", one: "une fiche d’ici", other: "\(language.formatted(n)) fiches d’ici")))"
        case .en: "\(label) (\(language.form(n, zero: "no sheet from here", one: "one sheet from here", other: "\(language.formatted(n)) sheets from here")))"
        }
    }

    /// Qui est là
    package var bodiesHeading: String {
        switch language {
        case .fr: "Qui est là"
        case .en: "Who is here"
        }
    }

    /// Structures et groupes nommés par les fiches d’ici, les groupes d’abord, par ordre alphabétique.
    package var bodiesNote: String {
        switch language {
        case .fr: "Structures et groupes nommés par les fiches d’ici, les groupes d’abord, par ordre alphabétique."
        case .en: "Organisations and groups named by the sheets from here, groups first, in alphabetical order."
        }
    }

    /// {n} dans les fiches.
    package func bodiesMore(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune autre", one: "Une autre", other: "\(language.formatted(n)) autres")) dans les fiches."
        case .en: "\(language.form(n, zero: "No other", one: "One other", other: "\(language.formatted(n)) others")) in the sheets."
        }
    }

    /// Questions ouvertes
    package var questionsHeading: String {
        switch language {
        case .fr: "Questions ouvertes"
        case .en: "Open questions"
        }
    }

    /// Des freins racontés ici sans levier en face : si vous en connaissez un, il intéresse quelqu’un.
    package var questionsNote: String {
        switch language {
        case .fr: "Des freins racontés ici sans levier en face\u{A0}: si vous en connaissez un, il intéresse quelqu’un."
        case .en: "Obstacles told here with no lever beside them: if you know one, somebody needs it."
        }
    }

    /// {text}, dans
    package func question(text: String) -> String {
        switch language {
        case .fr: "\(text), dans"
        case .en: "\(text), in"
        }
    }

    /// Lieux d’ici
    package var placesHeading: String {
        switch language {
        case .fr: "Lieux d’ici"
        case .en: "Places here"
        }
    }

    /// {n}
    package func placeSheets(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune fiche", one: "une fiche", other: "\(language.formatted(n)) fiches"))"
        case .en: "\(language.form(n, zero: "no sheet", one: "one sheet", other: "\(language.formatted(n)) sheets"))"
        }
    }

    /// Départements
    package var partsHeading: String {
        switch language {
        case .fr: "Départements"
        case .en: "Départements"
        }
    }

    /// {n} de ce site.
    package func municipalities(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune commune connue", one: "Une commune connue", other: "\(language.formatted(n)) communes connues")) de ce site."
        case .en: "\(language.form(n, zero: "No municipality", one: "One municipality", other: "\(language.formatted(n)) municipalities")) known to this site."
        }
    }

    /// Juste à côté
    package var besideHeading: String {
        switch language {
        case .fr: "Juste à côté"
        case .en: "Next door"
        }
    }

    /// Dans les départements qui touchent celui-ci :
    package var besideTouching: String {
        switch language {
        case .fr: "Dans les départements qui touchent celui-ci\u{A0}:"
        case .en: "In the départements that touch this one:"
        }
    }

    /// Dans le reste du département, et dans ceux qui le touchent :
    package var besideAround: String {
        switch language {
        case .fr: "Dans le reste du département, et dans ceux qui le touchent\u{A0}:"
        case .en: "In the rest of the département, and in those that touch it:"
        }
    }

    /// Aucune fiche dans les départements voisins pour l’instant.
    package var besideNone: String {
        switch language {
        case .fr: "Aucune fiche dans les départements voisins pour l’instant."
        case .en: "No sheet in the neighbouring départements so far."
        }
    }

    /// Contour de {name}
    package func outlineName(name: String) -> String {
        switch language {
        case .fr: "Contour de \(name)"
        case .en: "Outline of \(name)"
        }
    }

    /// Contour : {source}.
    package func outlineFrom(source: String) -> String {
        switch language {
        case .fr: "Contour\u{A0}: \(source)."
        case .en: "Outline: \(source)."
        }
    }

    /// {name} et les départements qui le touchent
    package func hexagonName(name: String) -> String {
        switch language {
        case .fr: "\(name) et les départements qui le touchent"
        case .en: "\(name) and the départements that touch it"
        }
    }

    /// Et ensuite
    package var whatNext: String {
        switch language {
        case .fr: "Et ensuite"
        case .en: "What next"
        }
    }

    /// Chercher près d’un autre lieu
    package var whatNextNearby: String {
        switch language {
        case .fr: "Chercher près d’un autre lieu"
        case .en: "Search near another place"
        }
    }

    /// Voir tous les territoires
    package var whatNextMap: String {
        switch language {
        case .fr: "Voir tous les territoires"
        case .en: "See all places"
        }
    }

    /// Près de chez moi
    package var nearbyTitle: String {
        switch language {
        case .fr: "Près de chez moi"
        case .en: "Near me"
        }
    }

    /// Près de chez moi
    package var nearbyHeading: String {
        switch language {
        case .fr: "Près de chez moi"
        case .en: "Near me"
        }
    }

    /// Les fiches d’un lieu, puis celles d’à côté.
    package var nearbyLead: String {
        switch language {
        case .fr: "Les fiches d’un lieu, puis celles d’à côté."
        case .en: "The sheets from a place, then those from next door."
        }
    }

    /// Une commune, un département ou son numéro
    package var nearbyLabel: String {
        switch language {
        case .fr: "Une commune, un département ou son numéro"
        case .en: "A municipality, a département or its number"
        }
    }

    /// Par exemple : Sète, Gironde, 59, Saint-Denis 93. Ce que vous tapez n’est ni gardé, ni transmis ; vo…
    package var nearbyHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: Sète, Gironde, 59, Saint-Denis 93. Ce que vous tapez n’est ni gardé, ni transmis\u{202F}; votre position n’est jamais demandée."
        case .en: "For example: Sète, Gironde, 59, Saint-Denis 93. What you type is neither kept nor passed on; your position is never asked for."
        }
    }

    /// Chercher
    package var nearbyButton: String {
        switch language {
        case .fr: "Chercher"
        case .en: "Search"
        }
    }

    /// Un code postal dit seulement le département : voici celui-là.
    package var nearbyPostal: String {
        switch language {
        case .fr: "Un code postal dit seulement le département\u{A0}: voici celui-là."
        case .en: "A postal code only tells the département: here it is."
        }
    }

    /// Ce site ne connaît pas encore toutes les communes : si la vôtre n’est pas trouvée, tapez le numéro …
    package var nearbyNoMunicipalities: String {
        switch language {
        case .fr: "Ce site ne connaît pas encore toutes les communes\u{A0}: si la vôtre n’est pas trouvée, tapez le numéro de votre département."
        case .en: "This site does not know all municipalities yet: if yours is not found, type the number of your département."
        }
    }

    /// {n}
    package func nearbyFound(n: Int, name: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune fiche autour de \(name) pour l’instant.", one: "Une fiche autour de \(name).", other: "\(language.formatted(n)) fiches autour de \(name)."))"
        case .en: "\(language.form(n, zero: "No sheet around \(name) so far.", one: "One sheet around \(name).", other: "\(language.formatted(n)) sheets around \(name)."))"
        }
    }

    /// Ici : {name}
    package func nearbyHere(name: String) -> String {
        switch language {
        case .fr: "Ici\u{A0}: \(name)"
        case .en: "Here: \(name)"
        }
    }

    /// Dans le même département : {names}
    package func nearbyDepartement(names: String) -> String {
        switch language {
        case .fr: "Dans le même département\u{A0}: \(names)"
        case .en: "In the same département: \(names)"
        }
    }

    /// Dans les départements qui touchent : {names}
    package func nearbyNeighbours(names: String) -> String {
        switch language {
        case .fr: "Dans les départements qui touchent\u{A0}: \(names)"
        case .en: "In the départements that touch it: \(names)"
        }
    }

    /// Ailleurs dans la région : {names}
    package func nearbyRegion(names: String) -> String {
        switch language {
        case .fr: "Ailleurs dans la région\u{A0}: \(names)"
        case .en: "Elsewhere in the region: \(names)"
        }
    }

    /// Aucune fiche.
    package var nearbyEmpty: String {
        switch language {
        case .fr: "Aucune fiche."
        case .en: "No sheet."
        }
    }

    /// {n} ; voir toutes celles de :
    package func nearbyMore(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune autre", one: "Une autre", other: "\(language.formatted(n)) autres"))\u{202F}; voir toutes celles de\u{A0}:"
        case .en: "\(language.form(n, zero: "No other", one: "One other", other: "\(language.formatted(n)) others")); see all those of:"
        }
    }

    /// Ce qui bouge ici : la page de ce lieu
    package var nearbyPlacePage: String {
        switch language {
        case .fr: "Ce qui bouge ici\u{A0}: la page de ce lieu"
        case .en: "What moves here: the page of this place"
        }
    }

    /// Plusieurs lieux commencent ainsi. Lequel ?
    package var nearbyChoices: String {
        switch language {
        case .fr: "Plusieurs lieux commencent ainsi. Lequel\u{202F}?"
        case .en: "Several places begin like this. Which one?"
        }
    }

    /// Aucun lieu connu ne s’appelle « {words} ».
    package func nearbyNothing(words: String) -> String {
        switch language {
        case .fr: "Aucun lieu connu ne s’appelle «\u{202F}\(words)\u{202F}»."
        case .en: "No known place is called “\(words)”."
        }
    }

    /// Vouliez-vous dire :
    package var nearbySuggestion: String {
        switch language {
        case .fr: "Vouliez-vous dire\u{A0}:"
        case .en: "Did you mean:"
        }
    }

    /// Essayez le nom ou le numéro de votre département.
    package var nearbyAdvice: String {
        switch language {
        case .fr: "Essayez le nom ou le numéro de votre département."
        case .en: "Try the name or the number of your département."
        }
    }

    /// {name}, {kind}
    package func placeKind(name: String, kind: String) -> String {
        switch language {
        case .fr: "\(name), \(kind)"
        case .en: "\(name), \(kind)"
        }
    }
}

extension Texts {
    package var territories: TerritoriesTexts { TerritoriesTexts(language: language) }
}
