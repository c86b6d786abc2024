internal import Texts

/// One word the program answers to: its options, its help and what it does.
struct CommandEntry: Sendable {
    enum OptionShape: Sendable {
        /// "--apply"
        case alone
        /// "--reason TEXT"
        case withValue
    }

    let name: String
    let options: [String: OptionShape]
    let help: @Sendable (CliTexts) -> String
    let run: @Sendable (Call) throws -> Void

    init(
        _ name: String, _ options: [String: OptionShape] = [:], help: @escaping @Sendable (CliTexts) -> String,
        run: @escaping @Sendable (Call) throws -> Void
    ) {
        self.name = name
        self.options = options.merging(["help": .alone], uniquingKeysWith: { $1 })
        self.help = help
        self.run = run
    }

    static let all = [
        CommandEntry("serve", help: \.helpServe, run: Serve.run),
        CommandEntry("migrate", ["without-copy": .alone], help: \.helpMigrate, run: Migrate.run),
        CommandEntry("doctor", ["json": .alone], help: \.helpDoctor, run: Doctor.run),
        CommandEntry(
            "import",
            [
                "all": .alone, "apply": .alone, "json": .alone, "skip-refused": .alone, "source": .withValue,
                "namespace": .withValue, "progress": .alone, "keep-changed": .alone, "remove": .alone,
            ], help: \.helpImport, run: Import.run),
        CommandEntry(
            "export", ["all": .alone, "format": .withValue, "output": .withValue], help: \.helpExport,
            run: Export.run),
        CommandEntry(
            "template", ["format": .withValue, "output": .withValue], help: \.helpTemplate, run: TemplateCommand.run),
        CommandEntry("backup", help: \.helpBackup, run: BackupCommand.run),
        CommandEntry("restore", ["replace": .alone], help: \.helpRestore, run: RestoreCommand.run),
        CommandEntry(
            "sheet", ["reason": .withValue, "into": .withValue, "apply": .alone, "json": .alone], help: \.helpSheet,
            run: SheetCommand.run),
        CommandEntry(
            "organisation",
            ["into": .withValue, "since": .withValue, "until": .withValue, "apply": .alone, "json": .alone],
            help: \.helpOrganisation, run: OrganisationCommand.run),
        CommandEntry(
            "collection", ["apply": .alone, "json": .alone, "output": .withValue, "reason": .withValue],
            help: \.helpCollection, run: CollectionCommand.run),
        CommandEntry(
            "account",
            ["mail": .withValue, "name": .withValue, "role": .withValue, "without-second-factor": .alone],
            help: \.helpAccount, run: AccountCommand.run),
        CommandEntry("demo", ["with-sheets": .alone], help: \.helpDemo, run: DemoCommand.run),
        CommandEntry(
            "vocabulary", ["apply": .alone, "format": .withValue, "version": .withValue], help: \.helpVocabulary,
            run: VocabularyCommand.run),
        CommandEntry(
            "search", ["json": .alone, "limit": .withValue, "choose": .withValue, "sort": .withValue],
            help: \.helpSearch, run: SearchCommand.run),
        CommandEntry(
            "registre", ["format": .withValue, "output": .withValue], help: \.helpRegister, run: RegisterCommand.run),
        CommandEntry(
            "eliminations", ["apply": .withValue, "visa": .withValue, "json": .alone], help: \.helpEliminations,
            run: EliminationsCommand.run),
        CommandEntry(
            "grid", ["apply": .alone, "output": .withValue], help: \.helpGrid, run: GridCommand.run),
        CommandEntry(
            "qualify", ["explain": .alone, "json": .alone, "grid": .withValue, "grids": .withValue],
            help: \.helpQualify, run: QualifyCommand.run),
        CommandEntry(
            "opinion",
            ["statements": .withValue, "groups": .withValue, "json": .alone, "svg": .alone, "export": .withValue],
            help: \.helpOpinion, run: OpinionCommand.run),
        CommandEntry(
            "budget",
            [
                "rule": .withValue, "completion": .withValue, "utility": .withValue, "ties": .withValue,
                "start": .withValue, "rivals": .withValue, "overrides": .withValue, "output": .withValue,
                "explain": .alone, "json": .alone,
            ], help: \.helpBudget, run: BudgetCommand.run),
        CommandEntry(
            "ballot", ["rule": .withValue, "grades": .withValue, "seats": .withValue, "json": .alone],
            help: \.helpBallot, run: BallotCommand.run),
        CommandEntry(
            "panel",
            [
                "size": .withValue, "seed": .withValue, "rule": .withValue, "tickets": .withValue, "id": .withValue,
                "household": .withValue, "without": .withValue, "output": .withValue, "json": .alone,
            ], help: \.helpPanel, run: PanelCommand.run),
        CommandEntry(
            "text",
            [
                "classes": .withValue, "double": .alone, "json": .alone, "min-form": .withValue, "progress": .alone,
                "segment": .withValue,
            ], help: \.helpText, run: TextCommand.run),
        CommandEntry(
            "survey",
            [
                "codebook": .withValue, "json": .alone, "output": .withValue, "title": .withValue, "by": .withValue,
                "where": .withValue, "only": .withValue, "weights": .withValue, "floor": .withValue,
                "decimals": .withValue, "csv": .alone, "percent": .withValue, "base": .withValue,
            ],
            help: \.helpSurvey, run: SurveyCommand.run),
        CommandEntry("jobs", ["json": .alone], help: \.helpJobs, run: Jobs.run),
        CommandEntry("mail", ["json": .alone], help: \.helpMail, run: MailCommand.run),
        CommandEntry("config", ["json": .alone], help: \.helpConfig, run: ShowConfiguration.run),
        CommandEntry("routes", ["json": .alone], help: \.helpRoutes, run: ShowRoutes.run),
    ]
}
