// Written by scripts/generate.py from Catalogue/prizes.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `prizes`, in one language.
package struct PrizesTexts: Sendable {
    let language: Language

    /// Prix
    package var title: String {
        switch language {
        case .fr: "Prix"
        case .en: "Prizes"
        }
    }

    /// Chaque année, un jury lit des fiches et dit ce qu’il en retient, avec ses raisons. Personne ne vote…
    package var lead: String {
        switch language {
        case .fr: "Chaque année, un jury lit des fiches et dit ce qu’il en retient, avec ses raisons. Personne ne vote\u{A0}: ni points, ni classement."
        case .en: "Each year a jury reads sheets and says what it keeps of them, with its reasons. Nobody votes: no points, no ranking."
        }
    }

    /// Aucun prix pour l’instant.
    package var none: String {
        switch language {
        case .fr: "Aucun prix pour l’instant."
        case .en: "No prize yet."
        }
    }

    /// Préparer un prix
    package var new: String {
        switch language {
        case .fr: "Préparer un prix"
        case .en: "Prepare a prize"
        }
    }

    /// En préparation
    package var statePrepared: String {
        switch language {
        case .fr: "En préparation"
        case .en: "Being prepared"
        }
    }

    /// Candidatures ouvertes
    package var stateOpen: String {
        switch language {
        case .fr: "Candidatures ouvertes"
        case .en: "Open to candidates"
        }
    }

    /// Le jury lit
    package var stateJudging: String {
        switch language {
        case .fr: "Le jury lit"
        case .en: "The jury reads"
        }
    }

    /// Décidé
    package var stateDecided: String {
        switch language {
        case .fr: "Décidé"
        case .en: "Decided"
        }
    }

    /// Abandonné
    package var stateCancelled: String {
        switch language {
        case .fr: "Abandonné"
        case .en: "Given up"
        }
    }

    /// Candidatures du {from} au {to}
    package func period(from: Int, to: Int) -> String {
        switch language {
        case .fr: "Candidatures du \(language.date(from)) au \(language.date(to))"
        case .en: "Candidates from \(language.date(from)) to \(language.date(to))"
        }
    }

    /// Pour : {name}
    package func scope(name: String) -> String {
        switch language {
        case .fr: "Pour\u{A0}: \(name)"
        case .en: "For: \(name)"
        }
    }

    /// L’appel
    package var callHeading: String {
        switch language {
        case .fr: "L’appel"
        case .en: "The call"
        }
    }

    /// Ce que le jury regarde
    package var gridHeading: String {
        switch language {
        case .fr: "Ce que le jury regarde"
        case .en: "What the jury looks at"
        }
    }

    /// Le jury lit chaque fiche avec la grille « {grid} » (version {n}). Il n’ajoute pas de points.
    package func gridLead(grid: String, n: Int) -> String {
        switch language {
        case .fr: "Le jury lit chaque fiche avec la grille «\u{202F}\(grid)\u{202F}» (version \(language.formatted(n))). Il n’ajoute pas de points."
        case .en: "The jury reads each sheet with the grid \"\(grid)\" (version \(language.formatted(n))). It adds up no points."
        }
    }

    /// Lire la grille et ses {n} critères
    package func gridLink(n: Int) -> String {
        switch language {
        case .fr: "Lire la grille et ses \(language.formatted(n)) critères"
        case .en: "Read the grid and its \(language.formatted(n)) criteria"
        }
    }

    /// Le jury
    package var juryHeading: String {
        switch language {
        case .fr: "Le jury"
        case .en: "The jury"
        }
    }

    /// {n}, dont {concerned} pour des personnes concernées ou des habitants.
    package func juryCount(n: Int, concerned: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun siège", one: "Un siège", other: "\(language.formatted(n)) sièges")), dont \(language.formatted(concerned)) pour des personnes concernées ou des habitants."
        case .en: "\(language.form(n, zero: "No seat", one: "One seat", other: "\(language.formatted(n)) seats")), of which \(language.formatted(concerned)) for people concerned or residents."
        }
    }

    /// Le jury n’est pas encore composé.
    package var juryNone: String {
        switch language {
        case .fr: "Le jury n’est pas encore composé."
        case .en: "The jury is not made up yet."
        }
    }

    /// Les membres du jury sont dits par leur rôle, jamais par leur nom.
    package var juryNoNames: String {
        switch language {
        case .fr: "Les membres du jury sont dits par leur rôle, jamais par leur nom."
        case .en: "Members of the jury are told by their role, never by their name."
        }
    }

    /// {role}, {family}
    package func juryFor(role: String, family: String) -> String {
        switch language {
        case .fr: "\(role), \(family)"
        case .en: "\(role), \(family)"
        }
    }

    /// Les candidatures
    package var candidatesHeading: String {
        switch language {
        case .fr: "Les candidatures"
        case .en: "The candidates"
        }
    }

    /// Aucune fiche n’est proposée pour l’instant.
    package var candidatesNone: String {
        switch language {
        case .fr: "Aucune fiche n’est proposée pour l’instant."
        case .en: "No sheet has been put forward yet."
        }
    }

    /// Chaque candidature est une fiche que tout le monde peut lire. Elle reste au catalogue, quelle que s…
    package var candidatesLead: String {
        switch language {
        case .fr: "Chaque candidature est une fiche que tout le monde peut lire. Elle reste au catalogue, quelle que soit la décision."
        case .en: "Each candidate is a sheet that everybody can read. It stays in the catalogue, whatever is decided."
        }
    }

    /// Pourquoi cette fiche :
    package var why: String {
        switch language {
        case .fr: "Pourquoi cette fiche\u{A0}:"
        case .en: "Why this sheet:"
        }
    }

    /// Cette fiche n’est plus en ligne.
    package var gone: String {
        switch language {
        case .fr: "Cette fiche n’est plus en ligne."
        case .en: "This sheet is no longer online."
        }
    }

    /// {n}
    package func recusals(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun déport.", one: "Un membre du jury ne lit pas cette fiche (déport)\u{A0}:", other: "\(language.formatted(n)) membres du jury ne lisent pas cette fiche (déport)\u{A0}:"))"
        case .en: "\(language.form(n, zero: "No juror stands aside.", one: "One member of the jury does not read this sheet:", other: "\(language.formatted(n)) members of the jury do not read this sheet:"))"
        }
    }

    /// tient ou signe la fiche
    package var groundOwnSheet: String {
        switch language {
        case .fr: "tient ou signe la fiche"
        case .en: "keeps or signs the sheet"
        }
    }

    /// appartient à la structure qui la porte
    package var groundOwnBody: String {
        switch language {
        case .fr: "appartient à la structure qui la porte"
        case .en: "belongs to the body that carries it"
        }
    }

    /// {reason}
    package func groundDeclared(reason: String) -> String {
        switch language {
        case .fr: "\(reason)"
        case .en: "\(reason)"
        }
    }

    /// {n}
    package func readingsGiven(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune lecture donnée", one: "Une lecture donnée", other: "\(language.formatted(n)) lectures données"))"
        case .en: "\(language.form(n, zero: "No reading given", one: "One reading given", other: "\(language.formatted(n)) readings given"))"
        }
    }

    /// a un lien avec cette fiche
    package var groundOther: String {
        switch language {
        case .fr: "a un lien avec cette fiche"
        case .en: "is bound to this sheet"
        }
    }

    /// Prix
    package var outcomeAwarded: String {
        switch language {
        case .fr: "Prix"
        case .en: "Prize"
        }
    }

    /// Mention
    package var outcomeMentioned: String {
        switch language {
        case .fr: "Mention"
        case .en: "Mention"
        }
    }

    /// Pas retenue cette année
    package var outcomeNotRetained: String {
        switch language {
        case .fr: "Pas retenue cette année"
        case .en: "Not kept this year"
        }
    }

    /// Les raisons du jury :
    package var reason: String {
        switch language {
        case .fr: "Les raisons du jury\u{A0}:"
        case .en: "The reasons of the jury:"
        }
    }

    /// Ce que le jury retient
    package var palmaresHeading: String {
        switch language {
        case .fr: "Ce que le jury retient"
        case .en: "What the jury keeps"
        }
    }

    /// Les autres candidatures
    package var othersHeading: String {
        switch language {
        case .fr: "Les autres candidatures"
        case .en: "The other candidates"
        }
    }

    /// Ce prix est abandonné : {reason}
    package func cancelledBecause(reason: String) -> String {
        switch language {
        case .fr: "Ce prix est abandonné\u{A0}: \(reason)"
        case .en: "This prize is given up: \(reason)"
        }
    }

    /// Proposer une fiche
    package var nominate: String {
        switch language {
        case .fr: "Proposer une fiche"
        case .en: "Put a sheet forward"
        }
    }

    /// Proposer une fiche
    package var nominateTitle: String {
        switch language {
        case .fr: "Proposer une fiche"
        case .en: "Put a sheet forward"
        }
    }

    /// Vous proposez une fiche que vous tenez. Le jury la lira telle qu’elle est en ligne.
    package var nominateLead: String {
        switch language {
        case .fr: "Vous proposez une fiche que vous tenez. Le jury la lira telle qu’elle est en ligne."
        case .en: "You put forward a sheet that you keep. The jury will read it as it is online."
        }
    }

    /// Aucune de vos fiches ne peut être proposée : il faut tenir une fiche que tout le monde peut lire, e…
    package var nominateNone: String {
        switch language {
        case .fr: "Aucune de vos fiches ne peut être proposée\u{A0}: il faut tenir une fiche que tout le monde peut lire, et qu’elle ne soit pas déjà candidate."
        case .en: "None of your sheets can be put forward: you must keep a sheet that everybody can read, and that is not a candidate yet."
        }
    }

    /// La fiche
    package var nominateSheet: String {
        switch language {
        case .fr: "La fiche"
        case .en: "The sheet"
        }
    }

    /// Pourquoi cette fiche ?
    package var nominateWhy: String {
        switch language {
        case .fr: "Pourquoi cette fiche\u{202F}?"
        case .en: "Why this sheet?"
        }
    }

    /// Ce qu’elle peut apprendre à d’autres. Sans nom de personne.
    package var nominateWhyHelp: String {
        switch language {
        case .fr: "Ce qu’elle peut apprendre à d’autres. Sans nom de personne."
        case .en: "What it can teach others. No name of a person."
        }
    }

    /// Proposer
    package var nominateSave: String {
        switch language {
        case .fr: "Proposer"
        case .en: "Put forward"
        }
    }

    /// Retirer cette candidature
    package var withdraw: String {
        switch language {
        case .fr: "Retirer cette candidature"
        case .en: "Withdraw this candidate"
        }
    }

    /// On propose des fiches du {from} au {to}.
    package func notTheDay(from: Int, to: Int) -> String {
        switch language {
        case .fr: "On propose des fiches du \(language.date(from)) au \(language.date(to))."
        case .en: "Sheets are put forward from \(language.date(from)) to \(language.date(to))."
        }
    }

    /// Préparer un prix
    package var newTitle: String {
        switch language {
        case .fr: "Préparer un prix"
        case .en: "Prepare a prize"
        }
    }

    /// Modifier l’appel
    package var editTitle: String {
        switch language {
        case .fr: "Modifier l’appel"
        case .en: "Change the call"
        }
    }

    /// Modifier l’appel
    package var edit: String {
        switch language {
        case .fr: "Modifier l’appel"
        case .en: "Change the call"
        }
    }

    /// Nom du prix
    package var fieldTitle: String {
        switch language {
        case .fr: "Nom du prix"
        case .en: "Name of the prize"
        }
    }

    /// Avec l’année : « Prix du développement social 2027 ».
    package var fieldTitleHelp: String {
        switch language {
        case .fr: "Avec l’année\u{A0}: «\u{202F}Prix du développement social 2027\u{202F}»."
        case .en: "With the year: \"Social development prize 2027\"."
        }
    }

    /// Pour quel territoire
    package var fieldScope: String {
        switch language {
        case .fr: "Pour quel territoire"
        case .en: "For which territory"
        }
    }

    /// Le département, la région, la France…
    package var fieldScopeHelp: String {
        switch language {
        case .fr: "Le département, la région, la France…"
        case .en: "The département, the region, France…"
        }
    }

    /// L’appel
    package var fieldAbout: String {
        switch language {
        case .fr: "L’appel"
        case .en: "The call"
        }
    }

    /// Ce que le prix cherche, à qui il s’adresse, ce qu’il donne. Les raisons des décisions seront publié…
    package var fieldAboutHelp: String {
        switch language {
        case .fr: "Ce que le prix cherche, à qui il s’adresse, ce qu’il donne. Les raisons des décisions seront publiées\u{A0}: dites-le."
        case .en: "What the prize looks for, whom it is for, what it gives. The reasons of the decisions will be published: say so."
        }
    }

    /// Premier jour des candidatures
    package var fieldOpens: String {
        switch language {
        case .fr: "Premier jour des candidatures"
        case .en: "First day for candidates"
        }
    }

    /// Dernier jour des candidatures
    package var fieldCloses: String {
        switch language {
        case .fr: "Dernier jour des candidatures"
        case .en: "Last day for candidates"
        }
    }

    /// Par exemple 31/03/2027.
    package var dayHelp: String {
        switch language {
        case .fr: "Par exemple 31/03/2027."
        case .en: "For instance 31/03/2027."
        }
    }

    /// Grille de lecture du jury
    package var fieldGrid: String {
        switch language {
        case .fr: "Grille de lecture du jury"
        case .en: "Grid that the jury reads with"
        }
    }

    /// La grille ne change plus : les candidatures sont ouvertes.
    package var gridKept: String {
        switch language {
        case .fr: "La grille ne change plus\u{A0}: les candidatures sont ouvertes."
        case .en: "The grid does not change any more: candidates may come."
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Mener ce prix
    package var leadHeading: String {
        switch language {
        case .fr: "Mener ce prix"
        case .en: "Lead this prize"
        }
    }

    /// Ouvrir les candidatures
    package var nextOpen: String {
        switch language {
        case .fr: "Ouvrir les candidatures"
        case .en: "Open to candidates"
        }
    }

    /// Clore les candidatures et faire lire le jury
    package var nextJudge: String {
        switch language {
        case .fr: "Clore les candidatures et faire lire le jury"
        case .en: "Close to candidates and let the jury read"
        }
    }

    /// Publier les décisions et leurs raisons
    package var nextDecide: String {
        switch language {
        case .fr: "Publier les décisions et leurs raisons"
        case .en: "Publish the decisions and their reasons"
        }
    }

    /// Abandonner ce prix
    package var nextCancel: String {
        switch language {
        case .fr: "Abandonner ce prix"
        case .en: "Give this prize up"
        }
    }

    /// Mot d’ensemble du jury (facultatif)
    package var closing: String {
        switch language {
        case .fr: "Mot d’ensemble du jury (facultatif)"
        case .en: "A word of the jury on the whole (optional)"
        }
    }

    /// Pourquoi ce prix est abandonné
    package var cancelReason: String {
        switch language {
        case .fr: "Pourquoi ce prix est abandonné"
        case .en: "Why this prize is given up"
        }
    }

    /// Il faut au moins {n} sièges au jury.
    package func missingSeats(n: Int) -> String {
        switch language {
        case .fr: "Il faut au moins \(language.formatted(n)) sièges au jury."
        case .en: "The jury needs \(language.formatted(n)) seats at least."
        }
    }

    /// Il faut au moins {n} familles d’acteurs au jury.
    package func missingFamilies(n: Int) -> String {
        switch language {
        case .fr: "Il faut au moins \(language.formatted(n)) familles d’acteurs au jury."
        case .en: "The jury needs \(language.formatted(n)) families of actors at least."
        }
    }

    /// Il manque une personne concernée ou un habitant au jury.
    package var missingConcerned: String {
        switch language {
        case .fr: "Il manque une personne concernée ou un habitant au jury."
        case .en: "The jury lacks a person concerned or a resident."
        }
    }

    /// Aucune fiche n’est encore proposée.
    package var missingCandidates: String {
        switch language {
        case .fr: "Aucune fiche n’est encore proposée."
        case .en: "No sheet has been put forward yet."
        }
    }

    /// {n}
    package func undecided(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Toutes les candidatures ont leur décision.", one: "Une candidature attend sa décision.", other: "\(language.formatted(n)) candidatures attendent leur décision."))"
        case .en: "\(language.form(n, zero: "Every candidate has its decision.", one: "One candidate awaits its decision.", other: "\(language.formatted(n)) candidates await their decision."))"
        }
    }

    /// Ajouter un siège
    package var seatHeading: String {
        switch language {
        case .fr: "Ajouter un siège"
        case .en: "Add a seat"
        }
    }

    /// Rôle
    package var seatRole: String {
        switch language {
        case .fr: "Rôle"
        case .en: "Role"
        }
    }

    /// Au nom de quoi cette personne siège : « habitante, comité d’usagers ». Jamais son nom.
    package var seatRoleHelp: String {
        switch language {
        case .fr: "Au nom de quoi cette personne siège\u{A0}: «\u{202F}habitante, comité d’usagers\u{202F}». Jamais son nom."
        case .en: "In what name this person sits: \"resident, users' committee\". Never their name."
        }
    }

    /// Famille d’acteurs
    package var seatFamily: String {
        switch language {
        case .fr: "Famille d’acteurs"
        case .en: "Family of actors"
        }
    }

    /// Adresse électronique de son compte (facultatif)
    package var seatMail: String {
        switch language {
        case .fr: "Adresse électronique de son compte (facultatif)"
        case .en: "E-mail address of their account (optional)"
        }
    }

    /// Sans compte, vous taperez ici ce que cette personne dit au jury.
    package var seatMailHelp: String {
        switch language {
        case .fr: "Sans compte, vous taperez ici ce que cette personne dit au jury."
        case .en: "Without an account, you will type here what this person tells the jury."
        }
    }

    /// Structure au nom de laquelle elle siège (facultatif)
    package var seatBody: String {
        switch language {
        case .fr: "Structure au nom de laquelle elle siège (facultatif)"
        case .en: "Body in whose name they sit (optional)"
        }
    }

    /// Elle ne lira pas les fiches que cette structure porte.
    package var seatBodyHelp: String {
        switch language {
        case .fr: "Elle ne lira pas les fiches que cette structure porte."
        case .en: "They will not read sheets that this body carries."
        }
    }

    /// Ajouter ce siège
    package var seatSave: String {
        switch language {
        case .fr: "Ajouter ce siège"
        case .en: "Add this seat"
        }
    }

    /// Retirer ce siège
    package var seatRemove: String {
        switch language {
        case .fr: "Retirer ce siège"
        case .en: "Remove this seat"
        }
    }

    /// sans compte
    package var seatNoAccount: String {
        switch language {
        case .fr: "sans compte"
        case .en: "without an account"
        }
    }

    /// Vous siégez à ce jury : {role}.
    package func ownSeat(role: String) -> String {
        switch language {
        case .fr: "Vous siégez à ce jury\u{A0}: \(role)."
        case .en: "You sit in this jury: \(role)."
        }
    }

    /// Lire pour le jury
    package var readOwn: String {
        switch language {
        case .fr: "Lire pour le jury"
        case .en: "Read as a juror"
        }
    }

    /// Lectures et décision
    package var manage: String {
        switch language {
        case .fr: "Lectures et décision"
        case .en: "Readings and decision"
        }
    }

    /// Une candidature
    package var candidateTitle: String {
        switch language {
        case .fr: "Une candidature"
        case .en: "A candidate"
        }
    }

    /// Lire la fiche
    package var sheetLink: String {
        switch language {
        case .fr: "Lire la fiche"
        case .en: "Read the sheet"
        }
    }

    /// Votre lecture
    package var readingHeading: String {
        switch language {
        case .fr: "Votre lecture"
        case .en: "Your reading"
        }
    }

    /// Répondez à chaque critère, avec un argument. Vous verrez les lectures des autres après avoir donné …
    package var readingLead: String {
        switch language {
        case .fr: "Répondez à chaque critère, avec un argument. Vous verrez les lectures des autres après avoir donné la vôtre."
        case .en: "Answer each criterion, with an argument. You will see what others say once you have given yours."
        }
    }

    /// Taper la lecture d’un siège sans compte
    package var readingFor: String {
        switch language {
        case .fr: "Taper la lecture d’un siège sans compte"
        case .en: "Type the reading of a seat without an account"
        }
    }

    /// Parce que
    package var argument: String {
        switch language {
        case .fr: "Parce que"
        case .en: "Because"
        }
    }

    /// Donner cette lecture
    package var readingSave: String {
        switch language {
        case .fr: "Donner cette lecture"
        case .en: "Give this reading"
        }
    }

    /// Changer ma lecture
    package var readingChange: String {
        switch language {
        case .fr: "Changer ma lecture"
        case .en: "Change my reading"
        }
    }

    /// Les lectures, côte à côte
    package var readingsHeading: String {
        switch language {
        case .fr: "Les lectures, côte à côte"
        case .en: "The readings, side by side"
        }
    }

    /// Les lectures des autres se lisent après la vôtre.
    package var readingsHidden: String {
        switch language {
        case .fr: "Les lectures des autres se lisent après la vôtre."
        case .en: "What others say is read after yours."
        }
    }

    /// Aucune lecture pour l’instant.
    package var readingsNone: String {
        switch language {
        case .fr: "Aucune lecture pour l’instant."
        case .en: "No reading yet."
        }
    }

    /// tapée par la coordination
    package var told: String {
        switch language {
        case .fr: "tapée par la coordination"
        case .en: "typed by the coordination"
        }
    }

    /// Vous ne lisez pas cette fiche : {ground}.
    package func isRecused(ground: String) -> String {
        switch language {
        case .fr: "Vous ne lisez pas cette fiche\u{A0}: \(ground)."
        case .en: "You do not read this sheet: \(ground)."
        }
    }

    /// Un lien vous rattache à cette fiche : quelqu’un d’autre de la coordination mène cette candidature.
    package var isBound: String {
        switch language {
        case .fr: "Un lien vous rattache à cette fiche\u{A0}: quelqu’un d’autre de la coordination mène cette candidature."
        case .en: "You are bound to this sheet: somebody else of the coordination leads this candidate."
        }
    }

    /// Ne pas lire cette fiche (se déporter)
    package var recuseHeading: String {
        switch language {
        case .fr: "Ne pas lire cette fiche (se déporter)"
        case .en: "Not reading this sheet (standing aside)"
        }
    }

    /// Si un lien vous empêche de lire cette fiche librement, dites-le. La raison est publique ; votre lec…
    package var recuseLead: String {
        switch language {
        case .fr: "Si un lien vous empêche de lire cette fiche librement, dites-le. La raison est publique\u{202F}; votre lecture, s’il y en a une, est retirée."
        case .en: "If something keeps you from reading this sheet freely, say so. The reason is public; your reading, if there is one, is taken away."
        }
    }

    /// Quel lien
    package var recuseReason: String {
        switch language {
        case .fr: "Quel lien"
        case .en: "What binds you"
        }
    }

    /// Me déporter
    package var recuseSave: String {
        switch language {
        case .fr: "Me déporter"
        case .en: "Stand aside"
        }
    }

    /// La décision du jury
    package var decideHeading: String {
        switch language {
        case .fr: "La décision du jury"
        case .en: "The decision of the jury"
        }
    }

    /// Le jury décide ensemble, à partir des lectures. Écrivez sa raison : elle sera publiée, pour chaque …
    package var decideLead: String {
        switch language {
        case .fr: "Le jury décide ensemble, à partir des lectures. Écrivez sa raison\u{A0}: elle sera publiée, pour chaque candidature."
        case .en: "The jury decides together, from the readings. Write its reason: it will be published, for each candidate."
        }
    }

    /// Il faut au moins {n} lectures, dont celle d’une personne concernée ou d’un habitant quand l’un d’eu…
    package func decideWait(n: Int) -> String {
        switch language {
        case .fr: "Il faut au moins \(language.formatted(n)) lectures, dont celle d’une personne concernée ou d’un habitant quand l’un d’eux peut lire."
        case .en: "At least \(language.formatted(n)) readings are needed, one of them by a person concerned or a resident where one may read."
        }
    }

    /// Décision
    package var decideOutcome: String {
        switch language {
        case .fr: "Décision"
        case .en: "Decision"
        }
    }

    /// Nom du prix ou de la mention
    package var decideDistinction: String {
        switch language {
        case .fr: "Nom du prix ou de la mention"
        case .en: "Name of the prize or of the mention"
        }
    }

    /// Raison
    package var decideReason: String {
        switch language {
        case .fr: "Raison"
        case .en: "Reason"
        }
    }

    /// Enregistrer la décision
    package var decideSave: String {
        switch language {
        case .fr: "Enregistrer la décision"
        case .en: "Save the decision"
        }
    }

    /// Décision enregistrée : {outcome}.
    package func decided(outcome: String) -> String {
        switch language {
        case .fr: "Décision enregistrée\u{A0}: \(outcome)."
        case .en: "Decision saved: \(outcome)."
        }
    }

    /// Elle sera publiée avec toutes les autres.
    package var toPublish: String {
        switch language {
        case .fr: "Elle sera publiée avec toutes les autres."
        case .en: "It will be published with all the others."
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait : r…
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Rien n’est fait\u{A0}: recommencez."
        case .en: "This form waited too long, or your browser refuses cookies. Nothing was done: start again."
        }
    }

    /// Ce n’est pas fait.
    package var notDone: String {
        switch language {
        case .fr: "Ce n’est pas fait."
        case .en: "It is not done."
        }
    }

    /// Il manque quelque chose :
    package var faultsTitle: String {
        switch language {
        case .fr: "Il manque quelque chose\u{A0}:"
        case .en: "Something is missing:"
        }
    }

    /// Donnez un nom au prix.
    package var faultTitle: String {
        switch language {
        case .fr: "Donnez un nom au prix."
        case .en: "Give the prize a name."
        }
    }

    /// Dites pour quel territoire.
    package var faultScope: String {
        switch language {
        case .fr: "Dites pour quel territoire."
        case .en: "Say for which territory."
        }
    }

    /// Écrivez l’appel.
    package var faultAbout: String {
        switch language {
        case .fr: "Écrivez l’appel."
        case .en: "Write the call."
        }
    }

    /// Dites le rôle, pas le nom.
    package var faultRole: String {
        switch language {
        case .fr: "Dites le rôle, pas le nom."
        case .en: "Say the role, not the name."
        }
    }

    /// Choisissez une famille d’acteurs.
    package var faultFamily: String {
        switch language {
        case .fr: "Choisissez une famille d’acteurs."
        case .en: "Choose a family of actors."
        }
    }

    /// Écrivez une raison.
    package var faultReason: String {
        switch language {
        case .fr: "Écrivez une raison."
        case .en: "Write a reason."
        }
    }

    /// Donnez le nom du prix ou de la mention.
    package var faultDistinction: String {
        switch language {
        case .fr: "Donnez le nom du prix ou de la mention."
        case .en: "Give the name of the prize or of the mention."
        }
    }

    /// Écrivez quelques mots.
    package var faultClosing: String {
        switch language {
        case .fr: "Écrivez quelques mots."
        case .en: "Write a few words."
        }
    }

    /// Un texte est trop long : {n} signes au plus.
    package func faultLong(n: Int) -> String {
        switch language {
        case .fr: "Un texte est trop long\u{A0}: \(language.formatted(n)) signes au plus."
        case .en: "A text is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Choisissez une grille.
    package var faultGrid: String {
        switch language {
        case .fr: "Choisissez une grille."
        case .en: "Choose a grid."
        }
    }

    /// Aucune structure de la plateforme n’a ce nom : écrivez-le comme sur sa page, ou laissez vide.
    package var faultBody: String {
        switch language {
        case .fr: "Aucune structure de la plateforme n’a ce nom\u{A0}: écrivez-le comme sur sa page, ou laissez vide."
        case .en: "No body of the platform has this name: write it as on its page, or leave it empty."
        }
    }

    /// Une date ne se lit pas. Écrivez-la ainsi : 31/03/2027.
    package var faultDay: String {
        switch language {
        case .fr: "Une date ne se lit pas. Écrivez-la ainsi\u{A0}: 31/03/2027."
        case .en: "A date cannot be read. Write it so: 31/03/2027."
        }
    }

    /// Le dernier jour vient avant le premier.
    package var faultPeriod: String {
        switch language {
        case .fr: "Le dernier jour vient avant le premier."
        case .en: "The last day comes before the first."
        }
    }

    /// Il manque un argument à « {criterion} ».
    package func faultArgument(criterion: String) -> String {
        switch language {
        case .fr: "Il manque un argument à «\u{202F}\(criterion)\u{202F}»."
        case .en: "An argument is missing for \"\(criterion)\"."
        }
    }

    /// L’argument de « {criterion} » est trop long : {n} signes au plus.
    package func faultArgumentLong(criterion: String, n: Int) -> String {
        switch language {
        case .fr: "L’argument de «\u{202F}\(criterion)\u{202F}» est trop long\u{A0}: \(language.formatted(n)) signes au plus."
        case .en: "The argument of \"\(criterion)\" is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Aucun critère n’a de réponse.
    package var faultNothing: String {
        switch language {
        case .fr: "Aucun critère n’a de réponse."
        case .en: "No criterion has an answer."
        }
    }

    /// Choisissez une décision.
    package var faultOutcome: String {
        switch language {
        case .fr: "Choisissez une décision."
        case .en: "Choose a decision."
        }
    }

    /// Ce prix en est à une autre étape : rechargez la page.
    package var refusedState: String {
        switch language {
        case .fr: "Ce prix en est à une autre étape\u{A0}: rechargez la page."
        case .en: "This prize has moved on: load the page again."
        }
    }

    /// Le jury n’est pas complet.
    package var refusedReady: String {
        switch language {
        case .fr: "Le jury n’est pas complet."
        case .en: "The jury is not complete."
        }
    }

    /// Cette fiche n’est pas lue par tout le monde.
    package var refusedPublic: String {
        switch language {
        case .fr: "Cette fiche n’est pas lue par tout le monde."
        case .en: "Not everybody reads this sheet."
        }
    }

    /// Cette fiche est déjà candidate.
    package var refusedStands: String {
        switch language {
        case .fr: "Cette fiche est déjà candidate."
        case .en: "This sheet is a candidate already."
        }
    }

    /// Personne ne décide de ce qui est à soi.
    package var refusedOwn: String {
        switch language {
        case .fr: "Personne ne décide de ce qui est à soi."
        case .en: "Nobody decides of what is their own."
        }
    }

    /// Ce siège ne lit pas cette fiche.
    package var refusedRecused: String {
        switch language {
        case .fr: "Ce siège ne lit pas cette fiche."
        case .en: "This seat does not read this sheet."
        }
    }

    /// Aucun compte ouvert n’a cette adresse.
    package var refusedReach: String {
        switch language {
        case .fr: "Aucun compte ouvert n’a cette adresse."
        case .en: "No open account has that address."
        }
    }

    /// Cette personne siège déjà.
    package var refusedSeated: String {
        switch language {
        case .fr: "Cette personne siège déjà."
        case .en: "This person sits already."
        }
    }

    /// Un jury a au plus {n} sièges.
    package func refusedSeats(n: Int) -> String {
        switch language {
        case .fr: "Un jury a au plus \(language.formatted(n)) sièges."
        case .en: "A jury has \(language.formatted(n)) seats at most."
        }
    }

    /// Ce siège a donné une lecture : il reste.
    package var refusedRead: String {
        switch language {
        case .fr: "Ce siège a donné une lecture\u{A0}: il reste."
        case .en: "This seat gave a reading: it stays."
        }
    }

    /// Il n’y a pas encore assez de lectures pour décider.
    package var refusedFew: String {
        switch language {
        case .fr: "Il n’y a pas encore assez de lectures pour décider."
        case .en: "There are not enough readings yet to decide."
        }
    }

    /// {n}
    package func refusedUndecided(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune candidature n’attend.", one: "Une candidature attend encore sa décision.", other: "\(language.formatted(n)) candidatures attendent encore leur décision."))"
        case .en: "\(language.form(n, zero: "No candidate waits.", one: "One candidate still awaits its decision.", other: "\(language.formatted(n)) candidates still await their decision."))"
        }
    }

    /// Aucune fiche n’est proposée.
    package var refusedNoCandidate: String {
        switch language {
        case .fr: "Aucune fiche n’est proposée."
        case .en: "No sheet has been put forward."
        }
    }

    /// Quelqu’un a changé cet appel pendant ce temps. Ce que vous aviez écrit est ci-dessous : comparez av…
    package var refusedStale: String {
        switch language {
        case .fr: "Quelqu’un a changé cet appel pendant ce temps. Ce que vous aviez écrit est ci-dessous\u{A0}: comparez avec la page du prix, puis enregistrez."
        case .en: "Somebody changed this call meanwhile. What you wrote is below: compare with the page of the prize, then save."
        }
    }

    /// Ces mots peuvent nommer quelqu’un : {words}. Retirez-les, ou cochez la case si personne n’est nommé.
    package func refusedTraces(words: String) -> String {
        switch language {
        case .fr: "Ces mots peuvent nommer quelqu’un\u{A0}: \(words). Retirez-les, ou cochez la case si personne n’est nommé."
        case .en: "These words may name somebody: \(words). Take them out, or tick the box if nobody is named."
        }
    }

    /// Cette adresse électronique ne se lit pas.
    package var refusedMail: String {
        switch language {
        case .fr: "Cette adresse électronique ne se lit pas."
        case .en: "This e-mail address cannot be read."
        }
    }

    /// Écrivez une raison.
    package var refusedReason: String {
        switch language {
        case .fr: "Écrivez une raison."
        case .en: "Write a reason."
        }
    }

    /// J’ai relu : personne n’est nommé.
    package var checked: String {
        switch language {
        case .fr: "J’ai relu\u{A0}: personne n’est nommé."
        case .en: "I have read it again: nobody is named."
        }
    }

    /// Candidate : {prize}
    package func onSheetCandidate(prize: String) -> String {
        switch language {
        case .fr: "Candidate\u{A0}: \(prize)"
        case .en: "Candidate: \(prize)"
        }
    }

    /// Prix
    package var onSheetHeading: String {
        switch language {
        case .fr: "Prix"
        case .en: "Prizes"
        }
    }
}

extension Texts {
    package var prizes: PrizesTexts { PrizesTexts(language: language) }
}
