import Domain
import Exchange
import TestSupport

/// A data set with all its files in a folder of its own.
struct WrittenDataset {
    static let freeze = CalendarDay(year: 2026, month: 10, day: 12).map {
        Freeze(day: $0, hash: String(repeating: "ab", count: 32))
    }

    let dataset: Dataset
    let folder: TemporaryDirectory

    init(_ dataset: Dataset, language: String = "fr") throws {
        self.dataset = dataset
        folder = try TemporaryDirectory()
        for file in MicrodataFiles(dataset, Self.freeze, language: language).all {
            try TextFile.write(Self.bytes(of: file), to: folder.file(file.name))
        }
        try MicrodataWorkbook(dataset, Self.freeze, language: language).write(at: folder.file("donnees.xlsx"))
    }

    static func bytes(of file: MicrodataFiles.File) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try file.write { bytes += $0 }
        return bytes
    }

    /// Runs Python in the folder; throws when an assertion of it fails.
    func python(_ script: String) throws {
        try Command.run(["python3", "-c", "import os; os.chdir('\(folder.path)')\n" + script])
    }

    func text(_ name: String) -> String { TextFile.read(folder.file(name)) ?? "" }
}
