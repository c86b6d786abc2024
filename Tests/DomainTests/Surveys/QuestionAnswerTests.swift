import TestSupport
import Testing

@testable import Domain

@Suite("Answers to a question")
struct QuestionAnswerTests {
    private func question(_ code: String) throws -> Question { try #require(SurveyDraft.whole.question(code)) }

    private func typed(_ code: String, _ fields: [String: [String]]) throws -> SurveyAnswer? {
        try question(code).answer { fields[$0] ?? [] }
    }

    private func fault(_ code: String, _ fields: [String: [String]]) throws -> AnswerFault? {
        let question = try question(code)
        return #expect(throws: AnswerFault.self) { try question.answer { fields[$0] ?? [] } }
    }

    @Test func `choices stand in the order of the question, with the words typed beside « Autre » alone`() throws {
        let answer = try typed(
            "brakes",
            ["brakes": ["else", "time"], "brakes.words.else": ["  le\u{7} bruit "], "brakes.words.time": ["x"]])
        #expect(answer == .choices(["time", "else"], words: ["else": "le bruit"]))
        #expect(try typed("brakes", ["brakes": [""]]) == nil)
        #expect(try fault("brakes", ["brakes": ["time", "none"]]) == .notAlone("none"))
        #expect(try fault("brakes", ["brakes": ["time", "money", "else"]]) == .tooManyChoices(limit: 2))
        #expect(try fault("brakes", ["brakes": ["time", "time"]]) == .duplicateChoice("time"))
        #expect(try fault("brakes", ["brakes": ["age"]]) == .unknownChoice("age"))
        #expect(try fault("who", ["who": ["worker", "person"]]) == .tooManyChoices(limit: 1))
    }

    @Test func `what is missing counts where nothing was said, and only if it was offered`() throws {
        #expect(try typed("brakes", ["brakes.missing": ["refused"]]) == .missing(.refused))
        #expect(try typed("brakes", ["brakes": ["time"], "brakes.missing": ["refused"]]) == .choice("time"))
        #expect(try fault("who", ["who.missing": ["refused"]]) == .notOffered(.refused))
        #expect(try fault("who", ["who.missing": ["not-asked"]]) == .notOffered(.notAsked))
        #expect(try fault("who", ["who.missing": ["lost"]]) == .unknownChoice("lost"))
    }

    @Test func `what is mandatory is said, or told missing`() throws {
        #expect(try fault("known", [:]) == .blank)
        #expect(try typed("known", ["known.missing": ["unknown"]]) == .missing(.unknown))
        #expect(try typed("who", [:]) == nil)
    }

    @Test func `an order is told by ranks, and those of one rank stay in the order of the question`() throws {
        #expect(try typed("rank", ["rank.three": ["1"], "rank.one": ["2"]]) == .choices(["three", "one"], words: [:]))
        #expect(try typed("rank", ["rank.two": ["2"], "rank.one": ["2"]]) == .choices(["one", "two"], words: [:]))
        #expect(try fault("rank", ["rank.two": ["first"]]) == .notANumber)
        #expect(
            try fault("rank", ["rank.one": ["1"], "rank.two": ["2"], "rank.three": ["3"]]) == .tooManyChoices(limit: 2))
    }

    @Test func `a matrix has a mark for each row that was filled in`() throws {
        let answer = try typed("degree", ["degree.team": ["low"], "degree.partners": ["inapplicable"]])
        #expect(answer == .matrix(["team": .choice("low"), "partners": .missing(.inapplicable)]))
        #expect(try typed("degree", ["degree.team": [""]]) == nil)
        #expect(try fault("degree", ["degree.team": ["medium"]]) == .unknownChoice("medium"))
        #expect(try fault("degree", ["degree.team": ["refused"]]) == .notOffered(.refused))
        var whole = try question("degree")
        #expect(throws: AnswerFault.unknownRow("moon")) { try whole.checked(.matrix(["moon": .choice("low")])) }
        whole.isMandatory = true
        #expect(throws: AnswerFault.rowBlank("partners")) { try whole.checked(.matrix(["team": .choice("low")])) }
    }

