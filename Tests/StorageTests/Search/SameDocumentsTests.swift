import SQL
import Search
import Storage
import TestSupport
import Testing

/// Both engines find the same documents, and what is put together here is what they would find themselves.
@Suite struct SameDocumentsTests {
    /// The same documents on every engine: gaps, repeated terms, empty columns.
    private func fill(_ shelf: Shelf) throws {
        var dice = Dice(2_026)
        var documents: [SearchDocument] = []
        for number in 0..<150 {
            func column(_ length: Int) -> String {
                (0..<dice.roll(length)).map { _ in
                    dice.roll(9) == 0 ? "·" : RandomQuery.term(&dice)
                }.joined(separator: " ")
            }
            documents.append(
                SearchDocument(
                    try shelf.practice("Fiche \(number)"), title: column(6), need: column(30), column(120)))
        }
        try shelf.search.put(documents)
    }

    @Test func threeHundredRandomQuestionsHaveOneAnswer() throws {
        var answers: [[[Int]]] = []
        for engine in Engine.allCases {
            try Shelf.write(on: engine) { shelf in
                try fill(shelf)
                var dice = Dice(300)
                var found: [[Int]] = []
                for _ in 0..<300 {
                    let query = RandomQuery(&dice, depth: 3)
                    for (column, name) in zip(SearchColumn.allCases, ["title", "need", "body"]) {
                        let documents = try query.documents(shelf.postings, column).documents
                        let answer = try query.answer(shelf.connection, name)
                        #expect(documents == answer, "\(engine) \(name): \(query.text(shelf.connection.dialect))")
                        found.append(documents)
                    }
                }
                answers.append(found)
            }
        }
        #expect(answers[0] == answers[1])
        // Neither nothing nor everything.
        #expect(answers[0].count { (5..<140).contains($0.count) } > 300)
    }

    /// PostgreSQL keeps 16,383 places and 255 of each term; the text is made to fit both engines alike.
    @Test func aTextTooLongForOneEngineIsCutForBoth() throws {
        var terms = (0..<300).flatMap { ["sans", "n\($0)"] }
        terms += (0..<16_500).map { "m\($0)" }
        var answers: [[[Int]]] = []
        for engine in Engine.allCases {
            try Shelf.write(on: engine) { shelf in
                let text = terms.joined(separator: " ")
                try shelf.search.put([SearchDocument(try shelf.practice("A"), text)])
                let questions =
                    [["m15399"], ["m15400"], ["m16499"], ["m15398", "m15399"]]
                    + [0, 248, 249, 250, 251, 254, 255, 256, 299].map { ["sans", "n\($0)"] }
                answers.append(
                    try questions.map { terms in
                        try RandomQuery.phrase(terms).documents(shelf.postings, .text).documents
                    })
            }
        }
        #expect(answers[0] == answers[1])
        #expect(answers[0].map(\.count) == [1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
    }

    @Test(arguments: Engine.allCases) func theLongestTermsFit(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let terms = (0..<16_000).map { "\($0)" + String(repeating: "é", count: 27) }
            let text = SearchText(title: [], need: [], body: terms, words: [])
            #expect(text.body.count > 13_000 && text.body.count < terms.count)
            let id = try shelf.practice("A")
            try shelf.search.put([
                SearchDocument(practice: id, publishedAt: 1, sections: 0, startYear: nil, isPublic: true, text: text)
            ])
            #expect(try shelf.found(terms[13_000]) == [1] && shelf.found(terms[0], terms[1]) == [1])
        }
    }
}
