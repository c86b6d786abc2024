// Written by scripts/generate.py from Catalogue/legal.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `legal`, in one language.
package struct LegalTexts: Sendable {
    let language: Language

    /// à compléter par la personne qui administre cette instance (réglage « {setting} »)
    package func missing(setting: String) -> String {
        switch language {
        case .fr: "à compléter par la personne qui administre cette instance (réglage «\u{202F}\(setting)\u{202F}»)"
        case .en: "to be completed by the person who runs this instance (setting “\(setting)”)"
        }
    }

    /// Cette page est incomplète : la personne qui administre cette instance n’a pas encore écrit tous les…
    package var incomplete: String {
        switch language {
        case .fr: "Cette page est incomplète\u{A0}: la personne qui administre cette instance n’a pas encore écrit tous les réglages que la loi demande. Ils sont listés par la commande essaim config."
        case .en: "This page is incomplete: the person who runs this instance has not yet written every setting that the law asks for. The command essaim config lists them."
        }
    }

    /// Mentions légales
    package var legalTitle: String {
        switch language {
        case .fr: "Mentions légales"
        case .en: "Legal notice"
        }
    }

    /// Qui répond de ce site, et comment le joindre.
    package var legalLead: String {
        switch language {
        case .fr: "Qui répond de ce site, et comment le joindre."
        case .en: "Who answers for this site, and how to reach them."
        }
    }

    /// Qui édite ce site
    package var publisher: String {
        switch language {
        case .fr: "Qui édite ce site"
        case .en: "Who publishes this site"
        }
    }

    /// Nom
    package var publisherName: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Statut
    package var publisherKind: String {
        switch language {
        case .fr: "Statut"
        case .en: "Status"
        }
    }

    /// organisme public
    package var kindPublic: String {
        switch language {
        case .fr: "organisme public"
        case .en: "public body"
        }
    }

    /// association
    package var kindAssociation: String {
        switch language {
        case .fr: "association"
        case .en: "non-profit association"
        }
    }

    /// autre structure
    package var kindOther: String {
        switch language {
        case .fr: "autre structure"
        case .en: "other organisation"
        }
    }

    /// Adresse
    package var publisherAddress: String {
        switch language {
        case .fr: "Adresse"
        case .en: "Address"
        }
    }

    /// Téléphone
    package var publisherPhone: String {
        switch language {
        case .fr: "Téléphone"
        case .en: "Telephone"
        }
    }

    /// Pour écrire
    package var publisherContact: String {
        switch language {
        case .fr: "Pour écrire"
        case .en: "To write"
        }
    }

    /// Direction de la publication
    package var director: String {
        switch language {
        case .fr: "Direction de la publication"
        case .en: "Director of publication"
        }
    }

    /// Qui héberge ce site
    package var hosting: String {
        switch language {
        case .fr: "Qui héberge ce site"
        case .en: "Who hosts this site"
        }
    }

    /// Nom
    package var hostName: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Adresse
    package var hostAddress: String {
        switch language {
        case .fr: "Adresse"
        case .en: "Address"
        }
    }

    /// Téléphone
    package var hostPhone: String {
        switch language {
        case .fr: "Téléphone"
        case .en: "Telephone"
        }
    }

    /// Un contenu pose problème
    package var content: String {
        switch language {
        case .fr: "Un contenu pose problème"
        case .en: "Something published here is a problem"
        }
    }

    /// Une fiche se trompe, nomme une personne, montre une image sans accord, ou porte atteinte à quelqu’u…
    package var contentText: String {
        switch language {
        case .fr: "Une fiche se trompe, nomme une personne, montre une image sans accord, ou porte atteinte à quelqu’un\u{202F}? Écrivez à l’adresse ci-dessus, avec l’adresse de la page et le passage\u{A0}: l’éditeur doit vous répondre, corriger ou retirer s’il y a lieu."
        case .en: "Is a sheet wrong, does it name a person, show a picture without consent, or harm somebody? Write to the address above with the address of the page and the passage: the publisher must answer, and correct or withdraw where due."
        }
    }

    /// Droit de réponse
    package var reply: String {
        switch language {
        case .fr: "Droit de réponse"
        case .en: "Right of reply"
        }
    }

    /// Une structure, un groupe ou une personne que l’on reconnaît dans une fiche peut demander une répons…
    package var replyText: String {
        switch language {
        case .fr: "Une structure, un groupe ou une personne que l’on reconnaît dans une fiche peut demander une réponse, une correction ou un retrait. Une fiche retirée ne se lit plus, et son adresse le dit."
        case .en: "An organisation, a group or a person who can be recognised in a sheet may ask for a reply, a correction or a withdrawal. A withdrawn sheet can no longer be read, and its address says so."
        }
    }

    /// Réutiliser les textes
    package var reuse: String {
        switch language {
        case .fr: "Réutiliser les textes"
        case .en: "Reusing the texts"
        }
    }

    /// Sauf mention contraire, les textes sont sous {licence}. Les rapports cités gardent leurs propres co…
    package func reuseText(licence: String) -> String {
        switch language {
        case .fr: "Sauf mention contraire, les textes sont sous \(licence). Les rapports cités gardent leurs propres conditions."
        case .en: "Unless said otherwise, texts are under \(licence). The reports that are cited keep their own terms."
        }
    }

    /// Le logiciel
    package var software: String {
        switch language {
        case .fr: "Le logiciel"
        case .en: "The software"
        }
    }

    /// Essaim est un logiciel libre, sous licence MPL 2.0 ; version {version}.
    package func softwareText(version: String) -> String {
        switch language {
        case .fr: "Essaim est un logiciel libre, sous licence MPL 2.0\u{202F}; version \(version)."
        case .en: "Essaim is free software under the MPL 2.0 licence; version \(version)."
        }
    }

    /// Données personnelles
    package var privacyTitle: String {
        switch language {
        case .fr: "Données personnelles"
        case .en: "Personal data"
        }
    }

    /// Lire ce site ne demande ni compte ni nom. Voici tout ce que le programme fait de données qui touche…
    package var privacyLead: String {
        switch language {
        case .fr: "Lire ce site ne demande ni compte ni nom. Voici tout ce que le programme fait de données qui touchent des personnes."
        case .en: "Reading this site needs neither an account nor a name. Here is all that the program does with data that touches people."
        }
    }

    /// Responsable
    package var controller: String {
        switch language {
        case .fr: "Responsable"
        case .en: "Controller"
        }
    }

    /// {name} décide de ces usages et en répond.
    package func controllerText(name: String) -> String {
        switch language {
        case .fr: "\(name) décide de ces usages et en répond."
        case .en: "\(name) decides on these uses and answers for them."
        }
    }

    /// Protection des données
    package var officer: String {
        switch language {
        case .fr: "Protection des données"
        case .en: "Data protection"
        }
    }

    /// Pour une question ou pour exercer vos droits :
    package var officerText: String {
        switch language {
        case .fr: "Pour une question ou pour exercer vos droits\u{A0}:"
        case .en: "For a question or to exercise your rights:"
        }
    }

    /// Ce qui est fait, et pourquoi
    package var usesTitle: String {
        switch language {
        case .fr: "Ce qui est fait, et pourquoi"
        case .en: "What is done, and why"
        }
    }

    /// But
    package var purpose: String {
        switch language {
        case .fr: "But"
        case .en: "Purpose"
        }
    }

    /// Ce qui est gardé
    package var data: String {
        switch language {
        case .fr: "Ce qui est gardé"
        case .en: "What is kept"
        }
    }

    /// Qui est concerné
    package var people: String {
        switch language {
        case .fr: "Qui est concerné"
        case .en: "Whom it concerns"
        }
    }

    /// Base légale
    package var basis: String {
        switch language {
        case .fr: "Base légale"
        case .en: "Legal basis"
        }
    }

    /// Qui y a accès
    package var recipients: String {
        switch language {
        case .fr: "Qui y a accès"
        case .en: "Who has access"
        }
    }

    /// Combien de temps
    package var retention: String {
        switch language {
        case .fr: "Combien de temps"
        case .en: "For how long"
        }
    }

    /// mission d’intérêt public (règlement général sur la protection des données, article 6.1.e)
    package var basisPublicInterest: String {
        switch language {
        case .fr: "mission d’intérêt public (règlement général sur la protection des données, article 6.1.e)"
        case .en: "task in the public interest (General Data Protection Regulation, article 6.1.e)"
        }
    }

    /// intérêt légitime (règlement général sur la protection des données, article 6.1.f)
    package var basisLegitimateInterest: String {
        switch language {
        case .fr: "intérêt légitime (règlement général sur la protection des données, article 6.1.f)"
        case .en: "legitimate interest (General Data Protection Regulation, article 6.1.f)"
        }
    }

    /// obligation légale : sécurité des données (règlement général sur la protection des données, articles…
    package var basisLegalObligation: String {
        switch language {
        case .fr: "obligation légale\u{A0}: sécurité des données (règlement général sur la protection des données, articles 6.1.c et 32)"
        case .en: "legal obligation: security of data (General Data Protection Regulation, articles 6.1.c and 32)"
        }
    }

    /// sur votre appareil seulement, {days} jours au plus
    package func retentionDevice(days: Int) -> String {
        switch language {
        case .fr: "sur votre appareil seulement, \(language.formatted(days)) jours au plus"
        case .en: "on your own device only, \(language.formatted(days)) days at most"
        }
    }

    /// en mémoire, jusqu’à la fin de la connexion ; rien n’est écrit
    package var retentionConnection: String {
        switch language {
        case .fr: "en mémoire, jusqu’à la fin de la connexion\u{202F}; rien n’est écrit"
        case .en: "in memory until the connection ends; nothing is written"
        }
    }

    /// aussi longtemps que la fiche est publiée ; effacé sur demande, aussi des sauvegardes restaurées
    package var retentionPublication: String {
        switch language {
        case .fr: "aussi longtemps que la fiche est publiée\u{202F}; effacé sur demande, aussi des sauvegardes restaurées"
        case .en: "as long as the sheet is published; erased on request, from restored backups too"
        }
    }

    /// aussi longtemps que l’instance existe
    package var retentionInstance: String {
        switch language {
        case .fr: "aussi longtemps que l’instance existe"
        case .en: "as long as the instance exists"
        }
    }

    /// aussi longtemps que le compte est ouvert ; les liens et les connexions sont oubliés un mois après l…
    package var retentionAccount: String {
        switch language {
        case .fr: "aussi longtemps que le compte est ouvert\u{202F}; les liens et les connexions sont oubliés un mois après leur fin"
        case .en: "as long as the account is open; links and sessions are forgotten a month after their end"
        }
    }

    /// ce que vous suivez, tant que vous le suivez ; une nouvelle, {days} jours au plus
    package func retentionNews(days: Int) -> String {
        switch language {
        case .fr: "ce que vous suivez, tant que vous le suivez\u{202F}; une nouvelle, \(language.formatted(days)) jours au plus"
        case .en: "what you follow, as long as you do; a piece of news, \(language.formatted(days)) days at most"
        }
    }

    /// le texte disparaît dès l’envoi ; la date, l’adresse et l’objet restent {days} jours au plus
    package func retentionMail(days: Int) -> String {
        switch language {
        case .fr: "le texte disparaît dès l’envoi\u{202F}; la date, l’adresse et l’objet restent \(language.formatted(days)) jours au plus"
        case .en: "the text goes as soon as the mail leaves; the date, the address and the subject stay \(language.formatted(days)) days at most"
        }
    }

    /// reprises sous 48 heures, effacées aussitôt ; l’adresse et le lien, {days} jours après la réponse ; …
    package func retentionReport(days: Int) -> String {
        switch language {
        case .fr: "reprises sous 48 heures, effacées aussitôt\u{202F}; l’adresse et le lien, \(language.formatted(days)) jours après la réponse\u{202F}; ce qui n’est pas retenu, autant\u{202F}; ce qui reste sans réponse, deux ans\u{202F}; ce qui devient une fiche, aussi longtemps qu’elle"
        case .en: "taken back within 48 hours, erased at once; the address and the link, \(language.formatted(days)) days after the answer; what is not kept, as long; what stays without an answer, two years; what becomes a sheet, as long as the sheet"
        }
    }

    /// reprise et effacée tant que personne n’a répondu ; questions et problèmes, {days} jours après la ré…
    package func retentionInquiry(days: Int, exchange: Int) -> String {
        switch language {
        case .fr: "reprise et effacée tant que personne n’a répondu\u{202F}; questions et problèmes, \(language.formatted(days)) jours après la réponse, un an sans réponse\u{202F}; échanges d’une mise en relation, \(language.formatted(exchange)) jours après le dernier message\u{202F}; ce qui est montré sur la fiche, sans dire qui a demandé, aussi longtemps qu’elle"
        case .en: "taken back and erased as long as nobody answered; questions and problems, \(language.formatted(days)) days after the answer, a year without one; exchanges between people put in touch, \(language.formatted(exchange)) days after the last message; what is shown on the sheet, without telling who asked, as long as the sheet"
        }
    }

    /// jusqu’à ce que vous la retiriez ; ce que les deux côtés s’écrivent, {exchange} jours
    package func retentionAdoption(exchange: Int) -> String {
        switch language {
        case .fr: "jusqu’à ce que vous la retiriez\u{202F}; ce que les deux côtés s’écrivent, \(language.formatted(exchange)) jours"
        case .en: "until you take it back; what both sides write to each other, \(language.formatted(exchange)) days"
        }
    }

    /// aussi longtemps que le calendrier ; ce qui n’a jamais été annoncé, {days} jours
    package func retentionEvent(days: Int) -> String {
        switch language {
        case .fr: "aussi longtemps que le calendrier\u{202F}; ce qui n’a jamais été annoncé, \(language.formatted(days)) jours"
        case .en: "as long as the calendar; what was never announced, \(language.formatted(days)) days"
        }
    }

    /// reprises par la personne qui répond jusqu’au dernier jour de l’enquête, avec son code ; ce jour pas…
    package var retentionAnswers: String {
        switch language {
        case .fr: "reprises par la personne qui répond jusqu’au dernier jour de l’enquête, avec son code\u{202F}; ce jour passé, le code est détruit\u{202F}; les réponses deviennent ensuite un jeu de données où rien ne mène à personne, gardé aussi longtemps que l’instance"
        case .en: "taken back by whoever answered until the last day of the survey, with their code; after that day the code is destroyed; answers then become a data set in which nothing leads to anybody, kept as long as the instance"
        }
    }

    /// retirées à tout moment ; au plus tard, le délai que l’enquête annonce après son dernier jour, {days…
    package func retentionContacts(days: Int) -> String {
        switch language {
        case .fr: "retirées à tout moment\u{202F}; au plus tard, le délai que l’enquête annonce après son dernier jour, \(language.formatted(days)) jours au plus"
        case .en: "removed at any time; at the latest after the days that the survey announces after its last one, \(language.formatted(days)) days at most"
        }
    }

    /// Lire le site
    package var readingName: String {
        switch language {
        case .fr: "Lire le site"
        case .en: "Reading the site"
        }
    }

    /// afficher les pages dans la langue, les couleurs et la taille choisies ; protéger le formulaire qui …
    package var readingPurpose: String {
        switch language {
        case .fr: "afficher les pages dans la langue, les couleurs et la taille choisies\u{202F}; protéger le formulaire qui enregistre ce choix"
        case .en: "showing pages in the language, colours and size you chose; protecting the form that saves that choice"
        }
    }

    /// un cookie de vos choix d’affichage si vous en faites, un autre qui protège le formulaire ; ni mesur…
    package var readingData: String {
        switch language {
        case .fr: "un cookie de vos choix d’affichage si vous en faites, un autre qui protège le formulaire\u{202F}; ni mesure d’audience, ni adresse, ni mots cherchés dans les journaux"
        case .en: "a cookie with your display choices if you make any, another that protects the form; no audience measurement, no address and no searched words in the logs"
        }
    }

    /// les personnes qui lisent
    package var readingPeople: String {
        switch language {
        case .fr: "les personnes qui lisent"
        case .en: "people who read"
        }
    }

    /// personne d’autre que vous
    package var readingRecipients: String {
        switch language {
        case .fr: "personne d’autre que vous"
        case .en: "nobody but you"
        }
    }

    /// Garder le service debout
    package var securityName: String {
        switch language {
        case .fr: "Garder le service debout"
        case .en: "Keeping the service up"
        }
    }

    /// limiter le nombre de connexions ouvertes en même temps depuis un même endroit
    package var securityPurpose: String {
        switch language {
        case .fr: "limiter le nombre de connexions ouvertes en même temps depuis un même endroit"
        case .en: "limiting how many connections are open at once from one place"
        }
    }

    /// l’adresse de connexion, le temps de la connexion
    package var securityData: String {
        switch language {
        case .fr: "l’adresse de connexion, le temps de la connexion"
        case .en: "the address of the connection, while it lasts"
        }
    }

    /// les personnes qui lisent
    package var securityPeople: String {
        switch language {
        case .fr: "les personnes qui lisent"
        case .en: "people who read"
        }
    }

    /// personne
    package var securityRecipients: String {
        switch language {
        case .fr: "personne"
        case .en: "nobody"
        }
    }

    /// Fiches documentaires
    package var documentaryName: String {
        switch language {
        case .fr: "Fiches documentaires"
        case .en: "Documentary sheets"
        }
    }

    /// faire connaître des pratiques collectives déjà publiées dans des rapports publics, avec leur source
    package var documentaryPurpose: String {
        switch language {
        case .fr: "faire connaître des pratiques collectives déjà publiées dans des rapports publics, avec leur source"
        case .en: "making known collective practices already published in public reports, with their source"
        }
    }

    /// des noms de structures et de lieux, la réponse d’une structure nommée et le compte de qui l’a écrit…
    package var documentaryData: String {
        switch language {
        case .fr: "des noms de structures et de lieux, la réponse d’une structure nommée et le compte de qui l’a écrite quand il y en a un, des faits sur la pratique\u{202F}; aucun nom de personne privée\u{202F}; une fonction quand le rapport n’indique qu’une personne seule"
        case .en: "names of organisations and places, the reply of an organisation that is named and the account of whoever wrote it where there is one, facts about the practice; no private person's name; a function where the report names only one person"
        }
    }

    /// les personnes que l’on pourrait reconnaître à leur fonction dans une structure nommée ; elles sont …
    package var documentaryPeople: String {
        switch language {
        case .fr: "les personnes que l’on pourrait reconnaître à leur fonction dans une structure nommée\u{202F}; elles sont informées par cette page (article 14)"
        case .en: "people who could be recognised by their function in a named organisation; this page informs them (article 14)"
        }
    }

    /// tout le monde ; chaque fiche dit d’où vient l’information
    package var documentaryRecipients: String {
        switch language {
        case .fr: "tout le monde\u{202F}; chaque fiche dit d’où vient l’information"
        case .en: "everybody; each sheet says where its information comes from"
        }
    }

    /// Journal de l’administration
    package var auditName: String {
        switch language {
        case .fr: "Journal de l’administration"
        case .en: "Log of administration"
        }
    }

    /// savoir ce qui a été importé, retiré ou effacé, et quand
    package var auditPurpose: String {
        switch language {
        case .fr: "savoir ce qui a été importé, retiré ou effacé, et quand"
        case .en: "knowing what was imported, withdrawn or erased, and when"
        }
    }

    /// la date, l’acte, le rôle ou le numéro du compte (jamais un nom) et un nombre de fiches
    package var auditData: String {
        switch language {
        case .fr: "la date, l’acte, le rôle ou le numéro du compte (jamais un nom) et un nombre de fiches"
        case .en: "the date, the act, the role or the number of the account (never a name) and a number of sheets"
        }
    }

    /// la personne qui administre l’instance, et celles qui ont un compte
    package var auditPeople: String {
        switch language {
        case .fr: "la personne qui administre l’instance, et celles qui ont un compte"
        case .en: "the person who runs the instance, and those who have an account"
        }
    }

    /// la personne qui administre l’instance
    package var auditRecipients: String {
        switch language {
        case .fr: "la personne qui administre l’instance"
        case .en: "the person who runs the instance"
        }
    }

    /// Les comptes
    package var accountName: String {
        switch language {
        case .fr: "Les comptes"
        case .en: "Accounts"
        }
    }

    /// reconnaître les personnes qui écrivent et relisent, leur donner ce que leur rôle permet, les préven…
    package var accountPurpose: String {
        switch language {
        case .fr: "reconnaître les personnes qui écrivent et relisent, leur donner ce que leur rôle permet, les prévenir de ce qui touche leur compte"
        case .en: "knowing the people who write and review, giving them what their role allows, telling them what touches their account"
        }
    }

    /// votre nom, votre adresse électronique, votre langue, vos rôles, vos structures et vos équipes ; de …
    package var accountData: String {
        switch language {
        case .fr: "votre nom, votre adresse électronique, votre langue, vos rôles, vos structures et vos équipes\u{202F}; de quoi vérifier un mot de passe ou un code sans les connaître\u{202F}; si un fournisseur d’identité vous connecte, lequel, et une empreinte de l’identifiant qu’il vous donne\u{202F}; vos connexions, avec la famille du navigateur et la date, jamais l’adresse de l’appareil\u{202F}; ce que vous écrivez dans une fiche et n’avez pas encore enregistré, que personne d’autre ne lit\u{202F}; vos échanges avec le comité éditorial sur une décision, gardés avec la fiche"
        case .en: "your name, your e-mail address, your language, your roles, your organisations and teams; what checks a password or a code without knowing it; if an identity provider signs you in, which one, and a digest of the identifier it gives you; your sessions, with the family of the browser and the date, never the address of the device; what you write in a sheet and have not saved yet, which nobody else reads; what you and the editors write to each other about a decision, kept with the sheet"
        }
    }

    /// les personnes qui ont un compte, ou en demandent un
    package var accountPeople: String {
        switch language {
        case .fr: "les personnes qui ont un compte, ou en demandent un"
        case .en: "people who have an account, or ask for one"
        }
    }

    /// vous, et les personnes qui administrent l’instance ; votre nom se lit là où vous agissez en votre n…
    package var accountRecipients: String {
        switch language {
        case .fr: "vous, et les personnes qui administrent l’instance\u{202F}; votre nom se lit là où vous agissez en votre nom"
        case .en: "you, and the people who administer the instance; your name is read where you act in your name"
        }
    }

    /// Les courriels envoyés
    package var outboxName: String {
        switch language {
        case .fr: "Les courriels envoyés"
        case .en: "Mails sent"
        }
    }

    /// vous remettre un lien, vous prévenir de ce qui touche votre compte ou de ce que vous suivez
    package var outboxPurpose: String {
        switch language {
        case .fr: "vous remettre un lien, vous prévenir de ce qui touche votre compte ou de ce que vous suivez"
        case .en: "handing you a link, telling you what touches your account or what you follow"
        }
    }

    /// votre adresse, l’objet, la date, et le texte jusqu’à l’envoi
    package var outboxData: String {
        switch language {
        case .fr: "votre adresse, l’objet, la date, et le texte jusqu’à l’envoi"
        case .en: "your address, the subject, the date, and the text until it leaves"
        }
    }

    /// les personnes qui ont un compte, ou en demandent un
    package var outboxPeople: String {
        switch language {
        case .fr: "les personnes qui ont un compte, ou en demandent un"
        case .en: "people who have an account, or ask for one"
        }
    }

    /// vous, et le serveur de courriel choisi par qui répond de l’instance
    package var outboxRecipients: String {
        switch language {
        case .fr: "vous, et le serveur de courriel choisi par qui répond de l’instance"
        case .en: "you, and the mail server chosen by who answers for the instance"
        }
    }

    /// Ce que vous suivez
    package var followingName: String {
        switch language {
        case .fr: "Ce que vous suivez"
        case .en: "What you follow"
        }
    }

    /// vous dire ce qui change dans les fiches, les lieux et les recherches que vous avez choisis
    package var followingPurpose: String {
        switch language {
        case .fr: "vous dire ce qui change dans les fiches, les lieux et les recherches que vous avez choisis"
        case .en: "telling you what changes in the sheets, places and searches you chose"
        }
    }

    /// ce que vous suivez, les nouvelles qui vous ont été dites et si vous les avez lues, le rythme du rés…
    package var followingData: String {
        switch language {
        case .fr: "ce que vous suivez, les nouvelles qui vous ont été dites et si vous les avez lues, le rythme du résumé\u{202F}; si vous donnez à vos nouvelles une adresse de flux, de quoi la reconnaître sans la connaître, et le jour de sa dernière lecture"
        case .en: "what you follow, the news you were told and whether you read it, the pace of the digest; if you give your news a feed address, what recognises it without knowing it, and the day it was last read"
        }
    }

    /// les personnes qui ont un compte et suivent quelque chose
    package var followingPeople: String {
        switch language {
        case .fr: "les personnes qui ont un compte et suivent quelque chose"
        case .en: "people who have an account and follow something"
        }
    }

    /// vous seul ; et le service de lecture à qui vous confiez l’adresse de votre flux
    package var followingRecipients: String {
        switch language {
        case .fr: "vous seul\u{202F}; et le service de lecture à qui vous confiez l’adresse de votre flux"
        case .en: "you alone; and the reading service to which you entrust the address of your feed"
        }
    }

    /// Faire connaître une pratique
    package var reportName: String {
        switch language {
        case .fr: "Faire connaître une pratique"
        case .en: "Making a practice known"
        }
    }

    /// recevoir ce que des personnes font connaître, leur répondre, et en faire des fiches après décision …
    package var reportPurpose: String {
        switch language {
        case .fr: "recevoir ce que des personnes font connaître, leur répondre, et en faire des fiches après décision du comité éditorial"
        case .en: "to receive what people make known, to answer them, and to make sheets of it once the editors have decided"
        }
    }

    /// vos quatre réponses ; en votre nom ou pour votre service ; votre adresse électronique si vous la la…
    package var reportData: String {
        switch language {
        case .fr: "vos quatre réponses\u{202F}; en votre nom ou pour votre service\u{202F}; votre adresse électronique si vous la laissez, chiffrée\u{202F}; votre compte si vous êtes connectée ou connecté\u{202F}; aucun nom de personne n’est demandé"
        case .en: "your four answers; in your own name or for your service; your e-mail address if you leave it, encrypted; your account if you signed in; no name of a person is asked"
        }
    }

    /// les personnes qui font connaître une pratique, avec ou sans compte
    package var reportPeople: String {
        switch language {
        case .fr: "les personnes qui font connaître une pratique, avec ou sans compte"
        case .en: "people who make a practice known, with or without an account"
        }
    }

    /// le comité éditorial du territoire, et personne d’autre avant sa décision ; si le comité le joint à …
    package var reportRecipients: String {
        switch language {
        case .fr: "le comité éditorial du territoire, et personne d’autre avant sa décision\u{202F}; si le comité le joint à une autre fiche, les personnes qui veillent sur elle\u{202F}; votre adresse, seul le programme la lit pour vous écrire, et il l’oublie avec le courrier envoyé"
        case .en: "the editors of the territory, and nobody else before their decision; if they join it to another sheet, those who look after that one; your address is read by the program alone, to write to you, and forgotten with each mail sent"
        }
    }

    /// Images de personnes
    package var imageName: String {
        switch language {
        case .fr: "Images de personnes"
        case .en: "Pictures of persons"
        }
    }

    /// montrer une pratique par des photos où des personnes se reconnaissent, seulement là où chacune l’a …
    package var imagePurpose: String {
        switch language {
        case .fr: "montrer une pratique par des photos où des personnes se reconnaissent, seulement là où chacune l’a accepté"
        case .en: "showing a practice by pictures on which persons recognise themselves, only where each of them agreed to it"
        }
    }

    /// la photo, sans le lieu, l’heure ni l’appareil ; où la personne se trouve sur la photo, qui a signé,…
    package var imageData: String {
        switch language {
        case .fr: "la photo, sans le lieu, l’heure ni l’appareil\u{202F}; où la personne se trouve sur la photo, qui a signé, pour quels usages, jusqu’à quand, où est gardé le papier signé\u{202F}; jamais son nom"
        case .en: "the picture, without place, time and device; where the person is on the picture, who signed, for which uses, until when, where the signed paper is kept; never their name"
        }
    }

    /// les personnes que l’on reconnaît sur une photo ; pour un enfant, avec l’accord des deux titulaires …
    package var imagePeople: String {
        switch language {
        case .fr: "les personnes que l’on reconnaît sur une photo\u{202F}; pour un enfant, avec l’accord des deux titulaires de l’autorité parentale"
        case .en: "the persons who can be recognised on a picture; for a child, with the agreement of both holders of parental authority"
        }
    }

    /// les lecteurs des usages acceptés ; les accords, seulement les personnes qui travaillent sur la fiche
    package var imageRecipients: String {
        switch language {
        case .fr: "les lecteurs des usages acceptés\u{202F}; les accords, seulement les personnes qui travaillent sur la fiche"
        case .en: "readers of the uses agreed to; the agreements, only the people who work on the sheet"
        }
    }

    /// votre consentement, usage par usage, que vous pouvez retirer à tout moment (article 6.1.a)
    package var basisConsent: String {
        switch language {
        case .fr: "votre consentement, usage par usage, que vous pouvez retirer à tout moment (article 6.1.a)"
        case .en: "your consent, use by use, which you may take back at any time (article 6.1.a)"
        }
    }

    /// la photo disparaît dès qu’un accord est retiré ou prend fin, là où il la permettait ; l’accord noté…
    package func retentionAgreement(days: Int) -> String {
        switch language {
        case .fr: "la photo disparaît dès qu’un accord est retiré ou prend fin, là où il la permettait\u{202F}; l’accord noté est détruit \(language.formatted(days)) jours après son dernier jour"
        case .en: "the picture disappears as soon as an agreement is taken back or ends, where it allowed the picture; the recorded agreement is destroyed \(language.formatted(days)) days after its last day"
        }
    }

    /// Relectures à plusieurs
    package var reviewName: String {
        switch language {
        case .fr: "Relectures à plusieurs"
        case .en: "Readings by several"
        }
    }

    /// faire lire une pratique par plusieurs personnes et groupes, avec leurs arguments côte à côte
    package var reviewPurpose: String {
        switch language {
        case .fr: "faire lire une pratique par plusieurs personnes et groupes, avec leurs arguments côte à côte"
        case .en: "have a practice read by several people and groups, with their arguments side by side"
        }
    }

    /// le rôle et la famille d’acteurs que vous dites, vos réponses et vos arguments ; votre compte, que p…
    package var reviewData: String {
        switch language {
        case .fr: "le rôle et la famille d’acteurs que vous dites, vos réponses et vos arguments\u{202F}; votre compte, que personne d’autre ne voit\u{202F}; d’un groupe sans compte, son nom et l’empreinte d’un code"
        case .en: "the role and the family of actors that you state, your answers and arguments; your account, which nobody else sees; of a group without an account, its name and the digest of a code"
        }
    }

    /// les personnes invitées à relire, avec un compte, ou en groupe par un code
    package var reviewPeople: String {
        switch language {
        case .fr: "les personnes invitées à relire, avec un compte, ou en groupe par un code"
        case .en: "people asked to read, with an account, or as a group by a code"
        }
    }

    /// tant que la relecture est ouverte, celles et ceux qui la mènent et qui ont donné la leur ; ensuite,…
    package var reviewRecipients: String {
        switch language {
        case .fr: "tant que la relecture est ouverte, celles et ceux qui la mènent et qui ont donné la leur\u{202F}; ensuite, qui peut lire la fiche"
        case .en: "as long as the reading is open, those who lead it and those who gave theirs; then, whoever may read the sheet"
        }
    }

    /// Prix annuels
    package var prizeName: String {
        switch language {
        case .fr: "Prix annuels"
        case .en: "Yearly prizes"
        }
    }

    /// faire lire des fiches par un jury, sans vote, et dire les raisons de ce qui est décidé
    package var prizePurpose: String {
        switch language {
        case .fr: "faire lire des fiches par un jury, sans vote, et dire les raisons de ce qui est décidé"
        case .en: "having sheets read by a jury, without a vote, and saying the reasons of what is decided"
        }
    }

    /// le rôle et la famille d’acteurs au nom desquels vous siégez ; votre compte, que personne d’autre ne…
    package var prizeData: String {
        switch language {
        case .fr: "le rôle et la famille d’acteurs au nom desquels vous siégez\u{202F}; votre compte, que personne d’autre ne voit\u{202F}; vos lectures et leurs arguments\u{202F}; vos déports et leur raison"
        case .en: "the role and the family of actors in whose name you sit; your account, which nobody else sees; your readings and their arguments; the candidates you do not read and why"
        }
    }

    /// les membres d’un jury, avec ou sans compte
    package var prizePeople: String {
        switch language {
        case .fr: "les membres d’un jury, avec ou sans compte"
        case .en: "members of a jury, with or without an account"
        }
    }

    /// les lectures : le jury et la coordination ; le rôle, la famille et les déports : tout le monde
    package var prizeRecipients: String {
        switch language {
        case .fr: "les lectures\u{A0}: le jury et la coordination\u{202F}; le rôle, la famille et les déports\u{A0}: tout le monde"
        case .en: "readings: the jury and the coordination; roles, families and candidates not read: everybody"
        }
    }

    /// Questions, mises en relation et problèmes sur une fiche
    package var inquiryName: String {
        switch language {
        case .fr: "Questions, mises en relation et problèmes sur une fiche"
        case .en: "Questions, being put in touch and problems about a sheet"
        }
    }

    /// faire répondre à vos questions, vous mettre en relation sans montrer d’adresse, corriger ou retirer…
    package var inquiryPurpose: String {
        switch language {
        case .fr: "faire répondre à vos questions, vous mettre en relation sans montrer d’adresse, corriger ou retirer ce qui pose problème"
        case .en: "having your questions answered, putting you in touch without showing an address, correcting or withdrawing what is wrong"
        }
    }

    /// ce que vous écrivez ; qui vous êtes si vous le dites ; votre adresse électronique si vous la laisse…
    package var inquiryData: String {
        switch language {
        case .fr: "ce que vous écrivez\u{202F}; qui vous êtes si vous le dites\u{202F}; votre adresse électronique si vous la laissez, chiffrée\u{202F}; votre compte si vous êtes connectée ou connecté"
        case .en: "what you write; who you are if you say so; your e-mail address if you leave it, encrypted; your account if you signed in"
        }
    }

    /// les personnes qui écrivent au sujet d’une fiche, avec ou sans compte
    package var inquiryPeople: String {
        switch language {
        case .fr: "les personnes qui écrivent au sujet d’une fiche, avec ou sans compte"
        case .en: "people who write about a sheet, with or without an account"
        }
    }

    /// d’une question ou d’une mise en relation, les personnes qui portent la fiche ou veillent sur elle ;…
    package var inquiryRecipients: String {
        switch language {
        case .fr: "d’une question ou d’une mise en relation, les personnes qui portent la fiche ou veillent sur elle\u{202F}; d’un problème, le comité éditorial du territoire seul\u{202F}; votre adresse, seul le programme la lit pour vous écrire"
        case .en: "of a question or a wish to be put in touch, those who carry the sheet or look after it; of a problem, the editors of the territory alone; your address is read by the program alone, to write to you"
        }
    }

    /// Reprises d’une pratique
    package var adoptionName: String {
        switch language {
        case .fr: "Reprises d’une pratique"
        case .en: "Practices taken up elsewhere"
        }
    }

    /// dire qu’une pratique est reprise ailleurs, ou pourquoi elle ne l’est pas, et en parler avec qui la …
    package var adoptionPurpose: String {
        switch language {
        case .fr: "dire qu’une pratique est reprise ailleurs, ou pourquoi elle ne l’est pas, et en parler avec qui la porte"
        case .en: "saying that a practice is taken up elsewhere, or why it is not, and talking about it with those who carry it"
        }
    }

    /// ce qui est écrit, le lieu et la période ; votre compte ; la structure ou l’équipe au nom de laquell…
    package var adoptionData: String {
        switch language {
        case .fr: "ce qui est écrit, le lieu et la période\u{202F}; votre compte\u{202F}; la structure ou l’équipe au nom de laquelle vous parlez"
        case .en: "what is written, the place and the period; your account; the body or team you speak for"
        }
    }

    /// les personnes qui ont un compte et parlent d’une reprise
    package var adoptionPeople: String {
        switch language {
        case .fr: "les personnes qui ont un compte et parlent d’une reprise"
        case .en: "people with an account who speak of a practice taken up"
        }
    }

    /// qui vous choisissez : votre équipe, votre structure, le réseau, tout le monde après accord du comit…
    package var adoptionRecipients: String {
        switch language {
        case .fr: "qui vous choisissez\u{A0}: votre équipe, votre structure, le réseau, tout le monde après accord du comité éditorial\u{202F}; jamais votre nom"
        case .en: "whom you choose: your team, your organisation, the network, everyone once the editors agreed; never your name"
        }
    }

    /// Rendez-vous du mois du développement social
    package var eventName: String {
        switch language {
        case .fr: "Rendez-vous du mois du développement social"
        case .en: "Events of the month of social development"
        }
    }

    /// proposer un rendez-vous et l’annoncer
    package var eventPurpose: String {
        switch language {
        case .fr: "proposer un rendez-vous et l’annoncer"
        case .en: "proposing an event and announcing it"
        }
    }

    /// ce qui est écrit du rendez-vous ; votre compte ; la structure qui invite
    package var eventData: String {
        switch language {
        case .fr: "ce qui est écrit du rendez-vous\u{202F}; votre compte\u{202F}; la structure qui invite"
        case .en: "what is written of the event; your account; the organisation that invites"
        }
    }

    /// les personnes qui ont un compte et proposent un rendez-vous
    package var eventPeople: String {
        switch language {
        case .fr: "les personnes qui ont un compte et proposent un rendez-vous"
        case .en: "people with an account who propose an event"
        }
    }

    /// la coordination ; tout le monde une fois annoncé ; jamais votre nom
    package var eventRecipients: String {
        switch language {
        case .fr: "la coordination\u{202F}; tout le monde une fois annoncé\u{202F}; jamais votre nom"
        case .en: "the coordination; everyone once it is announced; never your name"
        }
    }

    /// Enquêtes
    package var surveyName: String {
        switch language {
        case .fr: "Enquêtes"
        case .en: "Surveys"
        }
    }

    /// recueillir ce que des personnes savent et vivent, et en faire des résultats d’ensemble
    package var surveyPurpose: String {
        switch language {
        case .fr: "recueillir ce que des personnes savent et vivent, et en faire des résultats d’ensemble"
        case .en: "gathering what people know and live, and making overall results of it"
        }
    }

    /// vos réponses, la langue, la manière de répondre et le jour, jamais l’heure ; l’empreinte chiffrée d…
    package var surveyData: String {
        switch language {
        case .fr: "vos réponses, la langue, la manière de répondre et le jour, jamais l’heure\u{202F}; l’empreinte chiffrée du code que vous gardez, détruite à la fin\u{202F}; ni nom, ni compte, ni adresse du réseau, ni relais, ni code d’enveloppe\u{202F}; pour qui mène l’enquête, saisit ou analyse\u{A0}: son compte\u{202F}; d’un papier à taper deux fois, l’empreinte chiffrée de qui l’a tapé, jusqu’à ce que les deux saisies n’en fassent qu’une\u{202F}; pour un relais\u{A0}: une adresse professionnelle"
        case .en: "your answers, the language, the way you answered and the day, never the hour; the keyed print of the code that you keep, destroyed at the end; no name, no account, no network address, no relay, no code of an envelope; of those who lead the survey, type in or analyse: their account; of a paper to be typed twice, the keyed print of who typed it, until both typings are one; of a relay: a professional address"
        }
    }

    /// les personnes qui répondent, à partir de 15 ans, ou plus jeunes avec quelqu’un d’une structure ; ce…
    package var surveyPeople: String {
        switch language {
        case .fr: "les personnes qui répondent, à partir de 15 ans, ou plus jeunes avec quelqu’un d’une structure\u{202F}; celles qui mènent l’enquête, saisissent, analysent ou relaient"
        case .en: "people who answer, from 15 on, or younger with somebody of a body; those who lead the survey, type in, analyse or relay it"
        }
    }

    /// personne avant la fin, sauf des nombres ; ensuite, les analystes désignés par les structures qui ré…
    package var surveyRecipients: String {
        switch language {
        case .fr: "personne avant la fin, sauf des nombres\u{202F}; ensuite, les analystes désignés par les structures qui répondent ensemble de l’enquête"
        case .en: "nobody before the end, except for numbers; then the analysts named by the bodies that answer together for the survey"
        }
    }

    /// Coordonnées laissées après une enquête
    package var surveyContactName: String {
        switch language {
        case .fr: "Coordonnées laissées après une enquête"
        case .en: "Contacts left after a survey"
        }
    }

    /// vous rappeler au sujet d’une enquête, si vous le demandez
    package var surveyContactPurpose: String {
        switch language {
        case .fr: "vous rappeler au sujet d’une enquête, si vous le demandez"
        case .en: "calling you back about a survey, if you ask for it"
        }
    }

    /// ce que vous laissez : nom, adresse, téléphone ; les mots auxquels vous avez dit oui ; rien qui mène…
    package var surveyContactData: String {
        switch language {
        case .fr: "ce que vous laissez\u{A0}: nom, adresse, téléphone\u{202F}; les mots auxquels vous avez dit oui\u{202F}; rien qui mène à vos réponses"
        case .en: "what you leave: name, address, telephone; the words you agreed to; nothing that leads to your answers"
        }
    }

    /// les personnes qui demandent à être rappelées
    package var surveyContactPeople: String {
        switch language {
        case .fr: "les personnes qui demandent à être rappelées"
        case .en: "people who ask to be called back"
        }
    }

    /// les personnes qui mènent l’enquête
    package var surveyContactRecipients: String {
        switch language {
        case .fr: "les personnes qui mènent l’enquête"
        case .en: "those who lead the survey"
        }
    }

    /// Laboratoire
    package var laboratoryName: String {
        switch language {
        case .fr: "Laboratoire"
        case .en: "Laboratory"
        }
    }

    /// donner le résultat d’une méthode sur un fichier
    package var laboratoryPurpose: String {
        switch language {
        case .fr: "donner le résultat d’une méthode sur un fichier"
        case .en: "giving the result of a method on a file"
        }
    }

    /// le fichier déposé, lu en mémoire ; on demande d’en retirer les noms
    package var laboratoryData: String {
        switch language {
        case .fr: "le fichier déposé, lu en mémoire\u{202F}; on demande d’en retirer les noms"
        case .en: "the file that is given, read in memory; names are asked to be taken out"
        }
    }

    /// les personnes dont parle le fichier
    package var laboratoryPeople: String {
        switch language {
        case .fr: "les personnes dont parle le fichier"
        case .en: "the people the file is about"
        }
    }

    /// la personne qui dépose le fichier, et elle seule
    package var laboratoryRecipients: String {
        switch language {
        case .fr: "la personne qui dépose le fichier, et elle seule"
        case .en: "whoever gives the file, and nobody else"
        }
    }

    /// Vos droits
    package var rights: String {
        switch language {
        case .fr: "Vos droits"
        case .en: "Your rights"
        }
    }

    /// Vous pouvez demander l’accès, la rectification, l’effacement, la limitation, et vous opposer à un u…
    package var rightsText: String {
        switch language {
        case .fr: "Vous pouvez demander l’accès, la rectification, l’effacement, la limitation, et vous opposer à un usage. Sans réponse satisfaisante, vous pouvez saisir la Commission nationale de l’informatique et des libertés (Cnil), 3 place de Fontenoy, 75007 Paris."
        case .en: "You may ask for access, correction, erasure and restriction, and object to a use. Without a satisfying answer you may complain to the French data-protection authority (Cnil), 3 place de Fontenoy, 75007 Paris."
        }
    }

    /// Ce qui n’a pas sa place ici
    package var individual: String {
        switch language {
        case .fr: "Ce qui n’a pas sa place ici"
        case .en: "What has no place here"
        }
    }

    /// Aucun dossier individuel, aucune information sur une personne accompagnée. Si vous en voyez une, di…
    package var individualText: String {
        switch language {
        case .fr: "Aucun dossier individuel, aucune information sur une personne accompagnée. Si vous en voyez une, dites-le\u{A0}: elle sera retirée."
        case .en: "No individual case file, nothing about a person who receives support. If you see any, say so: it will be withdrawn."
        }
    }

    /// Données ouvertes
    package var openTitle: String {
        switch language {
        case .fr: "Données ouvertes"
        case .en: "Open data"
        }
    }

    /// Tout ce que l’on peut lire ici, on peut l’emporter, dans des formats ouverts et documentés.
    package var openLead: String {
        switch language {
        case .fr: "Tout ce que l’on peut lire ici, on peut l’emporter, dans des formats ouverts et documentés."
        case .en: "Whatever can be read here can be taken away, in open and documented formats."
        }
    }

    /// Les listes
    package var openSets: String {
        switch language {
        case .fr: "Les listes"
        case .en: "The lists"
        }
    }

    /// Liste
    package var openSet: String {
        switch language {
        case .fr: "Liste"
        case .en: "List"
        }
    }

    /// Ce qu’elle contient
    package var openWhat: String {
        switch language {
        case .fr: "Ce qu’elle contient"
        case .en: "What it holds"
        }
    }

    /// Fichiers
    package var openFiles: String {
        switch language {
        case .fr: "Fichiers"
        case .en: "Files"
        }
    }

    /// Pratiques
    package var openPractices: String {
        switch language {
        case .fr: "Pratiques"
        case .en: "Practices"
        }
    }

    /// une ligne par fiche publique, avec lieu, structure, besoin, démarche, freins, leviers, source
    package var openPracticesText: String {
        switch language {
        case .fr: "une ligne par fiche publique, avec lieu, structure, besoin, démarche, freins, leviers, source"
        case .en: "one row for each public sheet, with place, organisation, need, method, obstacles, levers, source"
        }
    }

    /// Démarches
    package var openMethods: String {
        switch language {
        case .fr: "Démarches"
        case .en: "Methods"
        }
    }

    /// définition, étapes, rôles, durée, formation, éthique, références
    package var openMethodsText: String {
        switch language {
        case .fr: "définition, étapes, rôles, durée, formation, éthique, références"
        case .en: "definition, steps, roles, duration, training, ethics, references"
        }
    }

    /// Glossaire
    package var openGlossary: String {
        switch language {
        case .fr: "Glossaire"
        case .en: "Glossary"
        }
    }

    /// les mots du métier, avec leurs définitions par source
    package var openGlossaryText: String {
        switch language {
        case .fr: "les mots du métier, avec leurs définitions par source"
        case .en: "the words of the field, with their definitions by source"
        }
    }

    /// Territoires
    package var openTerritories: String {
        switch language {
        case .fr: "Territoires"
        case .en: "Places"
        }
    }

    /// régions, départements et autres lieux, avec leur code de l’Institut national de la statistique et d…
    package var openTerritoriesText: String {
        switch language {
        case .fr: "régions, départements et autres lieux, avec leur code de l’Institut national de la statistique et des études économiques (Insee)"
        case .en: "regions, départements and other places, with their code of the French national statistics office (Insee)"
        }
    }

    /// Structures
    package var openOrganisations: String {
        switch language {
        case .fr: "Structures"
        case .en: "Organisations"
        }
    }

    /// les structures que les fiches publiques nomment, avec leurs noms successifs
    package var openOrganisationsText: String {
        switch language {
        case .fr: "les structures que les fiches publiques nomment, avec leurs noms successifs"
        case .en: "the organisations that public sheets name, with their successive names"
        }
    }

    /// Groupes d’habitants
    package var openGroups: String {
        switch language {
        case .fr: "Groupes d’habitants"
        case .en: "Residents’ groups"
        }
    }

    /// les groupes que les fiches publiques nomment
    package var openGroupsText: String {
        switch language {
        case .fr: "les groupes que les fiches publiques nomment"
        case .en: "the groups that public sheets name"
        }
    }

    /// Sources
    package var openSources: String {
        switch language {
        case .fr: "Sources"
        case .en: "Sources"
        }
    }

    /// les publications dont viennent les fiches
    package var openSourcesText: String {
        switch language {
        case .fr: "les publications dont viennent les fiches"
        case .en: "the publications that sheets come from"
        }
    }

    /// Vocabulaires
    package var openVocabularies: String {
        switch language {
        case .fr: "Vocabulaires"
        case .en: "Vocabularies"
        }
    }

    /// Les listes de mots partagés s’emportent aussi, à leurs différentes versions, depuis la page de chac…
    package var openVocabulariesText: String {
        switch language {
        case .fr: "Les listes de mots partagés s’emportent aussi, à leurs différentes versions, depuis la page de chacune."
        case .en: "The shared lists of words can be taken away too, in their different versions, from the page of each."
        }
    }

    /// Licence
    package var openLicence: String {
        switch language {
        case .fr: "Licence"
        case .en: "Licence"
        }
    }

    /// Données et textes : {licence}. Citez « {name} », l’adresse de la page et la date. Les rapports cité…
    package func openLicenceText(licence: String, name: String) -> String {
        switch language {
        case .fr: "Données et textes\u{A0}: \(licence). Citez «\u{202F}\(name)\u{202F}», l’adresse de la page et la date. Les rapports cités gardent leurs propres conditions."
        case .en: "Data and texts: \(licence). Cite “\(name)”, the address of the page and the date. The reports that are cited keep their own terms."
        }
    }

    /// Formats
    package var openFormats: String {
        switch language {
        case .fr: "Formats"
        case .en: "Formats"
        }
    }

    /// CSV : point-virgule, encodage UTF-8 ; une cellule qui ressemble à une formule commence par une apos…
    package var openFormatsText: String {
        switch language {
        case .fr: "CSV\u{A0}: point-virgule, encodage UTF-8\u{202F}; une cellule qui ressemble à une formule commence par une apostrophe. Tableur\u{A0}: XLSX. JSON\u{A0}: un objet par ligne, mêmes noms de colonnes. Les formats sont décrits dans la documentation du logiciel."
        case .en: "CSV: semicolon, UTF-8; a cell that looks like a formula begins with an apostrophe. Spreadsheet: XLSX. JSON: one object for each row, same names of columns. The formats are described in the documentation of the software."
        }
    }

    /// Fraîcheur
    package var openFresh: String {
        switch language {
        case .fr: "Fraîcheur"
        case .en: "Freshness"
        }
    }

    /// Chaque fichier est produit au moment où vous le demandez ; il contient ce que vous pouvez lire, rie…
    package var openFreshText: String {
        switch language {
        case .fr: "Chaque fichier est produit au moment où vous le demandez\u{202F}; il contient ce que vous pouvez lire, rien de plus."
        case .en: "Each file is made when you ask for it; it holds what you may read, nothing more."
        }
    }

    /// À savoir avant de compter
    package var openLimits: String {
        switch language {
        case .fr: "À savoir avant de compter"
        case .en: "To know before counting"
        }
    }

    /// Une fiche raconte une pratique ; le nombre de fiches ne mesure l’activité de personne. Beaucoup de …
    package var openLimitsText: String {
        switch language {
        case .fr: "Une fiche raconte une pratique\u{202F}; le nombre de fiches ne mesure l’activité de personne. Beaucoup de pratiques ne disent pas où elles ont lieu."
        case .en: "A sheet tells of a practice; the number of sheets measures nobody's activity. Many practices do not say where they take place."
        }
    }

    /// {format} : {list}
    package func file(format: String, list: String) -> String {
        switch language {
        case .fr: "\(format)\u{A0}: \(list)"
        case .en: "\(format): \(list)"
        }
    }

    /// État : non conforme
    package var statusNot: String {
        switch language {
        case .fr: "État\u{A0}: non conforme"
        case .en: "Status: not compliant"
        }
    }

    /// État : partiellement conforme
    package var statusPartly: String {
        switch language {
        case .fr: "État\u{A0}: partiellement conforme"
        case .en: "Status: partly compliant"
        }
    }

    /// État : conforme
    package var statusFully: String {
        switch language {
        case .fr: "État\u{A0}: conforme"
        case .en: "Status: compliant"
        }
    }

    /// Aucun audit au regard du référentiel général d’amélioration de l’accessibilité (RGAA) n’a encore ét…
    package var notAudited: String {
        switch language {
        case .fr: "Aucun audit au regard du référentiel général d’amélioration de l’accessibilité (RGAA) n’a encore été mené\u{A0}: tant qu’il ne l’est pas, nous déclarons le site non conforme."
        case .en: "No audit against the French accessibility framework (RGAA) has been made yet: until it is, we declare the site not compliant."
        }
    }

    /// Audit du {day} par {auditor}, au regard du référentiel général d’amélioration de l’accessibilité (R…
    package func audited(day: Int, auditor: String, rate: Int) -> String {
        switch language {
        case .fr: "Audit du \(language.date(day)) par \(auditor), au regard du référentiel général d’amélioration de l’accessibilité (RGAA)\u{A0}: \(language.formatted(rate)) % des critères sont respectés."
        case .en: "Audit of \(language.date(day)) by \(auditor) against the French accessibility framework (RGAA): \(language.formatted(rate)) % of the criteria are met."
        }
    }

    /// Ce que nous vérifions à chaque version
    package var tested: String {
        switch language {
        case .fr: "Ce que nous vérifions à chaque version"
        case .en: "What we check at each version"
        }
    }

    /// Toutes les pages se lisent au clavier, sans JavaScript, sur un écran de 320 pixels de large, en cla…
    package var testedText: String {
        switch language {
        case .fr: "Toutes les pages se lisent au clavier, sans JavaScript, sur un écran de 320 pixels de large, en clair et en sombre, et s’impriment. Un outil automatique (axe-core) passe sur chaque page\u{202F}; il ne remplace pas un audit."
        case .en: "Every page can be read with the keyboard, without JavaScript, on a screen 320 pixels wide, in light and dark, and printed. An automatic tool (axe-core) runs on each page; it does not replace an audit."
        }
    }

    /// Contenus exemptés
    package var exceptions: String {
        switch language {
        case .fr: "Contenus exemptés"
        case .en: "Exempted content"
        }
    }

    /// Aucun à ce jour. Les contours des départements, quand ils sont importés, ont leur tableau.
    package var exceptionsText: String {
        switch language {
        case .fr: "Aucun à ce jour. Les contours des départements, quand ils sont importés, ont leur tableau."
        case .en: "None to date. Outlines of départements, when imported, have their table."
        }
    }

    /// Signaler un défaut d’accessibilité
    package var defect: String {
        switch language {
        case .fr: "Signaler un défaut d’accessibilité"
        case .en: "Report an accessibility defect"
        }
    }

    /// Si quelque chose vous gêne, dites-le avec l’adresse de la page : l’éditeur vous doit une réponse et…
    package var defectText: String {
        switch language {
        case .fr: "Si quelque chose vous gêne, dites-le avec l’adresse de la page\u{A0}: l’éditeur vous doit une réponse et une autre façon d’accéder au contenu. Pour écrire\u{A0}:"
        case .en: "If something is in your way, say so with the address of the page: the publisher owes you an answer and another way to the content. To write:"
        }
    }

    /// Si personne ne répond
    package var remedy: String {
        switch language {
        case .fr: "Si personne ne répond"
        case .en: "If nobody answers"
        }
    }

    /// Vous pouvez saisir le Défenseur des droits : par téléphone au 3928 (gratuit), par écrit sans timbre…
    package var remedyText: String {
        switch language {
        case .fr: "Vous pouvez saisir le Défenseur des droits\u{A0}: par téléphone au 3928 (gratuit), par écrit sans timbre au Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, ou auprès de ses délégués."
        case .en: "You may turn to the French Defender of Rights: by telephone on 3928 (free), in writing without a stamp to Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, or through its delegates."
        }
    }
}

extension Texts {
    package var legal: LegalTexts { LegalTexts(language: language) }
}
