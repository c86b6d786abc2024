// Written by scripts/generate.py from Catalogue/provider.*.txt: change those and run it again.
// swift-format-ignore-file

internal import French

/// The texts of `provider`, in one language.
package struct ProviderTexts: Sendable {
    let language: Language

    /// Avec un compte d’ailleurs
    package var signInTitle: String {
        switch language {
        case .fr: "Avec un compte d’ailleurs"
        case .en: "With an account from elsewhere"
        }
    }

    /// Se connecter avec {name}
    package func button(name: String) -> String {
        switch language {
        case .fr: "Se connecter avec \(name)"
        case .en: "Sign in with \(name)"
        }
    }

    /// {name} nous transmet un identifiant, et peut y joindre votre nom et votre adresse. Nous ne gardons …
    package func told(name: String) -> String {
        switch language {
        case .fr: "\(name) nous transmet un identifiant, et peut y joindre votre nom et votre adresse. Nous ne gardons qu’une empreinte de l’identifiant. \(name) sait que vous venez ici, pas ce que vous y faites."
        case .en: "\(name) gives us an identifier, and may add your name and your address. We keep only a digest of the identifier. \(name) knows that you come here, not what you do here."
        }
    }

    /// Vers {name}
    package func leavingTitle(name: String) -> String {
        switch language {
        case .fr: "Vers \(name)"
        case .en: "To \(name)"
        }
    }

    /// Vous allez maintenant chez {name}, qui vous ramène ensuite ici.
    package func leavingLead(name: String) -> String {
        switch language {
        case .fr: "Vous allez maintenant chez \(name), qui vous ramène ensuite ici."
        case .en: "You are now going to \(name), which then brings you back here."
        }
    }

    /// Continuer vers {name}
    package func leavingLink(name: String) -> String {
        switch language {
        case .fr: "Continuer vers \(name)"
        case .en: "Continue to \(name)"
        }
    }

    /// Se déconnecter aussi {name}
    package func signOut(name: String) -> String {
        switch language {
        case .fr: "Se déconnecter aussi \(French.de(name))"
        case .en: "Sign out of \(name) too"
        }
    }

    /// Vous êtes déconnectée ou déconnecté d’ici. {name} ferme maintenant sa propre session.
    package func signOutLead(name: String) -> String {
        switch language {
        case .fr: "Vous êtes déconnectée ou déconnecté d’ici. \(name) ferme maintenant sa propre session."
        case .en: "You are signed out here. \(name) now closes its own session."
        }
    }

    /// Ouvrir mon compte avec {name}
    package func invitation(name: String) -> String {
        switch language {
        case .fr: "Ouvrir mon compte avec \(name)"
        case .en: "Open my account with \(name)"
        }
    }

    /// Confirmer avec {name}
    package func confirm(name: String) -> String {
        switch language {
        case .fr: "Confirmer avec \(name)"
        case .en: "Confirm with \(name)"
        }
    }

    /// {name} vous redemande qui vous êtes, puis vous ramène ici.
    package func confirmLead(name: String) -> String {
        switch language {
        case .fr: "\(name) vous redemande qui vous êtes, puis vous ramène ici."
        case .en: "\(name) asks you again who you are, then brings you back here."
        }
    }

    /// Fournisseur d’identité
    package var title: String {
        switch language {
        case .fr: "Fournisseur d’identité"
        case .en: "Identity provider"
        }
    }

    /// Un compte que vous avez ailleurs peut vous connecter ici, sans mot de passe d’ici.
    package var lead: String {
        switch language {
        case .fr: "Un compte que vous avez ailleurs peut vous connecter ici, sans mot de passe d’ici."
        case .en: "An account you have elsewhere can sign you in here, without a password of ours."
        }
    }

    /// {name}, rattaché le {day}
    package func attached(name: String, day: Int) -> String {
        switch language {
        case .fr: "\(name), rattaché le \(language.date(day))"
        case .en: "\(name), attached on \(language.date(day))"
        }
    }

    /// {n}
    package func attachedCount(n: Int) -> String {
        switch language {
        case .fr: "\(language.form(n, zero: "aucun", one: "rattaché", other: "\(language.formatted(n)) rattachés"))"
        case .en: "\(language.form(n, zero: "none", one: "attached", other: "\(language.formatted(n)) attached"))"
        }
    }

    /// Aucun n’est rattaché à votre compte.
    package var none: String {
        switch language {
        case .fr: "Aucun n’est rattaché à votre compte."
        case .en: "None is attached to your account."
        }
    }

    /// Cette instance n’en propose pas.
    package var noneHere: String {
        switch language {
        case .fr: "Cette instance n’en propose pas."
        case .en: "This instance offers none."
        }
    }

    /// Rattacher {name}
    package func attach(name: String) -> String {
        switch language {
        case .fr: "Rattacher \(name)"
        case .en: "Attach \(name)"
        }
    }

    /// {name} vous demande qui vous êtes, puis vous ramène ici. Assurez-vous que c’est bien votre compte c…
    package func attachLead(name: String) -> String {
        switch language {
        case .fr: "\(name) vous demande qui vous êtes, puis vous ramène ici. Assurez-vous que c’est bien votre compte chez \(name), pas celui d’une autre personne du même poste."
        case .en: "\(name) asks you who you are, then brings you back here. Make sure that it is your own account with \(name), not that of somebody else on the same computer."
        }
    }

    /// Détacher {name}
    package func detach(name: String) -> String {
        switch language {
        case .fr: "Détacher \(name)"
        case .en: "Detach \(name)"
        }
    }

    /// Une fois détaché, il ne vous connectera plus, et vos autres appareils seront déconnectés.
    package var detachLead: String {
        switch language {
        case .fr: "Une fois détaché, il ne vous connectera plus, et vos autres appareils seront déconnectés."
        case .en: "Once detached, it will sign you in no more, and your other devices will be signed out."
        }
    }

    /// C’est fait : {name} vous connecte désormais.
    package func newsAttached(name: String) -> String {
        switch language {
        case .fr: "C’est fait\u{A0}: \(name) vous connecte désormais."
        case .en: "Done: \(name) signs you in from now on."
        }
    }

    /// C’est fait : plus rien n’y est rattaché.
    package var newsDetached: String {
        switch language {
        case .fr: "C’est fait\u{A0}: plus rien n’y est rattaché."
        case .en: "Done: nothing is attached to it any more."
        }
    }

    /// Vous avez arrêté chez {name}. Rien n’a changé ici ; vous pouvez recommencer ou faire autrement.
    package func newsCancelled(name: String) -> String {
        switch language {
        case .fr: "Vous avez arrêté chez \(name). Rien n’a changé ici\u{202F}; vous pouvez recommencer ou faire autrement."
        case .en: "You stopped at \(name). Nothing changed here; you can try again or do it another way."
        }
    }

    /// {name} ne répond pas en ce moment. Rien n’est perdu : faites autrement, ou recommencez plus tard.
    package func newsUnreachable(name: String) -> String {
        switch language {
        case .fr: "\(name) ne répond pas en ce moment. Rien n’est perdu\u{A0}: faites autrement, ou recommencez plus tard."
        case .en: "\(name) does not answer at the moment. Nothing is lost: do it another way, or try again later."
        }
    }

    /// Ce retour {name} est trop ancien, a déjà servi, ou vient d’un autre navigateur. Rien n’a été fait :…
    package func newsExpired(name: String) -> String {
        switch language {
        case .fr: "Ce retour \(French.de(name)) est trop ancien, a déjà servi, ou vient d’un autre navigateur. Rien n’a été fait\u{A0}: recommencez."
        case .en: "This return from \(name) is too old, was used already, or comes from another browser. Nothing was done: try again."
        }
    }

    /// La réponse {name} n’a pas pu être vérifiée. Rien n’a été fait : faites autrement, ou recommencez.
    package func newsRefused(name: String) -> String {
        switch language {
        case .fr: "La réponse \(French.de(name)) n’a pas pu être vérifiée. Rien n’a été fait\u{A0}: faites autrement, ou recommencez."
        case .en: "The answer of \(name) could not be checked. Nothing was done: do it another way, or try again."
        }
    }

    /// {name} vous reconnaît, mais aucun compte d’ici n’y est rattaché. Vous avez un compte ? Connectez-vo…
    package func newsUnknown(name: String) -> String {
        switch language {
        case .fr: "\(name) vous reconnaît, mais aucun compte d’ici n’y est rattaché. Vous avez un compte\u{202F}? Connectez-vous comme d’habitude, puis rattachez \(name) depuis «\u{202F}Mon compte\u{202F}». Sinon, demandez un compte."
        case .en: "\(name) recognises you, but no account here is attached to it. Do you have an account? Sign in as usual, then attach \(name) from “My account”. Otherwise, ask for an account."
        }
    }

    /// le fournisseur d’identité
    package var someone: String {
        switch language {
        case .fr: "le fournisseur d’identité"
        case .en: "the identity provider"
        }
    }
}

extension Texts {
    package var provider: ProviderTexts { ProviderTexts(language: language) }
}
