import Domain
import Exchange
import TestSupport
import Testing

@Suite("Data sets written as files") struct MicrodataExportTests {
    private static func small() throws -> Dataset {
        var codebook = Codebook("x", ["fr": "Titre"])
        var answer = Variable("q", .single, ["fr": "Question"])
        answer.values = [.init(1, "oui", ["fr": "Oui"])]
        var number = Variable("n", .number, ["fr": "Nombre"])
        number.missing = .wide
        codebook.variables = [answer, number, Variable("t", .text, ["fr": "Texte"])]
        var builder = try DatasetBuilder(codebook)
        try builder.add([.code(1), .number(-1.5), .text("=1+1;\n-99")])
        try builder.add([.gap(.notAsked), .gap(.refused), .text("-99")])
        try builder.add([.gap(.empty), .number(12), .gap(.unknown)])
        return try builder.frozen([[RowID(1), RowID(2), RowID(3)]])
    }

    private func text(_ form: MicrodataCSV.Form, _ dataset: Dataset) -> String {
        var bytes: [UInt8] = []
        MicrodataCSV(dataset, form).write(dataset.tables[0]) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `CSV is what the page of its format says`() throws {
        let dataset = try Self.small()
        #expect(
            text(.spreadsheet, dataset) == "\u{FEFF}ligne;q;n;t\r\nr000000000001;1;-1,5;\"'=1+1;\n-99\"\r\n"
                + "r000000000002;-96;-999999999;\\-99\r\nr000000000003;;12;-98\r\n")
        #expect(
            text(.machine, dataset) == "ligne,q,n,t\r\nr000000000001,1,-1.5,\"'=1+1;\n-99\"\r\n"
                + "r000000000002,-96,-999999999,\\-99\r\nr000000000003,,12,-98\r\n")
        #expect(text(.lines, dataset).hasPrefix("ligne,q,n,t\r\nr000000000001,1,-1.5,\"'=1+1; -99\"\r\n"))
    }

    @Test func `the same data set gives the same bytes, whatever the file`() throws {
        let (one, other) = try (WrittenDataset(RandomDataset.make(5)), WrittenDataset(RandomDataset.make(5)))
        let names = MicrodataFiles(one.dataset, nil, language: "fr").all.map(\.name) + ["donnees.xlsx"]
        #expect(names.count == 14)
        for name in names {
            let bytes = try #require(TextFile.bytes(one.folder.file(name)))
            #expect(bytes.count > 100)
            #expect(TextFile.bytes(other.folder.file(name)) == bytes, "\(name)")
        }
    }

    @Test(arguments: ["fr", "en"]) func `synthetic data say so in every file`(language: String) throws {
        let made = try WrittenDataset(RandomDataset.make(6, isSynthetic: true), language: language)
        let given = try WrittenDataset(RandomDataset.make(6), language: language)
        let mark = language == "fr" ? "synthétiques" : "ynthetic"
        for file in MicrodataFiles(made.dataset, nil, language: language).all {
            let marks = [mark, "synthétiques", "\"synthetic\":true"]
            #expect(marks.contains { made.text(file.name).contains($0) }, "\(file.name)")
            #expect(!marks.contains { given.text(file.name).contains($0) }, "\(file.name)")
        }
        let book = try TableFile(path: made.folder.file("donnees.xlsx"))
        for sheet in book.sheets {
            var rows: [[String]] = []
            try book.rows(of: sheet) { rows.append($0.cells) }
            #expect(rows.dropFirst().prefix(1).allSatisfy { $0.joined().contains("ynth") }, "\(sheet)")
        }
    }

    @Test func `the workbook has the codes, the words, the codebook and what to read`() throws {
        let written = try WrittenDataset(try Self.small())
        let book = try TableFile(path: written.folder.file("donnees.xlsx"))
        #expect(book.sheets == ["Données", "Libellés", "Dictionnaire", "À lire"])
        func rows(_ sheet: String) throws -> [[String]] {
            var rows: [[String]] = []
            try book.rows(of: sheet) { rows.append($0.cells) }
            return rows
        }
        #expect(
            try rows("Données") == [
                ["ligne", "q", "n", "t"], ["r000000000001", "1", "-1.5", "=1+1;\n-99"],
                ["r000000000002", "-96", "-999999999", "\\-99"], ["r000000000003", "", "12", "-98"],
            ])
        #expect(
            try rows("Libellés").dropFirst() == [
                ["r000000000001", "Oui", "-1.5", "=1+1;\n-99"], ["r000000000002", "non posé", "refus", "-99"],
                ["r000000000003", "", "12", "ne sait pas"],
            ])
        #expect(try rows("Dictionnaire").count == 1 + 5 + 4 + 4)
        let notice = try rows("À lire")
        #expect(notice.contains { $0 == ["Figé le", "2026-10-12"] })
        #expect(notice.contains { $0.last == WrittenDataset.freeze?.hash })
    }

    @Test func `a text too long for a cell of a workbook is cut there and whole elsewhere`() throws {
        var codebook = Codebook("x", ["fr": "x"])
        codebook.variables = [Variable("t", .text, ["fr": "t"])]
        var builder = try DatasetBuilder(codebook)
        let lines = String(repeating: "mot mot\r\n", count: 3_000)
        let hostile = String(repeating: "_x0041_", count: 4_500)
        for text in [lines, hostile] { try builder.add([.text(text)]) }
        let written = try WrittenDataset(try builder.frozen([[RowID(1), RowID(2)]]))
        let book = try TableFile(path: written.folder.file("donnees.xlsx"))
        var cells: [String] = []
        try book.rows(of: "Données") { cells.append($0.cells[$0.cells.count - 1]) }
        #expect(cells[1] == String(repeating: "mot mot\n", count: 3_000))
        #expect(cells[2].hasSuffix(" […]"))
        #expect(written.text("data.csv").contains(hostile))
    }
}
