/// The surveys of the demonstration: one that is over and frozen, one that is open. Nobody was asked anything.
package struct DemoCampaign: Sendable {
    /// Where the campaign stands once it is brought in.
    package enum Fate: Sendable, Equatable {
        case open
        /// Its answers became a data set that day.
        case frozen(CalendarDay)
    }

    package let slug: String
    package let charter: CampaignCharter
    package let questionnaire: Questionnaire?
    /// Names of the bodies that answer for it, the lead first.
    package let bodies: [String]
    /// The key of the place that it is about.
    package let place: String?
    /// Names of the relays, in the order that answers count them.
    package let relays: [String]
    /// Who of the demonstration sits where.
    package let seats: [(part: DemoPerson.Part, seat: CampaignSeat)]
    /// What was or will be sent to them.
    package let waves: [(day: CalendarDay, text: String, isSent: Bool)]
    package let answers: [DemoAnswer]
    package let fate: Fate
    /// The tables that are published of it; none for the usual list.
    package var tables: [TablePlan.Item] = []
    /// Whom those who answered are compared with.
    package var profiles: [ReferenceProfile] = []

    package static let all = [aubrelle, practices]

    static let aubrelleRelays = [
        "Maison des solidarités de La Verrerie", "Maison des solidarités de Combelande", "CCAS de Montaubrel",
        "Centre social L’Escale", "L’Épicerie du Pont",
    ]
    static let practicesRelays = [
        "Département de l’Aubrelle", "Caf de l’Aubrelle", "Institut de formation en travail social de l’Aubrelle",
    ]

    private static let aubrelleTables =
        ["branche", "canal", "q2", "age", "q3", "q4", "q7", "q8", "q9"].map { TablePlan.Item($0) }
        + ["q2", "q3", "q4"].map { TablePlan.Item($0, by: "branche") }
        + ["q3", "q4"].map { TablePlan.Item($0, by: "q2") }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
        CalendarDay(year: year, month: month, day: day) ?? CalendarDay(number: 0)
    }

    private static let aubrelle = DemoCampaign(
        slug: "ce-qui-nous-aide-ce-qui-nous-manque",
        charter: CampaignCharter(
            title: "Ce qui nous aide, ce qui nous manque",
            mandate: """
                Le Département et le CCAS préparent ensemble l’analyse des besoins sociaux de 2027.
                Les réponses sont lues à voix haute le 14 octobre, à L’Escale, avec celles et ceux qui ont répondu.
                """,
            scope: """
                Professionnels, bénévoles et personnes concernées de Montaubrel, de La Verrerie, de la vallée de la \
                Brinde et du Pays de Combelande, à partir de 15 ans. Questionnaire proposé par cinq lieux relais, en \
                ligne, au téléphone et sur papier : ce n’est pas un échantillon tiré au sort.
                """,
            frame: "Ce qui aide : toute action qu’une personne dit utile près de chez elle.",
            opensOn: day(2026, 9, 3), closesOn: day(2026, 10, 10),
            consent: Wordings(
                """
                J’accepte que mes réponses soient lues avec celles des autres, sans mon nom, pour l’analyse des \
                besoins sociaux. Je peux les retirer jusqu’au 10 octobre.
                """,
                english: """
                    I agree that my answers are read with those of others, without my name, for the analysis of social \
                    needs. I may take them back until 10 October.
                    """),
            disclaimer: "Les réponses ne représentent pas la population : 61 % de professionnels."),
        questionnaire: DemoSurveys.aubrelle,
        bodies: ["Département de l’Aubrelle", "CCAS de Montaubrel"], place: "00", relays: aubrelleRelays,
        seats: [(.colleague, .collector), (.member, .analyst)],
        waves: [
            (day(2026, 9, 3), "L’enquête commence. Merci de proposer le lien, l’affiche ou le papier.", true),
            (
                day(2026, 9, 24), "Il manque des réponses de la vallée. Peut-on proposer le questionnaire au marché ?",
                true
            ),
            (day(2026, 10, 5), "Dernière semaine. Les papiers remplis se rapportent avant le 10.", true),
        ],
        answers: DemoAnswer.aubrelle, fate: .frozen(day(2026, 10, 12)), tables: aubrelleTables,
        profiles: [
            ReferenceProfile(
                "q2", source: "Population du département de démonstration, 2026 (inventée)",
                counts: ["town": 35_800, "estate": 5_400, "valley": 9_800, "elsewhere": 195_000])
        ])

    private static let practices = DemoCampaign(
        slug: "pratiques-emergentes-en-travail-social",
        charter: CampaignCharter(
            title: "Pratiques émergentes en travail social",
            mandate: """
                L’Institut de formation et le centre social veulent savoir ce qui apparaît, d’où cela vient et ce que \
                cela demande. Les réponses sont lues au printemps avec celles et ceux qui le souhaitent.
                """,
            scope: "Professionnels du travail social et personnes concernées, en Aubrelle.",
            frame: """
                Une pratique émergente est nouvelle, renaît, ou se fait discrètement ; c’est la personne qui répond qui \
                en juge.
                """,
            opensOn: day(2026, 11, 2), closesOn: day(2027, 1, 31),
            consent: Wordings(
                """
                J’accepte que mes réponses soient lues avec celles des autres, sans mon nom, pour cette enquête. Je \
                peux les retirer jusqu’au 31 janvier.
                """),
            rounding: .month,
            disclaimer: "Réponses de personnes volontaires : elles ne représentent pas la profession."),
        questionnaire: DemoSurveys.practices,
        bodies: ["Institut de formation en travail social de l’Aubrelle", "Centre social L’Escale"], place: "00",
        relays: practicesRelays, seats: [(.colleague, .collector), (.member, .analyst)],
        waves: [
            (day(2026, 11, 2), "L’enquête est ouverte.", true),
            (day(2027, 1, 11), "Encore trois semaines. Merci de rappeler le lien autour de vous.", false),
        ],
        answers: DemoAnswer.practices, fate: .open)
}
