// Written by scripts/generate.py from Catalogue/files.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `files`, in one language.
package struct FilesTexts: Sendable {
    let language: Language

    /// Photos et documents
    package var title: String {
        switch language {
        case .fr: "Photos et documents"
        case .en: "Pictures and documents"
        }
    }

    /// Une photo, une affiche, un compte rendu, un outil à reprendre. Seules les personnes qui travaillent…
    package var lead: String {
        switch language {
        case .fr: "Une photo, une affiche, un compte rendu, un outil à reprendre. Seules les personnes qui travaillent sur la fiche les voient, jusqu’à la publication."
        case .en: "A photograph, a poster, minutes, a tool to take up. Only the people who work on the sheet see them until it is published."
        }
    }

    /// La fiche n’en a pas encore.
    package var none: String {
        switch language {
        case .fr: "La fiche n’en a pas encore."
        case .en: "The sheet has none yet."
        }
    }

    /// {n}
    package func count(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun fichier", one: "un fichier", other: "\(language.formatted(n)) fichiers"))"
        case .en: "\(language.form(n, zero: "no file", one: "one file", other: "\(language.formatted(n)) files"))"
        }
    }

    /// Ajouter
    package var addHeading: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// Choisir une ou plusieurs photos, un ou plusieurs documents
    package var chooseLabel: String {
        switch language {
        case .fr: "Choisir une ou plusieurs photos, un ou plusieurs documents"
        case .en: "Choose one or several pictures, one or several documents"
        }
    }

    /// Photos JPEG, PNG ou WebP ; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX. {size} par fichier, {all…
    package func chooseHelp(size: String, all: String) -> String {
        switch language {
        case .fr: "Photos JPEG, PNG ou WebP\u{202F}; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX. \(size) par fichier, \(all) en une fois."
        case .en: "Pictures JPEG, PNG or WebP; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX. \(size) a file, \(all) at once."
        }
    }

    /// L’endroit, l’heure, l’appareil et les noms cachés dans le fichier sont retirés. Le fichier d’origin…
    package var cleanHelp: String {
        switch language {
        case .fr: "L’endroit, l’heure, l’appareil et les noms cachés dans le fichier sont retirés. Le fichier d’origine n’est pas gardé."
        case .en: "The place, the time, the device and the names hidden in the file are taken out. The original file is not kept."
        }
    }

    /// Ajouter
    package var add: String {
        switch language {
        case .fr: "Ajouter"
        case .en: "Add"
        }
    }

    /// La fiche a déjà {n} fichiers, c’est le plus qu’elle puisse porter. Retirez-en un d’abord.
    package func full(n: Int) -> String {
        switch language {
        case .fr: "La fiche a déjà \(language.formatted(n)) fichiers, c’est le plus qu’elle puisse porter. Retirez-en un d’abord."
        case .en: "The sheet has \(language.formatted(n)) files already, as many as it may carry. Take one off first."
        }
    }

    /// Revenir aux photos et documents
    package var toFiles: String {
        switch language {
        case .fr: "Revenir aux photos et documents"
        case .en: "Back to pictures and documents"
        }
    }

    /// Les lecteurs le voient
    package var shown: String {
        switch language {
        case .fr: "Les lecteurs le voient"
        case .en: "Readers see it"
        }
    }

    /// À la prochaine publication de la fiche
    package var waiting: String {
        switch language {
        case .fr: "À la prochaine publication de la fiche"
        case .en: "With the next publication of the sheet"
        }
    }

    /// À décrire avant de le publier
    package var incomplete: String {
        switch language {
        case .fr: "À décrire avant de le publier"
        case .en: "To be described before it is published"
        }
    }

    /// Les lecteurs ne le voient pas : {why}
    package func held(why: String) -> String {
        switch language {
        case .fr: "Les lecteurs ne le voient pas\u{A0}: \(why)"
        case .en: "Readers do not see it: \(why)"
        }
    }

    /// {n}
    package func added(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien n’est ajouté.", one: "Le fichier est ajouté. Décrivez-le.", other: "\(language.formatted(n)) fichiers sont ajoutés. Décrivez chacun."))"
        case .en: "\(language.form(n, zero: "Nothing is added.", one: "The file is added. Describe it.", other: "\(language.formatted(n)) files are added. Describe each."))"
        }
    }

    /// C’est enregistré. Les lecteurs le verront à la prochaine publication de la fiche.
    package var described: String {
        switch language {
        case .fr: "C’est enregistré. Les lecteurs le verront à la prochaine publication de la fiche."
        case .en: "Saved. Readers will see it with the next publication of the sheet."
        }
    }

    /// Le fichier est retiré, partout et pour de bon.
    package var removed: String {
        switch language {
        case .fr: "Le fichier est retiré, partout et pour de bon."
        case .en: "The file is taken off, everywhere and for good."
        }
    }

    /// L’accord est noté.
    package var recorded: String {
        switch language {
        case .fr: "L’accord est noté."
        case .en: "The agreement is recorded."
        }
    }

    /// L’accord est retiré : la photo n’est plus montrée là où il le permettait.
    package var withdrawn: String {
        switch language {
        case .fr: "L’accord est retiré\u{A0}: la photo n’est plus montrée là où il le permettait."
        case .en: "The agreement is withdrawn: the picture is no longer shown where it allowed it."
        }
    }

    /// {width} × {height} pixels
    package func measures(width: Int, height: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(width)) × \(language.formatted(height)) pixels"
        case .en: "\(language.formatted(width)) × \(language.formatted(height)) pixels"
        }
    }

    /// {n}
    package func pages(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucune page", one: "une page", other: "\(language.formatted(n)) pages"))"
        case .en: "\(language.form(n, zero: "no page", one: "one page", other: "\(language.formatted(n)) pages"))"
        }
    }

    /// Ce PDF n’est pas balisé : un lecteur d’écran le lira mal. Si vous le pouvez, exportez-le de nouveau…
    package var untagged: String {
        switch language {
        case .fr: "Ce PDF n’est pas balisé\u{A0}: un lecteur d’écran le lira mal. Si vous le pouvez, exportez-le de nouveau en «\u{202F}PDF accessible\u{202F}» (PDF/UA)."
        case .en: "This PDF is not tagged: a screen reader will read it badly. If you can, export it again as an “accessible PDF” (PDF/UA)."
        }
    }

    /// Ce PDF est fait d’images de pages : personne ne peut le faire lire à voix haute ni y chercher un mo…
    package var untext: String {
        switch language {
        case .fr: "Ce PDF est fait d’images de pages\u{A0}: personne ne peut le faire lire à voix haute ni y chercher un mot. Joignez aussi le texte."
        case .en: "This PDF is made of pictures of pages: nobody can have it read aloud or look for a word in it. Add the text too."
        }
    }

    /// Décrire ce fichier
    package var fileTitle: String {
        switch language {
        case .fr: "Décrire ce fichier"
        case .en: "Describe this file"
        }
    }

    /// Ce que vous en dites
    package var wordsHeading: String {
        switch language {
        case .fr: "Ce que vous en dites"
        case .en: "What you say of it"
        }
    }

    /// Nom
    package var titleLabel: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Court : « L’affiche du café des parents ».
    package var titleHelp: String {
        switch language {
        case .fr: "Court\u{A0}: «\u{202F}L’affiche du café des parents\u{202F}»."
        case .en: "Short: “The poster of the parents’ café”."
        }
    }

    /// Ce que la photo montre
    package var alternativeLabel: String {
        switch language {
        case .fr: "Ce que la photo montre"
        case .en: "What the picture shows"
        }
    }

    /// Pour qui ne voit pas la photo : ce qu’on y voit, en une ou deux phrases, sans nom de personne.
    package var alternativeHelp: String {
        switch language {
        case .fr: "Pour qui ne voit pas la photo\u{A0}: ce qu’on y voit, en une ou deux phrases, sans nom de personne."
        case .en: "For whoever does not see the picture: what is on it, in one or two sentences, without the name of a person."
        }
    }

    /// Légende (facultatif)
    package var captionLabel: String {
        switch language {
        case .fr: "Légende (facultatif)"
        case .en: "Caption (optional)"
        }
    }

    /// De qui elle vient (facultatif)
    package var creditLabel: String {
        switch language {
        case .fr: "De qui elle vient (facultatif)"
        case .en: "Where it comes from (optional)"
        }
    }

    /// Un groupe, une association, un service ; jamais une personne.
    package var creditHelp: String {
        switch language {
        case .fr: "Un groupe, une association, un service\u{202F}; jamais une personne."
        case .en: "A group, an association, a service; never a person."
        }
    }

    /// Y voit-on des personnes ?
    package var peopleLegend: String {
        switch language {
        case .fr: "Y voit-on des personnes\u{202F}?"
        case .en: "Are persons seen on it?"
        }
    }

    /// Non, personne
    package var peopleNobody: String {
        switch language {
        case .fr: "Non, personne"
        case .en: "No, nobody"
        }
    }

    /// Oui, mais on ne peut reconnaître personne (de dos, de loin, flou)
    package var peopleUnrecognisable: String {
        switch language {
        case .fr: "Oui, mais on ne peut reconnaître personne (de dos, de loin, flou)"
        case .en: "Yes, but nobody can be recognised (from behind, from afar, blurred)"
        }
    }

    /// Oui, et on peut reconnaître quelqu’un
    package var peopleRecognisable: String {
        switch language {
        case .fr: "Oui, et on peut reconnaître quelqu’un"
        case .en: "Yes, and somebody can be recognised"
        }
    }

    /// Combien de personnes peut-on reconnaître ?
    package var countLabel: String {
        switch language {
        case .fr: "Combien de personnes peut-on reconnaître\u{202F}?"
        case .en: "How many persons can be recognised?"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Donnez-lui un nom.
    package var faultTitleMissing: String {
        switch language {
        case .fr: "Donnez-lui un nom."
        case .en: "Give it a name."
        }
    }

    /// Le nom est trop long : {n} caractères au plus.
    package func faultTitleTooLong(n: Int) -> String {
        switch language {
        case .fr: "Le nom est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "The name is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Dites ce que la photo montre, pour qui ne la voit pas.
    package var faultAlternativeMissing: String {
        switch language {
        case .fr: "Dites ce que la photo montre, pour qui ne la voit pas."
        case .en: "Say what the picture shows, for whoever does not see it."
        }
    }

    /// C’est trop long : {n} caractères au plus.
    package func faultTooLong(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "Too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Dites si l’on y voit des personnes.
    package var faultPeopleMissing: String {
        switch language {
        case .fr: "Dites si l’on y voit des personnes."
        case .en: "Say whether persons are seen on it."
        }
    }

    /// Dites combien de personnes on peut reconnaître, de 1 à {n}.
    package func faultCountMissing(n: Int) -> String {
        switch language {
        case .fr: "Dites combien de personnes on peut reconnaître, de 1 à \(language.formatted(n))."
        case .en: "Say how many persons can be recognised, from 1 to \(language.formatted(n))."
        }
    }

    /// L’accord des personnes
    package var agreementsHeading: String {
        switch language {
        case .fr: "L’accord des personnes"
        case .en: "The agreement of the persons"
        }
    }

    /// Chaque personne que l’on peut reconnaître a signé un accord : pour quels usages, jusqu’à quand. Ell…
    package var agreementsLead: String {
        switch language {
        case .fr: "Chaque personne que l’on peut reconnaître a signé un accord\u{A0}: pour quels usages, jusqu’à quand. Elle peut le retirer quand elle veut, sans dire pourquoi. Ici, on ne note jamais son nom."
        case .en: "Each person who can be recognised has signed an agreement: for which uses, until when. They may take it back whenever they want, without saying why. Their name is never written here."
        }
    }

    /// Imprimer le papier à signer
    package var paperLink: String {
        switch language {
        case .fr: "Imprimer le papier à signer"
        case .en: "Print the paper to sign"
        }
    }

    /// Ce que les accords permettent
    package var usesHeading: String {
        switch language {
        case .fr: "Ce que les accords permettent"
        case .en: "What the agreements allow"
        }
    }

    /// l’équipe et la structure
    package var useInside: String {
        switch language {
        case .fr: "l’équipe et la structure"
        case .en: "the team and the organisation"
        }
    }

    /// le réseau : les personnes qui ont un compte ici
    package var useNetwork: String {
        switch language {
        case .fr: "le réseau\u{A0}: les personnes qui ont un compte ici"
        case .en: "the network: people who have an account here"
        }
    }

    /// tout le monde, sur ce site
    package var useEveryone: String {
        switch language {
        case .fr: "tout le monde, sur ce site"
        case .en: "everybody, on this site"
        }
    }

    /// le papier et les fichiers que l’on emporte
    package var usePrint: String {
        switch language {
        case .fr: "le papier et les fichiers que l’on emporte"
        case .en: "paper, and files that are taken away"
        }
    }

    /// possible
    package var allowed: String {
        switch language {
        case .fr: "possible"
        case .en: "possible"
        }
    }

    /// il faut dire si l’on y voit des personnes
    package var whyUnsaid: String {
        switch language {
        case .fr: "il faut dire si l’on y voit des personnes"
        case .en: "say first whether persons are seen"
        }
    }

    /// {n}
    package func whyMissing(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "il ne manque rien", one: "il manque l’accord d’une personne", other: "il manque l’accord de \(language.formatted(n)) personnes"))"
        case .en: "\(language.form(n, zero: "nothing is missing", one: "the agreement of one person is missing", other: "the agreement of \(language.formatted(n)) persons is missing"))"
        }
    }

    /// l’accord de « {mark} » a pris fin
    package func whyExpired(mark: String) -> String {
        switch language {
        case .fr: "l’accord de «\u{202F}\(mark)\u{202F}» a pris fin"
        case .en: "the agreement of “\(mark)” has ended"
        }
    }

    /// « {mark} » a retiré son accord
    package func whyWithdrawn(mark: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(mark)\u{202F}» a retiré son accord"
        case .en: "“\(mark)” took back their agreement"
        }
    }

    /// « {mark} » n’a pas donné son accord pour cela
    package func whyOther(mark: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(mark)\u{202F}» n’a pas donné son accord pour cela"
        case .en: "“\(mark)” did not agree to that"
        }
    }

    /// « {mark} » est mineur : pas d’image d’enfant reconnaissable hors du réseau
    package func whyMinor(mark: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(mark)\u{202F}» est mineur\u{A0}: pas d’image d’enfant reconnaissable hors du réseau"
        case .en: "“\(mark)” is a minor: no picture of a child who can be recognised outside the network"
        }
    }

    /// Accords notés
    package var listHeading: String {
        switch language {
        case .fr: "Accords notés"
        case .en: "Agreements recorded"
        }
    }

    /// jusqu’au {day}
    package func until(day: Int) -> String {
        switch language {
        case .fr: "jusqu’au \(language.date(day))"
        case .en: "until \(language.date(day))"
        }
    }

    /// signé le {day}
    package func givenOn(day: Int) -> String {
        switch language {
        case .fr: "signé le \(language.date(day))"
        case .en: "signed on \(language.date(day))"
        }
    }

    /// retiré le {day}
    package func withdrawnOn(day: Int) -> String {
        switch language {
        case .fr: "retiré le \(language.date(day))"
        case .en: "taken back on \(language.date(day))"
        }
    }

    /// papier : {place}
    package func kept(place: String) -> String {
        switch language {
        case .fr: "papier\u{A0}: \(place)"
        case .en: "paper: \(place)"
        }
    }

    /// Noter que l’accord est retiré
    package var withdraw: String {
        switch language {
        case .fr: "Noter que l’accord est retiré"
        case .en: "Record that it is taken back"
        }
    }

    /// Noter un accord signé
    package var recordHeading: String {
        switch language {
        case .fr: "Noter un accord signé"
        case .en: "Record a signed agreement"
        }
    }

    /// Où est la personne sur la photo
    package var markLabel: String {
        switch language {
        case .fr: "Où est la personne sur la photo"
        case .en: "Where the person is on the picture"
        }
    }

    /// « À gauche, pull rouge ». Jamais son nom.
    package var markHelp: String {
        switch language {
        case .fr: "«\u{202F}À gauche, pull rouge\u{202F}». Jamais son nom."
        case .en: "“On the left, red pullover”. Never their name."
        }
    }

    /// Qui a signé ?
    package var standingLegend: String {
        switch language {
        case .fr: "Qui a signé\u{202F}?"
        case .en: "Who signed?"
        }
    }

    /// Une personne majeure
    package var standingAdult: String {
        switch language {
        case .fr: "Une personne majeure"
        case .en: "An adult"
        }
    }

    /// Pour une personne mineure : les deux parents, ou ceux qui ont l’autorité parentale
    package var standingMinor: String {
        switch language {
        case .fr: "Pour une personne mineure\u{A0}: les deux parents, ou ceux qui ont l’autorité parentale"
        case .en: "For a minor: both parents, or those who hold parental authority"
        }
    }

    /// Une personne protégée (tutelle, curatelle, habilitation)
    package var standingProtected: String {
        switch language {
        case .fr: "Une personne protégée (tutelle, curatelle, habilitation)"
        case .en: "A person under protection (guardianship, curatorship)"
        }
    }

    /// Les deux titulaires de l’autorité parentale ont signé
    package var signedByBoth: String {
        switch language {
        case .fr: "Les deux titulaires de l’autorité parentale ont signé"
        case .en: "Both holders of parental authority signed"
        }
    }

    /// L’enfant a été écouté, et il est d’accord
    package var heard: String {
        switch language {
        case .fr: "L’enfant a été écouté, et il est d’accord"
        case .en: "The child was heard and agrees"
        }
    }

    /// La personne qui la protège a signé aussi
    package var signedByProtector: String {
        switch language {
        case .fr: "La personne qui la protège a signé aussi"
        case .en: "The person who protects them signed too"
        }
    }

    /// Pour quels usages ?
    package var usesLegend: String {
        switch language {
        case .fr: "Pour quels usages\u{202F}?"
        case .en: "For which uses?"
        }
    }

    /// Signé le
    package var givenLabel: String {
        switch language {
        case .fr: "Signé le"
        case .en: "Signed on"
        }
    }

    /// Jusqu’au
    package var untilLabel: String {
        switch language {
        case .fr: "Jusqu’au"
        case .en: "Until"
        }
    }

    /// Dix ans au plus.
    package var untilHelp: String {
        switch language {
        case .fr: "Dix ans au plus."
        case .en: "Ten years at most."
        }
    }

    /// Où est gardé le papier signé
    package var paperLabel: String {
        switch language {
        case .fr: "Où est gardé le papier signé"
        case .en: "Where the signed paper is kept"
        }
    }

    /// « Classeur Images, bureau de la coordination ».
    package var paperHelp: String {
        switch language {
        case .fr: "«\u{202F}Classeur Images, bureau de la coordination\u{202F}»."
        case .en: "“Binder Pictures, office of the coordination”."
        }
    }

    /// Noter cet accord
    package var record: String {
        switch language {
        case .fr: "Noter cet accord"
        case .en: "Record this agreement"
        }
    }

    /// Dites où est la personne sur la photo.
    package var faultMarkMissing: String {
        switch language {
        case .fr: "Dites où est la personne sur la photo."
        case .en: "Say where the person is on the picture."
        }
    }

    /// Dites qui a signé.
    package var faultStandingMissing: String {
        switch language {
        case .fr: "Dites qui a signé."
        case .en: "Say who signed."
        }
    }

    /// Cochez au moins un usage.
    package var faultUseMissing: String {
        switch language {
        case .fr: "Cochez au moins un usage."
        case .en: "Tick at least one use."
        }
    }

    /// Écrivez le jour ainsi : 14/03/2026.
    package var faultGivenUnread: String {
        switch language {
        case .fr: "Écrivez le jour ainsi\u{A0}: 14/03/2026."
        case .en: "Write the day like this: 14/03/2026."
        }
    }

    /// Ce jour n’est pas encore venu.
    package var faultGivenLater: String {
        switch language {
        case .fr: "Ce jour n’est pas encore venu."
        case .en: "That day has not come yet."
        }
    }

    /// Écrivez le dernier jour ainsi : 14/03/2028.
    package var faultUntilUnread: String {
        switch language {
        case .fr: "Écrivez le dernier jour ainsi\u{A0}: 14/03/2028."
        case .en: "Write the last day like this: 14/03/2028."
        }
    }

    /// Le dernier jour vient après la signature, dix ans plus tard au plus.
    package var faultUntilTooFar: String {
        switch language {
        case .fr: "Le dernier jour vient après la signature, dix ans plus tard au plus."
        case .en: "The last day comes after the signature, ten years later at most."
        }
    }

    /// Dites où est gardé le papier signé.
    package var faultPaperMissing: String {
        switch language {
        case .fr: "Dites où est gardé le papier signé."
        case .en: "Say where the signed paper is kept."
        }
    }

    /// Les deux titulaires de l’autorité parentale signent.
    package var faultBothMissing: String {
        switch language {
        case .fr: "Les deux titulaires de l’autorité parentale signent."
        case .en: "Both holders of parental authority sign."
        }
    }

    /// L’enfant doit être écouté, et d’accord.
    package var faultNotHeard: String {
        switch language {
        case .fr: "L’enfant doit être écouté, et d’accord."
        case .en: "The child must be heard, and agree."
        }
    }

    /// La personne qui la protège signe aussi.
    package var faultProtectorMissing: String {
        switch language {
        case .fr: "La personne qui la protège signe aussi."
        case .en: "The person who protects them signs too."
        }
    }

    /// L’image d’un enfant reconnaissable reste dans l’équipe, la structure ou le réseau.
    package var faultMinorInPublic: String {
        switch language {
        case .fr: "L’image d’un enfant reconnaissable reste dans l’équipe, la structure ou le réseau."
        case .en: "The picture of a child who can be recognised stays in the team, the organisation or the network."
        }
    }

    /// Retirer ce fichier
    package var removeHeading: String {
        switch language {
        case .fr: "Retirer ce fichier"
        case .en: "Take this file off"
        }
    }

    /// Il disparaît partout et tout de suite, et n’est pas gardé. Les accords notés aussi.
    package var removeHelp: String {
        switch language {
        case .fr: "Il disparaît partout et tout de suite, et n’est pas gardé. Les accords notés aussi."
        case .en: "It disappears everywhere at once and is not kept. The agreements recorded too."
        }
    }

    /// Retirer ce fichier
    package var remove: String {
        switch language {
        case .fr: "Retirer ce fichier"
        case .en: "Take this file off"
        }
    }

    /// Rien n’est ajouté
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’est ajouté"
        case .en: "Nothing is added"
        }
    }

    /// Rien n’est enregistré, rien n’est perdu
    package var errorWords: String {
        switch language {
        case .fr: "Rien n’est enregistré, rien n’est perdu"
        case .en: "Nothing is saved, nothing is lost"
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Recommencez.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Try again."
        }
    }

    /// Choisissez un fichier d’abord.
    package var refusedMissing: String {
        switch language {
        case .fr: "Choisissez un fichier d’abord."
        case .en: "Choose a file first."
        }
    }

    /// « {name} » est trop gros : {size} au plus. Réduisez la photo, ou coupez le document.
    package func refusedTooBig(name: String, size: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» est trop gros\u{A0}: \(size) au plus. Réduisez la photo, ou coupez le document."
        case .en: "“\(name)” is too big: \(size) at most. Make the picture smaller, or cut the document."
        }
    }

    /// La fiche ne peut pas porter plus de {n} fichiers.
    package func refusedTooMany(n: Int) -> String {
        switch language {
        case .fr: "La fiche ne peut pas porter plus de \(language.formatted(n)) fichiers."
        case .en: "The sheet cannot carry more than \(language.formatted(n)) files."
        }
    }

    /// « {name} » n’est pas d’une sorte que l’on prend. {advice}
    package func refusedKind(name: String, advice: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» n’est pas d’une sorte que l’on prend. \(advice)"
        case .en: "“\(name)” is of no kind that is taken. \(advice)"
        }
    }

    /// « {name} » est abîmé : on ne peut pas l’ouvrir. Enregistrez-le de nouveau et recommencez.
    package func refusedDamaged(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» est abîmé\u{A0}: on ne peut pas l’ouvrir. Enregistrez-le de nouveau et recommencez."
        case .en: "“\(name)” is damaged: it cannot be opened. Save it again and try once more."
        }
    }

    /// « {name} » demande un mot de passe. Enregistrez-le sans mot de passe.
    package func refusedLocked(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» demande un mot de passe. Enregistrez-le sans mot de passe."
        case .en: "“\(name)” asks for a password. Save it without one."
        }
    }

    /// « {name} » contient des macros. Enregistrez-le sans elles.
    package func refusedMacros(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» contient des macros. Enregistrez-le sans elles."
        case .en: "“\(name)” contains macros. Save it without them."
        }
    }

    /// « {name} » a trop de pixels (plus de 50 millions). Réduisez la photo.
    package func refusedPixels(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» a trop de pixels (plus de 50 millions). Réduisez la photo."
        case .en: "“\(name)” has too many pixels (more than 50 million). Make the picture smaller."
        }
    }

    /// « {name} » est trop long à traiter. Coupez-le, ou réduisez-le.
    package func refusedSlow(name: String) -> String {
        switch language {
        case .fr: "«\u{202F}\(name)\u{202F}» est trop long à traiter. Coupez-le, ou réduisez-le."
        case .en: "“\(name)” takes too long. Cut it, or make it smaller."
        }
    }

    /// Ce serveur ne sait pas encore nettoyer les fichiers, et n’en prend donc aucun. Dites-le à la person…
    package var refusedUnavailable: String {
        switch language {
        case .fr: "Ce serveur ne sait pas encore nettoyer les fichiers, et n’en prend donc aucun. Dites-le à la personne qui l’administre."
        case .en: "This server cannot clean files yet, and so takes none. Tell whoever administers it."
        }
    }

    /// C’est une photo d’iPhone : dans Réglages, Appareil photo, Formats, choisissez « Le plus compatible …
    package var adviceHeic: String {
        switch language {
        case .fr: "C’est une photo d’iPhone\u{A0}: dans Réglages, Appareil photo, Formats, choisissez «\u{202F}Le plus compatible\u{202F}», ou enregistrez-la en JPEG."
        case .en: "It is a photograph of an iPhone: in Settings, Camera, Formats, choose “Most compatible”, or save it as JPEG."
        }
    }

    /// Enregistrez le dessin en PNG.
    package var adviceSvg: String {
        switch language {
        case .fr: "Enregistrez le dessin en PNG."
        case .en: "Save the drawing as PNG."
        }
    }

    /// Enregistrez l’image en PNG.
    package var adviceGif: String {
        switch language {
        case .fr: "Enregistrez l’image en PNG."
        case .en: "Save the picture as PNG."
        }
    }

    /// Enregistrez le document en DOCX, en ODT ou en PDF.
    package var adviceDoc: String {
        switch language {
        case .fr: "Enregistrez le document en DOCX, en ODT ou en PDF."
        case .en: "Save the document as DOCX, ODT or PDF."
        }
    }

    /// Déposez le film ou le son ailleurs, et donnez son adresse dans la fiche.
    package var adviceVideo: String {
        switch language {
        case .fr: "Déposez le film ou le son ailleurs, et donnez son adresse dans la fiche."
        case .en: "Put the film or the sound elsewhere, and give its address in the sheet."
        }
    }

    /// Prises : photos JPEG, PNG ou WebP ; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX.
    package var adviceOther: String {
        switch language {
        case .fr: "Prises\u{A0}: photos JPEG, PNG ou WebP\u{202F}; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX."
        case .en: "Taken: pictures JPEG, PNG or WebP; documents PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX."
        }
    }

    /// {x} Mo
    package func sizeMega(x: Double) -> String {
        switch language {
        case .fr: "\(language.formatted(x)) Mo"
        case .en: "\(language.formatted(x)) MB"
        }
    }

    /// {n} ko
    package func sizeKilo(n: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) ko"
        case .en: "\(language.formatted(n)) kB"
        }
    }

    /// Photos et documents
    package var sheetHeading: String {
        switch language {
        case .fr: "Photos et documents"
        case .en: "Pictures and documents"
        }
    }

    /// Voir en grand
    package var large: String {
        switch language {
        case .fr: "Voir en grand"
        case .en: "See it large"
        }
    }

    /// De : {name}
    package func credit(name: String) -> String {
        switch language {
        case .fr: "De\u{A0}: \(name)"
        case .en: "From: \(name)"
        }
    }

    /// Document
    package var document: String {
        switch language {
        case .fr: "Document"
        case .en: "Document"
        }
    }

    /// Accord pour une image
    package var paperTitle: String {
        switch language {
        case .fr: "Accord pour une image"
        case .en: "Agreement to a picture"
        }
    }

    /// Je suis d’accord pour que l’on montre cette photo, où l’on me reconnaît.
    package var paperLead: String {
        switch language {
        case .fr: "Je suis d’accord pour que l’on montre cette photo, où l’on me reconnaît."
        case .en: "I agree that this picture, on which I can be recognised, is shown."
        }
    }

    /// La pratique : {title}
    package func paperSheet(title: String) -> String {
        switch language {
        case .fr: "La pratique\u{A0}: \(title)"
        case .en: "The practice: \(title)"
        }
    }

    /// Je suis d’accord pour (cochez) :
    package var paperUses: String {
        switch language {
        case .fr: "Je suis d’accord pour (cochez)\u{A0}:"
        case .en: "I agree to (tick):"
        }
    }

    /// Jusqu’au (jour, mois, année) :
    package var paperUntil: String {
        switch language {
        case .fr: "Jusqu’au (jour, mois, année)\u{A0}:"
        case .en: "Until (day, month, year):"
        }
    }

    /// Je peux retirer mon accord quand je veux, sans dire pourquoi, en le disant à la structure qui garde…
    package var paperRights: String {
        switch language {
        case .fr: "Je peux retirer mon accord quand je veux, sans dire pourquoi, en le disant à la structure qui garde ce papier. La photo sera retirée tout de suite. Mon nom n’est pas écrit sur le site. Si je ne suis pas d’accord, cela ne change rien pour moi."
        case .en: "I may take my agreement back whenever I want, without saying why, by telling the organisation that keeps this paper. The picture will be taken off at once. My name is not written on the site. If I do not agree, nothing changes for me."
        }
    }

    /// Nom, date et signature :
    package var paperAdult: String {
        switch language {
        case .fr: "Nom, date et signature\u{A0}:"
        case .en: "Name, date and signature:"
        }
    }

    /// Pour un enfant, les deux titulaires de l’autorité parentale : noms, dates et signatures. L’enfant a…
    package var paperMinor: String {
        switch language {
        case .fr: "Pour un enfant, les deux titulaires de l’autorité parentale\u{A0}: noms, dates et signatures. L’enfant a été écouté et il est d’accord\u{A0}: oui ☐"
        case .en: "For a child, both holders of parental authority: names, dates and signatures. The child was heard and agrees: yes ☐"
        }
    }

    /// Pour une personne protégée, la personne qui la protège : nom, date et signature :
    package var paperProtected: String {
        switch language {
        case .fr: "Pour une personne protégée, la personne qui la protège\u{A0}: nom, date et signature\u{A0}:"
        case .en: "For a person under protection, the person who protects them: name, date and signature:"
        }
    }

    /// Ce papier est gardé par (structure, lieu) :
    package var paperKept: String {
        switch language {
        case .fr: "Ce papier est gardé par (structure, lieu)\u{A0}:"
        case .en: "This paper is kept by (organisation, place):"
        }
    }

    /// Cosigner la fiche
    package var cosignTitle: String {
        switch language {
        case .fr: "Cosigner la fiche"
        case .en: "Sign the sheet along"
        }
    }

    /// Les personnes qui cosignent écrivent dans la fiche. Elles ne décident pas de qui la lit.
    package var cosignLead: String {
        switch language {
        case .fr: "Les personnes qui cosignent écrivent dans la fiche. Elles ne décident pas de qui la lit."
        case .en: "Those who sign along write in the sheet. They do not decide who reads it."
        }
    }

    /// Qui cosigne
    package var cosignList: String {
        switch language {
        case .fr: "Qui cosigne"
        case .en: "Who signs along"
        }
    }

    /// Personne ne cosigne encore.
    package var cosignNone: String {
        switch language {
        case .fr: "Personne ne cosigne encore."
        case .en: "Nobody signs along yet."
        }
    }

    /// invitation du {day}
    package func cosignInvited(day: Int) -> String {
        switch language {
        case .fr: "invitation du \(language.date(day))"
        case .en: "invited on \(language.date(day))"
        }
    }

    /// cosigne depuis le {day}
    package func cosignSigned(day: Int) -> String {
        switch language {
        case .fr: "cosigne depuis le \(language.date(day))"
        case .en: "signs since \(language.date(day))"
        }
    }

    /// au nom de {name}
    package func cosignFor(name: String) -> String {
        switch language {
        case .fr: "au nom de \(name)"
        case .en: "in the name of \(name)"
        }
    }

    /// Inviter quelqu’un à cosigner
    package var cosignInvite: String {
        switch language {
        case .fr: "Inviter quelqu’un à cosigner"
        case .en: "Invite somebody to sign along"
        }
    }

    /// Adresse de son compte
    package var cosignMail: String {
        switch language {
        case .fr: "Adresse de son compte"
        case .en: "Address of their account"
        }
    }

    /// La personne a un compte ici. Elle lira la fiche dès l’invitation, et répondra.
    package var cosignMailHelp: String {
        switch language {
        case .fr: "La personne a un compte ici. Elle lira la fiche dès l’invitation, et répondra."
        case .en: "The person has an account here. They read the sheet from the invitation on, and answer."
        }
    }

    /// Inviter
    package var cosignSend: String {
        switch language {
        case .fr: "Inviter"
        case .en: "Invite"
        }
    }

    /// Retirer
    package var cosignEnd: String {
        switch language {
        case .fr: "Retirer"
        case .en: "End"
        }
    }

    /// On vous propose de cosigner cette fiche
    package var cosignOwn: String {
        switch language {
        case .fr: "On vous propose de cosigner cette fiche"
        case .en: "You are asked to sign this sheet along"
        }
    }

    /// Lisez-la d’abord. Si vous acceptez, vous pourrez y écrire. Votre nom n’est pas montré aux lecteurs …
    package var cosignOwnLead: String {
        switch language {
        case .fr: "Lisez-la d’abord. Si vous acceptez, vous pourrez y écrire. Votre nom n’est pas montré aux lecteurs\u{202F}; vous pouvez signer au nom d’un groupe ou d’une structure."
        case .en: "Read it first. If you accept, you may write in it. Your name is not shown to readers; you may sign in the name of a group or an organisation."
        }
    }

    /// Au nom de
    package var cosignName: String {
        switch language {
        case .fr: "Au nom de"
        case .en: "In the name of"
        }
    }

    /// sans rien montrer
    package var cosignNobody: String {
        switch language {
        case .fr: "sans rien montrer"
        case .en: "showing nothing"
        }
    }

    /// Cosigner
    package var cosignAccept: String {
        switch language {
        case .fr: "Cosigner"
        case .en: "Sign along"
        }
    }

    /// Ne pas cosigner
    package var cosignDecline: String {
        switch language {
        case .fr: "Ne pas cosigner"
        case .en: "Do not sign"
        }
    }

    /// Changer
    package var cosignChange: String {
        switch language {
        case .fr: "Changer"
        case .en: "Change"
        }
    }

    /// Ne plus cosigner
    package var cosignLeave: String {
        switch language {
        case .fr: "Ne plus cosigner"
        case .en: "Sign no longer"
        }
    }

    /// Lire la fiche
    package var cosignRead: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// C’est fait.
    package var cosignDone: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Aucun compte ouvert n’a cette adresse, ou cette personne agit déjà pour la fiche.
    package var refusedUnreachable: String {
        switch language {
        case .fr: "Aucun compte ouvert n’a cette adresse, ou cette personne agit déjà pour la fiche."
        case .en: "No open account has this address, or this person acts for the sheet already."
        }
    }

    /// Cette personne est déjà invitée, ou cosigne déjà.
    package var refusedInvited: String {
        switch language {
        case .fr: "Cette personne est déjà invitée, ou cosigne déjà."
        case .en: "This person is invited already, or signs already."
        }
    }

    /// Une fiche a {n} cosignataires au plus.
    package func refusedCosigners(n: Int) -> String {
        switch language {
        case .fr: "Une fiche a \(language.formatted(n)) cosignataires au plus."
        case .en: "A sheet is signed by \(language.formatted(n)) people at most."
        }
    }

    /// Cette invitation n’attend plus de réponse.
    package var refusedNotInvited: String {
        switch language {
        case .fr: "Cette invitation n’attend plus de réponse."
        case .en: "This invitation waits for no answer any more."
        }
    }

    /// Vous n’appartenez pas à cette structure.
    package var refusedNotOfBody: String {
        switch language {
        case .fr: "Vous n’appartenez pas à cette structure."
        case .en: "You do not belong to this organisation."
        }
    }

    /// Cette adresse n’est pas complète.
    package var refusedMail: String {
        switch language {
        case .fr: "Cette adresse n’est pas complète."
        case .en: "This address is not complete."
        }
    }

    /// Écrite avec
    package var writtenWith: String {
        switch language {
        case .fr: "Écrite avec"
        case .en: "Written with"
        }
    }
}

extension Texts {
    package var files: FilesTexts { FilesTexts(language: language) }
}
