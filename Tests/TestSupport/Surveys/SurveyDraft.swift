package import Domain

/// A questionnaire of every kind of question, as small as it can be told.
package enum SurveyDraft {
    package static func choices(_ codes: String...) -> [Choice] { codes.map { Choice($0, Wordings("Choix \($0)")) } }

    package static func question(_ code: String, _ kind: QuestionKind, _ change: (inout Question) -> Void = { _ in })
        -> Question
    {
        var question = Question(code, kind, Wordings("Question \(code) ?", english: "Question \(code)?"))
        change(&question)
        return question
    }

    package static func yesNo(_ code: String, _ change: (inout Question) -> Void = { _ in }) -> Question {
        question(code, .single(choices("yes", "no"))) {
            $0.offered = [.unknown]
            change(&$0)
        }
    }

    package static func section(
        _ code: String, _ questions: Question..., change: (inout SurveySection) -> Void = { _ in }
    )
        -> SurveySection
    {
        var section = SurveySection(code, Wordings("Partie \(code)"), questions)
        change(&section)
        return section
    }

    package static func questionnaire(_ sections: SurveySection...) -> Questionnaire {
        Questionnaire(
            code: "essai", languages: ["fr", "en"], title: Wordings("Essai", english: "Trial"), sections: sections)
    }

    package static let branching = Branching(
        question: "who",
        branches: [
            Branching.Branch("pros", Wordings("Professionnels"), choices: ["worker", "manager"]),
            Branching.Branch("concerned", Wordings("Personnes concernées"), choices: ["person"]),
        ])

    /// Every kind, every condition, a section filled in again, two branches, jumps and aims.
    package static var whole: Questionnaire {
        var whole = questionnaire(profile, practice, several, opinion, end)
        whole.version = 3
        whole.introduction = Wordings("Dix minutes.")
        whole.thanks = Wordings("Merci.", english: "Thank you.")
        whole.branching = branching
        whole.aims = [
            SurveyAim(
                "a1", axis: Wordings("Axe 1"), Wordings("D'où vient le besoin ?"), questions: ["known", "since"]),
            SurveyAim("a2", axis: Wordings("Axe 1"), Wordings("Que reste-t-il à faire ?"), questions: []),
        ]
        return whole
    }

    private static var profile: SurveySection {
        section(
            "profile",
            question("who", .single(choices("worker", "manager", "person", "none"))) {
                $0.plain = Wordings("Qui êtes-vous ?")
                $0.picture = "who.svg"
                $0.recordings = Wordings("who.fr.ogg")
            },
            question("age", .number(NumberBounds(least: ExactNumber(15), most: ExactNumber(120)))) {
                $0.branches = ["concerned"]
                $0.offered = [.refused]
            },
            question("where", .territory), question("body", .organisation) { $0.branches = ["pros"] })
    }

    private static var practice: SurveySection {
        section(
            "practice",
            yesNo("known") {
                $0.isMandatory = true
                $0.jumps = [
                    SurveyJump(when: .chosen("known", among: ["no"]), to: .end),
                    SurveyJump(when: .missing("known", .unknown), to: .section("opinion")),
                ]
            },
            question(
                "brakes",
                .several(
                    [
                        Choice("time", Wordings("Le temps")), Choice("money", Wordings("L'argent")),
                        Choice("else", Wordings("Autre (préciser)"), takesWords: true),
                        Choice("none", Wordings("Rien"), isExclusive: true),
                    ], most: 2)
            ) { $0.offered = MissingKind.offered },
            question("rank", .ordered(choices("one", "two", "three"), most: 2)) {
                $0.condition = .count("brakes", .atLeast, 2)
            },
            question(
                "hours",
                .number(NumberBounds(least: ExactNumber(0), decimals: 1, unit: Wordings("heures", english: "hours")))
            ) {
                $0.condition = .any([.chosen("brakes", among: ["time"]), .not(.answered("where"))])
            })
    }

    private static var several: SurveySection {
        section(
            "deeds",
            question("name", .shortText), yesNo("going"),
            question("since", .date(DateBounds(.month, earliest: SurveyDate(year: 1990, month: 1)))) {
                $0.condition = .chosen("going", among: ["yes"])
            },
            question("told", .longText) {
                $0.condition = .date(
                    "since", .less, SurveyDate(year: 2020, month: 3) ?? SurveyDate(CalendarDay(number: 0)))
                $0.warning = Wordings("N'écrivez le nom de personne.")
            }
        ) { section in
            section.repetition = SurveySection.Repetition(most: 3, another: Wordings("Une autre"))
            section.condition = .missing("brakes", .refused)
        }
    }

    private static var opinion: SurveySection {
        section(
            "opinion",
            question(
                "degree",
                .matrix(
                    rows: choices("team", "partners"),
                    scale: [
                        Choice("low", Wordings("Faible"), weight: 1), Choice("high", Wordings("Forte"), weight: 2),
                    ])
            ) { $0.offered = [.inapplicable] },
            question("why", .longText) {
                $0.condition = .all([
                    .marked("degree", row: "team", among: ["low"]), .number("age", .more, ExactNumber(17)),
                ])
            }
        ) { $0.stage = .enrichment }
    }

    private static var end: SurveySection {
        section(
            "end", question("reminder", .note),
            question(
                "contact", .contact(ContactRequest(consent: Wordings("J'accepte d'être rappelé."), fields: [.mail])))
        ) { $0.stage = .closing }
    }
}
