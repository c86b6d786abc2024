import TestSupport

/// The data folder of one test and the commands on it; removed at the end.
final class DataFolder: Sendable {
    private let directory: TemporaryDirectory
    let path: String

    init() throws {
        directory = try TemporaryDirectory()
        path = directory.file("data")
    }

    /// A place beside the data.
    func beside(_ name: String) -> String { directory.file(name) }

    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> WatchedProcess.Ending {
        try run(arguments, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> WatchedProcess.Ending {
        try withExtendedLifetime(self) { try Essaim.run(arguments + ["--data", path], environment: environment) }
    }

    /// The practices of the program, imported.
    static func withPractices() throws -> DataFolder {
        let folder = try DataFolder()
        let ending = try folder.run("import", "practices", Essaim.practices, "--apply")
        guard ending.status == 0 else { throw SupportFailure("the import failed: \(ending.errors)") }
        return folder
    }

    /// Brings in what a second publication says of practices that are here.
    func bringSecondSource(_ rows: String = DataFolder.secondRow) throws {
        let table = beside("bilan.csv")
        let head = "id;titre;objectifs;avancement;chiffres;valeurs;unites;lignes\n"
        try TextFile.write(Array((head + rows + "\n").utf8), to: table)
        let ending = try run(
            "import", "practices", table, "--source", "bilan-2024", "--namespace", "hcts-2021", "--apply")
        guard ending.status == 0 else { throw SupportFailure("the second source was refused: \(ending.errors)") }
    }

    static let secondRow =
        "1A;Conférences familiales en Ardèche;Rendre la parole aux familles;essai;conférences tenues;14;conférences;3-4"

    /// Everything the instance holds, as files of an export, whatever its database looks like on disk.
    func content(_ name: String = "content") throws -> String {
        let folder = beside(name)
        let ending = try run("export", "--all", folder)
        guard ending.status == 0 else { throw SupportFailure("the export failed: \(ending.errors)") }
        return try FolderText.all(in: folder)
    }
}
