// Written by scripts/generate.py from Catalogue/tokens.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `tokens`, in one language.
package struct TokensTexts: Sendable {
    let language: Language

    /// Programmes qui agissent pour moi
    package var title: String {
        switch language {
        case .fr: "Programmes qui agissent pour moi"
        case .en: "Programs that act for me"
        }
    }

    /// Un jeton permet à un programme de lire, et si vous le voulez de modifier, ce que vous pouvez vous-m…
    package var lead: String {
        switch language {
        case .fr: "Un jeton permet à un programme de lire, et si vous le voulez de modifier, ce que vous pouvez vous-même lire et modifier ici, sans votre mot de passe."
        case .en: "A token lets a program read, and change if you want it to, what you yourself may read and change here, without your password."
        }
    }

    /// Aucun jeton pour l’instant.
    package var none: String {
        switch language {
        case .fr: "Aucun jeton pour l’instant."
        case .en: "No token yet."
        }
    }

    /// Jetons en cours
    package var list: String {
        switch language {
        case .fr: "Jetons en cours"
        case .en: "Present tokens"
        }
    }

    /// Nom
    package var name: String {
        switch language {
        case .fr: "Nom"
        case .en: "Name"
        }
    }

    /// Pour le reconnaître : le programme, la machine.
    package var nameHelp: String {
        switch language {
        case .fr: "Pour le reconnaître\u{A0}: le programme, la machine."
        case .en: "To recognise it: the program, the machine."
        }
    }

    /// Ce qu’il permet
    package var allows: String {
        switch language {
        case .fr: "Ce qu’il permet"
        case .en: "What it allows"
        }
    }

    /// lire
    package var reads: String {
        switch language {
        case .fr: "lire"
        case .en: "read"
        }
    }

    /// lire et modifier
    package var writes: String {
        switch language {
        case .fr: "lire et modifier"
        case .en: "read and change"
        }
    }

    /// Créé le {day}
    package func since(day: Int) -> String {
        switch language {
        case .fr: "Créé le \(language.date(day))"
        case .en: "Made on \(language.date(day))"
        }
    }

    /// jusqu’au {day}
    package func until(day: Int) -> String {
        switch language {
        case .fr: "jusqu’au \(language.date(day))"
        case .en: "until \(language.date(day))"
        }
    }

    /// servi le {day}
    package func used(day: Int) -> String {
        switch language {
        case .fr: "servi le \(language.date(day))"
        case .en: "used on \(language.date(day))"
        }
    }

    /// n’a pas encore servi
    package var unused: String {
        switch language {
        case .fr: "n’a pas encore servi"
        case .en: "never used yet"
        }
    }

    /// fini
    package var over: String {
        switch language {
        case .fr: "fini"
        case .en: "over"
        }
    }

    /// Révoquer
    package var revoke: String {
        switch language {
        case .fr: "Révoquer"
        case .en: "Revoke"
        }
    }

    /// Révoquer « {name} »
    package func revokeNamed(name: String) -> String {
        switch language {
        case .fr: "Révoquer «\u{202F}\(name)\u{202F}»"
        case .en: "Revoke “\(name)”"
        }
    }

    /// Le jeton est révoqué : le programme qui l’emploie est refusé dès maintenant.
    package var revoked: String {
        switch language {
        case .fr: "Le jeton est révoqué\u{A0}: le programme qui l’emploie est refusé dès maintenant."
        case .en: "The token is revoked: the program that uses it is refused from now on."
        }
    }

    /// Nouveau jeton
    package var new: String {
        switch language {
        case .fr: "Nouveau jeton"
        case .en: "New token"
        }
    }

    /// Durée
    package var term: String {
        switch language {
        case .fr: "Durée"
        case .en: "Duration"
        }
    }

    /// {n}
    package func days(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, one: "\(language.formatted(n)) jour", other: "\(language.formatted(n)) jours"))"
        case .en: "\(language.form(n, one: "\(language.formatted(n)) day", other: "\(language.formatted(n)) days"))"
        }
    }

    /// Créer le jeton
    package var create: String {
        switch language {
        case .fr: "Créer le jeton"
        case .en: "Make the token"
        }
    }

    /// Votre jeton
    package var createdTitle: String {
        switch language {
        case .fr: "Votre jeton"
        case .en: "Your token"
        }
    }

    /// Copiez-le maintenant : il ne sera plus jamais montré. Donnez-le au programme « {name} », à personne…
    package func createdText(name: String) -> String {
        switch language {
        case .fr: "Copiez-le maintenant\u{A0}: il ne sera plus jamais montré. Donnez-le au programme «\u{202F}\(name)\u{202F}», à personne d’autre."
        case .en: "Copy it now: it will never be shown again. Give it to the program “\(name)”, to nobody else."
        }
    }

    /// Jeton
    package var createdLabel: String {
        switch language {
        case .fr: "Jeton"
        case .en: "Token"
        }
    }

    /// Le programme l’envoie avec chaque demande, dans l’en-tête {header}. L’adresse de la description est…
    package func use(header: String, address: String) -> String {
        switch language {
        case .fr: "Le programme l’envoie avec chaque demande, dans l’en-tête \(header). L’adresse de la description est \(address)."
        case .en: "The program sends it with each request, in the header \(header). The address of the description is \(address)."
        }
    }

    /// Un programme ne peut ni administrer les comptes, ni rien faire qui demande de confirmer qui vous êt…
    package var limits: String {
        switch language {
        case .fr: "Un programme ne peut ni administrer les comptes, ni rien faire qui demande de confirmer qui vous êtes."
        case .en: "A program can neither administer accounts nor do anything that asks to confirm who you are."
        }
    }

    /// Ce que les programmes peuvent demander (OpenAPI)
    package var documentLink: String {
        switch language {
        case .fr: "Ce que les programmes peuvent demander (OpenAPI)"
        case .en: "What programs may ask (OpenAPI)"
        }
    }

    /// La page était ouverte depuis trop longtemps : rien n’a changé. Recommencez.
    package var expired: String {
        switch language {
        case .fr: "La page était ouverte depuis trop longtemps\u{A0}: rien n’a changé. Recommencez."
        case .en: "The page had been open for too long: nothing changed. Please start again."
        }
    }

    /// Donnez un nom au jeton. Rien n’a été créé.
    package var refusedNameMissing: String {
        switch language {
        case .fr: "Donnez un nom au jeton. Rien n’a été créé."
        case .en: "Give the token a name. Nothing was made."
        }
    }

    /// Le nom a plus de 80 caractères. Rien n’a été créé.
    package var refusedNameTooLong: String {
        switch language {
        case .fr: "Le nom a plus de 80 caractères. Rien n’a été créé."
        case .en: "The name has more than 80 characters. Nothing was made."
        }
    }

    /// Choisissez une des durées proposées. Rien n’a été créé.
    package var refusedBadTerm: String {
        switch language {
        case .fr: "Choisissez une des durées proposées. Rien n’a été créé."
        case .en: "Choose one of the durations offered. Nothing was made."
        }
    }

    /// Vous avez déjà 20 jetons : révoquez-en un d’abord. Rien n’a été créé.
    package var refusedTooMany: String {
        switch language {
        case .fr: "Vous avez déjà 20 jetons\u{A0}: révoquez-en un d’abord. Rien n’a été créé."
        case .en: "You have 20 tokens already: revoke one first. Nothing was made."
        }
    }
}

extension Texts {
    package var tokens: TokensTexts { TokensTexts(language: language) }
}
