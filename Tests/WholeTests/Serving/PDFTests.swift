import Glibc
import Processes
import TestSupport
import Testing

/// The PDF that readers take away, made by the program as it is installed and read by programs that are not ours.
@Suite struct PDFTests {
    static let sheets =
        Looks.sheets + [
            "/pratiques/conferences-familiales-en-gironde", "/pratiques/gip-gers-solidaire",
            "/pratiques/les-mardis-de-la-verrerie",
            "/pratiques/developpement-du-pouvoir-d-agir-en-gironde",
            "/pratiques/plateforme-de-travailleurs-sociaux-independants-et-d-acteurs-de-l-education",
            "/pratiques/flora-hebergement-et-accompagnement-de-femmes-victimes-de-violences",
            "/pratiques/intervention-proactive-lors-d-un-evenement-de-vie",
        ]

    /// Asks as a browser that waits.
    private func pdf(_ address: String, of site: RunningSite) throws -> [UInt8] {
        let answer = try Patience.wait(seconds: 120) {
            let answer = try site.get(address + ".pdf")
            return answer.status == 202 ? nil : answer
        }
        let found = try #require(answer)
        #expect(found.status == 200 && found.field("Content-Type") == "application/pdf")
        return found.body
    }

    private func say(_ words: [String]) throws -> String {
        let path = try ProgramOnPath.find(words[0], package: words[0] == "qpdf" ? "qpdf" : "poppler-utils")
        return String(decoding: try Program(path, Array(words.dropFirst())).run([]), as: UTF8.self)
    }

    @Test func `ten sheets are tagged PDF of two pages, sound to qpdf and readable to poppler`() throws {
        let site = try RunningSite.demonstration()
        let folder = try TemporaryDirectory()
        for address in Self.sheets {
            let file = folder.file("sheet.pdf")
            try TextFile.write(try pdf(address, of: site), to: file)
            #expect(try say(["qpdf", "--check", file]).contains("No syntax or stream encoding errors"), "\(address)")
            let about = try say(["pdfinfo", file])
            #expect(about.contains(/Pages: +[12]\n/), "\(address): \(about)")
            #expect(about.contains(/Tagged: +yes/) && about.contains(/JavaScript: +no/))
            #expect(about.contains(/Page size: +595\S* x 841\S* pts \(A4\)/))
            let line = try #require(about.firstMatch(of: /Title: +(.+)/)?.1)
            let title = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let text = try say(["pdftotext", file, "-"]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains(title) && text.contains("Essaim, \(address)"), "\(address)")
            #expect(try say(["pdfinfo", "-meta", file]).contains("pdfuaid:part=\"1\""))
            let fonts = try say(["pdffonts", file]).split(separator: "\n").dropFirst(2)
            #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(/\ yes yes yes +\d+ +\d+$/) }, "\(fonts)")
            #expect(try say(["pdfdetach", "-list", file]).hasPrefix("0 "))
        }
    }

    @Test func `a sheet is printed once and then given from what was kept`() throws {
        let data = try DataFolder()
        let site = try RunningSite(data, ["--demo"])
        let first = try pdf(Looks.longSheet, of: site)
        #expect(try site.get(Looks.longSheet + ".pdf").body == first)
        let english = try site.get(Looks.longSheet + ".pdf?lang=en")
        #expect(english.status == 202)
        #expect(try site.stop().status == 0)
        let again = try RunningSite(data)
        #expect(try again.get(Looks.longSheet + ".pdf").body == first)
        #expect(try again.stop().status == 0)
    }
}
