// Written by scripts/generate.py from Catalogue/territoryImports.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `territoryImports`, in one language.
package struct TerritoryImportsTexts: Sendable {
    let language: Language

    /// les régions
    package var shapeRegions: String {
        switch language {
        case .fr: "les régions"
        case .en: "regions"
        }
    }

    /// les départements
    package var shapeDepartements: String {
        switch language {
        case .fr: "les départements"
        case .en: "départements"
        }
    }

    /// les collectivités d’outre-mer
    package var shapeOverseas: String {
        switch language {
        case .fr: "les collectivités d’outre-mer"
        case .en: "overseas collectivities"
        }
    }

    /// les communes
    package var shapeMunicipalities: String {
        switch language {
        case .fr: "les communes"
        case .en: "municipalities"
        }
    }

    /// la composition des intercommunalités
    package var shapeGroups: String {
        switch language {
        case .fr: "la composition des intercommunalités"
        case .en: "composition of groups of municipalities"
        }
    }

    /// Liste reconnue : {shape}.
    package func read(shape: String) -> String {
        switch language {
        case .fr: "Liste reconnue\u{A0}: \(shape)."
        case .en: "List recognised: \(shape)."
        }
    }

    /// {n} ; code du lieu pris dans : {properties}.
    package func readBoundaries(n: Int, properties: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun contour lu", one: "Un contour lu", other: "\(language.formatted(n)) contours lus"))\u{202F}; code du lieu pris dans\u{A0}: \(properties)."
        case .en: "\(language.form(n, zero: "No outline read", one: "One outline read", other: "\(language.formatted(n)) outlines read")); code of the place taken from: \(properties)."
        }
    }

    /// Lieux : {created} créés, {updated} mis à jour, {recognised} déjà nommés par des fiches et reconnus,…
    package func counts(created: Int, updated: Int, recognised: Int, unchanged: Int, links: Int) -> String {
        switch language {
        case .fr: "Lieux\u{A0}: \(language.formatted(created)) créés, \(language.formatted(updated)) mis à jour, \(language.formatted(recognised)) déjà nommés par des fiches et reconnus, \(language.formatted(unchanged)) inchangés\u{202F}; \(language.formatted(links)) communes rattachées à une intercommunalité."
        case .en: "Places: \(language.formatted(created)) created, \(language.formatted(updated)) updated, \(language.formatted(recognised)) already named by sheets and recognised, \(language.formatted(unchanged)) unchanged; \(language.formatted(links)) municipalities tied to a group."
        }
    }

    /// {n} de côté : communes déléguées ou associées, communes sans intercommunalité.
    package func skipped(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune ligne laissée", one: "Une ligne laissée", other: "\(language.formatted(n)) lignes laissées")) de côté\u{A0}: communes déléguées ou associées, communes sans intercommunalité."
        case .en: "\(language.form(n, zero: "No line", one: "One line", other: "\(language.formatted(n)) lines")) left out: delegated or associated municipalities, municipalities in no group."
        }
    }

    /// Contours : {created} importés, {unchanged} inchangés.
    package func boundaryCounts(created: Int, unchanged: Int) -> String {
        switch language {
        case .fr: "Contours\u{A0}: \(language.formatted(created)) importés, \(language.formatted(unchanged)) inchangés."
        case .en: "Outlines: \(language.formatted(created)) imported, \(language.formatted(unchanged)) unchanged."
        }
    }

    /// Contours retirés : {n}.
    package func boundariesRemoved(n: Int) -> String {
        switch language {
        case .fr: "Contours retirés\u{A0}: \(language.formatted(n))."
        case .en: "Outlines removed: \(language.formatted(n))."
        }
    }

    /// refusé : ligne {line}, colonne {column} : {reason}
    package func refusedLine(line: Int, column: String, reason: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: ligne \(language.formatted(line)), colonne \(column)\u{A0}: \(reason)"
        case .en: "refused: line \(language.formatted(line)), column \(column): \(reason)"
        }
    }

    /// refusé : objet {number}, {column} : {reason}
    package func refusedShape(number: Int, column: String, reason: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: objet \(language.formatted(number)), \(column)\u{A0}: \(reason)"
        case .en: "refused: feature \(language.formatted(number)), \(column): \(reason)"
        }
    }

    /// refusé : {reason}
    package func refusedWhole(reason: String) -> String {
        switch language {
        case .fr: "refusé\u{A0}: \(reason)"
        case .en: "refused: \(reason)"
        }
    }

    /// Rien n’a été changé. Réparez le fichier, ou ajoutez --skip-refused pour importer le reste.
    package var nothingChanged: String {
        switch language {
        case .fr: "Rien n’a été changé. Réparez le fichier, ou ajoutez --skip-refused pour importer le reste."
        case .en: "Nothing was changed. Repair the file, or add --skip-refused to import the rest."
        }
    }

    /// Essai à blanc : rien n’a été changé. Ajoutez --apply pour le faire.
    package var dryRun: String {
        switch language {
        case .fr: "Essai à blanc\u{A0}: rien n’a été changé. Ajoutez --apply pour le faire."
        case .en: "Dry run: nothing was changed. Add --apply to do it."
        }
    }

    /// C’est fait.
    package var applied: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// la case est vide ; remplissez-la ou retirez la ligne.
    package var missing: String {
        switch language {
        case .fr: "la case est vide\u{202F}; remplissez-la ou retirez la ligne."
        case .en: "the cell is empty; fill it or remove the line."
        }
    }

    /// « {text} » n’est pas un code à {digits} signes ; un tableur a peut-être enlevé les zéros du début :…
    package func badCode(text: String, digits: Int) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un code à \(language.formatted(digits)) signes\u{202F}; un tableur a peut-être enlevé les zéros du début\u{A0}: repartez du fichier d’origine."
        case .en: "“\(text)” is not a code of \(language.formatted(digits)) signs; a spreadsheet may have dropped the zeros in front: start again from the original file."
        }
    }

    /// « {text} » n’est pas un genre de ligne connu ; attendu : COM, ARM, COMD ou COMA.
    package func unknownType(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un genre de ligne connu\u{202F}; attendu\u{A0}: COM, ARM, COMD ou COMA."
        case .en: "“\(text)” is no known type of line; expected: COM, ARM, COMD or COMA."
        }
    }

    /// le code « {code} » est déjà à la ligne {line} ; gardez l’une des deux.
    package func duplicate(code: String, line: Int) -> String {
        switch language {
        case .fr: "le code «\u{202F}\(code)\u{202F}» est déjà à la ligne \(language.formatted(line))\u{202F}; gardez l’une des deux."
        case .en: "the code “\(code)” is already on line \(language.formatted(line)); keep one of them."
        }
    }

    /// le code « {code} » est déjà celui de l’objet {number} ; gardez l’un des deux.
    package func duplicateShape(code: String, number: Int) -> String {
        switch language {
        case .fr: "le code «\u{202F}\(code)\u{202F}» est déjà celui de l’objet \(language.formatted(number))\u{202F}; gardez l’un des deux."
        case .en: "the code “\(code)” is already that of feature \(language.formatted(number)); keep one of them."
        }
    }

    /// le nom est trop long ; {limit} caractères au plus.
    package func tooLong(limit: Int) -> String {
        switch language {
        case .fr: "le nom est trop long\u{202F}; \(language.formatted(limit)) caractères au plus."
        case .en: "the name is too long; \(language.formatted(limit)) characters at most."
        }
    }

    /// aucun lieu connu n’a le code « {code} » ; importez d’abord la liste officielle qui le contient, ou …
    package func unknownPlace(code: String) -> String {
        switch language {
        case .fr: "aucun lieu connu n’a le code «\u{202F}\(code)\u{202F}»\u{202F}; importez d’abord la liste officielle qui le contient, ou corrigez le code."
        case .en: "no known place has the code “\(code)”; first import the official list that holds it, or correct the code."
        }
    }

    /// aucun lieu connu n’a le code « {code} » ; vouliez-vous dire « {nearest} » ?
    package func unknownPlaceNear(code: String, nearest: String) -> String {
        switch language {
        case .fr: "aucun lieu connu n’a le code «\u{202F}\(code)\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "no known place has the code “\(code)”; did you mean “\(nearest)”?"
        }
    }

    /// les communes ne sont pas encore importées ; importez d’abord leur liste (code officiel géographique…
    package var noMunicipalities: String {
        switch language {
        case .fr: "les communes ne sont pas encore importées\u{202F}; importez d’abord leur liste (code officiel géographique, fichier des communes)."
        case .en: "municipalities were not imported yet; first import their list (code officiel géographique, file of communes)."
        }
    }

    /// {path} n’est pas un polygone lisible ; exportez les contours en Polygon ou MultiPolygon.
    package func badGeometry(path: String) -> String {
        switch language {
        case .fr: "\(path) n’est pas un polygone lisible\u{202F}; exportez les contours en Polygon ou MultiPolygon."
        case .en: "\(path) is no readable polygon; export the outlines as Polygon or MultiPolygon."
        }
    }

    /// ces coordonnées ne sont pas des degrés ; exportez le fichier en WGS 84 (longitude, latitude).
    package var notDegrees: String {
        switch language {
        case .fr: "ces coordonnées ne sont pas des degrés\u{202F}; exportez le fichier en WGS 84 (longitude, latitude)."
        case .en: "these coordinates are no degrees; export the file in WGS 84 (longitude, latitude)."
        }
    }

    /// les contours ont plus de {limit} points ; simplifiez-les avant de les importer.
    package func tooManyPoints(limit: Int) -> String {
        switch language {
        case .fr: "les contours ont plus de \(language.formatted(limit)) points\u{202F}; simplifiez-les avant de les importer."
        case .en: "the outlines have more than \(language.formatted(limit)) points; simplify them before importing."
        }
    }

    /// aucun code de lieu ; donnez-le dans l’une de ces propriétés : {names}.
    package func noCode(names: String) -> String {
        switch language {
        case .fr: "aucun code de lieu\u{202F}; donnez-le dans l’une de ces propriétés\u{A0}: \(names)."
        case .en: "no code of a place; give it in one of these properties: \(names)."
        }
    }

    /// et {n}.
    package func more(n: Int) -> String {
        switch language {
        case .fr: "et \(language.form(n, zero: "aucun autre problème", one: "un autre problème", other: "\(language.formatted(n)) autres problèmes"))."
        case .en: "and \(language.form(n, zero: "no other problem", one: "one other problem", other: "\(language.formatted(n)) other problems"))."
        }
    }

    /// Aucune liste officielle reconnue. Premières colonnes du fichier : {found}. Attendu : une liste de l…
    package func fileUnknownHeader(found: String) -> String {
        switch language {
        case .fr: "Aucune liste officielle reconnue. Premières colonnes du fichier\u{A0}: \(found). Attendu\u{A0}: une liste de l’Insee (code officiel géographique, ou composition communale des intercommunalités)."
        case .en: "No official list recognised. First columns of the file: \(found). Expected: a list of the INSEE (code officiel géographique, or composition of groups of municipalities)."
        }
    }

    /// La liste « {shape} » demande une colonne {column}, qui manque.
    package func fileMissingColumn(shape: String, column: String) -> String {
        switch language {
        case .fr: "La liste «\u{202F}\(shape)\u{202F}» demande une colonne \(column), qui manque."
        case .en: "The list “\(shape)” asks for a column \(column), which is missing."
        }
    }

    /// La liste « {shape} » demande une colonne {column}, qui manque ; le fichier a une colonne {nearest} …
    package func fileMissingColumnNear(shape: String, column: String, nearest: String) -> String {
        switch language {
        case .fr: "La liste «\u{202F}\(shape)\u{202F}» demande une colonne \(column), qui manque\u{202F}; le fichier a une colonne \(nearest)\u{A0}: est-ce elle\u{202F}?"
        case .en: "The list “\(shape)” asks for a column \(column), which is missing; the file has a column \(nearest): is it that one?"
        }
    }

    /// Le fichier n’a aucun lieu sous ses titres.
    package var fileNoPlaces: String {
        switch language {
        case .fr: "Le fichier n’a aucun lieu sous ses titres."
        case .en: "The file has no place under its titles."
        }
    }

    /// Le fichier est vide.
    package var boundariesEmpty: String {
        switch language {
        case .fr: "Le fichier est vide."
        case .en: "The file is empty."
        }
    }

    /// Le fichier pèse {size} Mio, la limite est de {limit} Mio. Simplifiez les contours ou découpez le fi…
    package func boundariesTooBig(size: Int, limit: Int) -> String {
        switch language {
        case .fr: "Le fichier pèse \(language.formatted(size)) Mio, la limite est de \(language.formatted(limit)) Mio. Simplifiez les contours ou découpez le fichier."
        case .en: "The file is \(language.formatted(size)) MiB, the limit is \(language.formatted(limit)) MiB. Simplify the outlines or split the file."
        }
    }

    /// Le fichier n’est pas du JSON lisible : ligne {line}, colonne {column}.
    package func boundariesJSON(line: Int, column: Int) -> String {
        switch language {
        case .fr: "Le fichier n’est pas du JSON lisible\u{A0}: ligne \(language.formatted(line)), colonne \(language.formatted(column))."
        case .en: "The file is not readable JSON: line \(language.formatted(line)), column \(language.formatted(column))."
        }
    }

    /// Le fichier n’est pas un GeoJSON de contours : il doit être un objet de type FeatureCollection avec …
    package var boundariesNotACollection: String {
        switch language {
        case .fr: "Le fichier n’est pas un GeoJSON de contours\u{A0}: il doit être un objet de type FeatureCollection avec une liste features."
        case .en: "The file is no GeoJSON of outlines: it must be an object of type FeatureCollection with a list of features."
        }
    }

    /// Le fichier ne contient aucun contour.
    package var boundariesNone: String {
        switch language {
        case .fr: "Le fichier ne contient aucun contour."
        case .en: "The file holds no outline."
        }
    }

    /// Le fichier contient plus de {limit} contours. Découpez-le.
    package func boundariesTooMany(limit: Int) -> String {
        switch language {
        case .fr: "Le fichier contient plus de \(language.formatted(limit)) contours. Découpez-le."
        case .en: "The file holds more than \(language.formatted(limit)) outlines. Split it."
        }
    }

    /// Les coordonnées sont dans le système « {name} » ; exportez le fichier en WGS 84 (longitude, latitud…
    package func boundariesOther(name: String) -> String {
        switch language {
        case .fr: "Les coordonnées sont dans le système «\u{202F}\(name)\u{202F}»\u{202F}; exportez le fichier en WGS 84 (longitude, latitude)."
        case .en: "The coordinates are in the system “\(name)”; export the file in WGS 84 (longitude, latitude)."
        }
    }
}

extension Texts {
    package var territoryImports: TerritoryImportsTexts { TerritoryImportsTexts(language: language) }
}
