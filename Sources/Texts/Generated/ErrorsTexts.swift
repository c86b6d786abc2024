// Written by scripts/generate.py from Catalogue/errors.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `errors`, in one language.
package struct ErrorsTexts: Sendable {
    let language: Language

    /// Demande illisible
    package var badRequestTitle: String {
        switch language {
        case .fr: "Demande illisible"
        case .en: "Request not understood"
        }
    }

    /// Le site n’a pas compris cette demande.
    package var badRequestWhat: String {
        switch language {
        case .fr: "Le site n’a pas compris cette demande."
        case .en: "The site did not understand this request."
        }
    }

    /// Vérifiez l’adresse, ou revenez à l’accueil et suivez les liens.
    package var badRequestRepair: String {
        switch language {
        case .fr: "Vérifiez l’adresse, ou revenez à l’accueil et suivez les liens."
        case .en: "Check the address, or go back to the home page and follow the links."
        }
    }

    /// Action non permise
    package var forbiddenTitle: String {
        switch language {
        case .fr: "Action non permise"
        case .en: "Not permitted"
        }
    }

    /// Vous pouvez lire cette page, mais pas faire ce que vous demandez.
    package var forbiddenWhat: String {
        switch language {
        case .fr: "Vous pouvez lire cette page, mais pas faire ce que vous demandez."
        case .en: "You may read this page, but not do what you ask."
        }
    }

    /// Demandez à la structure porteuse ou au comité éditorial.
    package var forbiddenRepair: String {
        switch language {
        case .fr: "Demandez à la structure porteuse ou au comité éditorial."
        case .en: "Ask the organisation that carries the practice, or the editors."
        }
    }

    /// Page introuvable
    package var notFoundTitle: String {
        switch language {
        case .fr: "Page introuvable"
        case .en: "Page not found"
        }
    }

    /// Cette page n’existe pas, ou elle a changé d’adresse.
    package var notFoundWhat: String {
        switch language {
        case .fr: "Cette page n’existe pas, ou elle a changé d’adresse."
        case .en: "This page does not exist, or its address has changed."
        }
    }

    /// Cherchez parmi les pratiques, ou revenez à l’accueil.
    package var notFoundRepair: String {
        switch language {
        case .fr: "Cherchez parmi les pratiques, ou revenez à l’accueil."
        case .en: "Search the practices, or go back to the home page."
        }
    }

    /// Action impossible ici
    package var methodNotAllowedTitle: String {
        switch language {
        case .fr: "Action impossible ici"
        case .en: "Not possible here"
        }
    }

    /// Cette page ne sait pas faire ce qui lui est demandé.
    package var methodNotAllowedWhat: String {
        switch language {
        case .fr: "Cette page ne sait pas faire ce qui lui est demandé."
        case .en: "This page cannot do what it was asked."
        }
    }

    /// Revenez à la page précédente et recommencez depuis son formulaire.
    package var methodNotAllowedRepair: String {
        switch language {
        case .fr: "Revenez à la page précédente et recommencez depuis son formulaire."
        case .en: "Go back to the page before and start again from its form."
        }
    }

    /// Demande trop lente
    package var timeoutTitle: String {
        switch language {
        case .fr: "Demande trop lente"
        case .en: "Request too slow"
        }
    }

    /// La demande a mis trop de temps à arriver.
    package var timeoutWhat: String {
        switch language {
        case .fr: "La demande a mis trop de temps à arriver."
        case .en: "The request took too long to arrive."
        }
    }

    /// Vérifiez votre connexion, puis recommencez.
    package var timeoutRepair: String {
        switch language {
        case .fr: "Vérifiez votre connexion, puis recommencez."
        case .en: "Check your connection, then try again."
        }
    }

    /// Page retirée
    package var goneTitle: String {
        switch language {
        case .fr: "Page retirée"
        case .en: "Page withdrawn"
        }
    }

    /// Cette page a été retirée.
    package var goneWhat: String {
        switch language {
        case .fr: "Cette page a été retirée."
        case .en: "This page has been withdrawn."
        }
    }

    /// Cherchez parmi les pratiques, ou revenez à l’accueil.
    package var goneRepair: String {
        switch language {
        case .fr: "Cherchez parmi les pratiques, ou revenez à l’accueil."
        case .en: "Search the practices, or go back to the home page."
        }
    }

    /// Envoi trop lourd
    package var tooLargeTitle: String {
        switch language {
        case .fr: "Envoi trop lourd"
        case .en: "Too much at once"
        }
    }

    /// Ce que vous envoyez dépasse la taille permise.
    package var tooLargeWhat: String {
        switch language {
        case .fr: "Ce que vous envoyez dépasse la taille permise."
        case .en: "What you send is larger than allowed."
        }
    }

    /// Réduisez le fichier ou le texte, puis recommencez.
    package var tooLargeRepair: String {
        switch language {
        case .fr: "Réduisez le fichier ou le texte, puis recommencez."
        case .en: "Make the file or the text smaller, then try again."
        }
    }

    /// Adresse trop longue
    package var addressTooLongTitle: String {
        switch language {
        case .fr: "Adresse trop longue"
        case .en: "Address too long"
        }
    }

    /// L’adresse demandée est trop longue pour ce site.
    package var addressTooLongWhat: String {
        switch language {
        case .fr: "L’adresse demandée est trop longue pour ce site."
        case .en: "The address is too long for this site."
        }
    }

    /// Retirez des filtres, ou revenez à l’accueil.
    package var addressTooLongRepair: String {
        switch language {
        case .fr: "Retirez des filtres, ou revenez à l’accueil."
        case .en: "Remove some filters, or go back to the home page."
        }
    }

    /// Format non reconnu
    package var unsupportedTitle: String {
        switch language {
        case .fr: "Format non reconnu"
        case .en: "Unknown format"
        }
    }

    /// Ce format de fichier n’est pas accepté ici.
    package var unsupportedWhat: String {
        switch language {
        case .fr: "Ce format de fichier n’est pas accepté ici."
        case .en: "This file format is not accepted here."
        }
    }

    /// Envoyez un des formats indiqués sur la page.
    package var unsupportedRepair: String {
        switch language {
        case .fr: "Envoyez un des formats indiqués sur la page."
        case .en: "Send one of the formats named on the page."
        }
    }

    /// Trop de demandes
    package var tooManyTitle: String {
        switch language {
        case .fr: "Trop de demandes"
        case .en: "Too many requests"
        }
    }

    /// Trop de demandes sont venues de votre adresse en peu de temps.
    package var tooManyWhat: String {
        switch language {
        case .fr: "Trop de demandes sont venues de votre adresse en peu de temps."
        case .en: "Too many requests came from your address in a short time."
        }
    }

    /// Attendez une minute, puis recommencez.
    package var tooManyRepair: String {
        switch language {
        case .fr: "Attendez une minute, puis recommencez."
        case .en: "Wait a minute, then try again."
        }
    }

    /// En-têtes trop longs
    package var headTooLargeTitle: String {
        switch language {
        case .fr: "En-têtes trop longs"
        case .en: "Headers too long"
        }
    }

    /// Votre navigateur a envoyé trop d’informations avec la demande.
    package var headTooLargeWhat: String {
        switch language {
        case .fr: "Votre navigateur a envoyé trop d’informations avec la demande."
        case .en: "Your browser sent too much information with the request."
        }
    }

    /// Effacez les cookies de ce site, puis recommencez.
    package var headTooLargeRepair: String {
        switch language {
        case .fr: "Effacez les cookies de ce site, puis recommencez."
        case .en: "Clear the cookies of this site, then try again."
        }
    }

    /// Erreur du site
    package var faultTitle: String {
        switch language {
        case .fr: "Erreur du site"
        case .en: "The site failed"
        }
    }

    /// Le site a rencontré un problème. Rien de ce qui était enregistré n’est perdu.
    package var faultWhat: String {
        switch language {
        case .fr: "Le site a rencontré un problème. Rien de ce qui était enregistré n’est perdu."
        case .en: "The site met a problem. Nothing that was saved is lost."
        }
    }

    /// Recommencez dans un moment. Si le problème revient, donnez la référence ci-dessous à la personne qu…
    package var faultRepair: String {
        switch language {
        case .fr: "Recommencez dans un moment. Si le problème revient, donnez la référence ci-dessous à la personne qui s’occupe du site."
        case .en: "Try again in a moment. If it happens again, give the reference below to the person who looks after the site."
        }
    }

    /// Site très demandé
    package var busyTitle: String {
        switch language {
        case .fr: "Site très demandé"
        case .en: "The site is busy"
        }
    }

    /// Le site reçoit trop de demandes en même temps.
    package var busyWhat: String {
        switch language {
        case .fr: "Le site reçoit trop de demandes en même temps."
        case .en: "The site is receiving too many requests at once."
        }
    }

    /// Attendez quelques secondes, puis rechargez la page.
    package var busyRepair: String {
        switch language {
        case .fr: "Attendez quelques secondes, puis rechargez la page."
        case .en: "Wait a few seconds, then reload the page."
        }
    }

    /// Demande refusée
    package var otherTitle: String {
        switch language {
        case .fr: "Demande refusée"
        case .en: "Request refused"
        }
    }

    /// Le site ne peut pas répondre à cette demande.
    package var otherWhat: String {
        switch language {
        case .fr: "Le site ne peut pas répondre à cette demande."
        case .en: "The site cannot answer this request."
        }
    }

    /// Revenez à l’accueil et suivez les liens.
    package var otherRepair: String {
        switch language {
        case .fr: "Revenez à l’accueil et suivez les liens."
        case .en: "Go back to the home page and follow the links."
        }
    }

    /// Référence : {id}
    package func reference(id: String) -> String {
        switch language {
        case .fr: "Référence\u{A0}: \(id)"
        case .en: "Reference: \(id)"
        }
    }
}

extension Texts {
    package var errors: ErrorsTexts { ErrorsTexts(language: language) }
}
