import Domain

/// The pages that somebody who signed in sees, by who sees them; `:id` stands for a number that the instance gave.
extension Looks {
    static let signedIn: [(part: DemoPerson.Part, pages: [String])] = [
        (
            .member,
            [
                "/mon-compte", "/mon-compte/identite", "/mon-compte/mot-de-passe",
                "/mon-compte/double-authentification", "/mon-compte/appareils", "/mon-compte/confirmation",
                "/mon-compte/donnees", "/mon-compte/journal", "/mon-compte/suppression", "/mon-compte/jetons",
                "/mon-compte/suivis", "/mon-compte/fournisseur", "/nouvelles", "/", "/pratiques/mission-interface",
                "/pratiques/\(InhabitedSite.carried)/partage", InhabitedSite.profile, InhabitedSite.reading,
                InhabitedSite.prize, InhabitedSite.prize + "/proposer", InhabitedSite.candidate,
            ]
        ),
        (
            .administrator,
            [
                "/mon-compte", "/membres", "/membres?etat=closed&q=rien", "/membres/:id", "/membres/invitation",
                "/membres/demandes", "/boite-d-envoi", "/boite-d-envoi/:id",
            ]
        ),
        (
            .lead,
            ["/prix", "/prix/nouveau", InhabitedSite.prize, InhabitedSite.prize + "/modifier", InhabitedSite.candidate]
        ),
        (
            .coordinator,
            ["/mon-compte", "/structures/\(InhabitedSite.body)/equipes", "/mener", "/mener/nouvelle"]
                + [
                    "", "/cadre", "/equipe", "/relais", "/coordonnees", "/donnees", "/questionnaire",
                    "/questionnaire/q14", "/textes", "/buts", "/bibliotheque", "/fichier", "/parcours", "/papier",
                ].map { "/mener/\(openSurvey)\($0)" }
        ),
        (
            .delegate,
            [InhabitedSite.profile, "/pratiques/\(InhabitedSite.carried)/partage", "/a-lire/\(InhabitedSite.carried)"]
        ),
        (
            .colleague,
            [
                "/mener/\(openSurvey)/saisie", "/mener/\(openSurvey)/saisie/lot",
                "/mois", "\(Looks.month)/proposer", "/reprises", "/pratiques/gip-gers-solidaire/reprendre",
                "/pratiques/gip-gers-solidaire",
                "/pratiques/conferences-familiales-dans-le-nord/kit",
            ]
        ),
        (
            .otherDelegate,
            ["/pratiques/\(InhabitedSite.carried)/diffusion", "/pratiques/\(InhabitedSite.carried)/relais"]
        ),
        (
            .editor,
            [
                "/pratiques/\(InhabitedSite.carried)/partage", "/pratiques/\(InhabitedSite.alone)/partage",
                "/pratiques/\(InhabitedSite.alone)/ecrire", "/pratiques/\(InhabitedSite.alone)/ecrire/identity",
                "/pratiques/\(InhabitedSite.alone)/ecrire/conditions",
                "/pratiques/\(InhabitedSite.alone)/ecrire/measures",
                "/pratiques/\(InhabitedSite.alone)/historique", "/pratiques/\(InhabitedSite.alone)/publication",
                "/pratiques/\(InhabitedSite.alone)/photos-et-documents",
                "/pratiques/\(InhabitedSite.alone)/cosignataires", "/pratiques/\(InhabitedSite.alone)/frein",
                "/a-lire", "/a-lire/\(InhabitedSite.carried)",
                "/pratiques/\(InhabitedSite.alone)/profils", InhabitedSite.profile,
            ]
        ),
    ]

    /// Addresses of accounts that show nothing of their own, with why.
    static let led: [(page: String, reason: String)] = [
        ("/deconnexion", "asks nothing: leads to the account, where the button is"),
        ("/mon-compte/suivis/retrait", "takes a form; opened, it shows the list"),
        ("/mon-compte/suivis/resume", "takes a form; opened, it shows the list"),
        ("/mon-compte/suivis/flux", "takes a form; opened, it shows the list"),
        ("/connexion/fournisseur", "leads to the provider: FederatedJourneyTests"),
        ("/connexion/retour", "where the provider leads back to: FederatedJourneyTests"),
        ("/mon-compte/donnees.json", "a file for programs"),
        ("/connexion/code", "between two steps of signing in: AccountJourneyTests"),
        ("/pratiques/\(InhabitedSite.alone)/photos-et-documents/1", "of a picture: FilesJourneyTests"),
        ("/pratiques/\(InhabitedSite.alone)/photos-et-documents/1/accord", "of a picture: FilesJourneyTests"),
        ("/pratiques/\(InhabitedSite.alone)/fichiers/1", "a picture itself: FilesJourneyTests"),
        ("/pratiques/\(InhabitedSite.alone)/vignettes/1", "a picture itself: FilesJourneyTests"),
        ("/relire/notre-lecture", "of a group, by its code: ReviewJourneyTests"),
        ("/grilles/exemple/adapter", "of a coordination of the instance: GridPagesTests"),
        ("/reprises/1", "of one: AdoptionJourneyTests"),
        ("/mois/nouveau", "of a coordination of the instance: CalendarPagesTests"),
        ("/mois/exemple/modifier", "of a coordination of the instance: CalendarPagesTests"),
        ("/rendez-vous/1/modifier", "of one: CalendarJourneyTests"),
        ("/rendez-vous/1/decision", "of one: CalendarJourneyTests"),
        ("/rendez-vous/1/annulation", "of one: CalendarJourneyTests"),
        ("/desabonnement", "without signing in, by the link of a mail: NewsJourneyTests"),
    ]
}
