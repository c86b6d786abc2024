// Written by scripts/generate.py from Catalogue/calendar.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `calendar`, in one language.
package struct CalendarTexts: Sendable {
    let language: Language

    /// Le mois du développement social
    package var title: String {
        switch language {
        case .fr: "Le mois du développement social"
        case .en: "The month of social development"
        }
    }

    /// Les rendez-vous du mois
    package var footer: String {
        switch language {
        case .fr: "Les rendez-vous du mois"
        case .en: "Events of the month"
        }
    }

    /// Chaque printemps, des structures et des groupes d’habitants ouvrent leurs portes, font visiter, déb…
    package var lead: String {
        switch language {
        case .fr: "Chaque printemps, des structures et des groupes d’habitants ouvrent leurs portes, font visiter, débattent, se forment. Voici quand, où et avec qui."
        case .en: "Each spring, organisations and residents' groups open their doors, show around, debate, train together. Here is when, where and with whom."
        }
    }

    /// C’est maintenant : {title}
    package func now(title: String) -> String {
        switch language {
        case .fr: "C’est maintenant\u{A0}: \(title)"
        case .en: "Now: \(title)"
        }
    }

    /// Tout le programme
    package var nowLink: String {
        switch language {
        case .fr: "Tout le programme"
        case .en: "The whole programme"
        }
    }

    /// Les éditions
    package var editions: String {
        switch language {
        case .fr: "Les éditions"
        case .en: "Editions"
        }
    }

    /// Aucune édition n’est annoncée pour le moment.
    package var none: String {
        switch language {
        case .fr: "Aucune édition n’est annoncée pour le moment."
        case .en: "No edition is announced at the moment."
        }
    }

    /// À venir
    package var coming: String {
        switch language {
        case .fr: "À venir"
        case .en: "To come"
        }
    }

    /// Rien n’est annoncé pour les jours qui viennent.
    package var comingNone: String {
        switch language {
        case .fr: "Rien n’est annoncé pour les jours qui viennent."
        case .en: "Nothing is announced for the coming days."
        }
    }

    /// À lire avant d’annoncer
    package var waiting: String {
        switch language {
        case .fr: "À lire avant d’annoncer"
        case .en: "To read before announcing"
        }
    }

    /// {n}
    package func waitingCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Aucun rendez-vous ne vous attend.", one: "Un rendez-vous vous attend.", other: "\(language.formatted(n)) rendez-vous vous attendent."))"
        case .en: "\(language.form(n, zero: "No event waits for you.", one: "One event waits for you.", other: "\(language.formatted(n)) events wait for you."))"
        }
    }

    /// {n}
    package func duty(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Le mois du développement social", one: "Le mois du développement social\u{A0}: un rendez-vous à lire", other: "Le mois du développement social\u{A0}: \(language.formatted(n)) rendez-vous à lire"))"
        case .en: "\(language.form(n, zero: "The month of social development", one: "The month of social development: one event to read", other: "The month of social development: \(language.formatted(n)) events to read"))"
        }
    }

    /// Ce que vous avez proposé
    package var own: String {
        switch language {
        case .fr: "Ce que vous avez proposé"
        case .en: "What you proposed"
        }
    }

    /// Préparer une nouvelle édition
    package var make: String {
        switch language {
        case .fr: "Préparer une nouvelle édition"
        case .en: "Prepare a new edition"
        }
    }

    /// du {first} au {last}
    package func days(first: Int, last: Int) -> String {
        switch language {
        case .fr: "du \(language.date(first)) au \(language.date(last))"
        case .en: "from \(language.date(first)) to \(language.date(last))"
        }
    }

    /// {weekday} {day}
    package func oneDay(weekday: String, day: Int) -> String {
        switch language {
        case .fr: "\(weekday) \(language.date(day))"
        case .en: "\(weekday) \(language.date(day))"
        }
    }

    /// Modifier cette édition
    package var edit: String {
        switch language {
        case .fr: "Modifier cette édition"
        case .en: "Change this edition"
        }
    }

    /// Proposer un rendez-vous
    package var propose: String {
        switch language {
        case .fr: "Proposer un rendez-vous"
        case .en: "Propose an event"
        }
    }

    /// Il faut un compte. La coordination lit avant d’annoncer.
    package var proposeHelp: String {
        switch language {
        case .fr: "Il faut un compte. La coordination lit avant d’annoncer."
        case .en: "It takes an account. The coordination reads before announcing."
        }
    }

    /// Programme
    package var programme: String {
        switch language {
        case .fr: "Programme"
        case .en: "Programme"
        }
    }

    /// Rien n’est encore annoncé.
    package var empty: String {
        switch language {
        case .fr: "Rien n’est encore annoncé."
        case .en: "Nothing is announced yet."
        }
    }

    /// Rien de tel n’est annoncé.
    package var emptyFiltered: String {
        switch language {
        case .fr: "Rien de tel n’est annoncé."
        case .en: "Nothing of the kind is announced."
        }
    }

    /// Affiner
    package var filters: String {
        switch language {
        case .fr: "Affiner"
        case .en: "Narrow down"
        }
    }

    /// Quoi
    package var kinds: String {
        switch language {
        case .fr: "Quoi"
        case .en: "What"
        }
    }

    /// Où
    package var places: String {
        switch language {
        case .fr: "Où"
        case .en: "Where"
        }
    }

    /// tout
    package var all: String {
        switch language {
        case .fr: "tout"
        case .en: "everything"
        }
    }

    /// partout
    package var allPlaces: String {
        switch language {
        case .fr: "partout"
        case .en: "everywhere"
        }
    }

    /// Le mois d’un coup d’œil
    package var picture: String {
        switch language {
        case .fr: "Le mois d’un coup d’œil"
        case .en: "The month at a glance"
        }
    }

    /// {month}. Un jour souligné a un rendez-vous : le lien y mène.
    package func pictureHelp(month: String) -> String {
        switch language {
        case .fr: "\(month). Un jour souligné a un rendez-vous\u{A0}: le lien y mène."
        case .en: "\(month). An underlined day has an event: the link leads to it."
        }
    }

    /// {n}
    package func pictureDay(n: Int, day: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "\(language.date(day)), rien", one: "\(language.date(day)), un rendez-vous", other: "\(language.date(day)), \(language.formatted(n)) rendez-vous"))"
        case .en: "\(language.form(n, zero: "\(language.date(day)), nothing", one: "\(language.date(day)), one event", other: "\(language.date(day)), \(language.formatted(n)) events"))"
        }
    }

    /// L M M J V S D
    package var weekdays: String {
        switch language {
        case .fr: "L M M J V S D"
        case .en: "M T W T F S S"
        }
    }

    /// lundi
    package var monday: String {
        switch language {
        case .fr: "lundi"
        case .en: "Monday"
        }
    }

    /// mardi
    package var tuesday: String {
        switch language {
        case .fr: "mardi"
        case .en: "Tuesday"
        }
    }

    /// mercredi
    package var wednesday: String {
        switch language {
        case .fr: "mercredi"
        case .en: "Wednesday"
        }
    }

    /// jeudi
    package var thursday: String {
        switch language {
        case .fr: "jeudi"
        case .en: "Thursday"
        }
    }

    /// vendredi
    package var friday: String {
        switch language {
        case .fr: "vendredi"
        case .en: "Friday"
        }
    }

    /// samedi
    package var saturday: String {
        switch language {
        case .fr: "samedi"
        case .en: "Saturday"
        }
    }

    /// dimanche
    package var sunday: String {
        switch language {
        case .fr: "dimanche"
        case .en: "Sunday"
        }
    }

    /// Le suivre dans votre agenda
    package var follow: String {
        switch language {
        case .fr: "Le suivre dans votre agenda"
        case .en: "Follow it in your calendar"
        }
    }

    /// Copiez cette adresse dans « s’abonner à un agenda » (Thunderbird, Outlook, Google Agenda, téléphone…
    package var followHelp: String {
        switch language {
        case .fr: "Copiez cette adresse dans «\u{202F}s’abonner à un agenda\u{202F}» (Thunderbird, Outlook, Google Agenda, téléphone)\u{A0}: les rendez-vous y viennent et s’y corrigent tout seuls. Cette adresse ne dit rien de vous."
        case .en: "Copy this address into \"subscribe to a calendar\" (Thunderbird, Outlook, Google Calendar, phone): events come and are corrected by themselves. This address tells nothing of you."
        }
    }

    /// L’ouvrir dans mon agenda
    package var followOpen: String {
        switch language {
        case .fr: "L’ouvrir dans mon agenda"
        case .en: "Open it in my calendar"
        }
    }

    /// Télécharger le calendrier (.ics)
    package var followFile: String {
        switch language {
        case .fr: "Télécharger le calendrier (.ics)"
        case .en: "Download the calendar (.ics)"
        }
    }

    /// Cette page s’imprime : votre navigateur en fait une affiche simple.
    package var print: String {
        switch language {
        case .fr: "Cette page s’imprime\u{A0}: votre navigateur en fait une affiche simple."
        case .en: "This page prints: your browser makes a plain poster of it."
        }
    }

    /// portes ouvertes
    package var openDoors: String {
        switch language {
        case .fr: "portes ouvertes"
        case .en: "open doors"
        }
    }

    /// visite
    package var visit: String {
        switch language {
        case .fr: "visite"
        case .en: "visit"
        }
    }

    /// atelier
    package var workshop: String {
        switch language {
        case .fr: "atelier"
        case .en: "workshop"
        }
    }

    /// débat
    package var debate: String {
        switch language {
        case .fr: "débat"
        case .en: "debate"
        }
    }

    /// formation
    package var training: String {
        switch language {
        case .fr: "formation"
        case .en: "training"
        }
    }

    /// autre rendez-vous
    package var other: String {
        switch language {
        case .fr: "autre rendez-vous"
        case .en: "other event"
        }
    }

    /// attend la coordination
    package var proposed: String {
        switch language {
        case .fr: "attend la coordination"
        case .en: "waits for the coordination"
        }
    }

    /// annoncé
    package var announced: String {
        switch language {
        case .fr: "annoncé"
        case .en: "announced"
        }
    }

    /// pas annoncé
    package var declined: String {
        switch language {
        case .fr: "pas annoncé"
        case .en: "not announced"
        }
    }

    /// annulé
    package var cancelled: String {
        switch language {
        case .fr: "annulé"
        case .en: "cancelled"
        }
    }

    /// Ce rendez-vous est annulé.
    package var cancelledNote: String {
        switch language {
        case .fr: "Ce rendez-vous est annulé."
        case .en: "This event is cancelled."
        }
    }

    /// La coordination n’annonce pas ce rendez-vous.
    package var declinedNote: String {
        switch language {
        case .fr: "La coordination n’annonce pas ce rendez-vous."
        case .en: "The coordination does not announce this event."
        }
    }

    /// La coordination lit ce rendez-vous avant de l’annoncer. Vous et elle êtes seuls à le voir.
    package var proposedNote: String {
        switch language {
        case .fr: "La coordination lit ce rendez-vous avant de l’annoncer. Vous et elle êtes seuls à le voir."
        case .en: "The coordination reads this event before announcing it. You and it alone see it."
        }
    }

    /// Pourquoi : {reason}
    package func because(reason: String) -> String {
        switch language {
        case .fr: "Pourquoi\u{A0}: \(reason)"
        case .en: "Why: \(reason)"
        }
    }

    /// Quand
    package var when: String {
        switch language {
        case .fr: "Quand"
        case .en: "When"
        }
    }

    /// Où
    package var location: String {
        switch language {
        case .fr: "Où"
        case .en: "Where"
        }
    }

    /// Qui invite
    package var organiser: String {
        switch language {
        case .fr: "Qui invite"
        case .en: "Who invites"
        }
    }

    /// Pour qui
    package var audience: String {
        switch language {
        case .fr: "Pour qui"
        case .en: "For whom"
        }
    }

    /// Accessibilité
    package var accessibility: String {
        switch language {
        case .fr: "Accessibilité"
        case .en: "Accessibility"
        }
    }

    /// Prix
    package var price: String {
        switch language {
        case .fr: "Prix"
        case .en: "Price"
        }
    }

    /// Venir
    package var registration: String {
        switch language {
        case .fr: "Venir"
        case .en: "Coming"
        }
    }

    /// En savoir plus ou s’inscrire
    package var link: String {
        switch language {
        case .fr: "En savoir plus ou s’inscrire"
        case .en: "Read more or register"
        }
    }

    /// La pratique
    package var sheet: String {
        switch language {
        case .fr: "La pratique"
        case .en: "The practice"
        }
    }

    /// Territoire
    package var territory: String {
        switch language {
        case .fr: "Territoire"
        case .en: "Territory"
        }
    }

    /// Le mettre dans mon agenda (.ics)
    package var file: String {
        switch language {
        case .fr: "Le mettre dans mon agenda (.ics)"
        case .en: "Put it in my calendar (.ics)"
        }
    }

    /// Modifier
    package var change: String {
        switch language {
        case .fr: "Modifier"
        case .en: "Change"
        }
    }

    /// Annuler ce rendez-vous
    package var cancel: String {
        switch language {
        case .fr: "Annuler ce rendez-vous"
        case .en: "Cancel this event"
        }
    }

    /// Lire et décider
    package var decide: String {
        switch language {
        case .fr: "Lire et décider"
        case .en: "Read and decide"
        }
    }

    /// toute la journée
    package var wholeDay: String {
        switch language {
        case .fr: "toute la journée"
        case .en: "all day"
        }
    }

    /// à partir de {start}
    package func from(start: String) -> String {
        switch language {
        case .fr: "à partir de \(start)"
        case .en: "from \(start)"
        }
    }

    /// de {start} à {end}
    package func fromTo(start: String, end: String) -> String {
        switch language {
        case .fr: "de \(start) à \(end)"
        case .en: "from \(start) to \(end)"
        }
    }

    /// du {first} à {start} au {last} à {end}
    package func span(first: String, start: String, last: String, end: String) -> String {
        switch language {
        case .fr: "du \(first) à \(start) au \(last) à \(end)"
        case .en: "from \(first) at \(start) to \(last) at \(end)"
        }
    }

    /// du {first} au {last}
    package func spanDays(first: String, last: String) -> String {
        switch language {
        case .fr: "du \(first) au \(last)"
        case .en: "from \(first) to \(last)"
        }
    }

    /// {hour} h {minute}
    package func clock(hour: String, minute: String) -> String {
        switch language {
        case .fr: "\(hour) h \(minute)"
        case .en: "\(hour):\(minute)"
        }
    }

    /// {hour} h
    package func clockSharp(hour: String) -> String {
        switch language {
        case .fr: "\(hour) h"
        case .en: "\(hour):00"
        }
    }

    /// Rendez-vous : {title}, {when}
    package func onSheet(title: String, when: String) -> String {
        switch language {
        case .fr: "Rendez-vous\u{A0}: \(title), \(when)"
        case .en: "Event: \(title), \(when)"
        }
    }

    /// Proposer un rendez-vous
    package var proposeTitle: String {
        switch language {
        case .fr: "Proposer un rendez-vous"
        case .en: "Propose an event"
        }
    }

    /// Modifier un rendez-vous
    package var editTitle: String {
        switch language {
        case .fr: "Modifier un rendez-vous"
        case .en: "Change an event"
        }
    }

    /// Une porte ouverte, une visite, un atelier, un débat : ce qui montre ce que l’on fait ensemble. Pers…
    package var formLead: String {
        switch language {
        case .fr: "Une porte ouverte, une visite, un atelier, un débat\u{A0}: ce qui montre ce que l’on fait ensemble. Personne n’est obligé d’y prendre part."
        case .en: "Open doors, a visit, a workshop, a debate: whatever shows what people do together. Nobody is obliged to take part."
        }
    }

    /// Aucun nom de personne : une structure, un groupe, un service.
    package var noNames: String {
        switch language {
        case .fr: "Aucun nom de personne\u{A0}: une structure, un groupe, un service."
        case .en: "No name of a person: an organisation, a group, a service."
        }
    }

    /// Ce rendez-vous est annoncé. Si vous le modifiez, la coordination le relit, et il n’est plus montré …
    package var again: String {
        switch language {
        case .fr: "Ce rendez-vous est annoncé. Si vous le modifiez, la coordination le relit, et il n’est plus montré en attendant. Pour dire qu’il n’a pas lieu, annulez-le\u{A0}: c’est immédiat."
        case .en: "This event is announced. If you change it, the coordination reads it again, and it is not shown meanwhile. To say that it does not happen, cancel it: that is immediate."
        }
    }

    /// Quel genre de rendez-vous
    package var kind: String {
        switch language {
        case .fr: "Quel genre de rendez-vous"
        case .en: "What kind of event"
        }
    }

    /// Nom du rendez-vous
    package var name: String {
        switch language {
        case .fr: "Nom du rendez-vous"
        case .en: "Name of the event"
        }
    }

    /// Ce qui s’y passe (facultatif)
    package var told: String {
        switch language {
        case .fr: "Ce qui s’y passe (facultatif)"
        case .en: "What happens there (optional)"
        }
    }

    /// Jour
    package var firstDay: String {
        switch language {
        case .fr: "Jour"
        case .en: "Day"
        }
    }

    /// Entre {first} et {last}, sous la forme 06/04/2027.
    package func firstDayHelp(first: String, last: String) -> String {
        switch language {
        case .fr: "Entre \(first) et \(last), sous la forme 06/04/2027."
        case .en: "Between \(first) and \(last), written 06/04/2027."
        }
    }

    /// Heure de début (facultatif)
    package var start: String {
        switch language {
        case .fr: "Heure de début (facultatif)"
        case .en: "Begins at (optional)"
        }
    }

    /// Par exemple 14h30. Vide : toute la journée.
    package var startHelp: String {
        switch language {
        case .fr: "Par exemple 14h30. Vide\u{A0}: toute la journée."
        case .en: "For example 14:30. Empty: all day."
        }
    }

    /// Dernier jour (facultatif)
    package var lastDay: String {
        switch language {
        case .fr: "Dernier jour (facultatif)"
        case .en: "Last day (optional)"
        }
    }

    /// S’il dure plusieurs jours.
    package var lastDayHelp: String {
        switch language {
        case .fr: "S’il dure plusieurs jours."
        case .en: "If it lasts several days."
        }
    }

    /// Heure de fin (facultatif)
    package var end: String {
        switch language {
        case .fr: "Heure de fin (facultatif)"
        case .en: "Ends at (optional)"
        }
    }

    /// Où
    package var place: String {
        switch language {
        case .fr: "Où"
        case .en: "Where"
        }
    }

    /// Une salle et sa rue, un arrêt, ou « en ligne ».
    package var placeHelp: String {
        switch language {
        case .fr: "Une salle et sa rue, un arrêt, ou «\u{202F}en ligne\u{202F}»."
        case .en: "A room and its street, a stop, or \"online\"."
        }
    }

    /// Commune ou quartier (facultatif)
    package var town: String {
        switch language {
        case .fr: "Commune ou quartier (facultatif)"
        case .en: "Town or neighbourhood (optional)"
        }
    }

    /// Pour que l’on puisse chercher par lieu.
    package var townHelp: String {
        switch language {
        case .fr: "Pour que l’on puisse chercher par lieu."
        case .en: "So that people can look by place."
        }
    }

    /// Quel lieu voulez-vous dire ?
    package var placeChoice: String {
        switch language {
        case .fr: "Quel lieu voulez-vous dire\u{202F}?"
        case .en: "Which place do you mean?"
        }
    }

    /// Aucun de ceux-là
    package var placeNone: String {
        switch language {
        case .fr: "Aucun de ceux-là"
        case .en: "None of these"
        }
    }

    /// Qui invite
    package var body: String {
        switch language {
        case .fr: "Qui invite"
        case .en: "Who invites"
        }
    }

    /// une autre structure, un autre groupe
    package var bodyOther: String {
        switch language {
        case .fr: "une autre structure, un autre groupe"
        case .en: "another organisation or group"
        }
    }

    /// Son nom
    package var bodyWords: String {
        switch language {
        case .fr: "Son nom"
        case .en: "Its name"
        }
    }

    /// Si elle n’est pas dans la liste.
    package var bodyWordsHelp: String {
        switch language {
        case .fr: "Si elle n’est pas dans la liste."
        case .en: "If it is not in the list."
        }
    }

    /// Tout le monde, des équipes, des élues et élus…
    package var audienceHelp: String {
        switch language {
        case .fr: "Tout le monde, des équipes, des élues et élus…"
        case .en: "Everyone, teams, elected officials…"
        }
    }

    /// Pour qui (facultatif)
    package var audienceField: String {
        switch language {
        case .fr: "Pour qui (facultatif)"
        case .en: "For whom (optional)"
        }
    }

    /// Accessibilité (facultatif)
    package var accessibilityField: String {
        switch language {
        case .fr: "Accessibilité (facultatif)"
        case .en: "Accessibility (optional)"
        }
    }

    /// Plain-pied, boucle magnétique, langue des signes, garde d’enfants…
    package var accessibilityHelp: String {
        switch language {
        case .fr: "Plain-pied, boucle magnétique, langue des signes, garde d’enfants…"
        case .en: "Step-free, hearing loop, sign language, childcare…"
        }
    }

    /// Prix (facultatif)
    package var priceField: String {
        switch language {
        case .fr: "Prix (facultatif)"
        case .en: "Price (optional)"
        }
    }

    /// « Gratuit », ou ce que cela coûte et pour qui.
    package var priceHelp: String {
        switch language {
        case .fr: "«\u{202F}Gratuit\u{202F}», ou ce que cela coûte et pour qui."
        case .en: "\"Free\", or what it costs and for whom."
        }
    }

    /// Comment venir ou s’inscrire (facultatif)
    package var registrationField: String {
        switch language {
        case .fr: "Comment venir ou s’inscrire (facultatif)"
        case .en: "How to come or register (optional)"
        }
    }

    /// Un accueil, un service, son téléphone ou son courriel. Jamais ceux d’une personne.
    package var registrationHelp: String {
        switch language {
        case .fr: "Un accueil, un service, son téléphone ou son courriel. Jamais ceux d’une personne."
        case .en: "A front desk, a service, its phone or mail. Never those of a person."
        }
    }

    /// Adresse d’une page (facultatif)
    package var linkField: String {
        switch language {
        case .fr: "Adresse d’une page (facultatif)"
        case .en: "Address of a page (optional)"
        }
    }

    /// Pour s’inscrire ou en savoir plus : elle commence par https://
    package var linkHelp: String {
        switch language {
        case .fr: "Pour s’inscrire ou en savoir plus\u{A0}: elle commence par https://"
        case .en: "To register or read more: it begins with https://"
        }
    }

    /// Fiche liée (facultatif)
    package var sheetField: String {
        switch language {
        case .fr: "Fiche liée (facultatif)"
        case .en: "Related sheet (optional)"
        }
    }

    /// L’adresse d’une fiche que tout le monde lit, par exemple les-mardis-de-la-verrerie.
    package var sheetHelp: String {
        switch language {
        case .fr: "L’adresse d’une fiche que tout le monde lit, par exemple les-mardis-de-la-verrerie."
        case .en: "The address of a sheet that everyone reads, for example les-mardis-de-la-verrerie."
        }
    }

    /// L’annoncer tout de suite
    package var announces: String {
        switch language {
        case .fr: "L’annoncer tout de suite"
        case .en: "Announce it at once"
        }
    }

    /// Envoyer à la coordination
    package var send: String {
        switch language {
        case .fr: "Envoyer à la coordination"
        case .en: "Send to the coordination"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Ce qui est gardé : ce que vous écrivez et votre compte. Jamais votre nom sur la page.
    package var notice: String {
        switch language {
        case .fr: "Ce qui est gardé\u{A0}: ce que vous écrivez et votre compte. Jamais votre nom sur la page."
        case .en: "What is kept: what you write and your account. Never your name on the page."
        }
    }

    /// Annoncer ce rendez-vous ?
    package var decisionTitle: String {
        switch language {
        case .fr: "Annoncer ce rendez-vous\u{202F}?"
        case .en: "Announce this event?"
        }
    }

    /// Lisez comme tout le monde le lira. Un non se motive : la personne qui propose le lit.
    package var decisionLead: String {
        switch language {
        case .fr: "Lisez comme tout le monde le lira. Un non se motive\u{A0}: la personne qui propose le lit."
        case .en: "Read it as everyone will. A no has its reasons: whoever proposes reads them."
        }
    }

    /// L’annoncer
    package var announce: String {
        switch language {
        case .fr: "L’annoncer"
        case .en: "Announce it"
        }
    }

    /// Ne pas l’annoncer
    package var decline: String {
        switch language {
        case .fr: "Ne pas l’annoncer"
        case .en: "Do not announce it"
        }
    }

    /// Sinon, pourquoi
    package var declineReason: String {
        switch language {
        case .fr: "Sinon, pourquoi"
        case .en: "Otherwise, why"
        }
    }

    /// Lu par la personne qui propose, et par elle seule.
    package var declineReasonHelp: String {
        switch language {
        case .fr: "Lu par la personne qui propose, et par elle seule."
        case .en: "Read by whoever proposes, and by nobody else."
        }
    }

    /// Annuler ce rendez-vous
    package var cancelTitle: String {
        switch language {
        case .fr: "Annuler ce rendez-vous"
        case .en: "Cancel this event"
        }
    }

    /// Il reste montré, comme annulé, et les agendas qui suivent le mois le disent.
    package var cancelLead: String {
        switch language {
        case .fr: "Il reste montré, comme annulé, et les agendas qui suivent le mois le disent."
        case .en: "It stays shown, as cancelled, and calendars that follow the month say so."
        }
    }

    /// Pourquoi
    package var cancelReason: String {
        switch language {
        case .fr: "Pourquoi"
        case .en: "Why"
        }
    }

    /// Une phrase que tout le monde lira.
    package var cancelReasonHelp: String {
        switch language {
        case .fr: "Une phrase que tout le monde lira."
        case .en: "A sentence that everyone will read."
        }
    }

    /// Ne rien changer
    package var keep: String {
        switch language {
        case .fr: "Ne rien changer"
        case .en: "Change nothing"
        }
    }

    /// C’est fait.
    package var done: String {
        switch language {
        case .fr: "C’est fait."
        case .en: "Done."
        }
    }

    /// C’est envoyé. La coordination lit, et vous le dit dans vos nouvelles.
    package var sent: String {
        switch language {
        case .fr: "C’est envoyé. La coordination lit, et vous le dit dans vos nouvelles."
        case .en: "Sent. The coordination reads it, and tells you in your news."
        }
    }

    /// Une nouvelle édition
    package var newTitle: String {
        switch language {
        case .fr: "Une nouvelle édition"
        case .en: "A new edition"
        }
    }

    /// Modifier une édition
    package var editMonthTitle: String {
        switch language {
        case .fr: "Modifier une édition"
        case .en: "Change an edition"
        }
    }

    /// Nom
    package var monthName: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Par exemple : Mois du développement social 2027.
    package var monthNameHelp: String {
        switch language {
        case .fr: "Par exemple\u{A0}: Mois du développement social 2027."
        case .en: "For example: Month of social development 2027."
        }
    }

    /// Ce que c’est (facultatif)
    package var monthTold: String {
        switch language {
        case .fr: "Ce que c’est (facultatif)"
        case .en: "What it is (optional)"
        }
    }

    /// Premier jour
    package var monthFirst: String {
        switch language {
        case .fr: "Premier jour"
        case .en: "First day"
        }
    }

    /// Dernier jour
    package var monthLast: String {
        switch language {
        case .fr: "Dernier jour"
        case .en: "Last day"
        }
    }

    /// Un mois ou un jour : 04/2027 ou 06/04/2027.
    package var monthDayHelp: String {
        switch language {
        case .fr: "Un mois ou un jour\u{A0}: 04/2027 ou 06/04/2027."
        case .en: "A month or a day: 04/2027 or 06/04/2027."
        }
    }

    /// Enregistrer
    package var monthSave: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Rien n’a été enregistré
    package var errorTitle: String {
        switch language {
        case .fr: "Rien n’a été enregistré"
        case .en: "Nothing was saved"
        }
    }

    /// Ce formulaire a attendu trop longtemps. Vérifiez, puis renvoyez-le.
    package var expired: String {
        switch language {
        case .fr: "Ce formulaire a attendu trop longtemps. Vérifiez, puis renvoyez-le."
        case .en: "This form waited too long. Check it, then send it again."
        }
    }

    /// Des passages peuvent faire reconnaître quelqu’un. Relisez-les ci-dessous.
    package var unread: String {
        switch language {
        case .fr: "Des passages peuvent faire reconnaître quelqu’un. Relisez-les ci-dessous."
        case .en: "Some passages may tell who somebody is. Read them again below."
        }
    }

    /// Quelqu’un l’a modifié entre-temps. Voici ce que vous aviez écrit : comparez, puis renvoyez.
    package var stale: String {
        switch language {
        case .fr: "Quelqu’un l’a modifié entre-temps. Voici ce que vous aviez écrit\u{A0}: comparez, puis renvoyez."
        case .en: "Somebody changed it meanwhile. Here is what you had written: compare, then send again."
        }
    }

    /// Donnez un nom.
    package var titleMissing: String {
        switch language {
        case .fr: "Donnez un nom."
        case .en: "Give a name."
        }
    }

    /// Dites où.
    package var placeMissing: String {
        switch language {
        case .fr: "Dites où."
        case .en: "Say where."
        }
    }

    /// Dites quelle structure ou quel groupe invite.
    package var organiserMissing: String {
        switch language {
        case .fr: "Dites quelle structure ou quel groupe invite."
        case .en: "Say which organisation or group invites."
        }
    }

    /// Choisissez le genre de rendez-vous.
    package var kindMissing: String {
        switch language {
        case .fr: "Choisissez le genre de rendez-vous."
        case .en: "Choose the kind of event."
        }
    }

    /// Dites pourquoi.
    package var reasonMissing: String {
        switch language {
        case .fr: "Dites pourquoi."
        case .en: "Say why."
        }
    }

    /// C’est trop long : {line} caractères sur une ligne, {text} dans les autres réponses, {told} pour rac…
    package func tooLong(line: Int, text: Int, told: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(line)) caractères sur une ligne, \(language.formatted(text)) dans les autres réponses, \(language.formatted(told)) pour raconter."
        case .en: "It is too long: \(language.formatted(line)) characters on a line, \(language.formatted(text)) in other answers, \(language.formatted(told)) to tell more."
        }
    }

    /// Il y a trop d’adresses de pages dans le texte.
    package var tooManyLinks: String {
        switch language {
        case .fr: "Il y a trop d’adresses de pages dans le texte."
        case .en: "There are too many addresses of pages in the text."
        }
    }

    /// Ce jour n’est pas lisible. Écrivez-le ainsi : 06/04/2027.
    package var dayUnreadable: String {
        switch language {
        case .fr: "Ce jour n’est pas lisible. Écrivez-le ainsi\u{A0}: 06/04/2027."
        case .en: "This day cannot be read. Write it like this: 06/04/2027."
        }
    }

    /// Cette heure n’est pas lisible. Écrivez-la ainsi : 14h30.
    package var timeUnreadable: String {
        switch language {
        case .fr: "Cette heure n’est pas lisible. Écrivez-la ainsi\u{A0}: 14h30."
        case .en: "This time cannot be read. Write it like this: 14:30."
        }
    }

    /// Il manque une heure : celle du début, ou celle de la fin s’il dure plusieurs jours.
    package var timeMissing: String {
        switch language {
        case .fr: "Il manque une heure\u{A0}: celle du début, ou celle de la fin s’il dure plusieurs jours."
        case .en: "A time is missing: that of the beginning, or that of the end if it lasts several days."
        }
    }

    /// La fin est avant le début.
    package var endBeforeStart: String {
        switch language {
        case .fr: "La fin est avant le début."
        case .en: "The end is before the beginning."
        }
    }

    /// C’est trop long : {n} jours au plus.
    package func tooManyDays(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) jours au plus."
        case .en: "It is too long: \(language.formatted(n)) days at most."
        }
    }

    /// Ce jour n’est pas dans cette édition.
    package var outsideMonth: String {
        switch language {
        case .fr: "Ce jour n’est pas dans cette édition."
        case .en: "This day is not in this edition."
        }
    }

    /// Cette adresse de page n’est pas lisible : elle commence par https://
    package var linkUnreadable: String {
        switch language {
        case .fr: "Cette adresse de page n’est pas lisible\u{A0}: elle commence par https://"
        case .en: "This address of a page cannot be read: it begins with https://"
        }
    }

    /// Plusieurs lieux portent ce nom, ou aucun. Choisissez ci-dessous.
    package var placeUnclear: String {
        switch language {
        case .fr: "Plusieurs lieux portent ce nom, ou aucun. Choisissez ci-dessous."
        case .en: "Several places have this name, or none. Choose below."
        }
    }

    /// Vous n’êtes pas membre de cette structure.
    package var notTheirs: String {
        switch language {
        case .fr: "Vous n’êtes pas membre de cette structure."
        case .en: "You are not a member of this organisation."
        }
    }

    /// Aucune fiche que tout le monde lit n’est à cette adresse.
    package var otherSheet: String {
        switch language {
        case .fr: "Aucune fiche que tout le monde lit n’est à cette adresse."
        case .en: "No sheet that everyone reads is at this address."
        }
    }

    /// C’est déjà décidé. Rechargez la page.
    package var decidedAlready: String {
        switch language {
        case .fr: "C’est déjà décidé. Rechargez la page."
        case .en: "It is decided already. Load the page again."
        }
    }

    /// Ce formulaire est déjà parti, avec d’autres mots.
    package var sentBefore: String {
        switch language {
        case .fr: "Ce formulaire est déjà parti, avec d’autres mots."
        case .en: "This form was sent already, with other words."
        }
    }

    /// Beaucoup de vos rendez-vous attendent déjà une réponse. Attendez-la avant d’en proposer d’autres.
    package var tooMany: String {
        switch language {
        case .fr: "Beaucoup de vos rendez-vous attendent déjà une réponse. Attendez-la avant d’en proposer d’autres."
        case .en: "Many of your events wait for an answer already. Wait for it before proposing more."
        }
    }

    /// Ni nom, ni adresse, ni numéro dans cette phrase.
    package var named: String {
        switch language {
        case .fr: "Ni nom, ni adresse, ni numéro dans cette phrase."
        case .en: "No name, no address and no number in this sentence."
        }
    }

    /// Une autre édition porte ce nom.
    package var nameTaken: String {
        switch language {
        case .fr: "Une autre édition porte ce nom."
        case .en: "Another edition has this name."
        }
    }

    /// Qui invite : {name}
    package func fileOrganiser(name: String) -> String {
        switch language {
        case .fr: "Qui invite\u{A0}: \(name)"
        case .en: "Who invites: \(name)"
        }
    }

    /// Pour qui : {text}
    package func fileAudience(text: String) -> String {
        switch language {
        case .fr: "Pour qui\u{A0}: \(text)"
        case .en: "For whom: \(text)"
        }
    }

    /// Accessibilité : {text}
    package func fileAccessibility(text: String) -> String {
        switch language {
        case .fr: "Accessibilité\u{A0}: \(text)"
        case .en: "Accessibility: \(text)"
        }
    }

    /// Prix : {text}
    package func filePrice(text: String) -> String {
        switch language {
        case .fr: "Prix\u{A0}: \(text)"
        case .en: "Price: \(text)"
        }
    }

    /// Venir : {text}
    package func fileRegistration(text: String) -> String {
        switch language {
        case .fr: "Venir\u{A0}: \(text)"
        case .en: "Coming: \(text)"
        }
    }

    /// En savoir plus : {text}
    package func fileLink(text: String) -> String {
        switch language {
        case .fr: "En savoir plus\u{A0}: \(text)"
        case .en: "Read more: \(text)"
        }
    }

    /// Annulé : {reason}
    package func fileCancelled(reason: String) -> String {
        switch language {
        case .fr: "Annulé\u{A0}: \(reason)"
        case .en: "Cancelled: \(reason)"
        }
    }
}

extension Texts {
    package var calendar: CalendarTexts { CalendarTexts(language: language) }
}
