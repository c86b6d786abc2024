import Acts
import Domain
import SQL
import SQLiteDriver
import Secrets
import Storage
import TestSupport

/// Does each act once on a small instance, whichever it is: the loops over acts stand on it.
struct InstanceActs {
    let world: TestWorld
    /// Receives the archive, the instance that reads it, the backup and the restored data.
    private let folder: TemporaryDirectory
    private let other: TestWorld
    private let hashing: Hashing

    init(_ engine: Engine) throws {
        world = try TestWorld(engine)
        other = try TestWorld(engine)
        folder = try TemporaryDirectory()
        let secrets = try Secrets()
        hashing = Hashing {
            let run = Fingerprinter(secrets)
            return Hashing.Run(add: { run.add($0) }, finish: { run.finish() })
        }
    }

    /// What acts made in the folder.
    var made: [String] { DurableFile.names(in: folder.path) }

    /// A practice that an act of its own can find.
    func prepare(_ slug: String, state: SheetState = .published) throws {
        try world.bring([Drafts.practice(slug, slug)])
        if state == .withdrawn { try world.perform(WithdrawSheet(slug: slug, reason: "motif")) }
    }

    /// No default: a new act does not compile before the loops can do it.
    ///
    /// - Returns: where the act left its line.
    @discardableResult
    func perform(_ act: Act, by viewer: Viewer = .instanceOperator) throws -> any Database {
        switch act {
        case .seeSheet: try world.perform(ReadSheet(slug: "voir"), by: viewer)
        case .importPractices: try world.perform(importing("importe"), by: viewer)
        case .withdrawSheet: try world.perform(WithdrawSheet(slug: "retirer", reason: "motif"), by: viewer)
        case .publishSheet: try world.perform(PublishSheet(slug: "publier"), by: viewer)
        case .erasePractice: try world.perform(ErasePractice(slug: "effacer", reason: "motif"), by: viewer)
        case .exportAll: try world.perform(ExportAll(to: folder.file("archive"), hashing), by: viewer)
        case .importAll:
            try other.perform(ImportAll(from: folder.file("archive"), hashing), by: viewer)
            return other.database
        case .backup: try world.perform(saving, by: viewer)
        case .restore: return try restore(by: viewer)
        case .seeJobs: try world.perform(ListJobs(), by: viewer)
        case .seeCommons: try world.perform(ReadKnowledge(), by: viewer)
        case .editVocabulary: try world.perform(EditVocabulary([reworded], isDryRun: false), by: viewer)
        case .importTerritories:
            try world.perform(ImportTerritories(Rolls.municipalities, title: "essai", isDryRun: false), by: viewer)
        case .importBoundaries:
            try world.perform(ImportBoundaries(Rolls.boundaries, isDryRun: false), by: viewer)
        case .editWords:
            let entry = KnowledgeEntry(.glossary, code: "essai", lines: [KnowledgeEntry.Line(.label, "essai")])
            let file = KnowledgeFile(.glossary, version: 0, entries: [entry])
            try world.perform(ImportKnowledge(file, isDryRun: false), by: viewer)
        case .editOrganisation: try nameBody(by: viewer)
        case .undoImport: try undo(by: viewer)
        case .mergePractices: try merge(by: viewer)
        case .editCollections: try collect(by: viewer)
        case .loadDemo: try world.perform(LoadDemo(), by: viewer)
        case .removeDemo:
            if viewer == .instanceOperator { try world.perform(LoadDemo()) }
            try world.perform(RemoveDemo(), by: viewer)
        }
        return world.database
    }

    /// Gives one more name to the body of a sheet of its own.
    private func nameBody(by viewer: Viewer) throws {
        if viewer == .instanceOperator {
            var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
            body.organisation = OrganisationReference(name: "Structure nommée", kind: "association")
            try world.bring([Drafts.practice("nommer", "Nommer", more: [body])])
        }
        try world.perform(
            NameOrganisation(slug: "structure-nommee", name: DatedName("Nom de plus")), by: viewer)
    }

    /// Undoes an import of its own.
    private func undo(by viewer: Viewer) throws {
        var batch: Int64 = 0
        if viewer == .instanceOperator { batch = try world.bring([Drafts.practice("annuler", "Annuler")]).batch ?? 0 }
        try world.perform(UndoImport(batch, isDryRun: false), by: viewer)
    }

    /// Makes one sheet of two of its own.
    private func merge(by viewer: Viewer) throws {
        if viewer == .instanceOperator {
            try world.bring([Drafts.practice("garder", "Garder"), Drafts.practice("reunir", "Réunir")])
        }
        try world.perform(MergePractices("reunir", into: "garder", isDryRun: false), by: viewer)
    }

    /// Makes a collection of a sheet of its own.
    private func collect(by viewer: Viewer) throws {
        if viewer == .instanceOperator { try world.bring([Drafts.practice("choisir", "Choisir")]) }
        let draft = Drafts.collection("essai", ["choisir"])
        try world.perform(ImportCollections([draft], isDryRun: false), by: viewer)
    }

    private func importing(_ title: String) -> ImportPractices {
        ImportPractices(
            namespace: "n", document: Drafts.document, drafts: [Drafts.practice(title, title)], refusals: [],
            original: [1], isDryRun: false)
    }

    /// The list of stages with one word changed.
    private var reworded: Vocabulary {
        var terms = world.world.vocabularies.terms(of: "stage")
        terms[0].english += " again"
        return Vocabulary(code: "stage", version: 1, source: "", terms: terms)
    }

    private var saving: Backup {
        Backup(into: folder.file("sauvegardes"), hashing) { try SQLiteDatabase(SQLiteOptions(path: $0)) }
    }

    /// Puts the last backup into a folder of its own, and opens what it restored.
    private func restore(by viewer: Viewer) throws -> any Database {
        let data = DataFolder(path: folder.file("restaure"))
        let parent = folder.file("sauvegardes")
        let backup = "\(parent)/\(DurableFile.names(in: parent).last ?? "")"
        let restoring = Restore(backup, into: data, replaces: false, hashing, now: { world.clock.now() })
        _ = try restoring.perform(
            by: viewer, opening: { try SQLiteDatabase(SQLiteOptions(path: $0.database)) },
            world: { database, folder in
                try World(
                    database: database, files: world.files, journal: ErasureJournal(path: folder.erasures),
                    ids: world.ids, now: { world.clock.now() })
            })
        return try SQLiteDatabase(SQLiteOptions(path: data.database))
    }
}
