// Written by scripts/generate.py from Catalogue/adoptions.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `adoptions`, in one language.
package struct AdoptionsTexts: Sendable {
    let language: Language

    /// Reprendre cette pratique
    package var adopt: String {
        switch language {
        case .fr: "Reprendre cette pratique"
        case .en: "Take up this practice"
        }
    }

    /// plutôt reprendre celle-ci
    package var adoptNear: String {
        switch language {
        case .fr: "plutôt reprendre celle-ci"
        case .en: "take this one up instead"
        }
    }

    /// Reprendre une pratique
    package var adoptTitle: String {
        switch language {
        case .fr: "Reprendre une pratique"
        case .en: "Take up a practice"
        }
    }

    /// Une autre équipe a essayé. Dites ce que vous en faites chez vous : telle quelle, adaptée, ou pas re…
    package var adoptLead: String {
        switch language {
        case .fr: "Une autre équipe a essayé. Dites ce que vous en faites chez vous\u{A0}: telle quelle, adaptée, ou pas retenue. Personne n’y est obligé, et cela se retire à tout moment."
        case .en: "Another team tried. Say what you do with it where you are: as it is, adapted, or not taken up. Nobody has to, and it can be taken back at any time."
        }
    }

    /// telle quelle
    package var asIs: String {
        switch language {
        case .fr: "telle quelle"
        case .en: "as it is"
        }
    }

    /// adaptée
    package var adapted: String {
        switch language {
        case .fr: "adaptée"
        case .en: "adapted"
        }
    }

    /// pas retenue
    package var declined: String {
        switch language {
        case .fr: "pas retenue"
        case .en: "not taken up"
        }
    }

    /// Ce que vous en faites
    package var mannerLegend: String {
        switch language {
        case .fr: "Ce que vous en faites"
        case .en: "What you do with it"
        }
    }

    /// Vous suivez la même démarche.
    package var asIsHelp: String {
        switch language {
        case .fr: "Vous suivez la même démarche."
        case .en: "You follow the same approach."
        }
    }

    /// Vous changez quelque chose : dites quoi.
    package var adaptedHelp: String {
        switch language {
        case .fr: "Vous changez quelque chose\u{A0}: dites quoi."
        case .en: "You change something: say what."
        }
    }

    /// Vous l’avez regardée et vous ne la reprenez pas. Cela reste dans votre équipe, sauf si vous le mont…
    package var declinedHelp: String {
        switch language {
        case .fr: "Vous l’avez regardée et vous ne la reprenez pas. Cela reste dans votre équipe, sauf si vous le montrez."
        case .en: "You looked at it and do not take it up. This stays in your team unless you show it."
        }
    }

    /// Au nom de qui
    package var voice: String {
        switch language {
        case .fr: "Au nom de qui"
        case .en: "On behalf of"
        }
    }

    /// en mon nom
    package var voiceOwn: String {
        switch language {
        case .fr: "en mon nom"
        case .en: "myself"
        }
    }

    /// Ce que vous changez
    package var changed: String {
        switch language {
        case .fr: "Ce que vous changez"
        case .en: "What you change"
        }
    }

    /// Nécessaire pour une reprise adaptée. Le public, le lieu, le rythme, qui anime…
    package var changedHelp: String {
        switch language {
        case .fr: "Nécessaire pour une reprise adaptée. Le public, le lieu, le rythme, qui anime…"
        case .en: "Needed when it is adapted. For whom, where, how often, who leads…"
        }
    }

    /// Ce que vous gardez (facultatif)
    package var kept: String {
        switch language {
        case .fr: "Ce que vous gardez (facultatif)"
        case .en: "What you keep (optional)"
        }
    }

    /// Pourquoi
    package var reason: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Nécessaire si vous ne la retenez pas.
    package var reasonHelp: String {
        switch language {
        case .fr: "Nécessaire si vous ne la retenez pas."
        case .en: "Needed when you do not take it up."
        }
    }

    /// Où (facultatif)
    package var place: String {
        switch language {
        case .fr: "Où (facultatif)"
        case .en: "Where (optional)"
        }
    }

    /// Une commune, un quartier, un département. Vide : le lieu de votre structure.
    package var placeHelp: String {
        switch language {
        case .fr: "Une commune, un quartier, un département. Vide\u{A0}: le lieu de votre structure."
        case .en: "A town, a neighbourhood, a département. Empty: the place of your organisation."
        }
    }

    /// Quel lieu voulez-vous dire ?
    package var placeChoice: String {
        switch language {
        case .fr: "Quel lieu voulez-vous dire\u{202F}?"
        case .en: "Which place do you mean?"
        }
    }

    /// Aucun de ceux-là : ne pas dire le lieu
    package var placeNone: String {
        switch language {
        case .fr: "Aucun de ceux-là\u{A0}: ne pas dire le lieu"
        case .en: "None of these: do not say the place"
        }
    }

    /// Depuis quand, ou à partir de quand (facultatif)
    package var since: String {
        switch language {
        case .fr: "Depuis quand, ou à partir de quand (facultatif)"
        case .en: "Since when, or from when (optional)"
        }
    }

    /// Une année ou un mois : 2027 ou 03/2027.
    package var sinceHelp: String {
        switch language {
        case .fr: "Une année ou un mois\u{A0}: 2027 ou 03/2027."
        case .en: "A year or a month: 2027 or 03/2027."
        }
    }

    /// Qui peut voir
    package var rung: String {
        switch language {
        case .fr: "Qui peut voir"
        case .en: "Who can see it"
        }
    }

    /// Jamais plus que la fiche d’origine. Pour « tout le monde », le comité éditorial lit d’abord ; en at…
    package var rungHelp: String {
        switch language {
        case .fr: "Jamais plus que la fiche d’origine. Pour «\u{202F}tout le monde\u{202F}», le comité éditorial lit d’abord\u{202F}; en attendant, le réseau voit."
        case .en: "Never further than the original sheet. For “everyone”, the editors read it first; until then the network sees it."
        }
    }

    /// le réseau ; votre équipe si elle n’est pas retenue
    package var rungUsual: String {
        switch language {
        case .fr: "le réseau\u{202F}; votre équipe si elle n’est pas retenue"
        case .en: "the network; your team when it is not taken up"
        }
    }

    /// Et maintenant
    package var followLegend: String {
        switch language {
        case .fr: "Et maintenant"
        case .en: "And now"
        }
    }

    /// Commencer ma fiche à partir de celle-ci
    package var followNew: String {
        switch language {
        case .fr: "Commencer ma fiche à partir de celle-ci"
        case .en: "Begin my sheet from this one"
        }
    }

    /// L’approche est copiée, à adapter. Jamais le lieu, le contexte, les résultats, les contacts ni les p…
    package var followNewHelp: String {
        switch language {
        case .fr: "L’approche est copiée, à adapter. Jamais le lieu, le contexte, les résultats, les contacts ni les photos."
        case .en: "The approach is copied, to be adapted. Never the place, the context, the results, the contacts nor the pictures."
        }
    }

    /// La relier à une fiche que j’écris déjà
    package var followOwn: String {
        switch language {
        case .fr: "La relier à une fiche que j’écris déjà"
        case .en: "Link it to a sheet that I already write"
        }
    }

    /// Le dire, sans fiche pour l’instant
    package var followNone: String {
        switch language {
        case .fr: "Le dire, sans fiche pour l’instant"
        case .en: "Say it, without a sheet for now"
        }
    }

    /// Nom de votre fiche
    package var titleLabel: String {
        switch language {
        case .fr: "Nom de votre fiche"
        case .en: "Name of your sheet"
        }
    }

    /// Votre fiche
    package var ownSheet: String {
        switch language {
        case .fr: "Votre fiche"
        case .en: "Your sheet"
        }
    }

    /// choisir
    package var chooseSheet: String {
        switch language {
        case .fr: "choisir"
        case .en: "choose"
        }
    }

    /// Ce qui est copié, à adapter : {sections}.
    package func travels(sections: String) -> String {
        switch language {
        case .fr: "Ce qui est copié, à adapter\u{A0}: \(sections)."
        case .en: "What is copied, to be adapted: \(sections)."
        }
    }

    /// Cette fiche ne dit encore rien de son approche : votre fiche commencera vide.
    package var travelsNothing: String {
        switch language {
        case .fr: "Cette fiche ne dit encore rien de son approche\u{A0}: votre fiche commencera vide."
        case .en: "This sheet says nothing of its approach yet: yours will begin empty."
        }
    }

    /// Déjà reprise
    package var othersHeading: String {
        switch language {
        case .fr: "Déjà reprise"
        case .en: "Already taken up"
        }
    }

    /// Dans le même esprit, près de chez vous d’abord
    package var nearHeading: String {
        switch language {
        case .fr: "Dans le même esprit, près de chez vous d’abord"
        case .en: "In the same spirit, those near you first"
        }
    }

    /// Avant de commencer, un regard sur ce qui existe : quelqu’un a peut-être déjà une réponse.
    package var nearHelp: String {
        switch language {
        case .fr: "Avant de commencer, un regard sur ce qui existe\u{A0}: quelqu’un a peut-être déjà une réponse."
        case .en: "Before you begin, a look at what exists: somebody may already have an answer."
        }
    }

    /// Vous avez déjà dit quelque chose de cette fiche :
    package var ownBefore: String {
        switch language {
        case .fr: "Vous avez déjà dit quelque chose de cette fiche\u{A0}:"
        case .en: "You already said something about this sheet:"
        }
    }

    /// Enregistrer
    package var send: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Aucun nom de personne, aucun détail qui ferait reconnaître quelqu’un.
    package var noNames: String {
        switch language {
        case .fr: "Aucun nom de personne, aucun détail qui ferait reconnaître quelqu’un."
        case .en: "No name of a person, no detail by which somebody could be recognised."
        }
    }

    /// Ce qui est gardé : ce que vous écrivez, au nom de qui, votre compte. Jamais votre nom sur la fiche.
    package var notice: String {
        switch language {
        case .fr: "Ce qui est gardé\u{A0}: ce que vous écrivez, au nom de qui, votre compte. Jamais votre nom sur la fiche."
        case .en: "What is kept: what you write, on whose behalf, your account. Never your name on the sheet."
        }
    }

    /// Reprises
    package var heading: String {
        switch language {
        case .fr: "Reprises"
        case .en: "Taken up elsewhere"
        }
    }

    /// Des lieux qui s’en sont inspirés disent ce qu’ils en font. Leur nombre ne mesure rien.
    package var lead: String {
        switch language {
        case .fr: "Des lieux qui s’en sont inspirés disent ce qu’ils en font. Leur nombre ne mesure rien."
        case .en: "Places that drew on it say what they do with it. How many there are measures nothing."
        }
    }

    /// {who}, {manner}
    package func by(who: String, manner: String) -> String {
        switch language {
        case .fr: "\(who), \(manner)"
        case .en: "\(who), \(manner)"
        }
    }

    /// une équipe de {body}
    package func byTeam(body: String) -> String {
        switch language {
        case .fr: "une équipe de \(body)"
        case .en: "a team of \(body)"
        }
    }

    /// une personne, en son nom
    package var byOne: String {
        switch language {
        case .fr: "une personne, en son nom"
        case .en: "somebody, on their own behalf"
        }
    }

    /// Changé
    package var saidChanged: String {
        switch language {
        case .fr: "Changé"
        case .en: "Changed"
        }
    }

    /// Gardé
    package var saidKept: String {
        switch language {
        case .fr: "Gardé"
        case .en: "Kept"
        }
    }

    /// Pourquoi
    package var saidReason: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Où
    package var saidPlace: String {
        switch language {
        case .fr: "Où"
        case .en: "Where"
        }
    }

    /// Quand
    package var saidSince: String {
        switch language {
        case .fr: "Quand"
        case .en: "When"
        }
    }

    /// Leur fiche
    package var saidSheet: String {
        switch language {
        case .fr: "Leur fiche"
        case .en: "Their sheet"
        }
    }

    /// Leur retour
    package var feedbackHeading: String {
        switch language {
        case .fr: "Leur retour"
        case .en: "How it went"
        }
    }

    /// Kit pour refaire
    package var kit: String {
        switch language {
        case .fr: "Kit pour refaire"
        case .en: "Kit to do the same"
        }
    }

    /// Ce qu’il faut pour refaire la même chose ailleurs, tiré de la fiche. Le lieu, le contexte et les ré…
    package var kitLead: String {
        switch language {
        case .fr: "Ce qu’il faut pour refaire la même chose ailleurs, tiré de la fiche. Le lieu, le contexte et les résultats n’y sont pas\u{A0}: ils restent là-bas."
        case .en: "What it takes to do the same elsewhere, from the sheet. The place, the context and the results are not here: they stay there."
        }
    }

    /// En bref
    package var kitBrief: String {
        switch language {
        case .fr: "En bref"
        case .en: "In brief"
        }
    }

    /// Les étapes
    package var kitSteps: String {
        switch language {
        case .fr: "Les étapes"
        case .en: "Steps"
        }
    }

    /// Qui fait quoi
    package var kitPeople: String {
        switch language {
        case .fr: "Qui fait quoi"
        case .en: "Who does what"
        }
    }

    /// Avec quoi
    package var kitMaterial: String {
        switch language {
        case .fr: "Avec quoi"
        case .en: "With what"
        }
    }

    /// Se former
    package var kitTraining: String {
        switch language {
        case .fr: "Se former"
        case .en: "Training"
        }
    }

    /// Ce qu’il faut réunir
    package var kitConditions: String {
        switch language {
        case .fr: "Ce qu’il faut réunir"
        case .en: "What it takes"
        }
    }

    /// À quoi veiller
    package var kitCaution: String {
        switch language {
        case .fr: "À quoi veiller"
        case .en: "What to watch over"
        }
    }

    /// Documents
    package var kitFiles: String {
        switch language {
        case .fr: "Documents"
        case .en: "Documents"
        }
    }

    /// non indiqué
    package var kitUnsaid: String {
        switch language {
        case .fr: "non indiqué"
        case .en: "not stated"
        }
    }

    /// l’écrire
    package var kitWrite: String {
        switch language {
        case .fr: "l’écrire"
        case .en: "write it"
        }
    }

    /// Lire la fiche entière
    package var kitSheet: String {
        switch language {
        case .fr: "Lire la fiche entière"
        case .en: "Read the whole sheet"
        }
    }

    /// Cette page s’imprime depuis votre navigateur.
    package var kitPrint: String {
        switch language {
        case .fr: "Cette page s’imprime depuis votre navigateur."
        case .en: "This page prints from your browser."
        }
    }

    /// Ce qui a marché
    package var worked: String {
        switch language {
        case .fr: "Ce qui a marché"
        case .en: "What worked"
        }
    }

    /// Ce qui n’a pas marché
    package var failed: String {
        switch language {
        case .fr: "Ce qui n’a pas marché"
        case .en: "What did not"
        }
    }

    /// Ce qu’ils diraient aux suivants
    package var advice: String {
        switch language {
        case .fr: "Ce qu’ils diraient aux suivants"
        case .en: "What they would tell the next ones"
        }
    }

    /// Ce que vous diriez aux suivants
    package var adviceOwn: String {
        switch language {
        case .fr: "Ce que vous diriez aux suivants"
        case .en: "What you would tell the next ones"
        }
    }

    /// Les reprises
    package var listTitle: String {
        switch language {
        case .fr: "Les reprises"
        case .en: "Taking up"
        }
    }

    /// Ce que vous reprenez d’ailleurs, et ce que d’autres reprennent des fiches dont vous répondez.
    package var listLead: String {
        switch language {
        case .fr: "Ce que vous reprenez d’ailleurs, et ce que d’autres reprennent des fiches dont vous répondez."
        case .en: "What you take up from elsewhere, and what others take up of the sheets you answer for."
        }
    }

    /// Ce que nous reprenons
    package var listOwn: String {
        switch language {
        case .fr: "Ce que nous reprenons"
        case .en: "What we take up"
        }
    }

    /// Rien pour l’instant. Sur chaque fiche, « Reprendre cette pratique » mène ici.
    package var listOwnNone: String {
        switch language {
        case .fr: "Rien pour l’instant. Sur chaque fiche, «\u{202F}Reprendre cette pratique\u{202F}» mène ici."
        case .en: "Nothing yet. On each sheet, “Take up this practice” leads here."
        }
    }

    /// Ce que d’autres reprennent
    package var listReceived: String {
        switch language {
        case .fr: "Ce que d’autres reprennent"
        case .en: "What others take up"
        }
    }

    /// Personne n’a encore dit reprendre une fiche dont vous répondez.
    package var listReceivedNone: String {
        switch language {
        case .fr: "Personne n’a encore dit reprendre une fiche dont vous répondez."
        case .en: "Nobody has said yet that they take up a sheet you answer for."
        }
    }

    /// la fiche d’origine a été retirée
    package var gone: String {
        switch language {
        case .fr: "la fiche d’origine a été retirée"
        case .en: "the original sheet was withdrawn"
        }
    }

    /// dit le {day}
    package func said(day: Int) -> String {
        switch language {
        case .fr: "dit le \(language.date(day))"
        case .en: "said on \(language.date(day))"
        }
    }

    /// attend le comité éditorial
    package var waits: String {
        switch language {
        case .fr: "attend le comité éditorial"
        case .en: "waits for the editors"
        }
    }

    /// Une reprise
    package var oneTitle: String {
        switch language {
        case .fr: "Une reprise"
        case .en: "A practice taken up"
        }
    }

    /// Qui peut voir : {rung}.
    package func whoSees(rung: String) -> String {
        switch language {
        case .fr: "Qui peut voir\u{A0}: \(rung)."
        case .en: "Who can see it: \(rung)."
        }
    }

    /// Le comité éditorial n’a pas encore lu : en attendant, le réseau voit.
    package var waitsLong: String {
        switch language {
        case .fr: "Le comité éditorial n’a pas encore lu\u{A0}: en attendant, le réseau voit."
        case .en: "The editors have not read it yet: until then, the network sees it."
        }
    }

    /// Le comité éditorial ne l’a pas montrée à tout le monde, parce que : {reason}
    package func declinedBy(reason: String) -> String {
        switch language {
        case .fr: "Le comité éditorial ne l’a pas montrée à tout le monde, parce que\u{A0}: \(reason)"
        case .en: "The editors did not show it to everyone, because: \(reason)"
        }
    }

    /// Lire la fiche d’origine
    package var toSheet: String {
        switch language {
        case .fr: "Lire la fiche d’origine"
        case .en: "Read the original sheet"
        }
    }

    /// Lire votre fiche
    package var toOwnSheet: String {
        switch language {
        case .fr: "Lire votre fiche"
        case .en: "Read your sheet"
        }
    }

    /// Écrire votre fiche
    package var toWrite: String {
        switch language {
        case .fr: "Écrire votre fiche"
        case .en: "Write your sheet"
        }
    }

    /// Changer ce que vous en dites
    package var editHeading: String {
        switch language {
        case .fr: "Changer ce que vous en dites"
        case .en: "Change what you say of it"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Votre retour
    package var feedbackTitle: String {
        switch language {
        case .fr: "Votre retour"
        case .en: "How it went"
        }
    }

    /// Ce qui a marché, ce qui n’a pas marché, ce que vous diriez aux suivants. Les personnes qui portent …
    package var feedbackLead: String {
        switch language {
        case .fr: "Ce qui a marché, ce qui n’a pas marché, ce que vous diriez aux suivants. Les personnes qui portent la fiche d’origine le lisent."
        case .en: "What worked, what did not, what you would tell the next ones. Those who carry the original sheet read it."
        }
    }

    /// Votre reprise n’est vue que de vous ou de votre équipe : ce retour aussi.
    package var feedbackPrivate: String {
        switch language {
        case .fr: "Votre reprise n’est vue que de vous ou de votre équipe\u{A0}: ce retour aussi."
        case .en: "Only you or your team see that you take it up: the same goes for this."
        }
    }

    /// Le montrer aussi avec la reprise, sur la fiche d’origine
    package var feedbackShown: String {
        switch language {
        case .fr: "Le montrer aussi avec la reprise, sur la fiche d’origine"
        case .en: "Show it too, on the original sheet"
        }
    }

    /// Enregistrer le retour
    package var feedbackSave: String {
        switch language {
        case .fr: "Enregistrer le retour"
        case .en: "Save"
        }
    }

    /// Retirer le retour
    package var feedbackRemove: String {
        switch language {
        case .fr: "Retirer le retour"
        case .en: "Take it back"
        }
    }

    /// Échanges
    package var messages: String {
        switch language {
        case .fr: "Échanges"
        case .en: "Messages"
        }
    }

    /// Aucun message.
    package var messagesNone: String {
        switch language {
        case .fr: "Aucun message."
        case .en: "No message."
        }
    }

    /// Qui reprend, le {day}
    package func fromAdopter(day: Int) -> String {
        switch language {
        case .fr: "Qui reprend, le \(language.date(day))"
        case .en: "Those who take it up, on \(language.date(day))"
        }
    }

    /// Qui porte la fiche, le {day}
    package func fromOrigin(day: Int) -> String {
        switch language {
        case .fr: "Qui porte la fiche, le \(language.date(day))"
        case .en: "Those who carry the sheet, on \(language.date(day))"
        }
    }

    /// Écrire à qui porte la fiche
    package var write: String {
        switch language {
        case .fr: "Écrire à qui porte la fiche"
        case .en: "Write to those who carry the sheet"
        }
    }

    /// Répondre
    package var answer: String {
        switch language {
        case .fr: "Répondre"
        case .en: "Answer"
        }
    }

    /// Lu des deux côtés seulement.
    package var writeHelp: String {
        switch language {
        case .fr: "Lu des deux côtés seulement."
        case .en: "Read by both sides only."
        }
    }

    /// Envoyer
    package var sendMessage: String {
        switch language {
        case .fr: "Envoyer"
        case .en: "Send"
        }
    }

    /// Retirer cette reprise
    package var withdrawHeading: String {
        switch language {
        case .fr: "Retirer cette reprise"
        case .en: "Take all of this back"
        }
    }

    /// Tout de suite, sans demander à personne. Il n’en reste pas un mot ici ; votre fiche, si vous en ave…
    package var withdrawHelp: String {
        switch language {
        case .fr: "Tout de suite, sans demander à personne. Il n’en reste pas un mot ici\u{202F}; votre fiche, si vous en avez une, reste la vôtre."
        case .en: "At once, without asking anybody. No word of it stays here; your sheet, if you have one, stays yours."
        }
    }

    /// Retirer
    package var withdraw: String {
        switch language {
        case .fr: "Retirer"
        case .en: "Take back"
        }
    }

    /// C’est enregistré.
    package var done: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "Saved."
        }
    }

    /// C’est retiré.
    package var withdrawn: String {
        switch language {
        case .fr: "C’est retiré."
        case .en: "Taken back."
        }
    }

    /// Cette fiche reprend, {manner} : {title}
    package func takenFrom(manner: String, title: String) -> String {
        switch language {
        case .fr: "Cette fiche reprend, \(manner)\u{A0}: \(title)"
        case .en: "This sheet takes up, \(manner): \(title)"
        }
    }

    /// Cette fiche en reprend une autre, qui a été retirée.
    package var takenFromGone: String {
        switch language {
        case .fr: "Cette fiche en reprend une autre, qui a été retirée."
        case .en: "This sheet takes up another one, which was withdrawn."
        }
    }

    /// {n}
    package func toAdapt(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Rien n’est à adapter", one: "Une rubrique vient d’ailleurs, à adapter", other: "\(language.formatted(n)) rubriques viennent d’ailleurs, à adapter"))"
        case .en: "\(language.form(n, zero: "Nothing to adapt", one: "One section comes from elsewhere, to be adapted", other: "\(language.formatted(n)) sections come from elsewhere, to be adapted"))"
        }
    }

    /// Ouvrez chacune, changez ce qui doit l’être, enregistrez : même sans rien changer, elle devient la v…
    package var toAdaptHelp: String {
        switch language {
        case .fr: "Ouvrez chacune, changez ce qui doit l’être, enregistrez\u{A0}: même sans rien changer, elle devient la vôtre."
        case .en: "Open each one, change what must be, save: even unchanged, it becomes yours."
        }
    }

    /// Ce texte vient de la fiche que vous reprenez. Changez ce qui est différent chez vous, puis enregist…
    package var sectionToAdapt: String {
        switch language {
        case .fr: "Ce texte vient de la fiche que vous reprenez. Changez ce qui est différent chez vous, puis enregistrez\u{202F}; enregistré tel quel, il devient le vôtre."
        case .en: "This text comes from the sheet you take up. Change what is different where you are, then save; saved as it is, it becomes yours."
        }
    }

    /// Vous avez dit « adaptée », et {n} encore comme sur l’autre fiche. Vous pouvez publier ainsi ; mieux…
    package func publishToAdapt(n: Int) -> String {
        switch language {
        case .fr: "Vous avez dit «\u{202F}adaptée\u{202F}», et \(language.form(n, zero: "rien n’est", one: "une rubrique est", other: "\(language.formatted(n)) rubriques sont")) encore comme sur l’autre fiche. Vous pouvez publier ainsi\u{202F}; mieux vaut les relire d’abord."
        case .en: "You said “adapted”, and \(language.form(n, zero: "nothing is", one: "one section is", other: "\(language.formatted(n)) sections are")) still as on the other sheet. You may publish so; reading them first is better."
        }
    }

    /// {n}
    package func decideHeading(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucune reprise à montrer", one: "Une reprise à montrer à tout le monde", other: "\(language.formatted(n)) reprises à montrer à tout le monde"))"
        case .en: "\(language.form(n, zero: "Nothing to show", one: "One practice taken up, to show to everyone", other: "\(language.formatted(n)) practices taken up, to show to everyone"))"
        }
    }

    /// La fiche ne change pas : la reprise est montrée à côté. Vérifiez qu’aucune personne privée n’est no…
    package var decideHelp: String {
        switch language {
        case .fr: "La fiche ne change pas\u{A0}: la reprise est montrée à côté. Vérifiez qu’aucune personne privée n’est nommée."
        case .en: "The sheet does not change: this is shown beside it. Check that no private person is named."
        }
    }

    /// La montrer à tout le monde
    package var show: String {
        switch language {
        case .fr: "La montrer à tout le monde"
        case .en: "Show it to everyone"
        }
    }

    /// La laisser au réseau
    package var decline: String {
        switch language {
        case .fr: "La laisser au réseau"
        case .en: "Leave it to the network"
        }
    }

    /// Raison, dite à qui l’a écrite
    package var declineLabel: String {
        switch language {
        case .fr: "Raison, dite à qui l’a écrite"
        case .en: "Reason, told to whoever wrote it"
        }
    }

    /// reprise à montrer
    package var listMatter: String {
        switch language {
        case .fr: "reprise à montrer"
        case .en: "taken up, to show"
        }
    }

    /// Une autre structure dit ce qu’elle reprend de cette fiche, pour tout le monde.
    package var asked: String {
        switch language {
        case .fr: "Une autre structure dit ce qu’elle reprend de cette fiche, pour tout le monde."
        case .en: "Another organisation says what it takes up of this sheet, for everyone."
        }
    }

    /// Rien n’est enregistré, rien n’est perdu
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’est enregistré, rien n’est perdu"
        case .en: "Nothing is saved, nothing is lost"
        }
    }

    /// Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Envoyez de nouveau.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps, ou votre navigateur refuse les cookies. Envoyez de nouveau."
        case .en: "This form waited too long, or your browser refuses cookies. Send it again."
        }
    }

    /// Dites ce que vous en faites : telle quelle, adaptée ou pas retenue.
    package var mannerMissing: String {
        switch language {
        case .fr: "Dites ce que vous en faites\u{A0}: telle quelle, adaptée ou pas retenue."
        case .en: "Say what you do with it: as it is, adapted or not taken up."
        }
    }

    /// Pour une reprise adaptée, dites ce que vous changez.
    package var changedMissing: String {
        switch language {
        case .fr: "Pour une reprise adaptée, dites ce que vous changez."
        case .en: "When it is adapted, say what you change."
        }
    }

    /// Dites pourquoi elle n’est pas retenue.
    package var reasonMissing: String {
        switch language {
        case .fr: "Dites pourquoi elle n’est pas retenue."
        case .en: "Say why it is not taken up."
        }
    }

    /// Écrivez quelque chose.
    package var nothingSaid: String {
        switch language {
        case .fr: "Écrivez quelque chose."
        case .en: "Write something."
        }
    }

    /// C’est trop long : {n} caractères au plus.
    package func tooLong(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "This is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// Il y a trop d’adresses de pages dans ce texte.
    package var tooManyLinks: String {
        switch language {
        case .fr: "Il y a trop d’adresses de pages dans ce texte."
        case .en: "There are too many addresses of pages in this text."
        }
    }

    /// La date ne se lit pas : écrivez 2027, 03/2027 ou 12/03/2027.
    package var sinceUnreadable: String {
        switch language {
        case .fr: "La date ne se lit pas\u{A0}: écrivez 2027, 03/2027 ou 12/03/2027."
        case .en: "The date cannot be read: write 2027, 03/2027 or 12/03/2027."
        }
    }

    /// Ce lieu n’est pas connu, ou il y en a plusieurs : choisissez ci-dessous, ou laissez vide.
    package var placeUnclear: String {
        switch language {
        case .fr: "Ce lieu n’est pas connu, ou il y en a plusieurs\u{A0}: choisissez ci-dessous, ou laissez vide."
        case .en: "This place is not known, or there are several: choose below, or leave it empty."
        }
    }

    /// Choisissez une structure ou une équipe dont vous êtes.
    package var notTheirs: String {
        switch language {
        case .fr: "Choisissez une structure ou une équipe dont vous êtes."
        case .en: "Choose an organisation or a team of yours."
        }
    }

    /// Seule une équipe peut montrer à l’équipe, seule une structure à la structure.
    package var noSuchReaders: String {
        switch language {
        case .fr: "Seule une équipe peut montrer à l’équipe, seule une structure à la structure."
        case .en: "Only a team can show to its team, only an organisation to its organisation."
        }
    }

    /// Donnez un nom à votre fiche.
    package var titleMissing: String {
        switch language {
        case .fr: "Donnez un nom à votre fiche."
        case .en: "Give your sheet a name."
        }
    }

    /// Choisissez une autre fiche, que vous pouvez écrire.
    package var otherSheet: String {
        switch language {
        case .fr: "Choisissez une autre fiche, que vous pouvez écrire."
        case .en: "Choose another sheet, that you may write."
        }
    }

    /// Ces mots ont changé depuis que vous les avez lus. Relisez-les, puis décidez.
    package var changedSince: String {
        switch language {
        case .fr: "Ces mots ont changé depuis que vous les avez lus. Relisez-les, puis décidez."
        case .en: "These words changed since you read them. Read them again, then decide."
        }
    }

    /// Ce n’est plus à faire : quelqu’un l’a fait, ou l’a retiré.
    package var answeredAlready: String {
        switch language {
        case .fr: "Ce n’est plus à faire\u{A0}: quelqu’un l’a fait, ou l’a retiré."
        case .en: "This is no longer to be done: somebody did it, or took it back."
        }
    }

    /// Ce formulaire a déjà été envoyé. Le premier envoi reste.
    package var sentBefore: String {
        switch language {
        case .fr: "Ce formulaire a déjà été envoyé. Le premier envoi reste."
        case .en: "This form was sent before. The first one stays."
        }
    }

    /// Des passages pourraient désigner quelqu’un : relisez-les, puis cochez.
    package var unread: String {
        switch language {
        case .fr: "Des passages pourraient désigner quelqu’un\u{A0}: relisez-les, puis cochez."
        case .en: "Some passages may tell of somebody: read them, then tick."
        }
    }
}

extension Texts {
    package var adoptions: AdoptionsTexts { AdoptionsTexts(language: language) }
}
