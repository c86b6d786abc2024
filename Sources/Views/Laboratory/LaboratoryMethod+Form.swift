package import Routes
package import Texts

/// What the method is called on a page, what it asks for and what it gives.
extension LaboratoryMethod {
    /// A result that is taken away instead of seen.
    package enum Taking: String, Sendable, CaseIterable {
        case json, svg, csv, pb
    }

    package var takings: [Taking] {
        switch self {
        case .opinion: [.json, .svg]
        case .panel: [.json, .csv]
        case .budget: [.json, .pb]
        case .ballots, .verbatims: [.json]
        }
    }

    package func title(_ texts: LaboratoryTexts) -> String {
        switch self {
        case .opinion: texts.opinionTitle
        case .panel: texts.panelTitle
        case .budget: texts.budgetTitle
        case .ballots: texts.ballotsTitle
        case .verbatims: texts.verbatimsTitle
        }
    }

    func lead(_ texts: LaboratoryTexts) -> String {
        switch self {
        case .opinion: texts.opinionLead
        case .panel: texts.panelLead
        case .budget: texts.budgetLead
        case .ballots: texts.ballotsLead
        case .verbatims: texts.verbatimsLead
        }
    }

    func notSaid(_ texts: LaboratoryTexts) -> String {
        switch self {
        case .opinion: texts.opinionNot
        case .panel: texts.panelNot
        case .budget: texts.budgetNot
        case .ballots: texts.ballotsNot
        case .verbatims: texts.verbatimsNot
        }
    }

    /// The ways whose examples may be seen, with what they are called.
    func examples(_ texts: LaboratoryTexts) -> [(way: String, label: String)] {
        guard self == .ballots else { return [("", texts.showExample)] }
        return [
            ("", texts.exampleJudgement), ("schulze", texts.exampleSchulze), ("approval", texts.exampleApproval),
            ("consent", texts.exampleConsent), ("regnier", texts.exampleRegnier),
        ]
    }

    package func fields(_ texts: LaboratoryTexts) -> [LaboratoryField] {
        switch self {
        case .opinion:
            [
                LaboratoryField("votes", texts.votes, Self.table, help: texts.votesHelp, isRequired: true),
                LaboratoryField("enonces", texts.statements, Self.table, help: texts.statementsHelp),
                LaboratoryField("groupes", texts.groups, .number, help: texts.groupsHelp),
            ]
        case .panel: panelFields(texts)
        case .budget: budgetFields(texts)
        case .ballots:
            [
                LaboratoryField(
                    "fichier", texts.ballotsFile, .file(kinds: ".csv,.tsv,.txt"), help: texts.ballotsFileHelp,
                    isRequired: true),
                LaboratoryField(
                    "regle", texts.rule,
                    .choice([
                        ("judgement", texts.ruleJudgement), ("schulze", texts.ruleSchulze),
                        ("approval", texts.ruleApproval), ("consent", texts.ruleConsent),
                        ("regnier", texts.ruleRegnier),
                    ])),
            ]
        case .verbatims: verbatimFields(texts)
        }
    }

    private static let table = LaboratoryField.Shape.file(kinds: ".csv,.tsv,.txt,.xlsx,.ods")

    private func panelFields(_ texts: LaboratoryTexts) -> [LaboratoryField] {
        [
            LaboratoryField("volontaires", texts.candidates, Self.table, help: texts.candidatesHelp, isRequired: true),
            LaboratoryField("cibles", texts.targets, Self.table, help: texts.targetsHelp, isRequired: true),
            LaboratoryField("taille", texts.size, .number, isRequired: true),
            LaboratoryField("graine", texts.seed, .text, help: texts.seedHelp),
            LaboratoryField(
                "regle", texts.rule,
                .choice([
                    ("leximin", texts.ruleLeximin), ("maximin", texts.ruleMaximin), ("nash", texts.ruleNash),
                ])),
        ]
    }

    private func budgetFields(_ texts: LaboratoryTexts) -> [LaboratoryField] {
        [
            LaboratoryField(
                "fichier", texts.budgetFile, .file(kinds: ".pb,.txt,.csv"), help: texts.budgetFileHelp,
                isRequired: true),
            LaboratoryField(
                "regle", texts.rule, .choice([("equal-shares", texts.ruleShares), ("greedy", texts.ruleGreedy)])),
            LaboratoryField(
                "reste", texts.completion,
                .choice([
                    ("add1", texts.completionAdd1), ("add1u", texts.completionAdd1u),
                    ("greedy", texts.completionGreedy), ("none", texts.completionNone),
                ])),
        ]
    }

    private func verbatimFields(_ texts: LaboratoryTexts) -> [LaboratoryField] {
        [
            LaboratoryField("corpus", texts.corpus, .file(kinds: ".txt"), help: texts.corpusHelp, isRequired: true),
            LaboratoryField(
                "calcul", texts.reckoning,
                .choice([
                    ("classes", texts.reckoningClasses), ("mot", texts.reckoningWord),
                    ("variable", texts.reckoningVariable),
                ])),
            LaboratoryField("classes", texts.classes, .number, help: texts.classesHelp),
            LaboratoryField("mot", texts.word, .text, help: texts.wordHelp),
            LaboratoryField("variable", texts.variable, .text, help: texts.variableHelp),
        ]
    }
}
