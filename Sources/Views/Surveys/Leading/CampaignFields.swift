/// Names of the fields of the forms of those who lead a survey.
package enum CampaignFields {
    package static let action = "action"
    package static let title = "nom"
    /// The body that leads.
    package static let lead = "structure-qui-mene"
    package static let mandate = "demande"
    package static let scope = "public"
    package static let frame = "definitions"
    package static let territory = "territoire"
    package static let opens = "premier-jour"
    package static let closes = "dernier-jour"
    package static let rounding = "jour-garde"
    package static let contactDays = "jours-coordonnees"
    package static let disclaimer = "a-savoir"
    package static let version = "version"
    package static let reason = "raison"
    /// Whoever sends the form understood what cannot be undone.
    static let sure = "compris"
    /// Whoever writes looked at what may name somebody.
    package static let checked = "verifie"
    package static let body = "structure"
    package static let member = "personne"
    package static let seat = "part"
    package static let mail = "courriel"
    package static let name = "relais"
    package static let branch = "profil"
    package static let relay = "numero"
    package static let day = "jour"
    package static let text = "message"
    package static let wave = "envoi"
    package static let count = "combien"
    package static let contact = "contact"
    package static let files = "fichiers"
    package static let codebook = "dictionnaire"

    /// A table of the list; the question of one that is not in it, what it is set against, and what rows must have said.
    package static let table = "tableau"
    package static let (question, against) = ("question", "selon")
    package static let source = "source"

    package static func filter(_ rank: Int) -> String { "seulement-\(rank)" }

    /// How many of a value there are among those whom respondents are compared with.
    package static func expected(_ rank: Int) -> String { "attendu-\(rank)" }

    /// The words of consent in a language.
    package static func consent(_ language: String) -> String { "accord-\(language)" }
}

/// What the buttons of these pages ask for.
package enum CampaignAction: String, Sendable {
    case open = "ouvrir"
    case close = "clore"
    case cancel = "abandonner"
    case renewTrial = "changer-essai"
    case askBody = "demander"
    case agree = "accepter"
    case withdrawAgreement = "retirer-accord"
    case dropBody = "ne-plus-demander"
    case seat = "nommer"
    case unseat = "ne-plus-nommer"
    case addRelay = "ajouter-relais"
    case endRelay = "terminer-relais"
    case addWave = "prevoir"
    case removeWave = "ne-pas-envoyer"
    case removeContact = "effacer"
    case freeze = "figer"
    case look = "lire"
    case guess = "deviner"
    case keep = "garder"
    case chooseTables = "choisir"
    case usualTables = "habituels"
    case closeTables = "fermer-la-liste"
    case publishTables = "publier"
    case compare = "comparer"
    case study = "tirer"
    case studyFile = "tirer-csv"
}

/// Why a form of these pages comes back: each sentence, with the field that it is about.
package struct CampaignProblem: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package let sentence: String
        /// Nil for what is about the whole form.
        package let field: String?

        package init(_ sentence: String, field: String? = nil) {
            self.sentence = sentence
            self.field = field
        }
    }

    package var lines: [Line]
    /// Something may name somebody: whoever wrote says that they looked.
    package var asksCheck = false
    /// Somebody changed it meanwhile.
    package var isStale = false

    package init(_ lines: [Line]) { self.lines = lines }

    /// What is wrong with a field; nil when nothing is.
    func fault(of field: String) -> String? { lines.first { $0.field == field }?.sentence }
}
