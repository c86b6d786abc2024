import Domain
import Exchange
import HTTP
import TestSupport
import Testing
import XML

@Suite struct ExportTests {
    private static let lists = [
        "pratiques", "demarches", "glossaire", "territoires", "structures", "groupes", "sources", "vocabulaires/need",
    ]

    @Test(arguments: lists) func `every list is a file of the right type under a name of its own`(_ list: String) throws
    {
        let site = try TestSite.withRealPractices()
        let types = [
            "csv": "text/csv; charset=utf-8", "json": "application/json",
            "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ]
        for (format, type) in types {
            let answer = try site.ask("/\(list).\(format)")
            #expect(answer.status == 200 && answer.headers["Content-Type"] == type, "\(list).\(format)")
            let name = list == "vocabulaires/need" ? "vocabulaire-need" : list
            #expect(answer.headers["Content-Disposition"] == "attachment; filename=\"\(name).\(format)\"")
            #expect(answer.headers["Cache-Control"] == "private, no-cache" && answer.headers["Vary"] == "Cookie")
            #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
            // A workbook says in its parts when it was made.
            if format == "xlsx" { continue }
            #expect(try site.ask("/\(list).\(format)").bytes == answer.bytes, "the same list has the same bytes")
        }
    }

    @Test func `a list of practices is taken away whole, with the words that were asked`() throws {
        let site = try TestSite.withRealPractices()
        let all = try JSON.parse(try site.ask("/pratiques.json").bytes).elements
        #expect(all?.count == 22)
        let some = try JSON.parse(try site.ask("/pratiques.json?q=famille&page=2").bytes).elements
        let shown = try site.ask("/pratiques?q=famille").text
        #expect(some.map { shown.hasPrefix("\($0.count)") || shown.contains("\($0.count) ") } == true)
        #expect(try site.ask("/pratiques.csv").bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(try site.ask("/pratiques.xlsx").bytes.starts(with: Array("PK".utf8)))
    }

    @Test func `the foot of the list leads to its files, with what the list was asked`() throws {
        let site = try TestSite.withRealPractices()
        for (page, query) in [("/pratiques?page=2", ""), ("/pratiques?q=famille", "?q=famille")] {
            let links = try site.ask(page).main.all("a").filter { $0["download"] != nil }.compactMap { $0["href"] }
            #expect(links == ["/pratiques.csv\(query)", "/pratiques.xlsx\(query)", "/pratiques.json\(query)"])
        }
    }

    @Test(arguments: ["/nulle-part.csv", "/pratiques.pdf", "/vocabulaires/nulle-part.csv", "/pratiques.csv?theme=rien"])
    func `a list that is not there is not found`(_ address: String) throws {
        #expect(try TestSite.withRealPractices().ask(address).status == 404)
    }

    @Test func `each list offers its own files, and a list that was narrowed does not pass them off as its own`() throws
    {
        let site = try TestSite.withRealPractices()
        func files(_ address: String) throws -> [String] {
            try site.ask(address).main.all("a").compactMap { $0["href"] }.filter { address in
                ["csv", "xlsx", "json"].contains { address.hasSuffix(".\($0)") }
            }
        }
        for list in ["demarches", "glossaire", "territoires", "structures", "sources"] {
            #expect(try files("/\(list)") == ["/\(list).csv", "/\(list).xlsx", "/\(list).json"])
        }
        #expect(try files("/structures?q=gironde").isEmpty && files("/glossaire?q=aller").isEmpty)
    }
}
