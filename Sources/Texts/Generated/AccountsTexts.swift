// Written by scripts/generate.py from Catalogue/accounts.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `accounts`, in one language.
package struct AccountsTexts: Sendable {
    let language: Language

    /// Se connecter
    package var signInTitle: String {
        switch language {
        case .fr: "Se connecter"
        case .en: "Sign in"
        }
    }

    /// Se connecter
    package var signInButton: String {
        switch language {
        case .fr: "Se connecter"
        case .en: "Sign in"
        }
    }

    /// Connectez-vous pour lire cette page.
    package var signInNeeded: String {
        switch language {
        case .fr: "Connectez-vous pour lire cette page."
        case .en: "Sign in to read this page."
        }
    }

    /// Recevoir un lien par courriel
    package var signInByLink: String {
        switch language {
        case .fr: "Recevoir un lien par courriel"
        case .en: "Get a link by mail"
        }
    }

    /// Pas encore de compte ?
    package var noAccount: String {
        switch language {
        case .fr: "Pas encore de compte\u{202F}?"
        case .en: "No account yet?"
        }
    }

    /// Adresse électronique
    package var mail: String {
        switch language {
        case .fr: "Adresse électronique"
        case .en: "E-mail address"
        }
    }

    /// Mot de passe
    package var password: String {
        switch language {
        case .fr: "Mot de passe"
        case .en: "Password"
        }
    }

    /// Adresse ou mot de passe incorrects.
    package var wrongCredentials: String {
        switch language {
        case .fr: "Adresse ou mot de passe incorrects."
        case .en: "Wrong address or password."
        }
    }

    /// Le formulaire était trop ancien, ou votre navigateur refuse les cookies. Rien n’a été fait : recomm…
    package var expired: String {
        switch language {
        case .fr: "Le formulaire était trop ancien, ou votre navigateur refuse les cookies. Rien n’a été fait\u{A0}: recommencez."
        case .en: "The form was too old, or your browser refuses cookies. Nothing was done: try again."
        }
    }

    /// Un champ est à revoir :
    package var problemTitle: String {
        switch language {
        case .fr: "Un champ est à revoir\u{A0}:"
        case .en: "One field needs another look:"
        }
    }

    /// Votre code
    package var codeTitle: String {
        switch language {
        case .fr: "Votre code"
        case .en: "Your code"
        }
    }

    /// Ouvrez l’application qui donne vos codes, et recopiez celui d’Essaim.
    package var codeLead: String {
        switch language {
        case .fr: "Ouvrez l’application qui donne vos codes, et recopiez celui d’Essaim."
        case .en: "Open the application that gives your codes, and copy the one for Essaim."
        }
    }

    /// Code à six chiffres
    package var code: String {
        switch language {
        case .fr: "Code à six chiffres"
        case .en: "Code of six figures"
        }
    }

    /// Ou l’un de vos codes de secours.
    package var codeHelp: String {
        switch language {
        case .fr: "Ou l’un de vos codes de secours."
        case .en: "Or one of your recovery codes."
        }
    }

    /// Continuer
    package var codeButton: String {
        switch language {
        case .fr: "Continuer"
        case .en: "Continue"
        }
    }

    /// Vous n’avez plus ni l’appareil ni les codes de secours ? La personne qui administre l’instance peut…
    package var codeLost: String {
        switch language {
        case .fr: "Vous n’avez plus ni l’appareil ni les codes de secours\u{202F}? La personne qui administre l’instance peut vous donner un nouveau lien."
        case .en: "You have neither the device nor the recovery codes any more? The person who runs the instance can give you a new link."
        }
    }

    /// Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, et vérifiez l’heure de votre app…
    package var wrongCode: String {
        switch language {
        case .fr: "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, et vérifiez l’heure de votre appareil."
        case .en: "This code is wrong, or was used already. Wait for the next one, and check the clock of your device."
        }
    }

    /// Trop d’essais
    package var tooManyTitle: String {
        switch language {
        case .fr: "Trop d’essais"
        case .en: "Too many tries"
        }
    }

    /// Il y a eu trop d’essais en peu de temps. Attendez {n}, ou demandez un lien par courriel.
    package func tooManyLead(n: Int) -> String {
        switch language {
        case .fr: "Il y a eu trop d’essais en peu de temps. Attendez \(language.form(n, zero: "une minute", one: "une minute", other: "\(language.formatted(n)) minutes")), ou demandez un lien par courriel."
        case .en: "There were too many tries in a short time. Wait \(language.form(n, zero: "one minute", one: "one minute", other: "\(language.formatted(n)) minutes")), or ask for a link by mail."
        }
    }

    /// Recevoir un lien par courriel
    package var mailLinkTitle: String {
        switch language {
        case .fr: "Recevoir un lien par courriel"
        case .en: "Get a link by mail"
        }
    }

    /// Un lien vous connecte sans mot de passe. Il sert une fois, pendant quinze minutes.
    package var mailLinkLead: String {
        switch language {
        case .fr: "Un lien vous connecte sans mot de passe. Il sert une fois, pendant quinze minutes."
        case .en: "A link signs you in without a password. It works once, for fifteen minutes."
        }
    }

    /// Recevoir un lien
    package var mailLinkButton: String {
        switch language {
        case .fr: "Recevoir un lien"
        case .en: "Get a link"
        }
    }

    /// Si un compte existe pour cette adresse, un lien vient de lui être envoyé.
    package var mailLinkSent: String {
        switch language {
        case .fr: "Si un compte existe pour cette adresse, un lien vient de lui être envoyé."
        case .en: "If there is an account for this address, a link has just been sent to it."
        }
    }

    /// Rien au bout de quelques minutes ? Regardez parmi les courriers indésirables, et vérifiez l’adresse.
    package var mailLinkAfter: String {
        switch language {
        case .fr: "Rien au bout de quelques minutes\u{202F}? Regardez parmi les courriers indésirables, et vérifiez l’adresse."
        case .en: "Nothing after a few minutes? Look among unwanted mails, and check the address."
        }
    }

    /// Cette instance ne connaît pas encore son adresse publique : elle ne peut pas écrire de lien. La per…
    package var mailLinkUnavailable: String {
        switch language {
        case .fr: "Cette instance ne connaît pas encore son adresse publique\u{A0}: elle ne peut pas écrire de lien. La personne qui l’administre peut vous en donner un."
        case .en: "This instance does not know its public address yet: it cannot write a link. The person who runs it can give you one."
        }
    }

    /// Ce lien ne sert plus
    package var linkOverTitle: String {
        switch language {
        case .fr: "Ce lien ne sert plus"
        case .en: "This link works no more"
        }
    }

    /// Ce lien a déjà servi, ou il est trop ancien.
    package var linkOver: String {
        switch language {
        case .fr: "Ce lien a déjà servi, ou il est trop ancien."
        case .en: "This link was used already, or is too old."
        }
    }

    /// Ce lien vous connecte : {name}.
    package func linkSignsIn(name: String) -> String {
        switch language {
        case .fr: "Ce lien vous connecte\u{A0}: \(name)."
        case .en: "This link signs you in: \(name)."
        }
    }

    /// Ce lien confirme que c’est bien vous : {name}.
    package func linkConfirms(name: String) -> String {
        switch language {
        case .fr: "Ce lien confirme que c’est bien vous\u{A0}: \(name)."
        case .en: "This link confirms that it is you: \(name)."
        }
    }

    /// Votre compte aura pour adresse {address}.
    package func linkChangesMail(address: String) -> String {
        switch language {
        case .fr: "Votre compte aura pour adresse \(address)."
        case .en: "The address of your account will be \(address)."
        }
    }

    /// Changer d’adresse
    package var mailChangeTitle: String {
        switch language {
        case .fr: "Changer d’adresse"
        case .en: "Change address"
        }
    }

    /// Prendre cette adresse
    package var mailChangeButton: String {
        switch language {
        case .fr: "Prendre cette adresse"
        case .en: "Take this address"
        }
    }

    /// Ouvrir votre compte
    package var invitationTitle: String {
        switch language {
        case .fr: "Ouvrir votre compte"
        case .en: "Open your account"
        }
    }

    /// Un compte est prêt pour {mail}. Dites comment vous voulez être lue ou lu, et c’est tout.
    package func invitationLead(mail: String) -> String {
        switch language {
        case .fr: "Un compte est prêt pour \(mail). Dites comment vous voulez être lue ou lu, et c’est tout."
        case .en: "An account is ready for \(mail). Say how you want to be read, and that is all."
        }
    }

    /// Ouvrir mon compte
    package var invitationButton: String {
        switch language {
        case .fr: "Ouvrir mon compte"
        case .en: "Open my account"
        }
    }

    /// Nom affiché
    package var name: String {
        switch language {
        case .fr: "Nom affiché"
        case .en: "Name shown"
        }
    }

    /// Tel que les autres membres le liront. Un prénom suffit.
    package var nameHelp: String {
        switch language {
        case .fr: "Tel que les autres membres le liront. Un prénom suffit."
        case .en: "As other members will read it. A first name is enough."
        }
    }

    /// Donnez un nom.
    package var nameMissing: String {
        switch language {
        case .fr: "Donnez un nom."
        case .en: "Give a name."
        }
    }

    /// Langue
    package var writtenLanguage: String {
        switch language {
        case .fr: "Langue"
        case .en: "Language"
        }
    }

    /// {n} caractères au moins : quelques mots à la suite suffisent. Sans mot de passe, un lien par courri…
    package func passwordOptionalHelp(n: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) caractères au moins\u{A0}: quelques mots à la suite suffisent. Sans mot de passe, un lien par courriel suffira."
        case .en: "\(language.formatted(n)) characters or more: a few words in a row are enough. Without a password, a link by mail will do."
        }
    }

    /// Mot de passe (facultatif)
    package var passwordOptional: String {
        switch language {
        case .fr: "Mot de passe (facultatif)"
        case .en: "Password (optional)"
        }
    }

    /// {n} caractères au moins : quelques mots à la suite suffisent.
    package func passwordHelp(n: Int) -> String {
        switch language {
        case .fr: "\(language.formatted(n)) caractères au moins\u{A0}: quelques mots à la suite suffisent."
        case .en: "\(language.formatted(n)) characters or more: a few words in a row are enough."
        }
    }

    /// Ce que nous faisons de ces informations
    package var noticeTitle: String {
        switch language {
        case .fr: "Ce que nous faisons de ces informations"
        case .en: "What we do with this information"
        }
    }

    /// qui répond de l’instance
    package var noticeOperator: String {
        switch language {
        case .fr: "qui répond de l’instance"
        case .en: "whoever answers for the instance"
        }
    }

    /// Mot de passe
    package var passwordTitle: String {
        switch language {
        case .fr: "Mot de passe"
        case .en: "Password"
        }
    }

    /// Choisissez un autre mot de passe.
    package var passwordLead: String {
        switch language {
        case .fr: "Choisissez un autre mot de passe."
        case .en: "Choose another password."
        }
    }

    /// Vous vous connectez par un lien. Vous pouvez aussi choisir un mot de passe.
    package var passwordFirstLead: String {
        switch language {
        case .fr: "Vous vous connectez par un lien. Vous pouvez aussi choisir un mot de passe."
        case .en: "You sign in by a link. You may choose a password too."
        }
    }

    /// Nouveau mot de passe
    package var passwordNew: String {
        switch language {
        case .fr: "Nouveau mot de passe"
        case .en: "New password"
        }
    }

    /// Enregistrer le mot de passe
    package var passwordButton: String {
        switch language {
        case .fr: "Enregistrer le mot de passe"
        case .en: "Save the password"
        }
    }

    /// Vos autres appareils seront déconnectés, et un courriel vous préviendra.
    package var passwordOthers: String {
        switch language {
        case .fr: "Vos autres appareils seront déconnectés, et un courriel vous préviendra."
        case .en: "Your other devices will be signed out, and a mail will tell you."
        }
    }

    /// choisi
    package var passwordSet: String {
        switch language {
        case .fr: "choisi"
        case .en: "chosen"
        }
    }

    /// aucun : vous vous connectez par un lien
    package var passwordUnset: String {
        switch language {
        case .fr: "aucun\u{A0}: vous vous connectez par un lien"
        case .en: "none: you sign in by a link"
        }
    }

    /// C’est trop court : {n} caractères au moins. Quelques mots à la suite suffisent.
    package func passwordTooShort(n: Int) -> String {
        switch language {
        case .fr: "C’est trop court\u{A0}: \(language.formatted(n)) caractères au moins. Quelques mots à la suite suffisent."
        case .en: "This is too short: \(language.formatted(n)) characters or more. A few words in a row are enough."
        }
    }

    /// C’est trop long : {n} caractères au plus.
    package func passwordTooLong(n: Int) -> String {
        switch language {
        case .fr: "C’est trop long\u{A0}: \(language.formatted(n)) caractères au plus."
        case .en: "This is too long: \(language.formatted(n)) characters at most."
        }
    }

    /// C’est un des premiers mots de passe que l’on essaie. Ajoutez des mots qui n’ont rien à voir.
    package var passwordKnown: String {
        switch language {
        case .fr: "C’est un des premiers mots de passe que l’on essaie. Ajoutez des mots qui n’ont rien à voir."
        case .en: "This is one of the first passwords that are tried. Add words that have nothing to do with it."
        }
    }

    /// Une suite de chiffres ou de touches voisines se devine vite. Mettez quelques mots.
    package var passwordPattern: String {
        switch language {
        case .fr: "Une suite de chiffres ou de touches voisines se devine vite. Mettez quelques mots."
        case .en: "A run of figures or of neighbouring keys is soon guessed. Use a few words."
        }
    }

    /// Votre nom, votre adresse ou celui du site se devinent vite. Ajoutez des mots qui n’ont rien à voir.
    package var passwordPersonal: String {
        switch language {
        case .fr: "Votre nom, votre adresse ou celui du site se devinent vite. Ajoutez des mots qui n’ont rien à voir."
        case .en: "Your name, your address or that of the site are soon guessed. Add words that have nothing to do with it."
        }
    }

    /// Demander un compte
    package var requestTitle: String {
        switch language {
        case .fr: "Demander un compte"
        case .en: "Ask for an account"
        }
    }

    /// Lire ne demande pas de compte. Pour faire connaître, écrire ou relire avec d’autres, dites-nous qui…
    package var requestLead: String {
        switch language {
        case .fr: "Lire ne demande pas de compte. Pour faire connaître, écrire ou relire avec d’autres, dites-nous qui vous êtes."
        case .en: "Reading takes no account. To make known, write or review with others, tell us who you are."
        }
    }

    /// Votre structure ou votre groupe
    package var organisation: String {
        switch language {
        case .fr: "Votre structure ou votre groupe"
        case .en: "Your organisation or group"
        }
    }

    /// Si vous agissez pour une structure, un groupe d’habitants ou une association.
    package var organisationHelp: String {
        switch language {
        case .fr: "Si vous agissez pour une structure, un groupe d’habitants ou une association."
        case .en: "If you act for an organisation, a residents' group or an association."
        }
    }

    /// Ce que vous voulez faire ici
    package var reason: String {
        switch language {
        case .fr: "Ce que vous voulez faire ici"
        case .en: "What you want to do here"
        }
    }

    /// Quelques mots suffisent. N’écrivez rien sur une personne accompagnée.
    package var reasonHelp: String {
        switch language {
        case .fr: "Quelques mots suffisent. N’écrivez rien sur une personne accompagnée."
        case .en: "A few words are enough. Write nothing about a person you support."
        }
    }

    /// Dites en quelques mots ce que vous voulez faire ici.
    package var reasonMissing: String {
        switch language {
        case .fr: "Dites en quelques mots ce que vous voulez faire ici."
        case .en: "Say in a few words what you want to do here."
        }
    }

    /// Demander un compte
    package var requestButton: String {
        switch language {
        case .fr: "Demander un compte"
        case .en: "Ask for an account"
        }
    }

    /// Votre demande est bien arrivée. Une personne la lira et vous répondra par courriel.
    package var requestSent: String {
        switch language {
        case .fr: "Votre demande est bien arrivée. Une personne la lira et vous répondra par courriel."
        case .en: "Your request has arrived. Somebody will read it and answer by mail."
        }
    }

    /// Lire les pratiques en attendant
    package var requestMeanwhile: String {
        switch language {
        case .fr: "Lire les pratiques en attendant"
        case .en: "Read the practices meanwhile"
        }
    }

    /// Laissez ce champ vide
    package var trap: String {
        switch language {
        case .fr: "Laissez ce champ vide"
        case .en: "Leave this field empty"
        }
    }

    /// Cette adresse n’est pas complète : il faut un nom, une arobase et un domaine.
    package var mailUnreadable: String {
        switch language {
        case .fr: "Cette adresse n’est pas complète\u{A0}: il faut un nom, une arobase et un domaine."
        case .en: "This address is not complete: it takes a name, an at sign and a domain."
        }
    }

    /// Mon compte
    package var accountTitle: String {
        switch language {
        case .fr: "Mon compte"
        case .en: "My account"
        }
    }

    /// Rôles
    package var roles: String {
        switch language {
        case .fr: "Rôles"
        case .en: "Roles"
        }
    }

    /// aucun rôle particulier
    package var rolesNone: String {
        switch language {
        case .fr: "aucun rôle particulier"
        case .en: "no special role"
        }
    }

    /// Structures et équipes
    package var bodies: String {
        switch language {
        case .fr: "Structures et équipes"
        case .en: "Organisations and teams"
        }
    }

    /// aucune
    package var bodiesNone: String {
        switch language {
        case .fr: "aucune"
        case .en: "none"
        }
    }

    /// Changer le nom, la langue ou l’adresse
    package var identityLink: String {
        switch language {
        case .fr: "Changer le nom, la langue ou l’adresse"
        case .en: "Change the name, the language or the address"
        }
    }

    /// Ce dont je m’occupe
    package var duties: String {
        switch language {
        case .fr: "Ce dont je m’occupe"
        case .en: "What I look after"
        }
    }

    /// Membres et équipes : {name}
    package func dutyTeams(name: String) -> String {
        switch language {
        case .fr: "Membres et équipes\u{A0}: \(name)"
        case .en: "Members and teams: \(name)"
        }
    }

    /// Écrire la fiche « {name} »
    package func dutyWriting(name: String) -> String {
        switch language {
        case .fr: "Écrire la fiche «\u{202F}\(name)\u{202F}»"
        case .en: "Write the sheet “\(name)”"
        }
    }

    /// Votre lecture est attendue sur « {name} »
    package func dutyReading(name: String) -> String {
        switch language {
        case .fr: "Votre lecture est attendue sur «\u{202F}\(name)\u{202F}»"
        case .en: "Your reading of “\(name)” is awaited"
        }
    }

    /// On vous propose de cosigner « {name} »
    package func dutyCosigning(name: String) -> String {
        switch language {
        case .fr: "On vous propose de cosigner «\u{202F}\(name)\u{202F}»"
        case .en: "You are asked to sign along “\(name)”"
        }
    }

    /// Qui porte, qui peut voir : {name}
    package func dutySheet(name: String) -> String {
        switch language {
        case .fr: "Qui porte, qui peut voir\u{A0}: \(name)"
        case .en: "Who bears it, who may see it: \(name)"
        }
    }

    /// Se connecter en sécurité
    package var safety: String {
        switch language {
        case .fr: "Se connecter en sécurité"
        case .en: "Signing in safely"
        }
    }

    /// Se déconnecter
    package var signOut: String {
        switch language {
        case .fr: "Se déconnecter"
        case .en: "Sign out"
        }
    }

    /// Enregistrer
    package var save: String {
        switch language {
        case .fr: "Enregistrer"
        case .en: "Save"
        }
    }

    /// Nom, langue et adresse
    package var identityTitle: String {
        switch language {
        case .fr: "Nom, langue et adresse"
        case .en: "Name, language and address"
        }
    }

    /// Votre adresse est aujourd’hui {mail}.
    package func mailPresent(mail: String) -> String {
        switch language {
        case .fr: "Votre adresse est aujourd’hui \(mail)."
        case .en: "Your address today is \(mail)."
        }
    }

    /// Un lien part à la nouvelle adresse ; elle ne change que lorsque vous l’ouvrez. L’ancienne est préve…
    package var mailChangeLead: String {
        switch language {
        case .fr: "Un lien part à la nouvelle adresse\u{202F}; elle ne change que lorsque vous l’ouvrez. L’ancienne est prévenue."
        case .en: "A link goes to the new address; it changes only when you open it. The old one is told."
        }
    }

    /// Nouvelle adresse électronique
    package var mailNew: String {
        switch language {
        case .fr: "Nouvelle adresse électronique"
        case .en: "New e-mail address"
        }
    }

    /// Envoyer le lien
    package var mailChangeAsk: String {
        switch language {
        case .fr: "Envoyer le lien"
        case .en: "Send the link"
        }
    }

    /// {role} : {place}
    package func roleThere(role: String, place: String) -> String {
        switch language {
        case .fr: "\(role)\u{A0}: \(place)"
        case .en: "\(role): \(place)"
        }
    }

    /// Double authentification
    package var factorTitle: String {
        switch language {
        case .fr: "Double authentification"
        case .en: "Two-factor authentication"
        }
    }

    /// En plus du mot de passe ou du lien, un code qui change toutes les trente secondes, donné par une ap…
    package var factorLead: String {
        switch language {
        case .fr: "En plus du mot de passe ou du lien, un code qui change toutes les trente secondes, donné par une application de votre téléphone ou de votre ordinateur."
        case .en: "Besides the password or the link, a code that changes every thirty seconds, given by an application on your phone or computer."
        }
    }

    /// Votre rôle d’administration attend cette protection : sans elle, ce rôle reste au repos.
    package var factorRequired: String {
        switch language {
        case .fr: "Votre rôle d’administration attend cette protection\u{A0}: sans elle, ce rôle reste au repos."
        case .en: "Your role of administrator waits for this protection: without it, that role rests."
        }
    }

    /// Il faut une application qui donne des codes ; il en existe de libres et gratuites.
    package var factorNeeds: String {
        switch language {
        case .fr: "Il faut une application qui donne des codes\u{202F}; il en existe de libres et gratuites."
        case .en: "It takes an application that gives codes; some are free and open."
        }
    }

    /// Commencer
    package var factorStart: String {
        switch language {
        case .fr: "Commencer"
        case .en: "Start"
        }
    }

    /// Dans l’application, ajoutez un compte en photographiant ce carré.
    package var factorScan: String {
        switch language {
        case .fr: "Dans l’application, ajoutez un compte en photographiant ce carré."
        case .en: "In the application, add an account by taking a picture of this square."
        }
    }

    /// Carré à photographier avec l’application
    package var factorSquare: String {
        switch language {
        case .fr: "Carré à photographier avec l’application"
        case .en: "Square to be taken by the application"
        }
    }

    /// L’application est sur cet appareil : l’ouvrir
    package var factorOpen: String {
        switch language {
        case .fr: "L’application est sur cet appareil\u{A0}: l’ouvrir"
        case .en: "The application is on this device: open it"
        }
    }

    /// Ou recopiez cette clé :
    package var factorType: String {
        switch language {
        case .fr: "Ou recopiez cette clé\u{A0}:"
        case .en: "Or copy this key:"
        }
    }

    /// Code donné par l’application
    package var factorCode: String {
        switch language {
        case .fr: "Code donné par l’application"
        case .en: "Code given by the application"
        }
    }

    /// Six chiffres.
    package var factorCodeHelp: String {
        switch language {
        case .fr: "Six chiffres."
        case .en: "Six figures."
        }
    }

    /// Activer
    package var factorConfirm: String {
        switch language {
        case .fr: "Activer"
        case .en: "Turn it on"
        }
    }

    /// La double authentification est active.
    package var factorOn: String {
        switch language {
        case .fr: "La double authentification est active."
        case .en: "Two-factor authentication is on."
        }
    }

    /// inactive
    package var factorOff: String {
        switch language {
        case .fr: "inactive"
        case .en: "off"
        }
    }

    /// active
    package var factorSet: String {
        switch language {
        case .fr: "active"
        case .en: "on"
        }
    }

    /// {n}
    package func factorCodesLeft(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "Il ne vous reste aucun code de secours.", one: "Il vous reste un code de secours.", other: "Il vous reste \(language.formatted(n)) codes de secours."))"
        case .en: "\(language.form(n, zero: "You have no recovery code left.", one: "You have one recovery code left.", other: "You have \(language.formatted(n)) recovery codes left."))"
        }
    }

    /// Faire d’autres codes de secours
    package var factorRenew: String {
        switch language {
        case .fr: "Faire d’autres codes de secours"
        case .en: "Make other recovery codes"
        }
    }

    /// La retirer
    package var factorRemoveTitle: String {
        switch language {
        case .fr: "La retirer"
        case .en: "Turning it off"
        }
    }

    /// Un mot de passe ou un lien suffira de nouveau.
    package var factorRemoveLead: String {
        switch language {
        case .fr: "Un mot de passe ou un lien suffira de nouveau."
        case .en: "A password or a link will be enough again."
        }
    }

    /// Votre rôle d’administration restera au repos jusqu’à ce que vous l’activiez de nouveau.
    package var factorRemoveAdministrator: String {
        switch language {
        case .fr: "Votre rôle d’administration restera au repos jusqu’à ce que vous l’activiez de nouveau."
        case .en: "Your role of administrator will rest until you turn it on again."
        }
    }

    /// Retirer la double authentification
    package var factorRemove: String {
        switch language {
        case .fr: "Retirer la double authentification"
        case .en: "Turn off two-factor authentication"
        }
    }

    /// Votre rôle d’administration est au repos : il attend la double authentification.
    package var factorResting: String {
        switch language {
        case .fr: "Votre rôle d’administration est au repos\u{A0}: il attend la double authentification."
        case .en: "Your role of administrator rests: it waits for two-factor authentication."
        }
    }

    /// L’activer
    package var factorRestingLink: String {
        switch language {
        case .fr: "L’activer"
        case .en: "Turn it on"
        }
    }

    /// Vos codes de secours
    package var codesTitle: String {
        switch language {
        case .fr: "Vos codes de secours"
        case .en: "Your recovery codes"
        }
    }

    /// Chacun remplace une fois l’application, si vous perdez votre appareil. Ils ne seront plus montrés :…
    package var codesLead: String {
        switch language {
        case .fr: "Chacun remplace une fois l’application, si vous perdez votre appareil. Ils ne seront plus montrés\u{A0}: recopiez-les ou imprimez cette page, et gardez-la ailleurs que sur l’appareil."
        case .en: "Each replaces the application once, if you lose your device. They will not be shown again: copy them or print this page, and keep it elsewhere than on the device."
        }
    }

    /// Je les ai gardés
    package var codesDone: String {
        switch language {
        case .fr: "Je les ai gardés"
        case .en: "I kept them"
        }
    }

    /// Appareils connectés
    package var sessionsTitle: String {
        switch language {
        case .fr: "Appareils connectés"
        case .en: "Signed-in devices"
        }
    }

    /// Un appareil que vous ne reconnaissez pas ? Déconnectez-le, puis changez de mot de passe.
    package var sessionsLead: String {
        switch language {
        case .fr: "Un appareil que vous ne reconnaissez pas\u{202F}? Déconnectez-le, puis changez de mot de passe."
        case .en: "A device you do not know? Sign it out, then change your password."
        }
    }

    /// {n}
    package func sessionsCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "un appareil", other: "\(language.formatted(n)) appareils"))"
        case .en: "\(language.form(n, zero: "none", one: "one device", other: "\(language.formatted(n)) devices"))"
        }
    }

    /// cet appareil
    package var sessionHere: String {
        switch language {
        case .fr: "cet appareil"
        case .en: "this device"
        }
    }

    /// Connecté depuis le {moment}
    package func sessionSince(moment: String) -> String {
        switch language {
        case .fr: "Connecté depuis le \(moment)"
        case .en: "Signed in since \(moment)"
        }
    }

    /// Vu pour la dernière fois le {moment}
    package func sessionSeen(moment: String) -> String {
        switch language {
        case .fr: "Vu pour la dernière fois le \(moment)"
        case .en: "Last seen on \(moment)"
        }
    }

    /// Déconnecter
    package var sessionEnd: String {
        switch language {
        case .fr: "Déconnecter"
        case .en: "Sign out"
        }
    }

    /// Déconnecter tous les autres
    package var sessionsEndOthers: String {
        switch language {
        case .fr: "Déconnecter tous les autres"
        case .en: "Sign out all the others"
        }
    }

    /// Navigateur inconnu
    package var deviceUnknown: String {
        switch language {
        case .fr: "Navigateur inconnu"
        case .en: "Unknown browser"
        }
    }

    /// Confirmer que c’est vous
    package var confirmationTitle: String {
        switch language {
        case .fr: "Confirmer que c’est vous"
        case .en: "Confirm that it is you"
        }
    }

    /// Ce que vous voulez faire protège votre compte : prouvez d’abord que c’est bien vous. Cela vaut quin…
    package var confirmationLead: String {
        switch language {
        case .fr: "Ce que vous voulez faire protège votre compte\u{A0}: prouvez d’abord que c’est bien vous. Cela vaut quinze minutes."
        case .en: "What you want to do protects your account: prove first that it is you. This holds for fifteen minutes."
        }
    }

    /// Confirmer par le mot de passe
    package var confirmationButton: String {
        switch language {
        case .fr: "Confirmer par le mot de passe"
        case .en: "Confirm by the password"
        }
    }

    /// Confirmer par le code
    package var confirmationCodeButton: String {
        switch language {
        case .fr: "Confirmer par le code"
        case .en: "Confirm by the code"
        }
    }

    /// Confirmer
    package var confirmationLinkButton: String {
        switch language {
        case .fr: "Confirmer"
        case .en: "Confirm"
        }
    }

    /// Ou recevez un lien à votre adresse, à ouvrir dans ce navigateur.
    package var confirmationByMail: String {
        switch language {
        case .fr: "Ou recevez un lien à votre adresse, à ouvrir dans ce navigateur."
        case .en: "Or get a link at your address, to be opened in this browser."
        }
    }

    /// Un lien vient d’être envoyé à votre adresse. Ouvrez-le dans ce navigateur.
    package var confirmationSent: String {
        switch language {
        case .fr: "Un lien vient d’être envoyé à votre adresse. Ouvrez-le dans ce navigateur."
        case .en: "A link has just been sent to your address. Open it in this browser."
        }
    }

    /// Déconnectez-vous, puis reconnectez-vous avec un nouveau lien.
    package var confirmationNothing: String {
        switch language {
        case .fr: "Déconnectez-vous, puis reconnectez-vous avec un nouveau lien."
        case .en: "Sign out, then sign in again with a new link."
        }
    }

    /// C’est enregistré.
    package var newsSaved: String {
        switch language {
        case .fr: "C’est enregistré."
        case .en: "Saved."
        }
    }

    /// Le mot de passe est enregistré. Vos autres appareils sont déconnectés.
    package var newsPassword: String {
        switch language {
        case .fr: "Le mot de passe est enregistré. Vos autres appareils sont déconnectés."
        case .en: "The password is saved. Your other devices are signed out."
        }
    }

    /// Votre adresse est changée.
    package var newsMail: String {
        switch language {
        case .fr: "Votre adresse est changée."
        case .en: "Your address has changed."
        }
    }

    /// Si cette adresse peut être prise, un lien vient de lui être envoyé.
    package var newsMailAsked: String {
        switch language {
        case .fr: "Si cette adresse peut être prise, un lien vient de lui être envoyé."
        case .en: "If this address can be taken, a link has just been sent to it."
        }
    }

    /// C’est fait : l’appareil est déconnecté.
    package var newsSessions: String {
        switch language {
        case .fr: "C’est fait\u{A0}: l’appareil est déconnecté."
        case .en: "Done: the device is signed out."
        }
    }

    /// La double authentification est active.
    package var newsFactorAdded: String {
        switch language {
        case .fr: "La double authentification est active."
        case .en: "Two-factor authentication is on."
        }
    }

    /// La double authentification est retirée.
    package var newsFactorRemoved: String {
        switch language {
        case .fr: "La double authentification est retirée."
        case .en: "Two-factor authentication is off."
        }
    }

    /// Voici d’autres codes ; les précédents ne servent plus.
    package var newsCodes: String {
        switch language {
        case .fr: "Voici d’autres codes\u{202F}; les précédents ne servent plus."
        case .en: "Here are other codes; those of before work no more."
        }
    }

    /// Bienvenue : votre compte est ouvert.
    package var newsWelcome: String {
        switch language {
        case .fr: "Bienvenue\u{A0}: votre compte est ouvert."
        case .en: "Welcome: your account is open."
        }
    }

    /// Un compte a déjà cette adresse.
    package var mailTaken: String {
        switch language {
        case .fr: "Un compte a déjà cette adresse."
        case .en: "An account has this address already."
        }
    }

    /// Ce rôle ne se tient pas sur toute l’instance : administrator, coordinator ou editor.
    package var roleUnknown: String {
        switch language {
        case .fr: "Ce rôle ne se tient pas sur toute l’instance\u{A0}: administrator, coordinator ou editor."
        case .en: "This role is not held on the whole instance: administrator, coordinator or editor."
        }
    }

    /// L’état du compte ne le permet pas : il est fermé, ou déjà ouvert.
    package var closed: String {
        switch language {
        case .fr: "L’état du compte ne le permet pas\u{A0}: il est fermé, ou déjà ouvert."
        case .en: "The state of the account does not allow it: it is closed, or open already."
        }
    }

    /// Lien à remettre à la personne ; il sert une fois :
    package var lineLink: String {
        switch language {
        case .fr: "Lien à remettre à la personne\u{202F}; il sert une fois\u{A0}:"
        case .en: "Link to hand to the person; it works once:"
        }
    }

    /// Sans adresse publique (--public-url), ajoutez devant ce chemin l’adresse où le site se lit.
    package var lineLinkAlone: String {
        switch language {
        case .fr: "Sans adresse publique (--public-url), ajoutez devant ce chemin l’adresse où le site se lit."
        case .en: "Without a public address (--public-url), put the address of the site before this path."
        }
    }

    /// {name} : compte fermé.
    package func lineClosed(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: compte fermé."
        case .en: "\(name): account closed."
        }
    }

    /// {name} : compte ouvert de nouveau.
    package func lineReopened(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: compte ouvert de nouveau."
        case .en: "\(name): account open again."
        }
    }

    /// {name} : tous les appareils sont déconnectés.
    package func lineSessionsEnded(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: tous les appareils sont déconnectés."
        case .en: "\(name): all devices are signed out."
        }
    }

    /// Aucun compte.
    package var lineNone: String {
        switch language {
        case .fr: "Aucun compte."
        case .en: "No account."
        }
    }

    /// Aucun compte n’a cette adresse.
    package var lineNotFound: String {
        switch language {
        case .fr: "Aucun compte n’a cette adresse."
        case .en: "No account has this address."
        }
    }

    /// invitation envoyée
    package var stateInvited: String {
        switch language {
        case .fr: "invitation envoyée"
        case .en: "invited"
        }
    }

    /// ouvert
    package var stateActive: String {
        switch language {
        case .fr: "ouvert"
        case .en: "open"
        }
    }

    /// fermé
    package var stateClosed: String {
        switch language {
        case .fr: "fermé"
        case .en: "closed"
        }
    }

    /// effacé
    package var stateErased: String {
        switch language {
        case .fr: "effacé"
        case .en: "erased"
        }
    }

    /// Bonjour {name},
    package func letterHello(name: String) -> String {
        switch language {
        case .fr: "Bonjour \(name),"
        case .en: "Hello \(name),"
        }
    }

    /// Essaim, {site}
    package func letterSign(site: String) -> String {
        switch language {
        case .fr: "Essaim, \(site)"
        case .en: "Essaim, \(site)"
        }
    }

    /// Votre lien pour vous connecter
    package var letterSignIn: String {
        switch language {
        case .fr: "Votre lien pour vous connecter"
        case .en: "Your link to sign in"
        }
    }

    /// Voici votre lien pour vous connecter. Il sert une fois, pendant quinze minutes.
    package var letterSignInBody: String {
        switch language {
        case .fr: "Voici votre lien pour vous connecter. Il sert une fois, pendant quinze minutes."
        case .en: "Here is your link to sign in. It works once, for fifteen minutes."
        }
    }

    /// Si vous n’avez rien demandé, laissez ce courriel : personne d’autre ne peut s’en servir sans lui.
    package var letterIgnore: String {
        switch language {
        case .fr: "Si vous n’avez rien demandé, laissez ce courriel\u{A0}: personne d’autre ne peut s’en servir sans lui."
        case .en: "If you asked for nothing, leave this mail: nobody else can use it without having it."
        }
    }

    /// Votre compte est prêt
    package var letterInvitation: String {
        switch language {
        case .fr: "Votre compte est prêt"
        case .en: "Your account is ready"
        }
    }

    /// Un compte a été préparé pour vous. Ce lien l’ouvre ; il sert une fois, pendant sept jours.
    package var letterInvitationBody: String {
        switch language {
        case .fr: "Un compte a été préparé pour vous. Ce lien l’ouvre\u{202F}; il sert une fois, pendant sept jours."
        case .en: "An account was prepared for you. This link opens it; it works once, for seven days."
        }
    }

    /// Votre nouvelle adresse
    package var letterMail: String {
        switch language {
        case .fr: "Votre nouvelle adresse"
        case .en: "Your new address"
        }
    }

    /// Ce lien confirme que cette adresse est la vôtre. Il sert une fois, pendant vingt-quatre heures.
    package var letterMailBody: String {
        switch language {
        case .fr: "Ce lien confirme que cette adresse est la vôtre. Il sert une fois, pendant vingt-quatre heures."
        case .en: "This link confirms that this address is yours. It works once, for twenty-four hours."
        }
    }

    /// Votre lien pour choisir un mot de passe
    package var letterPasswordLink: String {
        switch language {
        case .fr: "Votre lien pour choisir un mot de passe"
        case .en: "Your link to choose a password"
        }
    }

    /// Ce lien vous connecte et mène au choix d’un mot de passe. Il sert une fois, pendant une heure.
    package var letterPasswordLinkBody: String {
        switch language {
        case .fr: "Ce lien vous connecte et mène au choix d’un mot de passe. Il sert une fois, pendant une heure."
        case .en: "This link signs you in and leads to the choice of a password. It works once, for an hour."
        }
    }

    /// Votre mot de passe a changé
    package var letterPasswordChanged: String {
        switch language {
        case .fr: "Votre mot de passe a changé"
        case .en: "Your password has changed"
        }
    }

    /// Le mot de passe de votre compte vient de changer, et vos autres appareils sont déconnectés.
    package var letterPasswordChangedBody: String {
        switch language {
        case .fr: "Le mot de passe de votre compte vient de changer, et vos autres appareils sont déconnectés."
        case .en: "The password of your account has just changed, and your other devices are signed out."
        }
    }

    /// Double authentification activée
    package var letterFactorAdded: String {
        switch language {
        case .fr: "Double authentification activée"
        case .en: "Two-factor authentication turned on"
        }
    }

    /// La double authentification vient d’être activée sur votre compte.
    package var letterFactorAddedBody: String {
        switch language {
        case .fr: "La double authentification vient d’être activée sur votre compte."
        case .en: "Two-factor authentication has just been turned on for your account."
        }
    }

    /// Double authentification retirée
    package var letterFactorRemoved: String {
        switch language {
        case .fr: "Double authentification retirée"
        case .en: "Two-factor authentication turned off"
        }
    }

    /// La double authentification vient d’être retirée de votre compte.
    package var letterFactorRemovedBody: String {
        switch language {
        case .fr: "La double authentification vient d’être retirée de votre compte."
        case .en: "Two-factor authentication has just been turned off for your account."
        }
    }

    /// L’adresse de votre compte a changé
    package var letterMailChanged: String {
        switch language {
        case .fr: "L’adresse de votre compte a changé"
        case .en: "The address of your account has changed"
        }
    }

    /// L’adresse de votre compte vient de changer : vous ne recevrez plus de courriel à celle-ci.
    package var letterMailChangedBody: String {
        switch language {
        case .fr: "L’adresse de votre compte vient de changer\u{A0}: vous ne recevrez plus de courriel à celle-ci."
        case .en: "The address of your account has just changed: you will get no more mail at this one."
        }
    }

    /// Si ce n’est pas vous, prévenez tout de suite la personne qui administre l’instance.
    package var letterNotYou: String {
        switch language {
        case .fr: "Si ce n’est pas vous, prévenez tout de suite la personne qui administre l’instance."
        case .en: "If it was not you, tell the person who runs the instance at once."
        }
    }

    /// Ce qui est à moi
    package var mine: String {
        switch language {
        case .fr: "Ce qui est à moi"
        case .en: "What is mine"
        }
    }

    /// Les personnes de la démonstration
    package var demoTitle: String {
        switch language {
        case .fr: "Les personnes de la démonstration"
        case .en: "The people of the demonstration"
        }
    }

    /// Elles sont fictives et ne se connectent que sur cette machine. Leur mot de passe à toutes :
    package var demoLead: String {
        switch language {
        case .fr: "Elles sont fictives et ne se connectent que sur cette machine. Leur mot de passe à toutes\u{A0}:"
        case .en: "They are fictional and sign in on this machine only. The password of all of them:"
        }
    }

    /// Aucun compte d’ici n’y est rattaché.
    package var identityUnknown: String {
        switch language {
        case .fr: "Aucun compte d’ici n’y est rattaché."
        case .en: "No account here is attached to it."
        }
    }

    /// Cette identité est déjà rattachée à un autre compte.
    package var identityTaken: String {
        switch language {
        case .fr: "Cette identité est déjà rattachée à un autre compte."
        case .en: "This identity is already attached to another account."
        }
    }

    /// Une autre identité de ce fournisseur est déjà rattachée à votre compte : détachez-la d’abord.
    package var identityHeld: String {
        switch language {
        case .fr: "Une autre identité de ce fournisseur est déjà rattachée à votre compte\u{A0}: détachez-la d’abord."
        case .en: "Another identity of this provider is already attached to your account: detach it first."
        }
    }

    /// Le fournisseur a reconnu quelqu’un d’autre, ou ne vous a pas redemandé qui vous êtes. Rien n’a été …
    package var identityOther: String {
        switch language {
        case .fr: "Le fournisseur a reconnu quelqu’un d’autre, ou ne vous a pas redemandé qui vous êtes. Rien n’a été confirmé."
        case .en: "The provider recognised somebody else, or did not ask you again who you are. Nothing was confirmed."
        }
    }

    /// Sans mot de passe, et sans courriel ici, rien d’autre ne vous laisserait revenir. Choisissez d’abor…
    package var lastWayIn: String {
        switch language {
        case .fr: "Sans mot de passe, et sans courriel ici, rien d’autre ne vous laisserait revenir. Choisissez d’abord un mot de passe."
        case .en: "Without a password, and without mail here, nothing else would let you back in. Choose a password first."
        }
    }

    /// {name} : plus aucun fournisseur d’identité, et tous les appareils sont déconnectés.
    package func lineDetached(name: String) -> String {
        switch language {
        case .fr: "\(name)\u{A0}: plus aucun fournisseur d’identité, et tous les appareils sont déconnectés."
        case .en: "\(name): no identity provider any more, and all devices are signed out."
        }
    }

    /// Un fournisseur d’identité est rattaché à votre compte
    package var letterIdentityAttached: String {
        switch language {
        case .fr: "Un fournisseur d’identité est rattaché à votre compte"
        case .en: "An identity provider is attached to your account"
        }
    }

    /// Un fournisseur d’identité vient d’être rattaché à votre compte : il vous connecte désormais sans mo…
    package var letterIdentityAttachedBody: String {
        switch language {
        case .fr: "Un fournisseur d’identité vient d’être rattaché à votre compte\u{A0}: il vous connecte désormais sans mot de passe d’ici."
        case .en: "An identity provider was just attached to your account: from now on it signs you in without a password of ours."
        }
    }

    /// Un fournisseur d’identité est détaché de votre compte
    package var letterIdentityDetached: String {
        switch language {
        case .fr: "Un fournisseur d’identité est détaché de votre compte"
        case .en: "An identity provider is detached from your account"
        }
    }

    /// Un fournisseur d’identité vient d’être détaché de votre compte : il ne vous connecte plus, et vos a…
    package var letterIdentityDetachedBody: String {
        switch language {
        case .fr: "Un fournisseur d’identité vient d’être détaché de votre compte\u{A0}: il ne vous connecte plus, et vos autres appareils sont déconnectés."
        case .en: "An identity provider was just detached from your account: it signs you in no more, and your other devices are signed out."
        }
    }

    /// Une adresse lit vos nouvelles
    package var letterFeedOpened: String {
        switch language {
        case .fr: "Une adresse lit vos nouvelles"
        case .en: "An address reads your news"
        }
    }

    /// Une adresse de flux vient d’être créée pour votre compte : qui l’a lit vos nouvelles sans se connec…
    package var letterFeedOpenedBody: String {
        switch language {
        case .fr: "Une adresse de flux vient d’être créée pour votre compte\u{A0}: qui l’a lit vos nouvelles sans se connecter. Celle d’avant ne donne plus rien."
        case .en: "A feed address was just created for your account: whoever has it reads your news without signing in. The one before gives nothing any more."
        }
    }
}

extension Texts {
    package var accounts: AccountsTexts { AccountsTexts(language: language) }
}
