import Domain
import Testing

/// What is quoted of an answer, and who may be.
@Suite struct QuotationTests {
    private static let text = "Oui.  Mme Zoé m’a beaucoup aidée,\nsurtout le soir : elle écoute."

    private func quoted(_ passage: String) -> String? {
        Quotation.place(of: passage, in: Self.text).map {
            String(decoding: Array(Self.text.utf8)[$0], as: UTF8.self)
        }
    }

    @Test func `a passage is found spaces aside, whole words or not at their ends`() {
        #expect(quoted(Self.text) == Self.text)
        #expect(quoted("Mme Zoé m’a beaucoup aidée, surtout") == "Mme Zoé m’a beaucoup aidée,\nsurtout")
        #expect(quoted("a beaucoup aidée") == "a beaucoup aidée")
        #expect(quoted("écoute") == "écoute")
        #expect(quoted("elle  écoute.") == "elle écoute.")
        for absent in ["elle parle", "Mme Zoé surtout", "", "   ", "le soir : elle écoute. Et plus"] {
            #expect(quoted(absent) == nil, "\(absent)")
        }
    }

    @Test func `nothing is told of a place before somebody said that it names nobody`() throws {
        let place = try #require(Quotation.place(of: Self.text, in: Self.text))
        let open = Quotation(id: 1, row: "r", passage: place)
        let finding = try #require(open.open(in: Self.text).first)
        #expect(open.open(in: Self.text).count == 1 && finding.kind == .name)
        let name = { (kind: VerbatimScan.Kind) in "[\(kind.rawValue)]" }
        let hidden = Self.text.replacing("Mme Zoé", with: "[name]")
        #expect(open.told(Self.text, name) == hidden)
        #expect(Quotation(id: 1, row: "r", passage: place, fates: [finding: .hidden]).told(Self.text, name) == hidden)
        let kept = Quotation(id: 1, row: "r", passage: place, fates: [finding: .kept])
        #expect(kept.told(Self.text, name) == Self.text && kept.open(in: Self.text).isEmpty)
        #expect(kept.pieces(of: Self.text).map(\.text).joined() == Self.text)
    }

    @Test func `those who chose the answer may be quoted, whatever they tell several times`() throws {
        var codebook = Codebook("essai", ["fr": "Essai"])
        codebook.levels.append(Codebook.Level("geste", ["fr": "Gestes"], parent: Codebook.mainLevel))
        var agrees = Variable("accord", .single, ["fr": "Accord"])
        agrees.values = [Variable.Value(1, "oui", ["fr": "Oui"]), Variable.Value(2, "non", ["fr": "Non"])]
        var deed = Variable("mots", .text, ["fr": "Mots"])
        deed.level = "geste"
        codebook.variables = [agrees, Variable("avis", .text, ["fr": "Avis"]), deed]
        var builder = try DatasetBuilder(codebook)
        try builder.add([.code(1), .text("Un avis")])
        try builder.add([.code(2), .text("Un autre")])
        try builder.add([.gap(.empty), .text("Un troisième")])
        for parent in [1, 0, 0] { try builder.add([.text("Geste \(parent)")], to: 1, parent: parent) }
        let dataset = try builder.frozen([[RowID(7), RowID(3), RowID(5)], [RowID(1), RowID(2), RowID(3)]])
        let consent = QuotingConsent.answer(column: "accord", value: "oui")
        let allowed = { (question: String) in
            try #require(OpenAnswers(question, in: dataset)).answers.filter { consent.allows($0, in: dataset) }.map(
                \.text)
        }
        #expect(try allowed("avis") == ["Un avis"])
        #expect(try allowed("mots") == ["Geste 0", "Geste 0"])
        #expect(QuotingConsent.columns(of: dataset).map(\.code) == ["accord"])
        #expect(OpenAnswers.all(in: dataset).map(\.variable.code) == ["avis", "mots"])
        #expect(OpenAnswers("accord", in: dataset) == nil)
        let unknown = QuotingConsent.answer(column: "absente", value: "oui")
        let answer = try #require(OpenAnswers("avis", in: dataset)?.answers.first)
        #expect(!unknown.allows(answer, in: dataset))
        #expect(QuotingConsent.words("J’accepte").allows(answer, in: dataset))
    }
}
