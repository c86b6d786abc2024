/// The fictional month of the demonstration, with what its bodies do in it.
package struct DemoEvent: Sendable, Equatable {
    package enum Fate: Sendable, Equatable {
        case announced, waiting
        case cancelled(String)
    }

    package let code: String
    /// The name of the body or the group.
    package let body: String
    package let entry: EventEntry
    package let fate: Fate

    package static let month = MonthEntry(
        title: "Mois du développement social 2027",
        told: """
            Tout le mois d’avril, des structures et des groupes de l’Aubrelle ouvrent leurs portes et racontent ce \
            qu’ils font avec les habitantes et habitants. Entrée libre, sauf mention contraire.
            """, first: "04/2027", last: "04/2027")

    private init(
        _ code: String, _ kind: Event.Kind, _ title: String, by body: String, on days: String, _ hours: String = "",
        at place: String, in town: String, _ told: String, sheet: String = "", fate: Fate = .announced,
        _ finish: (inout EventWords) -> Void = { _ in }
    ) {
        self.code = code
        self.body = body
        self.fate = fate
        var entry = EventEntry()
        entry.kind = kind
        (entry.words.title, entry.words.told, entry.words.place) = (title, told, place)
        let (day, hour) = (days.split(separator: " ").map(String.init), hours.split(separator: "-").map(String.init))
        (entry.firstDay, entry.lastDay) = (day.first ?? "", day.count > 1 ? day[1] : "")
        (entry.start, entry.end) = (hour.first ?? "", hour.count > 1 ? hour[1] : "")
        (entry.town, entry.sheet, entry.isRead) = (town, sheet, true)
        finish(&entry.words)
        self.entry = entry
    }

    package static let all = [
        DemoEvent(
            "E1", .openDoors, "Les Mardis ouvrent leurs portes", by: "Les Mardis de La Verrerie", on: "06/04/2027",
            "14h-18h", at: "La salle commune, au rez-de-chaussée de la tour 3", in: "La Verrerie",
            "Un mardi comme les autres, avec une porte de plus : café, atelier, et les réponses à vos questions."
        ) {
            ($0.audience, $0.price) = ("Tout le monde, voisines, voisins et curieux", "Gratuit")
            $0.accessibility = "Plain-pied. Une boucle magnétique à l’accueil."
            $0.registration = "Sans inscription."
        },
        DemoEvent(
            "E2", .visit, "Une journée dans le covoiturage de la Brinde", by: "Centre social L’Escale",
            on: "10/04/2027", "9h30-16h", at: "Départ devant le centre social", in: "Montaubrel",
            "Trois arrêts, deux conductrices, et ce qui a coincé au début.", sheet: "covoiturage-de-la-brinde"
        ) {
            ($0.audience, $0.price) = ("Équipes qui voudraient en faire autant", "Gratuit, le repas est partagé")
            $0.registration = "À l’accueil du centre social, avant le 2 avril : huit places."
        },
        DemoEvent(
            "E3", .workshop, "Atelier : qui décide du menu ?", by: "CCAS de Montaubrel", on: "15/04/2027", "10h-12h",
            at: "La cuisine du foyer", in: "Montaubrel",
            "On cuisine, puis on décide ensemble des repas du mois de mai.",
            fate: .cancelled("La cuisine est en travaux jusqu’en mai.")),
        DemoEvent(
            "E4", .training, "Croiser les savoirs, trois jours pour commencer",
            by: "Institut de formation en travail social de l’Aubrelle", on: "20/04/2027 22/04/2027",
            at: "À l’institut, bâtiment B", in: "Montaubrel",
            "Personnes concernées et personnes de métier se forment ensemble, à parts égales."
        ) {
            ($0.audience, $0.price) = ("Binômes", "Gratuit pour les personnes concernées")
            $0.link = "https://institut.aubrelle.example/croiser-les-savoirs"
        },
        DemoEvent(
            "E5", .debate, "Ce que deux ans de Mardis ont changé", by: "Centre social L’Escale", on: "28/04/2027",
            "18h30-20h", at: "Médiathèque, salle du haut", in: "Montaubrel",
            "Des habitantes, une élue et une assistante sociale se répondent, sans estrade.",
            fate: .waiting),
    ]
}
