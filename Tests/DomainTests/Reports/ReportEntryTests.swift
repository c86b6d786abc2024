import Domain
import Testing

@Suite struct ReportEntryTests {
    private var entry: ReportEntry {
        var entry = ReportEntry()
        entry[.what] = "Un repas partagé chaque mois. Tout le monde cuisine."
        entry[.place] = "Arles"
        entry[.bearer] = "Le centre social"
        entry[.need] = "Rompre l’isolement."
        return entry
    }

    @Test func `the four answers are needed and nothing else`() {
        #expect(entry.refusal == nil)
        #expect(ReportEntry().refusal == .missing(ReportEntry.Question.allCases))
        var other = entry
        other[.need] = " \u{0}\t "
        #expect(other.trimmed.refusal == .missing([.need]))
    }

    @Test func `an answer that is too long is refused, whichever it is`() {
        for question in ReportEntry.Question.allCases {
            var other = entry
            other[question] = String(repeating: "a", count: question.limit)
            #expect(other.refusal == nil)
            other[question] += "a"
            #expect(other.refusal == .tooLong([question]))
        }
    }

    @Test func `a contact is read as an address or not at all`() {
        var other = entry
        other.contact = " une@maison.example "
        #expect(other.trimmed.refusal == nil && other.trimmed.contact == "une@maison.example")
        other.contact = "une maison"
        #expect(other.refusal == .mailUnreadable)
    }

    @Test func `two addresses of pages are enough`() {
        var other = entry
        other[.what] = "Voir https://un.example et www.deux.example"
        #expect(other.refusal == nil)
        other[.need] = "Et http://trois.example"
        #expect(other.refusal == .tooManyLinks)
    }

    @Test func `addresses of pages are counted run together and in every field, and each answer says something`() {
        var other = entry
        other[.what] = "Voir https://un.example,https://www.deux.example;www.trois.example"
        #expect(ReportEntry.links(in: other[.what]) == 3 && other.refusal == .tooManyLinks)
        other[.what] = "Voir www.un.example www.deux.example"
        other.service = "http://trois.example"
        #expect(other.refusal == .tooManyLinks)
        other.service = ""
        other[.need] = "… ? !"
        #expect(other.refusal == .missing([.need]))
    }

    @Test func `marks that no reader sees go, and what joins a sign to another stays`() {
        var other = entry
        other[.place] = "Ar\u{202E}les\u{200B}"
        other[.bearer] = "\u{1F469}\u{200D}\u{1F33E}"
        #expect(other.trimmed[.place] == "Arles" && other.trimmed[.bearer] == "\u{1F469}\u{200D}\u{1F33E}")
    }

    @Test(arguments: [
        ("Un repas partagé chaque mois. Tout le monde cuisine.", "Un repas partagé chaque mois"),
        ("Un jardin", "Un jardin"), ("Ouf ! Un jardin", "Ouf ! Un jardin"),
        (
            "Des habitantes et habitants tiennent ensemble une cantine ouverte à toutes et à tous le mercredi et le samedi",
            "Des habitantes et habitants tiennent ensemble une cantine ouverte à toutes et à tous le…"
        ),
        ("deux\nlignes  ici", "deux lignes ici"),
    ]) func `the title is the first sentence, or its beginning`(_ text: String, _ title: String) {
        var other = entry
        other[.what] = text
        #expect(other.title == title)
    }

    @Test func `a title is never longer than a line and never empty`() {
        var other = entry
        other[.what] = String(repeating: "a", count: 1_000)
        #expect(other.title.count == 90 && other.title.hasSuffix("…"))
    }

    @Test func `lines stay where several are written, and control characters go`() {
        var other = entry
        other[.what] = "  une\n\u{1B}[31mdeux\r\n "
        other[.place] = "Ar\nles"
        #expect(other.trimmed[.what] == "une\n[31mdeux" && other.trimmed[.place] == "Arles")
    }
}
