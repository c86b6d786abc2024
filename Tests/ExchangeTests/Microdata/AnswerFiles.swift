import Domain
import Exchange
import TestSupport

/// Files of answers made for one test, as they come from elsewhere.
struct AnswerFiles {
    let folder: TemporaryDirectory
    private(set) var names: [String] = []

    init(_ files: [(String, String)]) throws {
        folder = try TemporaryDirectory()
        for (name, text) in files {
            try TextFile.write(Array(text.utf8), to: folder.file(name))
            names.append(name)
        }
    }

    init(_ text: String) throws { try self.init([("reponses.csv", text)]) }

    /// A workbook with these sheets.
    init(workbook sheets: [(String, [[String]])]) throws {
        folder = try TemporaryDirectory()
        let writer = try XLSXWriter(path: folder.file("reponses.xlsx"), created: 0)
        for (name, rows) in sheets {
            try writer.sheet(name, header: rows.first ?? [])
            for row in rows.dropFirst() { try writer.row(row.map { Int($0).map(TableCell.integer) ?? .text($0) }) }
        }
        try writer.close()
        names = ["reponses.xlsx"]
    }

    func reader(_ limits: TableLimits = TableLimits()) throws -> MicrodataReader {
        try MicrodataReader(names.map { .init(name: $0, path: folder.file($0)) }, limits: limits)
    }

    func read(_ codebook: Codebook, columns: [String: String] = [:]) throws -> Dataset {
        var draw = Draw(seed: 1)
        return try reader().reading(codebook, columns: columns) { draw.bytes($0) }.dataset
    }

    /// Read with the codebook that is guessed.
    func guessed() throws -> (CodebookGuess, Dataset) {
        let guess = try reader().guess(code: "x", title: "X")
        return (guess, try read(guess.codebook, columns: guess.origins))
    }

    /// What is refused, nil when nothing.
    func refusal(_ codebook: Codebook) throws -> MicrodataReadError? {
        do {
            _ = try read(codebook)
            return nil
        } catch let error as MicrodataReadError { return error }
    }

    func faults(_ codebook: Codebook) throws -> [MicrodataFault] {
        guard case .faults(let faults, _) = try refusal(codebook) else { return [] }
        return faults
    }
}

extension Dataset {
    /// The cells of a variable, sorted as texts: rows stand in an order drawn by lot.
    func cells(_ code: String) -> [String] {
        for table in tables {
            guard let index = table.variables.firstIndex(where: { $0.code == code }) else { continue }
            let spelling = Spelling(table.variables[index], table.columns[index])
            return (0..<table.count).map(spelling.text).sorted()
        }
        return []
    }
}
