// Written by scripts/generate.py from Catalogue/verbatims.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `verbatims`, in one language.
package struct VerbatimsTexts: Sendable {
    let language: Language

    /// {texts}, {words}, {segments}, {forms} (au moins {least})
    package func corpus(texts: Int, words: Int, segments: Int, forms: Int, least: Int) -> String {
        switch language {
        case .fr: "\(language.form(texts, one: "\(language.formatted(texts)) texte", other: "\(language.formatted(texts)) textes")), \(language.form(words, one: "\(language.formatted(words)) mot", other: "\(language.formatted(words)) mots")), \(language.form(segments, one: "\(language.formatted(segments)) segment", other: "\(language.formatted(segments)) segments")), \(language.form(forms, one: "\(language.formatted(forms)) forme retenue", other: "\(language.formatted(forms)) formes retenues")) (au moins \(language.form(least, one: "\(language.formatted(least)) segment", other: "\(language.formatted(least)) segments")))"
        case .en: "\(language.form(texts, one: "\(language.formatted(texts)) text", other: "\(language.formatted(texts)) texts")), \(language.form(words, one: "\(language.formatted(words)) word", other: "\(language.formatted(words)) words")), \(language.form(segments, one: "\(language.formatted(segments)) segment", other: "\(language.formatted(segments)) segments")), \(language.form(forms, one: "\(language.formatted(forms)) form kept", other: "\(language.formatted(forms)) forms kept")) (in at least \(language.form(least, one: "\(language.formatted(least)) segment", other: "\(language.formatted(least)) segments")))"
        }
    }

    /// {forms} (au moins {least}). Les nombres de textes et de segments ne sont pas dits : ils donneraient…
    package func corpusFew(forms: Int, least: Int, few: Int) -> String {
        switch language {
        case .fr: "\(language.form(forms, one: "\(language.formatted(forms)) forme retenue", other: "\(language.formatted(forms)) formes retenues")) (au moins \(language.form(least, one: "\(language.formatted(least)) segment", other: "\(language.formatted(least)) segments"))). Les nombres de textes et de segments ne sont pas dits\u{A0}: ils donneraient ceux d’une classe de moins de \(language.formatted(few)) textes."
        case .en: "\(language.form(forms, one: "\(language.formatted(forms)) form kept", other: "\(language.formatted(forms)) forms kept")) (in at least \(language.form(least, one: "\(language.formatted(least)) segment", other: "\(language.formatted(least)) segments"))). The numbers of texts and of segments are not told: they would give those of a class of fewer than \(language.formatted(few)) texts."
        }
    }

    /// Classification descendante simple, {n}
    package func methodSimple(n: Int) -> String {
        switch language {
        case .fr: "Classification descendante simple, \(language.form(n, one: "\(language.formatted(n)) classe", other: "\(language.formatted(n)) classes"))"
        case .en: "Simple descending classification, \(language.form(n, one: "\(language.formatted(n)) class", other: "\(language.formatted(n)) classes"))"
        }
    }

    /// Classification descendante double : {n}
    package func methodDouble(n: Int) -> String {
        switch language {
        case .fr: "Classification descendante double\u{A0}: \(language.form(n, one: "\(language.formatted(n)) classe que les deux tailles de segments retrouvent", other: "\(language.formatted(n)) classes que les deux tailles de segments retrouvent"))"
        case .en: "Double descending classification: \(language.form(n, one: "\(language.formatted(n)) class that both sizes of segments find", other: "\(language.formatted(n)) classes that both sizes of segments find"))"
        }
    }

    /// Les deux tailles de segments ne retrouvent aucune classe commune : ces textes ne se rangent pas en …
    package var noStableClass: String {
        switch language {
        case .fr: "Les deux tailles de segments ne retrouvent aucune classe commune\u{A0}: ces textes ne se rangent pas en classes stables. Essayez la classification simple, et lisez les segments avec prudence."
        case .en: "The two sizes of segments find no class in common: these texts do not fall into stable classes. Try the simple classification, and read the segments with care."
        }
    }

    /// {asked} classes étaient demandées : les autres auraient été trop petites.
    package func fewerClasses(asked: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(asked)) classes étaient demandées\u{A0}: les autres auraient été trop petites."
        case .en: "\(language.formatted(asked)) classes were asked for: the others would have been too small."
        }
    }

    /// {n}
    package func unclassified(n: Int, share: String) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Tous les segments sont dans une classe.", one: "\(language.formatted(n)) segment n’est dans aucune classe (\(share)).", other: "\(language.formatted(n)) segments ne sont dans aucune classe (\(share))."))"
        case .en: "\(language.form(n, zero: "All segments are in a class.", one: "\(language.formatted(n)) segment is in no class (\(share)).", other: "\(language.formatted(n)) segments are in no class (\(share))."))"
        }
    }

    /// Les textes sont trop courts pour deux tailles de segments : la classification double ne vérifie rie…
    package var idleDouble: String {
        switch language {
        case .fr: "Les textes sont trop courts pour deux tailles de segments\u{A0}: la classification double ne vérifie rien ici."
        case .en: "The texts are too short for two sizes of segments: the double classification checks nothing here."
        }
    }

    /// Classe {number} : {n} ({share}), {texts}
    package func classTitle(number: Int, n: Int, share: String, texts: String) -> String {
        switch language {
        case .fr: "Classe \(language.formatted(number))\u{A0}: \(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")) (\(share)), \(texts)"
        case .en: "Class \(language.formatted(number)): \(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")) (\(share)), \(texts)"
        }
    }

    /// {n}
    package func classTexts(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) texte", other: "\(language.formatted(n)) textes"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) text", other: "\(language.formatted(n)) texts"))"
        }
    }

    /// Classe {number} : {n}, {texts}
    package func classTitleFew(number: Int, n: Int, texts: String) -> String {
        switch language {
        case .fr: "Classe \(language.formatted(number))\u{A0}: \(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")), \(texts)"
        case .en: "Class \(language.formatted(number)): \(language.form(n, one: "\(language.formatted(n)) segment", other: "\(language.formatted(n)) segments")), \(texts)"
        }
    }

    /// Classe {number} : moins de {n} textes. Ni son nombre, ni ses mots, ni ses phrases ne sont dits.
    package func classFew(number: Int, n: Int) -> String {
        switch language {
        case .fr: "Classe \(language.formatted(number))\u{A0}: moins de \(language.formatted(n)) textes. Ni son nombre, ni ses mots, ni ses phrases ne sont dits."
        case .en: "Class \(language.formatted(number)): fewer than \(language.formatted(n)) texts. Neither its number, nor its words, nor its sentences are told."
        }
    }

    /// Mots : {list}
    package func forms(list: String) -> String {
        switch language {
        case .fr: "Mots\u{A0}: \(list)"
        case .en: "Words: \(list)"
        }
    }

    /// Plus rares ici : {list}
    package func rareForms(list: String) -> String {
        switch language {
        case .fr: "Plus rares ici\u{A0}: \(list)"
        case .en: "Rarer here: \(list)"
        }
    }

    /// Aucun mot ne la distingue nettement.
    package var noForm: String {
        switch language {
        case .fr: "Aucun mot ne la distingue nettement."
        case .en: "No word sets it clearly apart."
        }
    }

    /// {form} ({chi})
    package func form(form: String, chi: Int) -> String {
        switch language {
        case .fr: "\(form) (\(language.formatted(chi)))"
        case .en: "\(form) (\(language.formatted(chi)))"
        }
    }

    /// Plus souvent : {list}
    package func modalities(list: String) -> String {
        switch language {
        case .fr: "Plus souvent\u{A0}: \(list)"
        case .en: "More often: \(list)"
        }
    }

    /// {name} : {value}
    package func variableValue(name: String, value: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: \(value)"
        case .en: "\(name): \(value)"
        }
    }

    /// {name} ({texts} textes)
    package func modality(name: String, texts: Int) -> String {
        switch language {
        case .fr: "\(name) (\(language.formatted(texts)) textes)"
        case .en: "\(name) (\(language.formatted(texts)) texts)"
        }
    }

    /// {n} : moins de {least} textes.
    package func unnamed(n: Int, least: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) autre caractéristique n’est pas nommée", other: "\(language.formatted(n)) autres caractéristiques ne sont pas nommées"))\u{A0}: moins de \(language.formatted(least)) textes."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) other feature is not named", other: "\(language.formatted(n)) other features are not named")): fewer than \(language.formatted(least)) texts."
        }
    }

    /// {n} : moins de {least} textes.
    package func hidden(n: Int, least: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) valeur de variable ou thème n’est jamais nommé", other: "\(language.formatted(n)) valeurs de variables ou thèmes ne sont jamais nommés"))\u{A0}: moins de \(language.formatted(least)) textes."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) value or theme is never named", other: "\(language.formatted(n)) values or themes are never named")): fewer than \(language.formatted(least)) texts."
        }
    }

    /// « {content} » (texte {text}, ligne {line})
    package func extract(content: String, text: Int, line: Int) -> String {
        switch language {
        case .fr: "«\u{202F}\(content)\u{202F}» (texte \(language.formatted(text)), ligne \(language.formatted(line)))"
        case .en: "“\(content)” (text \(language.formatted(text)), line \(language.formatted(line)))"
        }
    }

    /// Entre parenthèses après un mot : son χ². Le hasard seul en donne un au-dessus de 3,84 moins d’une f…
    package var legend: String {
        switch language {
        case .fr: "Entre parenthèses après un mot\u{A0}: son χ². Le hasard seul en donne un au-dessus de 3,84 moins d’une fois sur vingt."
        case .en: "In brackets after a word: its χ². Chance alone gives one above 3.84 less than once in twenty times."
        }
    }

    /// Ces classes rapprochent des textes qui emploient les mêmes mots. Elles ne disent ni ce que les pers…
    package var ending: String {
        switch language {
        case .fr: "Ces classes rapprochent des textes qui emploient les mêmes mots. Elles ne disent ni ce que les personnes pensent, ni combien le pensent. Lisez les segments avant de nommer une classe."
        case .en: "These classes bring together texts that use the same words. They say neither what people think nor how many think so. Read the segments before you name a class."
        }
    }

    /// « {form} » : {n}
    package func concordance(form: String, n: Int) -> String {
        switch language {
        case .fr: "«\u{202F}\(form)\u{202F}»\u{A0}: \(language.form(n, zero: "aucune fois", one: "une fois", other: "\(language.formatted(n)) fois"))"
        case .en: "“\(form)”: \(language.form(n, zero: "never", one: "once", other: "\(language.formatted(n)) times"))"
        }
    }

    /// {before} [{word}] {after} (texte {text})
    package func concordanceLine(before: String, word: String, after: String, text: Int) -> String {
        switch language {
        case .fr: "\(before) [\(word)] \(after) (texte \(language.formatted(text)))"
        case .en: "\(before) [\(word)] \(after) (text \(language.formatted(text)))"
        }
    }

    /// {name}, {n}, {words}
    package func value(name: String, n: Int, words: Int) -> String {
        switch language {
        case .fr: "\(name), \(language.form(n, one: "\(language.formatted(n)) texte", other: "\(language.formatted(n)) textes")), \(language.form(words, one: "\(language.formatted(words)) mot", other: "\(language.formatted(words)) mots"))"
        case .en: "\(name), \(language.form(n, one: "\(language.formatted(n)) text", other: "\(language.formatted(n)) texts")), \(language.form(words, one: "\(language.formatted(words)) word", other: "\(language.formatted(words)) words"))"
        }
    }

    /// {n} : moins de {least} textes.
    package func unnamedValues(n: Int, least: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) valeur n’est pas nommée", other: "\(language.formatted(n)) valeurs ne sont pas nommées"))\u{A0}: moins de \(language.formatted(least)) textes."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) value is not named", other: "\(language.formatted(n)) values are not named")): fewer than \(language.formatted(least)) texts."
        }
    }

    /// Entre parenthèses après un mot : sa spécificité. Le hasard seul donne 3 une fois sur mille, 6 une f…
    package var specificityLegend: String {
        switch language {
        case .fr: "Entre parenthèses après un mot\u{A0}: sa spécificité. Le hasard seul donne 3 une fois sur mille, 6 une fois sur un million."
        case .en: "In brackets after a word: its specificity. Chance alone gives 3 once in a thousand times, 6 once in a million."
        }
    }

    /// Le fichier était en {name} : il a été lu ainsi. Vérifiez quelques accents.
    package func noteEncoding(name: String) -> String {
        switch language {
        case .fr: "Le fichier était en \(name)\u{A0}: il a été lu ainsi. Vérifiez quelques accents."
        case .en: "The file was in \(name) and was read as such. Check a few accents."
        }
    }

    /// {n} (le premier à la ligne {line}).
    package func noteEmpty(n: Int, line: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) texte est vide", other: "\(language.formatted(n)) textes sont vides")) (le premier à la ligne \(language.formatted(line)))."
        case .en: "\(language.form(n, one: "\(language.formatted(n)) text is empty", other: "\(language.formatted(n)) texts are empty")) (the first at line \(language.formatted(line)))."
        }
    }

    /// Les textes sont marqués par des numéros, comme dans Alceste.
    package var noteNumbered: String {
        switch language {
        case .fr: "Les textes sont marqués par des numéros, comme dans Alceste."
        case .en: "Texts are marked with numbers, as in Alceste."
        }
    }

    /// {share} %
    package func progress(share: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(share)) %"
        case .en: "\(language.formatted(share))%"
        }
    }

    /// {file}, ligne {line}, colonne {column} : {reason}
    package func faultAt(file: String, line: Int, column: Int, reason: String) -> String {
        switch language {
        case .fr: "\(file), ligne \(language.formatted(line)), colonne \(language.formatted(column))\u{A0}: \(reason)"
        case .en: "\(file), line \(language.formatted(line)), column \(language.formatted(column)): \(reason)"
        }
    }

    /// {file}, ligne {line} : {reason}
    package func faultLine(file: String, line: Int, reason: String) -> String {
        switch language {
        case .fr: "\(file), ligne \(language.formatted(line))\u{A0}: \(reason)"
        case .en: "\(file), line \(language.formatted(line)): \(reason)"
        }
    }

    /// {file} : {reason}
    package func faultFile(file: String, reason: String) -> String {
        switch language {
        case .fr: "\(file)\u{A0}: \(reason)"
        case .en: "\(file): \(reason)"
        }
    }

    /// il n’y a aucun texte. Un corpus commence par une ligne « **** *variable_valeur ».
    package var faultEmpty: String {
        switch language {
        case .fr: "il n’y a aucun texte. Un corpus commence par une ligne «\u{202F}**** *variable_valeur\u{202F}»."
        case .en: "there is no text. A corpus begins with a line “**** *variable_value”."
        }
    }

    /// le fichier pèse {size} Mio, la limite est de {limit} Mio. Coupez-le en plusieurs.
    package func faultTooBig(size: Int, limit: Int) -> String {
        switch language {
        case .fr: "le fichier pèse \(language.formatted(size)) Mio, la limite est de \(language.formatted(limit)) Mio. Coupez-le en plusieurs."
        case .en: "the file weighs \(language.formatted(size)) MiB, the limit is \(language.formatted(limit)) MiB. Cut it into several."
        }
    }

    /// le fichier est en {name}. Enregistrez-le de nouveau en UTF-8.
    package func faultEncoding(name: String) -> String {
        switch language {
        case .fr: "le fichier est en \(name). Enregistrez-le de nouveau en UTF-8."
        case .en: "the file is in \(name). Save it again in UTF-8."
        }
    }

    /// lettre illisible. Enregistrez le fichier de nouveau en UTF-8.
    package var faultCharacter: String {
        switch language {
        case .fr: "lettre illisible. Enregistrez le fichier de nouveau en UTF-8."
        case .en: "unreadable letter. Save the file again in UTF-8."
        }
    }

    /// caractère de contrôle interdit, U+{code}. Retirez-le.
    package func faultControl(code: String) -> String {
        switch language {
        case .fr: "caractère de contrôle interdit, U+\(code). Retirez-le."
        case .en: "forbidden control character, U+\(code). Remove it."
        }
    }

    /// « {found} » vient avant le premier texte. Mettez au-dessus une ligne qui commence par ****.
    package func faultBeforeMark(found: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(found)\u{202F}» vient avant le premier texte. Mettez au-dessus une ligne qui commence par ****."
        case .en: "“\(found)” comes before the first text. Put a line that begins with **** above it."
        }
    }

    /// « {found} » n’est pas une variable : elle commence par une étoile et ne contient pas d’espace, comm…
    package func faultVariable(found: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(found)\u{202F}» n’est pas une variable\u{A0}: elle commence par une étoile et ne contient pas d’espace, comme *ville_Saint-Denis."
        case .en: "“\(found)” is no variable: it begins with a star and holds no space, like *town_Saint-Denis."
        }
    }

    /// il manque un nom après l’étoile.
    package var faultName: String {
        switch language {
        case .fr: "il manque un nom après l’étoile."
        case .en: "a name is missing after the star."
        }
    }

    /// ce nom a plus de {limit} signes.
    package func faultLong(limit: Int) -> String {
        switch language {
        case .fr: "ce nom a plus de \(language.formatted(limit)) signes."
        case .en: "this name has more than \(language.formatted(limit)) characters."
        }
    }

    /// il y a plus de {limit} variables sur cette ligne.
    package func faultVariables(limit: Int) -> String {
        switch language {
        case .fr: "il y a plus de \(language.formatted(limit)) variables sur cette ligne."
        case .en: "there are more than \(language.formatted(limit)) variables on this line."
        }
    }

    /// il y a plus de {limit} textes. Coupez le fichier en plusieurs.
    package func faultTexts(limit: Int) -> String {
        switch language {
        case .fr: "il y a plus de \(language.formatted(limit)) textes. Coupez le fichier en plusieurs."
        case .en: "there are more than \(language.formatted(limit)) texts. Cut the file into several."
        }
    }

    /// {least}. Donnez plus de textes, ou demandez qu’un mot revienne moins souvent.
    package func faultNoForm(least: Int) -> String {
        switch language {
        case .fr: "\(language.form(least, zero: "aucun mot plein ne reste", one: "aucun mot plein ne reste", other: "aucun mot plein ne revient dans au moins \(language.formatted(least)) segments")). Donnez plus de textes, ou demandez qu’un mot revienne moins souvent."
        case .en: "\(language.form(least, zero: "no full word is left", one: "no full word is left", other: "no full word comes back in at least \(language.formatted(least)) segments")). Give more texts, or ask that a word come back less often."
        }
    }

    /// « {word} » et les mots de sa famille ne s’y trouvent pas. Vérifiez l’orthographe.
    package func faultWord(word: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(word)\u{202F}» et les mots de sa famille ne s’y trouvent pas. Vérifiez l’orthographe."
        case .en: "neither “\(word)” nor a word of its family is there. Check the spelling."
        }
    }

    /// aucun texte n’a de valeur pour « {name} ». Variables du fichier : {known}.
    package func faultNoVariable(name: String, known: String) -> String {
        switch language {
        case .fr: "aucun texte n’a de valeur pour «\u{202F}\(name)\u{202F}». Variables du fichier\u{A0}: \(known)."
        case .en: "no text has a value for “\(name)”. Variables of the file: \(known)."
        }
    }

    /// « {name} » a plus de {limit} valeurs : regroupez-les, ou prenez une autre variable.
    package func faultValues(name: String, limit: Int) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a plus de \(language.formatted(limit)) valeurs\u{A0}: regroupez-les, ou prenez une autre variable."
        case .en: "“\(name)” has more than \(language.formatted(limit)) values: group them, or take another variable."
        }
    }

    /// le calcul a été arrêté.
    package var faultCancelled: String {
        switch language {
        case .fr: "le calcul a été arrêté."
        case .en: "the computation was stopped."
        }
    }
}

extension Texts {
    package var verbatims: VerbatimsTexts { VerbatimsTexts(language: language) }
}
