// Written by scripts/generate.py from Catalogue/actNames.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `actNames`, in one language.
package struct ActNamesTexts: Sendable {
    let language: Language

    /// fiche lue
    package var seeSheet: String {
        switch language {
        case .fr: "fiche lue"
        case .en: "sheet read"
        }
    }

    /// pratiques importées
    package var importPractices: String {
        switch language {
        case .fr: "pratiques importées"
        case .en: "practices imported"
        }
    }

    /// fiche retirée
    package var withdrawSheet: String {
        switch language {
        case .fr: "fiche retirée"
        case .en: "sheet withdrawn"
        }
    }

    /// fiche publiée
    package var publishSheet: String {
        switch language {
        case .fr: "fiche publiée"
        case .en: "sheet published"
        }
    }

    /// rubrique enregistrée
    package var editSheet: String {
        switch language {
        case .fr: "rubrique enregistrée"
        case .en: "section saved"
        }
    }

    /// historique lu
    package var seeHistory: String {
        switch language {
        case .fr: "historique lu"
        case .en: "history read"
        }
    }

    /// brouillon gardé
    package var keepDraft: String {
        switch language {
        case .fr: "brouillon gardé"
        case .en: "draft kept"
        }
    }

    /// texte publié
    package var publishText: String {
        switch language {
        case .fr: "texte publié"
        case .en: "text published"
        }
    }

    /// photo ou document décrit
    package var attachFile: String {
        switch language {
        case .fr: "photo ou document décrit"
        case .en: "picture or document described"
        }
    }

    /// photo, document ou accord retiré
    package var removeFile: String {
        switch language {
        case .fr: "photo, document ou accord retiré"
        case .en: "picture, document or agreement removed"
        }
    }

    /// accord d’une personne noté
    package var recordAgreement: String {
        switch language {
        case .fr: "accord d’une personne noté"
        case .en: "agreement of a person recorded"
        }
    }

    /// invitation à cosigner
    package var inviteCosigner: String {
        switch language {
        case .fr: "invitation à cosigner"
        case .en: "invitation to sign along"
        }
    }

    /// réponse à une invitation à cosigner
    package var answerCosigning: String {
        switch language {
        case .fr: "réponse à une invitation à cosigner"
        case .en: "answer to an invitation to sign along"
        }
    }

    /// message sur une décision
    package var discussDecision: String {
        switch language {
        case .fr: "message sur une décision"
        case .en: "message about a decision"
        }
    }

    /// réponse : décision
    package var decideReply: String {
        switch language {
        case .fr: "réponse\u{A0}: décision"
        case .en: "reply: decision"
        }
    }

    /// réponse retirée
    package var withdrawReply: String {
        switch language {
        case .fr: "réponse retirée"
        case .en: "reply withdrawn"
        }
    }

    /// suite d’une réponse lue
    package var readReply: String {
        switch language {
        case .fr: "suite d’une réponse lue"
        case .en: "what became of a reply, read"
        }
    }

    /// réponse à une fiche demandée
    package var askReply: String {
        switch language {
        case .fr: "réponse à une fiche demandée"
        case .en: "reply to a sheet asked for"
        }
    }

    /// pratique effacée
    package var erasePractice: String {
        switch language {
        case .fr: "pratique effacée"
        case .en: "practice erased"
        }
    }

    /// instance exportée
    package var exportAll: String {
        switch language {
        case .fr: "instance exportée"
        case .en: "instance exported"
        }
    }

    /// archive importée
    package var importAll: String {
        switch language {
        case .fr: "archive importée"
        case .en: "archive imported"
        }
    }

    /// sauvegarde
    package var backup: String {
        switch language {
        case .fr: "sauvegarde"
        case .en: "backup"
        }
    }

    /// sauvegarde remise en place
    package var restore: String {
        switch language {
        case .fr: "sauvegarde remise en place"
        case .en: "backup put back in place"
        }
    }

    /// travaux consultés
    package var seeJobs: String {
        switch language {
        case .fr: "travaux consultés"
        case .en: "jobs looked at"
        }
    }

    /// contenu consulté
    package var seeCommons: String {
        switch language {
        case .fr: "contenu consulté"
        case .en: "content looked at"
        }
    }

    /// vocabulaire modifié
    package var editVocabulary: String {
        switch language {
        case .fr: "vocabulaire modifié"
        case .en: "vocabulary changed"
        }
    }

    /// mots modifiés
    package var editWords: String {
        switch language {
        case .fr: "mots modifiés"
        case .en: "words changed"
        }
    }

    /// territoires importés
    package var importTerritories: String {
        switch language {
        case .fr: "territoires importés"
        case .en: "territories imported"
        }
    }

    /// contours importés
    package var importBoundaries: String {
        switch language {
        case .fr: "contours importés"
        case .en: "outlines imported"
        }
    }

    /// structure modifiée
    package var editOrganisation: String {
        switch language {
        case .fr: "structure modifiée"
        case .en: "body changed"
        }
    }

    /// import défait
    package var undoImport: String {
        switch language {
        case .fr: "import défait"
        case .en: "import undone"
        }
    }

    /// pratiques réunies
    package var mergePractices: String {
        switch language {
        case .fr: "pratiques réunies"
        case .en: "practices merged"
        }
    }

    /// collections modifiées
    package var editCollections: String {
        switch language {
        case .fr: "collections modifiées"
        case .en: "collections changed"
        }
    }

    /// démonstration chargée
    package var loadDemo: String {
        switch language {
        case .fr: "démonstration chargée"
        case .en: "demonstration loaded"
        }
    }

    /// démonstration retirée
    package var removeDemo: String {
        switch language {
        case .fr: "démonstration retirée"
        case .en: "demonstration removed"
        }
    }

    /// données personnelles consultées
    package var readOwnData: String {
        switch language {
        case .fr: "données personnelles consultées"
        case .en: "personal data read"
        }
    }

    /// compte effacé
    package var eraseAccount: String {
        switch language {
        case .fr: "compte effacé"
        case .en: "account erased"
        }
    }

    /// élimination
    package var eliminate: String {
        switch language {
        case .fr: "élimination"
        case .en: "elimination"
        }
    }

    /// jeton de programme créé
    package var createToken: String {
        switch language {
        case .fr: "jeton de programme créé"
        case .en: "program token made"
        }
    }

    /// jeton de programme révoqué
    package var revokeToken: String {
        switch language {
        case .fr: "jeton de programme révoqué"
        case .en: "program token revoked"
        }
    }

    /// courriers consultés
    package var seeOutbox: String {
        switch language {
        case .fr: "courriers consultés"
        case .en: "mails looked at"
        }
    }

    /// retour de courrier noté
    package var recordBounce: String {
        switch language {
        case .fr: "retour de courrier noté"
        case .en: "return of mail noted"
        }
    }

    /// portage consulté
    package var seeBearing: String {
        switch language {
        case .fr: "portage consulté"
        case .en: "bearing looked at"
        }
    }

    /// fiche demandée
    package var claimSheet: String {
        switch language {
        case .fr: "fiche demandée"
        case .en: "sheet claimed"
        }
    }

    /// demande de portage décidée
    package var decideClaim: String {
        switch language {
        case .fr: "demande de portage décidée"
        case .en: "claim decided"
        }
    }

    /// personne déléguée nommée
    package var appointDelegate: String {
        switch language {
        case .fr: "personne déléguée nommée"
        case .en: "delegate appointed"
        }
    }

    /// délégation quittée
    package var leaveDelegation: String {
        switch language {
        case .fr: "délégation quittée"
        case .en: "delegation left"
        }
    }

    /// garde d’une fiche confiée
    package var appointCustodian: String {
        switch language {
        case .fr: "garde d’une fiche confiée"
        case .en: "custodian appointed"
        }
    }

    /// visibilité élargie
    package var widenSheet: String {
        switch language {
        case .fr: "visibilité élargie"
        case .en: "shown further"
        }
    }

    /// visibilité réduite
    package var narrowSheet: String {
        switch language {
        case .fr: "visibilité réduite"
        case .en: "shown less far"
        }
    }

    /// ouverture à tout le monde décidée
    package var decideSharing: String {
        switch language {
        case .fr: "ouverture à tout le monde décidée"
        case .en: "opening to everyone decided"
        }
    }

    /// membres consultés
    package var seeMembers: String {
        switch language {
        case .fr: "membres consultés"
        case .en: "members looked at"
        }
    }

    /// personne invitée
    package var inviteMember: String {
        switch language {
        case .fr: "personne invitée"
        case .en: "person invited"
        }
    }

    /// demande de compte décidée
    package var decideRequest: String {
        switch language {
        case .fr: "demande de compte décidée"
        case .en: "request for an account decided"
        }
    }

    /// compte fermé ou rouvert
    package var closeAccount: String {
        switch language {
        case .fr: "compte fermé ou rouvert"
        case .en: "account closed or opened again"
        }
    }

    /// rôle donné ou repris
    package var grantRole: String {
        switch language {
        case .fr: "rôle donné ou repris"
        case .en: "role given or taken back"
        }
    }

    /// structure coordonnée
    package var coordinateBody: String {
        switch language {
        case .fr: "structure coordonnée"
        case .en: "body coordinated"
        }
    }

    /// coordination donnée ou reprise
    package var appointCoordinator: String {
        switch language {
        case .fr: "coordination donnée ou reprise"
        case .en: "coordination given or taken back"
        }
    }

    /// suivi changé
    package var follow: String {
        switch language {
        case .fr: "suivi changé"
        case .en: "following changed"
        }
    }

    /// nouvelles consultées
    package var seeNotices: String {
        switch language {
        case .fr: "nouvelles consultées"
        case .en: "news read"
        }
    }

    /// rythme du résumé choisi
    package var chooseMails: String {
        switch language {
        case .fr: "rythme du résumé choisi"
        case .en: "pace of the digest chosen"
        }
    }

    /// adresse de flux personnel ouverte ou fermée
    package var choosePrivateFeed: String {
        switch language {
        case .fr: "adresse de flux personnel ouverte ou fermée"
        case .en: "address of the personal feed opened or closed"
        }
    }

    /// résumé arrêté par son lien
    package var unsubscribe: String {
        switch language {
        case .fr: "résumé arrêté par son lien"
        case .en: "digest stopped by its link"
        }
    }

    /// connexion
    package var signIn: String {
        switch language {
        case .fr: "connexion"
        case .en: "signed in"
        }
    }

    /// lien ouvert
    package var readLink: String {
        switch language {
        case .fr: "lien ouvert"
        case .en: "link opened"
        }
    }

    /// lien demandé
    package var askLink: String {
        switch language {
        case .fr: "lien demandé"
        case .en: "link asked for"
        }
    }

    /// invitation acceptée
    package var acceptInvitation: String {
        switch language {
        case .fr: "invitation acceptée"
        case .en: "invitation accepted"
        }
    }

    /// adresse confirmée
    package var confirmMail: String {
        switch language {
        case .fr: "adresse confirmée"
        case .en: "address confirmed"
        }
    }

    /// compte demandé
    package var askAccount: String {
        switch language {
        case .fr: "compte demandé"
        case .en: "account asked for"
        }
    }

    /// compte consulté
    package var readOwnAccount: String {
        switch language {
        case .fr: "compte consulté"
        case .en: "account looked at"
        }
    }

    /// compte modifié
    package var editOwnAccount: String {
        switch language {
        case .fr: "compte modifié"
        case .en: "account changed"
        }
    }

    /// façon de se connecter modifiée
    package var editOwnCredentials: String {
        switch language {
        case .fr: "façon de se connecter modifiée"
        case .en: "way of signing in changed"
        }
    }

    /// identité confirmée
    package var confirmIdentity: String {
        switch language {
        case .fr: "identité confirmée"
        case .en: "identity confirmed"
        }
    }

    /// comptes consultés
    package var seeAccounts: String {
        switch language {
        case .fr: "comptes consultés"
        case .en: "accounts looked at"
        }
    }

    /// compte ouvert ou lien donné
    package var openAccounts: String {
        switch language {
        case .fr: "compte ouvert ou lien donné"
        case .en: "account opened or link given"
        }
    }

    /// pratique portée à connaissance
    package var reportPractice: String {
        switch language {
        case .fr: "pratique portée à connaissance"
        case .en: "practice made known"
        }
    }

    /// suite d’un repérage lue
    package var readReport: String {
        switch language {
        case .fr: "suite d’un repérage lue"
        case .en: "follow-up of a report read"
        }
    }

    /// repérage suivi par qui l’a écrit
    package var followReport: String {
        switch language {
        case .fr: "repérage suivi par qui l’a écrit"
        case .en: "report followed by its writer"
        }
    }

    /// repérage repris
    package var takeBackReport: String {
        switch language {
        case .fr: "repérage repris"
        case .en: "report taken back"
        }
    }

    /// repérages consultés
    package var seeReports: String {
        switch language {
        case .fr: "repérages consultés"
        case .en: "reports looked at"
        }
    }

    /// repérage lu
    package var seeReport: String {
        switch language {
        case .fr: "repérage lu"
        case .en: "report read"
        }
    }

    /// repérage : décision
    package var decideReport: String {
        switch language {
        case .fr: "repérage\u{A0}: décision"
        case .en: "report: decision"
        }
    }

    /// repérage sorti du site
    package var removeReport: String {
        switch language {
        case .fr: "repérage sorti du site"
        case .en: "report taken out of the site"
        }
    }

    /// demande sur une fiche
    package var askAboutSheet: String {
        switch language {
        case .fr: "demande sur une fiche"
        case .en: "request about a sheet"
        }
    }

    /// demande suivie
    package var readInquiry: String {
        switch language {
        case .fr: "demande suivie"
        case .en: "request followed"
        }
    }

    /// demande : suite
    package var followInquiry: String {
        switch language {
        case .fr: "demande\u{A0}: suite"
        case .en: "request: what follows"
        }
    }

    /// demandes consultées
    package var seeInquiries: String {
        switch language {
        case .fr: "demandes consultées"
        case .en: "requests consulted"
        }
    }

    /// demande : réponse
    package var answerInquiry: String {
        switch language {
        case .fr: "demande\u{A0}: réponse"
        case .en: "request: answer"
        }
    }

    /// problème sur une fiche : décision
    package var decideProblem: String {
        switch language {
        case .fr: "problème sur une fiche\u{A0}: décision"
        case .en: "problem on a sheet: decision"
        }
    }

    /// décision contestée
    package var contestDecision: String {
        switch language {
        case .fr: "décision contestée"
        case .en: "decision contested"
        }
    }

    /// fiche relue
    package var confirmSheet: String {
        switch language {
        case .fr: "fiche relue"
        case .en: "sheet read again"
        }
    }

    /// relecture menée
    package var leadReview: String {
        switch language {
        case .fr: "relecture menée"
        case .en: "reading led"
        }
    }

    /// relectures lues
    package var seeReviews: String {
        switch language {
        case .fr: "relectures lues"
        case .en: "readings read"
        }
    }

    /// lecture donnée
    package var answerReview: String {
        switch language {
        case .fr: "lecture donnée"
        case .en: "reading given"
        }
    }

    /// lecture de groupe ouverte
    package var readAsGroup: String {
        switch language {
        case .fr: "lecture de groupe ouverte"
        case .en: "reading of a group opened"
        }
    }

    /// lecture de groupe donnée
    package var answerAsGroup: String {
        switch language {
        case .fr: "lecture de groupe donnée"
        case .en: "reading of a group given"
        }
    }

    /// lecture contestée
    package var contestReview: String {
        switch language {
        case .fr: "lecture contestée"
        case .en: "reading contested"
        }
    }

    /// étiquette retenue
    package var applyLabel: String {
        switch language {
        case .fr: "étiquette retenue"
        case .en: "label kept"
        }
    }

    /// grille adaptée
    package var editGrids: String {
        switch language {
        case .fr: "grille adaptée"
        case .en: "grid adapted"
        }
    }

    /// reprise dite
    package var adoptSheet: String {
        switch language {
        case .fr: "reprise dite"
        case .en: "taking up said"
        }
    }

    /// reprises consultées
    package var seeAdoptions: String {
        switch language {
        case .fr: "reprises consultées"
        case .en: "takings up consulted"
        }
    }

    /// reprise modifiée
    package var editAdoption: String {
        switch language {
        case .fr: "reprise modifiée"
        case .en: "taking up changed"
        }
    }

    /// reprise : réponse
    package var answerAdoption: String {
        switch language {
        case .fr: "reprise\u{A0}: réponse"
        case .en: "taking up: answer"
        }
    }

    /// reprise : décision
    package var decideAdoption: String {
        switch language {
        case .fr: "reprise\u{A0}: décision"
        case .en: "taking up: decision"
        }
    }

    /// plans d’une fiche consultés
    package var seePlan: String {
        switch language {
        case .fr: "plans d’une fiche consultés"
        case .en: "plans of a sheet consulted"
        }
    }

    /// plans d’une fiche modifiés
    package var editPlan: String {
        switch language {
        case .fr: "plans d’une fiche modifiés"
        case .en: "plans of a sheet changed"
        }
    }

    /// mener un prix
    package var leadPrize: String {
        switch language {
        case .fr: "mener un prix"
        case .en: "leading a prize"
        }
    }

    /// proposer une fiche à un prix
    package var nominateSheet: String {
        switch language {
        case .fr: "proposer une fiche à un prix"
        case .en: "putting a sheet forward for a prize"
        }
    }

    /// lire ce que le jury lit
    package var seeJudging: String {
        switch language {
        case .fr: "lire ce que le jury lit"
        case .en: "reading what the jury reads"
        }
    }

    /// lire une candidature comme juré
    package var judgePrize: String {
        switch language {
        case .fr: "lire une candidature comme juré"
        case .en: "reading a candidate as a juror"
        }
    }

    /// édition du mois du développement social préparée ou modifiée
    package var editMonth: String {
        switch language {
        case .fr: "édition du mois du développement social préparée ou modifiée"
        case .en: "edition of the month of social development prepared or changed"
        }
    }

    /// rendez-vous proposé
    package var proposeEvent: String {
        switch language {
        case .fr: "rendez-vous proposé"
        case .en: "event proposed"
        }
    }

    /// rendez-vous modifié ou annulé
    package var editEvent: String {
        switch language {
        case .fr: "rendez-vous modifié ou annulé"
        case .en: "event changed or cancelled"
        }
    }

    /// rendez-vous : décision
    package var decideEvent: String {
        switch language {
        case .fr: "rendez-vous\u{A0}: décision"
        case .en: "event: decision"
        }
    }

    /// enquête : réponse
    package var answerSurvey: String {
        switch language {
        case .fr: "enquête\u{A0}: réponse"
        case .en: "survey: answer"
        }
    }

    /// enquête : conduite
    package var leadCampaign: String {
        switch language {
        case .fr: "enquête\u{A0}: conduite"
        case .en: "survey: leading"
        }
    }

    /// enquête : accord d’une structure
    package var agreeCampaign: String {
        switch language {
        case .fr: "enquête\u{A0}: accord d’une structure"
        case .en: "survey: agreement of a body"
        }
    }

    /// enquête : saisie
    package var collectAnswers: String {
        switch language {
        case .fr: "enquête\u{A0}: saisie"
        case .en: "survey: typing in"
        }
    }

    /// enquête : données figées
    package var freezeCampaign: String {
        switch language {
        case .fr: "enquête\u{A0}: données figées"
        case .en: "survey: data frozen"
        }
    }

    /// enquête : données emportées
    package var readMicrodata: String {
        switch language {
        case .fr: "enquête\u{A0}: données emportées"
        case .en: "survey: data taken away"
        }
    }

    /// enquête : réponses codées
    package var codeAnswers: String {
        switch language {
        case .fr: "enquête\u{A0}: réponses codées"
        case .en: "survey: answers coded"
        }
    }

    /// enquête : citations emportées
    package var takeQuotations: String {
        switch language {
        case .fr: "enquête\u{A0}: citations emportées"
        case .en: "survey: quotations taken away"
        }
    }

    /// enquête : coordonnées lues
    package var readContacts: String {
        switch language {
        case .fr: "enquête\u{A0}: coordonnées lues"
        case .en: "survey: contacts read"
        }
    }
}

extension Texts {
    package var actNames: ActNamesTexts { ActNamesTexts(language: language) }
}
