import Domain
import HTML
import Testing
import Texts

@testable import Views

@Suite struct TimelineTests {
    private func moment(_ year: Int, _ month: Int? = nil, isAhead: Bool = false) -> TimelineDrawing.Moment {
        let first = Shown.day(year, month ?? 1) ?? 0
        return TimelineDrawing.Moment(first: first, last: first + (month == nil ? 364 : 27), isAhead: isAhead)
    }

    private func milestone(
        _ text: String, _ since: Int?, until: Int? = nil, type: String? = nil
    ) -> [Fact] {
        let type = type.map { code in
            Shown.fact("milestone.type", item: "t" + text, parent: text) { $0.term = code }
        }
        let fact = Shown.fact("milestone", text, item: text) { ($0.since, $0.until) = (since, until ?? since) }
        return [fact] + [type].compactMap(\.self)
    }

    private func markup(_ facts: [Fact]) -> String {
        let items = SheetProjection(Shown.sheet(facts), template: .current).items("milestone")
        return Timeline(facts: Shown.view(facts)).markup(items).html
    }

    @Test func `marks run from left to right, inside the picture, years under them`() throws {
        let drawing = try #require(TimelineDrawing([moment(2005), moment(2009), moment(2016, 10), moment(2020, 11)]))
        #expect(drawing.marks.map(\.number) == [1, 2, 3, 4] && drawing.levels == 1)
        #expect(drawing.marks.map(\.x) == drawing.marks.map(\.x).sorted())
        #expect(drawing.marks.allSatisfy { (18...342).contains($0.x) })
        #expect(drawing.years.map(\.year) == [2005, 2010, 2015, 2020])
        #expect(drawing.years.first?.x == 18)
    }

    @Test func `a year stands in its middle, a long time at its beginning`() throws {
        let long = TimelineDrawing.Moment(
            first: Shown.day(2010) ?? 0, last: Shown.day(2019, 12, 31) ?? 0, isAhead: false)
        let drawing = try #require(TimelineDrawing([long, moment(2019)]))
        #expect(drawing.marks[0].x == 18 && drawing.marks[1].x > 320 && drawing.marks[1].x < 342)
    }

    @Test func `marks that would touch stand one above the other`() throws {
        let drawing = try #require(
            TimelineDrawing([moment(2018, 1), moment(2018, 2), moment(2018, 3), moment(2030)]))
        #expect(drawing.marks.map(\.level) == [0, 1, 2, 0] && drawing.levels == 3)
    }

    @Test(arguments: [1, 3, 7, 12, 40, 90, 400]) func `no more than seven years are written`(_ span: Int) throws {
        let drawing = try #require(TimelineDrawing([moment(1600, 1), moment(1600 + span - 1, 6)]))
        #expect((1...8).contains(drawing.years.count), "\(drawing.years)")
        let gaps = zip(drawing.years, drawing.years.dropFirst()).map { $1.x - $0.x }
        #expect(gaps.allSatisfy { $0 >= 40 }, "\(gaps)")
    }

    @Test func `one moment, or a crowd at one place, is a list and no picture`() {
        #expect(TimelineDrawing([]) == nil && TimelineDrawing([moment(2018)]) == nil)
        #expect(TimelineDrawing([moment(2018), moment(2018)]) == nil)
        #expect(TimelineDrawing(Array(repeating: moment(2018), count: 40) + [moment(2019)]) == nil)
    }

    @Test func `the list says in words and in order what the picture shows`() throws {
        let facts =
            milestone("Extension", Shown.day(2020)) + milestone("Lancement", Shown.day(2018))
            + milestone("Rencontre", nil)
        let html = markup(facts)
        let drawn = html.components("<svg").count - 1
        #expect(drawn == 1 && html.contains("role=\"img\" aria-label=\"2 dates repères\u{A0}: de 2018 à 2020. Les"))
        let first = try #require(html.firstRange(of: "Lancement")?.lowerBound)
        let second = try #require(html.firstRange(of: "Extension")?.lowerBound)
        let last = try #require(html.firstRange(of: "Sans date")?.lowerBound)
        #expect(first < second && second < last && html[last...].contains("Rencontre"))
    }

    @Test func `the picture names its years, whatever is open at an end`() throws {
        let open = [Shown.fact("milestone", "Début", item: "a") { $0.since = Shown.day(2018, 3) }]
        let html = markup(open + milestone("Fin", Shown.day(2018, 11)))
        #expect(html.contains("aria-label=\"2 dates repères\u{A0}: 2018. Les"))
    }

    @Test func `what was only planned stands apart, under the next number`() throws {
        let facts =
            milestone("Lancement", Shown.day(2018)) + milestone("Essaimage", Shown.day(2021), type: "perspective")
        let html = markup(facts)
        let ahead = try #require(html.firstRange(of: "Ce qui était prévu")?.lowerBound)
        #expect(html[ahead...].contains("<ol class=\"facts milestones\" start=\"2\"><li>"))
        #expect(html[ahead...].contains("Essaimage") && html.contains("class=\"ahead\""))
        #expect(!html[ahead...].contains("Lancement"))
    }

    @Test func `without any date there is a plain list, and nothing is said to be missing one`() {
        let html = markup(milestone("Rencontre", nil))
        #expect(html.contains("<ul class=\"facts\"><li>Rencontre</li></ul>"))
        #expect(!html.contains("<svg") && !html.contains("Sans date"))
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
