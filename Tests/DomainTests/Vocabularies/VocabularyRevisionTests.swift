import Domain
import Testing

@Suite struct VocabularyRevisionTests {
    private let list = Vocabulary(
        code: "essai", version: 4, source: "Essai",
        terms: ["a", "b", "c", "d"].map { Term(code: $0, french: "Mot \($0)", english: "Word \($0)") })

    private func edited(_ change: (inout [Term]) -> Void) -> [Term] {
        var terms = list.terms
        change(&terms)
        return terms
    }

    @Test func theSameListChangesNothing() {
        let revision = list.revision(by: list.terms, used: ["a", "b"])
        #expect(revision.isEmpty && revision.faults.isEmpty && revision.terms == list.terms)
    }

    @Test func eachLineSaysWhatItChanges() {
        let terms = edited { terms in
            terms[1].french = "Mot neuf"
            terms[2].parent = "a"
            terms.append(Term(code: "e", french: "Mot e", english: "Word e"))
        }
        let revision = list.revision(by: terms, used: ["a"])
        #expect(revision.changes.count == 3 && revision.faults.isEmpty)
        #expect(revision.changes[0] == .reworded(from: list.terms[1], to: revision.terms[1]))
        #expect(revision.changes[1] == .moved(revision.terms[2]))
        #expect(revision.changes[2] == .added(revision.terms[4]))
        #expect(revision.terms.map(\.isEdited) == [false, true, true, false, true])
        #expect(revision.terms[4].since == 5 && revision.rewordedCodes == ["b"])
    }

    @Test func onlyTheTermThatWasCarriedElsewhereMoved() {
        let revision = list.revision(by: edited { $0.insert($0.remove(at: 3), at: 0) }, used: [])
        #expect(revision.changes == [.moved(revision.terms[0])])
        #expect(revision.terms.map(\.code) == ["d", "a", "b", "c"])
    }

    @Test func aCodeThatSomethingSaysIsNeitherLeftOutNorRetiredAlone() {
        let left = list.revision(by: edited { $0.remove(at: 1) }, used: ["b"])
        #expect(left.faults == [.inUse(list.terms[1])])
        let alone = list.revision(by: edited { $0[1].until = 1 }, used: ["b"])
        #expect(alone.faults == [.inUse(list.terms[1])])
        let replaced = list.revision(
            by: edited { ($0[1].until, $0[1].successor) = (1, "c") }, used: ["b"])
        #expect(replaced.faults.isEmpty && replaced.changes == [.retired(replaced.terms[1])])
        #expect(replaced.terms[1].until == 5 && replaced.terms[1].successor == "c")
    }

    @Test func aCodeThatNothingSaysMayBeLeftOutAndComesBack() {
        let left = list.revision(by: edited { $0.remove(at: 1) }, used: ["a"])
        #expect(left.faults.isEmpty && left.terms.last?.code == "b" && left.terms.last?.until == 5)
        let next = Vocabulary(code: "essai", version: 5, source: "Essai", terms: left.terms)
        #expect(next.revision(by: next.current, used: []).isEmpty)
        let back = next.revision(by: list.terms, used: [])
        #expect(back.changes.contains(.reinstated(back.terms[1])) && back.terms.allSatisfy { !$0.isRetired })
    }

    @Test(arguments: ["Mot", "élan", "a b", "", String(repeating: "a", count: 61)])
    func aNewCodeIsPlain(_ code: String) {
        let terms = edited { $0.append(Term(code: code, french: "Autre", english: "Other")) }
        #expect(list.revision(by: terms, used: []).faults == [.badCode(code)])
    }

    @Test func twoTermsInUseNeverShareALabel() {
        let terms = edited { $0[3].french = "Mot a" }
        #expect(list.revision(by: terms, used: []).faults == [.sameLabel("a", "d")])
    }

    @Test func theCodesThatTheProgramReadsStay() throws {
        let fields = try #require(Vocabulary.shipped.first { $0.code == "field" })
        var terms = fields.terms
        terms[0].french = "intitulé secondaire"
        #expect(fields.revision(by: terms, used: []).faults.isEmpty)
        terms.removeFirst()
        terms.append(Term(code: "invention", french: "invention", english: "invention"))
        #expect(
            fields.revision(by: terms, used: []).faults == [.fixed("invention"), .fixed(fields.terms[0].code)])
    }
}
