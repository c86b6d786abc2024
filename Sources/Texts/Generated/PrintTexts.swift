// Written by scripts/generate.py from Catalogue/print.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `print`, in one language.
package struct PrintTexts: Sendable {
    let language: Language

    /// Votre PDF se prépare
    package var waitingTitle: String {
        switch language {
        case .fr: "Votre PDF se prépare"
        case .en: "Your PDF is being made"
        }
    }

    /// Il s’ouvrira ici tout seul dans quelques secondes. Sinon, rechargez cette page.
    package var waitingLead: String {
        switch language {
        case .fr: "Il s’ouvrira ici tout seul dans quelques secondes. Sinon, rechargez cette page."
        case .en: "It will open here by itself in a few seconds. If not, reload this page."
        }
    }

    /// Pas de PDF pour le moment
    package var failedTitle: String {
        switch language {
        case .fr: "Pas de PDF pour le moment"
        case .en: "No PDF for now"
        }
    }

    /// Le PDF n’a pas pu être fait. La fiche elle-même s’imprime sur deux pages : ouvrez-la et imprimez-la…
    package var failedLead: String {
        switch language {
        case .fr: "Le PDF n’a pas pu être fait. La fiche elle-même s’imprime sur deux pages\u{A0}: ouvrez-la et imprimez-la depuis votre navigateur, ou réessayez dans dix minutes."
        case .en: "The PDF could not be made. The sheet itself prints on two pages: open it and print it from your browser, or try again in ten minutes."
        }
    }

    /// Beaucoup de PDF sont demandés en ce moment. Réessayez dans quelques minutes, ou imprimez la fiche d…
    package var busyLead: String {
        switch language {
        case .fr: "Beaucoup de PDF sont demandés en ce moment. Réessayez dans quelques minutes, ou imprimez la fiche depuis votre navigateur\u{A0}: elle tient sur deux pages."
        case .en: "Many PDF are asked for just now. Try again in a few minutes, or print the sheet from your browser: it fits two pages."
        }
    }

    /// Ce site ne fait pas de PDF. La fiche elle-même s’imprime sur deux pages : ouvrez-la et imprimez-la …
    package var unavailableLead: String {
        switch language {
        case .fr: "Ce site ne fait pas de PDF. La fiche elle-même s’imprime sur deux pages\u{A0}: ouvrez-la et imprimez-la depuis votre navigateur."
        case .en: "This site makes no PDF. The sheet itself prints on two pages: open it and print it from your browser."
        }
    }

    /// Revenir à la fiche
    package var back: String {
        switch language {
        case .fr: "Revenir à la fiche"
        case .en: "Back to the sheet"
        }
    }

    /// {site}, {address}
    package func foot(site: String, address: String) -> String {
        switch language {
        case .fr: "\(site), \(address)"
        case .en: "\(site), \(address)"
        }
    }

    /// La suite est sur la page de la fiche.
    package var more: String {
        switch language {
        case .fr: "La suite est sur la page de la fiche."
        case .en: "The rest is on the page of the sheet."
        }
    }
}

extension Texts {
    package var print: PrintTexts { PrintTexts(language: language) }
}