    @Test func `numbers and dates stay within their bounds`() throws {
        #expect(try typed("age", ["age": [" 42 "]]) == .number(ExactNumber(42)))
        #expect(try fault("age", ["age": ["14"]]) == .tooSmall(ExactNumber(15)))
        #expect(try fault("age", ["age": ["121"]]) == .tooBig(ExactNumber(120)))
        #expect(try fault("age", ["age": ["42,5"]]) == .tooManyDecimals(limit: 0))
        #expect(try fault("age", ["age": ["beaucoup"]]) == .notANumber)
        #expect(try typed("hours", ["hours": ["1,5"]]) == .number(ExactNumber(millionths: 1_500_000)))
        let month = try #require(SurveyDate(year: 2021, month: 3))
        #expect(try typed("since", ["since": ["03/2021"]]) == .date(month))
        #expect(try fault("since", ["since": ["2021"]]) == .notADate(.month))
        #expect(try fault("since", ["since": ["1989-12"]]) == .tooEarly(try #require(SurveyDate(year: 1990, month: 1))))
    }

    @Test func `texts are tidied and bounded, by what they hold and not by what one sees`() throws {
        #expect(try typed("name", ["name": ["Les\n Mardis "]]) == .text("Les Mardis"))
        #expect(try typed("told", ["told": ["Un.\r\n\r\nDeux."]]) == .text("Un.\nDeux."))
        #expect(try typed("told", ["told": [" \u{200B}\n"]]) == nil)
        #expect(try fault("name", ["name": [String(repeating: "a", count: 301)]]) == .tooLong(limit: 300))
        #expect(try fault("name", ["name": ["a" + String(repeating: "\u{301}", count: 400)]]) == .tooLong(limit: 300))
        #expect(
            try typed("where", ["where": ["Lozère"], "where.place": ["48"]]) == .place(code: "48", words: "Lozère"))
        #expect(try typed("body", ["body": ["La Bricole"]]) == .place(code: nil, words: "La Bricole"))
        let name = try question("name")
        #expect(throws: AnswerFault.otherKind) { try name.checked(.number(ExactNumber(1))) }
    }

    @Test func `a contact is kept with an agreement, and with a way to call back`() throws {
        let request = ContactRequest(consent: Wordings("J'accepte."))
        let left = try ContactAnswer([.mail: " a@b.example ", .name: ""], hasAgreed: true, to: request)
        #expect(left?.values == [.mail: "a@b.example"])
        #expect(try ContactAnswer([.mail: ""], hasAgreed: false, to: request) == nil)
        func refused(_ typed: [ContactRequest.Field: String], _ fault: ContactAnswer.Fault, agreed: Bool = true) {
            #expect(throws: fault) { try ContactAnswer(typed, hasAgreed: agreed, to: request) }
        }
        refused([.mail: "a@b.example"], .notAgreed, agreed: false)
        refused([.name: "Une personne"], .noWayBack)
        refused([.mail: "a@b"], .notAMail)
        refused([.phone: String(repeating: "1", count: 161)], .tooLong(.phone, limit: 160))
        #expect(throws: ContactAnswer.Fault.notAsked(.phone)) {
            try ContactAnswer(
                [.phone: "1"], hasAgreed: true, to: ContactRequest(consent: Wordings("x"), fields: [.mail]))
        }
    }

    @Test func `answers from outside are kept one by one`() {
        let given = SurveyAnswers(
            ["who": .choice("worker"), "age": .number(ExactNumber(3)), "ghost": .text("x"), "name": .text("y")],
            repeated: [
                "deeds": [["name": .text(" a ")], ["going": .choice("perhaps")], [:], ["name": .text("fourth")]]
            ])
        let (answers, faults) = SurveyDraft.whole.accepted(given)
        #expect(answers == SurveyAnswers(["who": .choice("worker")], repeated: ["deeds": [["name": .text("a")]]]))
        #expect(faults.map(\.place.question) == ["ghost", "name", "age", "going"])
        #expect(faults.map(\.fault) == [.otherKind, .otherKind, .tooSmall(ExactNumber(15)), .unknownChoice("perhaps")])
    }
}
