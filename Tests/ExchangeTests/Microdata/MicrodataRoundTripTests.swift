import Domain
import Exchange
import TestSupport
import Testing

@Suite("Data sets written and read back") struct MicrodataRoundTripTests {
    private func read(_ written: WrittenDataset, _ names: [String], _ codebook: Codebook) throws -> Dataset {
        let sources = names.map { MicrodataReader.Source(name: $0, path: written.folder.file($0)) }
        return try MicrodataReader(sources).reading(codebook) { _ in [] }.dataset
    }

    @Test(arguments: 0..<12)
    func `every form gives the same data set back, with the codebook of its JSON`(seed: UInt64) throws {
        let dataset = try RandomDataset.make(100 + seed, rows: 1 + Int(seed) * 9, isSynthetic: seed == 3)
        let written = try WrittenDataset(dataset, language: seed == 5 ? "en" : "fr")
        let codebook = try CodebookReader.codebook(Array(written.text("codebook.json").utf8))
        #expect(codebook == dataset.codebook)
        for names in [["donnees.csv", "donnees-practices.csv"], ["data-practices.csv", "data.csv"], ["donnees.xlsx"]] {
            let read = try read(written, names, codebook)
            #expect(read.tables.map(\.ids) == dataset.tables.map(\.ids))
            #expect(read.tables.map(\.parents) == dataset.tables.map(\.parents))
            for (table, other) in zip(read.tables, dataset.tables) {
                for (index, variable) in table.variables.enumerated() {
                    #expect(table.columns[index] == other.columns[index], "\(variable.code) in \(names)")
                }
            }
            #expect(read == dataset)
        }
    }

    @Test(arguments: [UInt64(50), 51, 52])
    func `what is read back has the same hash`(seed: UInt64) throws {
        let dataset = try RandomDataset.make(seed)
        let written = try WrittenDataset(dataset)
        let again = try read(written, ["donnees.xlsx"], dataset.codebook)
        var (first, second): ([UInt8], [UInt8]) = ([], [])
        CanonicalForm(dataset).write { first += $0 }
        CanonicalForm(again).write { second += $0 }
        #expect(first == second)
    }

    @Test func `synthetic data stay so, even with a codebook that forgot it or without one`() throws {
        let written = try WrittenDataset(try RandomDataset.make(8, isSynthetic: true))
        let again = try read(written, ["data.csv", "data-practices.csv"], SampleCodebook.codebook)
        #expect(!SampleCodebook.codebook.isSynthetic)
        #expect(again == written.dataset)
        let reader = try MicrodataReader([.init(name: "data.csv", path: written.folder.file("data.csv"))])
        #expect(try reader.guess(code: "x", title: "X").codebook.isSynthetic)
    }
}
