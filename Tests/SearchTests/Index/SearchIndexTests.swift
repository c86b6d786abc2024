import Search
import TestSupport
import Testing

@testable import Search

@Suite struct SearchIndexTests {
    @Test func documentsComeByNameThenByPractice() {
        let index = Documents.index([
            Documents.document(0, name: "zoe"), Documents.document(1, name: "arles"),
            Documents.document(2, name: "arles"), Documents.document(3, name: "evry"),
        ])
        #expect(index.byName(Bitmap(0..<4)) == [2, 1, 3, 0])
        #expect(index.byName(Bitmap([0, 1, 3]), offset: 1, limit: 1) == [3])
        #expect(index.byName(Bitmap(), offset: 3).isEmpty && index.byName(Bitmap([9])).isEmpty)
    }

    @Test func theNewestComeFirst() {
        let index = Documents.index([
            Documents.document(0, name: "b", at: 5), Documents.document(1, name: "a", at: 5),
            Documents.document(2, name: "c", at: 9),
        ])
        #expect(index.newest(Bitmap(0..<3), limit: 2) == [2, 1] && index.newest(Bitmap([0]), limit: 9) == [0])
    }

    @Test func aReaderReachesWhatOneOfTheirAudiencesMayRead() {
        let index = Documents.index([
            Documents.document(0, name: "a"), Documents.document(1, name: "b", readers: ["network"]),
            Documents.document(2, name: "c", readers: ["network", "public"]),
            Documents.document(3, name: "d", readers: []),
        ])
        #expect(index.readable(by: ["public"]).documents == [0, 2])
        #expect(index.readable(by: ["network", "public"]).documents == [0, 1, 2])
        #expect(index.readable(by: ["team:4"]).isEmpty && index.readable(by: []).isEmpty)
    }

    @Test func `few of many come in the same order as all`() {
        var draw = Draw(seed: 9)
        let index = Documents.index(Documents.some(400, &draw))
        let all = index.byName(Bitmap(0..<400))
        for _ in 0..<20 {
            let few = Bitmap(draw.set(of: 12, below: 500))
            let expected = all.filter { few.contains($0) }
            #expect(index.byName(few) == expected)
            #expect(index.byName(few, offset: 2, limit: 3) == Array(expected.dropFirst(2).prefix(3)))
        }
    }

    @Test func `names of documents that are replaced again and again are forgotten`() {
        var index = Documents.index([Documents.document(0, name: "b"), Documents.document(1, name: "m")])
        for round in 0..<3_000 {
            let document = Documents.document(0, name: round.isMultiple(of: 2) ? "z" : "a")
            index.replace(document.practice, by: document)
            #expect(index.byName(Bitmap(0..<2)) == (round.isMultiple(of: 2) ? [1, 0] : [0, 1]))
        }
        #expect(index.number(of: 1_000) == 0 && index.practice(of: 1) == 999 && index.practice(of: 2) == nil)
    }

    @Test func anIndexKeptUpToDateIsTheOneThatWouldBeBuilt() {
        var draw = Draw(seed: 4)
        var documents = Documents.some(60, &draw)
        var kept = Documents.index(documents)
        for round in 0..<200 {
            let place = draw.below(documents.count)
            let old = documents[place]
            switch round % 3 {
            case 0:
                documents[place] = Documents.document(
                    old.number, name: ["a", "bb", "é"][draw.below(3)],
                    readers: [["network"], ["public"]][draw.below(2)])
                kept.replace(old.practice, by: documents[place], values: [(0, Int64(draw.below(3)))])
            case 1 where documents.count > 20:
                documents.remove(at: place)
                kept.replace(old.practice, by: nil)
            default:
                let new = Documents.document(100 + round, name: "c")
                documents.append(new)
                kept.replace(new.practice, by: new)
            }
        }
        let built = Documents.index(documents)
        let all = Bitmap(0..<400)
        #expect(kept.byName(all) == built.byName(all) && kept.count == documents.count)
        for code in ["public", "network"] { #expect(kept.readable(by: [code]) == built.readable(by: [code])) }
        for document in documents { #expect(kept.number(of: document.practice) == document.number) }
        let holders = kept.facets.values(of: 0).values.flatMap(\.bitmap.documents)
        #expect(!holders.isEmpty && holders.allSatisfy { kept.practice(of: $0) != nil })
    }
}
