extension French {
    /// True for a word that says how a sentence is made and not what it is about, folded: articles, pronouns, prepositions,
    /// conjunctions, *être* and *avoir*, adverbs of degree; also numbers and single letters.
    package static func isToolWord(_ folded: String) -> Bool {
        folded.utf8.count < 2 || folded.utf8.allSatisfy { 0x30...0x39 ~= $0 } || stopWords.contains(folded)
            || toolWords.contains(folded)
    }

    /// By families, each line a kind of word.
    private static let toolWords: Set<String> = Set(
        [
            // Articles, determiners.
            "aucun aucune aucuns aucunes chaque plusieurs quelque quelques tel telle tels telles tout toute tous toutes",
            "certain certaine certains certaines divers diverses maint maints autre autres autrui meme memes",
            // Pronouns.
            "moi toi lui eux soi ceci cela ca celui celle ceux celles chacun chacune quiconque rien quelquun",
            "quelquune qui que quoi dont ou lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels",
            "desquelles mien mienne miens miennes tien tienne tiens tiennes sien sienne siens siennes notres votres",
            "nul nulle en celui ci la voici voila quel quelle quels quelles nous memes vous leur leurs",
            // Prepositions.
            "a apres avant avec chez contre dans de depuis derriere des devant durant en entre envers hormis hors jusque",
            "jusqu lors malgre outre par parmi pendant pour sans sauf selon sous sur vers via afin dela deca dessus dessous",
            "dehors dedans parce concernant moyennant suivant quant grace aupres autour travers",
            // Conjunctions.
            "car comme donc et lorsque mais ni or ou puis puisque quand que quoique si sinon soit tandis ainsi cependant",
            "toutefois neanmoins pourtant alors lorsqu puisqu quoiqu bref enfin ensuite dabord aussitot",
            // Adverbs of degree, of place and of time, of saying yes and no.
            "assez aussi autant beaucoup bien combien davantage encore fort moins peu plus plutot presque quasi quasiment",
            "si tant tellement tres trop surtout seulement uniquement vraiment meme non oui pas guere jamais",
            "toujours souvent parfois deja bientot tot tard ici ailleurs partout nulle dehors comment pourquoi aujourdhui",
            "hier demain maintenant actuellement egalement notamment peutetre peut etre ne plait etc voire certes",
            "desormais dorenavant tantot autrefois environ finalement simplement ah eh oh ben bah euh hein ok",
            // Être.
            "etre etant ete suis es est sommes etes sont etais etait etions etiez etaient fus fut fumes furent serai seras",
            "sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fusse fut",
            // Avoir.
            "avoir ayant eu eue eus eues ai as a avons avez ont avais avait avions aviez avaient eut eumes eurent aurai auras",
            "aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eusse",
            // What is left of a word before its apostrophe, numbers in letters.
            "qu jusqu lorsqu puisqu quelqu un une deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent",
            "mille premier premiere premiers premieres second seconde deuxieme troisieme 1er 1ere 2e 3e",
        ].joined(separator: " ").split(separator: " ").map(String.init))
}
