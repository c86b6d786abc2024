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
        case .seeCommons: break
        case .editVocabulary: break
        case .editWords: break
        case .importTerritories: break
        case .importBoundaries: break
        case .editOrganisation: break
        case .undoImport: break
        case .mergePractices: break
        case .loadDemo: break
        case .removeDemo: break
        }
        return world.database
    }

    private func importing(_ title: String) -> ImportPractices {
        ImportPractices(
            namespace: "n", document: Drafts.document, drafts: [Drafts.practice(title, title)], refusals: [],
            original: [1], isDryRun: false)
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
