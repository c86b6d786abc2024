// Written by scripts/generate.py from Catalogue/surveyForms.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyForms`, in one language.
package struct SurveyFormsTexts: Sendable {
    let language: Language

    /// Nom ou prénom
    package var contactName: String {
        switch language {
        case .fr: "Nom ou prénom"
        case .en: "Name or first name"
        }
    }

    /// Courriel
    package var contactMail: String {
        switch language {
        case .fr: "Courriel"
        case .en: "Mail address"
        }
    }

    /// Téléphone
    package var contactPhone: String {
        switch language {
        case .fr: "Téléphone"
        case .en: "Phone"
        }
    }

    /// Précisez
    package var specify: String {
        switch language {
        case .fr: "Précisez"
        case .en: "Please specify"
        }
    }

    /// Si vous ne répondez pas
    package var unanswered: String {
        switch language {
        case .fr: "Si vous ne répondez pas"
        case .en: "If you do not answer"
        }
    }

    /// Feuille « {sheet} » : {sentence}
    package func atSheet(sheet: String, sentence: String) -> String {
        switch language {
        case .fr: "Feuille «\u{202F}\(sheet)\u{202F}»\u{A0}: \(sentence)"
        case .en: "Sheet “\(sheet)”: \(sentence)"
        }
    }

    /// Feuille « {sheet} », colonne « {column} » : {sentence}
    package func atColumn(sheet: String, column: String, sentence: String) -> String {
        switch language {
        case .fr: "Feuille «\u{202F}\(sheet)\u{202F}», colonne «\u{202F}\(column)\u{202F}»\u{A0}: \(sentence)"
        case .en: "Sheet “\(sheet)”, column “\(column)”: \(sentence)"
        }
    }

    /// Feuille « {sheet} », ligne {row} : {sentence}
    package func atRow(sheet: String, row: String, sentence: String) -> String {
        switch language {
        case .fr: "Feuille «\u{202F}\(sheet)\u{202F}», ligne \(row)\u{A0}: \(sentence)"
        case .en: "Sheet “\(sheet)”, row \(row): \(sentence)"
        }
    }

    /// Feuille « {sheet} », ligne {row}, colonne « {column} » : {sentence}
    package func atCell(sheet: String, row: String, column: String, sentence: String) -> String {
        switch language {
        case .fr: "Feuille «\u{202F}\(sheet)\u{202F}», ligne \(row), colonne «\u{202F}\(column)\u{202F}»\u{A0}: \(sentence)"
        case .en: "Sheet “\(sheet)”, row \(row), column “\(column)”: \(sentence)"
        }
    }

    /// cette feuille manque. Un XLSForm a au moins une feuille « survey ».
    package var noSheet: String {
        switch language {
        case .fr: "cette feuille manque. Un XLSForm a au moins une feuille «\u{202F}survey\u{202F}»."
        case .en: "this sheet is missing. An XLSForm has at least a sheet “survey”."
        }
    }

    /// cette colonne manque. Ajoutez-la sur la première ligne.
    package var noColumn: String {
        switch language {
        case .fr: "cette colonne manque. Ajoutez-la sur la première ligne."
        case .en: "this column is missing. Add it on the first row."
        }
    }

    /// cette colonne est là deux fois. Gardez-en une.
    package var repeatedColumn: String {
        switch language {
        case .fr: "cette colonne est là deux fois. Gardez-en une."
        case .en: "this column is there twice. Keep one."
        }
    }

    /// la langue « {code} » n’est pas connue. Écrivez son code entre parenthèses, comme « Français (fr) ».
    package func unknownLanguage(code: String) -> String {
        switch language {
        case .fr: "la langue «\u{202F}\(code)\u{202F}» n’est pas connue. Écrivez son code entre parenthèses, comme «\u{202F}Français (fr)\u{202F}»."
        case .en: "the language “\(code)” is not known. Write its code between brackets, such as “Français (fr)”."
        }
    }

    /// la sorte de question manque. Écrivez-la, comme « text », ou videz la ligne.
    package var noType: String {
        switch language {
        case .fr: "la sorte de question manque. Écrivez-la, comme «\u{202F}text\u{202F}», ou videz la ligne."
        case .en: "the kind of question is missing. Write it, such as “text”, or empty the row."
        }
    }

    /// « {type} » n’est pas une sorte de question connue. Corrigez-la.
    package func unknownType(type: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(type)\u{202F}» n’est pas une sorte de question connue. Corrigez-la."
        case .en: "“\(type)” is no kind of question that is known. Correct it."
        }
    }

    /// « {type} » n’est pas une sorte de question connue ; vouliez-vous dire « {nearest} » ?
    package func unknownTypeNear(type: String, nearest: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(type)\u{202F}» n’est pas une sorte de question connue\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "“\(type)” is no kind of question that is known; did you mean “\(nearest)”?"
        }
    }

    /// le nom manque. Donnez-en un, comme « q1 ».
    package var noName: String {
        switch language {
        case .fr: "le nom manque. Donnez-en un, comme «\u{202F}q1\u{202F}»."
        case .en: "the name is missing. Give one, such as “q1”."
        }
    }

    /// le nom « {name} » ne convient pas. Prenez des lettres sans accent, des chiffres et des tirets bas s…
    package func badName(name: String) -> String {
        switch language {
        case .fr: "le nom «\u{202F}\(name)\u{202F}» ne convient pas. Prenez des lettres sans accent, des chiffres et des tirets bas simples, en commençant par une lettre, 40 au plus."
        case .en: "the name “\(name)” does not do. Take letters without accents, digits and single underscores, beginning with a letter, 40 at most."
        }
    }

    /// la liste de réponses manque. Écrivez son nom après la sorte, comme « select_one oui_non ».
    package var noList: String {
        switch language {
        case .fr: "la liste de réponses manque. Écrivez son nom après la sorte, comme «\u{202F}select_one oui_non\u{202F}»."
        case .en: "the list of answers is missing. Write its name after the kind, such as “select_one yes_no”."
        }
    }

    /// la liste « {list} » n’est pas dans la feuille « choices ». Ajoutez-la, ou corrigez le nom.
    package func unknownList(list: String) -> String {
        switch language {
        case .fr: "la liste «\u{202F}\(list)\u{202F}» n’est pas dans la feuille «\u{202F}choices\u{202F}». Ajoutez-la, ou corrigez le nom."
        case .en: "the list “\(list)” is not in the sheet “choices”. Add it, or correct the name."
        }
    }

    /// la liste « {list} » n’est pas dans la feuille « choices » ; vouliez-vous dire « {nearest} » ?
    package func unknownListNear(list: String, nearest: String) -> String {
        switch language {
        case .fr: "la liste «\u{202F}\(list)\u{202F}» n’est pas dans la feuille «\u{202F}choices\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "the list “\(list)” is not in the sheet “choices”; did you mean “\(nearest)”?"
        }
    }

    /// cette fin ne ferme rien. Retirez-la, ou ajoutez le début.
    package var endsNothing: String {
        switch language {
        case .fr: "cette fin ne ferme rien. Retirez-la, ou ajoutez le début."
        case .en: "this end closes nothing. Remove it, or add the beginning."
        }
    }

    /// « {name} » n’est jamais fermé. Ajoutez « end_group » ou « end_repeat ».
    package func neverEnds(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est jamais fermé. Ajoutez «\u{202F}end_group\u{202F}» ou «\u{202F}end_repeat\u{202F}»."
        case .en: "“\(name)” is never closed. Add “end_group” or “end_repeat”."
        }
    }

    /// une partie qui se répète ne peut pas être dans une autre partie. Sortez « {name} ».
    package func repeatInside(name: String) -> String {
        switch language {
        case .fr: "une partie qui se répète ne peut pas être dans une autre partie. Sortez «\u{202F}\(name)\u{202F}»."
        case .en: "a part that is filled in again cannot stand inside another part. Take “\(name)” out."
        }
    }

    /// après {count}, « {found} » n’est pas attendu. Corrigez l’expression.
    package func badExpression(count: Int, found: String) -> String {
        switch language {
        case .fr: "après \(language.form(count, zero: "le début", one: "\(language.formatted(count)) signe", other: "\(language.formatted(count)) signes")), «\u{202F}\(found)\u{202F}» n’est pas attendu. Corrigez l’expression."
        case .en: "after \(language.form(count, zero: "the beginning", one: "\(language.formatted(count)) character", other: "\(language.formatted(count)) characters")), “\(found)” is not expected. Correct the expression."
        }
    }

    /// l’expression s’arrête trop tôt. Complétez-la.
    package var badExpressionEnd: String {
        switch language {
        case .fr: "l’expression s’arrête trop tôt. Complétez-la."
        case .en: "the expression ends too early. Complete it."
        }
    }

    /// « {name} » n’est pas une question de ce classeur. Corrigez le nom.
    package func unknownReference(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas une question de ce classeur. Corrigez le nom."
        case .en: "“\(name)” is no question of this workbook. Correct the name."
        }
    }

    /// « {name} » n’est pas une question de ce classeur ; vouliez-vous dire « {nearest} » ?
    package func unknownReferenceNear(name: String, nearest: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas une question de ce classeur\u{202F}; vouliez-vous dire «\u{202F}\(nearest)\u{202F}»\u{202F}?"
        case .en: "“\(name)” is no question of this workbook; did you mean “\(nearest)”?"
        }
    }

    /// « {written} » ne se dit pas dans une condition d’ici. Comparez un nombre ou une date, ou prenez sel…
    package func notACondition(written: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(written)\u{202F}» ne se dit pas dans une condition d’ici. Comparez un nombre ou une date, ou prenez selected(…)."
        case .en: "“\(written)” cannot be said in a condition here. Compare a number or a date, or take selected(…)."
        }
    }

    /// la branche ou le saut demandent « {part} », qui n’est plus là. Remettez-le, ou changez la branche o…
    package func lostPart(part: String) -> String {
        switch language {
        case .fr: "la branche ou le saut demandent «\u{202F}\(part)\u{202F}», qui n’est plus là. Remettez-le, ou changez la branche ou le saut."
        case .en: "the branch or the jump asks for “\(part)”, which is no longer there. Put it back, or change the branch or the jump."
        }
    }

    /// « {written} » n’est pas un saut. Écrivez une condition, une flèche ->, puis « question code », « se…
    package func badJump(written: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(written)\u{202F}» n’est pas un saut. Écrivez une condition, une flèche ->, puis «\u{202F}question code\u{202F}», «\u{202F}section code\u{202F}» ou «\u{202F}end\u{202F}»."
        case .en: "“\(written)” is no jump. Write a condition, an arrow ->, then “question code”, “section code” or “end”."
        }
    }

    /// « {text} » n’est pas un nombre entier. Corrigez-le.
    package func notANumber(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas un nombre entier. Corrigez-le."
        case .en: "“\(text)” is not a whole number. Correct it."
        }
    }

    /// « {word} » n’est pas possible. Prenez l’un de : {known}.
    package func unknownWord(word: String, known: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(word)\u{202F}» n’est pas possible. Prenez l’un de\u{A0}: \(known)."
        case .en: "“\(word)” is not possible. Take one of: \(known)."
        }
    }

    /// les questions « {type} » n’existent pas ici : celle-ci est laissée de côté.
    package func typeLeftOut(type: String) -> String {
        switch language {
        case .fr: "les questions «\u{202F}\(type)\u{202F}» n’existent pas ici\u{A0}: celle-ci est laissée de côté."
        case .en: "questions “\(type)” do not exist here: this one is left aside."
        }
    }

    /// « {type} » dirait qui répond, quand ou avec quel appareil : ce n’est jamais demandé ici.
    package func notCollected(type: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(type)\u{202F}» dirait qui répond, quand ou avec quel appareil\u{A0}: ce n’est jamais demandé ici."
        case .en: "“\(type)” would tell who answers, when or on what device: it is never asked for here."
        }
    }

    /// cette colonne n’est pas lue.
    package var columnLeftOut: String {
        switch language {
        case .fr: "cette colonne n’est pas lue."
        case .en: "this column is not read."
        }
    }

    /// « {text} » n’est pas repris.
    package func cellLeftOut(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» n’est pas repris."
        case .en: "“\(text)” is not taken over."
        }
    }

    /// « {text} » reprend une réponse ; ici ce texte est montré tel quel. Récrivez-le.
    package func referenceInWords(text: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(text)\u{202F}» reprend une réponse\u{202F}; ici ce texte est montré tel quel. Récrivez-le."
        case .en: "“\(text)” takes an answer up; here it is shown as it is written. Write it anew."
        }
    }

    /// le groupe « {name} » est dans un autre : ses questions sont gardées, son titre non.
    package func groupJoined(name: String) -> String {
        switch language {
        case .fr: "le groupe «\u{202F}\(name)\u{202F}» est dans un autre\u{A0}: ses questions sont gardées, son titre non."
        case .en: "the group “\(name)” stands inside another: its questions are kept, its heading is not."
        }
    }

    /// aucune langue n’est annoncée : « {code} » est supposée.
    package func languageSupposed(code: String) -> String {
        switch language {
        case .fr: "aucune langue n’est annoncée\u{A0}: «\u{202F}\(code)\u{202F}» est supposée."
        case .en: "no language is announced: “\(code)” is supposed."
        }
    }
}

extension Texts {
    package var surveyForms: SurveyFormsTexts { SurveyFormsTexts(language: language) }
}
