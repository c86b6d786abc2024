internal import Domain
internal import HTML
internal import Texts

/// The dated moments of a sheet: a picture of when, and the list that says the same in words.
struct Timeline {
    private typealias Item = SheetProjection.Item
    private static let ahead = "perspective"
    let facts: FactView
    private var words: SheetWords { facts.words }

    /// - Parameter items: moments in any order; those that were only planned and those without a date stand apart.
    func markup(_ items: [SheetProjection.Item]) -> Markup {
        let dated = items.filter { moment($0) != nil }.sorted { day($0) < day($1) }
        let past = dated.filter { !isAhead($0) }
        let planned = dated.filter(isAhead)
        let undated = items.filter { moment($0) == nil }
        let texts = words.texts.reading
        return """
            \(drawing(past + planned))\
            \(if: !past.isEmpty, list(past, from: 1))\
            \(if: !planned.isEmpty, "<h4>\(texts.ahead)</h4>\n\(list(planned, from: past.count + 1))")\
            \(if: !undated.isEmpty, "\(if: !dated.isEmpty, "<h4>\(texts.undated)</h4>\n")\(plain(undated))")
            """
    }

    private func list(_ items: [Item], from number: Int) -> Markup {
        """
        <ol class="facts milestones"\(attribute: "start", number == 1 ? nil : number)>\
        \(each: items, { "<li>\(facts.line($0))</li>" })</ol>

        """
    }

    private func plain(_ items: [Item]) -> Markup {
        "<ul class=\"facts\">\(each: items, { "<li>\(facts.line($0))</li>" })</ul>\n"
    }

    private func isAhead(_ item: Item) -> Bool { item.part("milestone.type")?.term == Self.ahead }

    private func day(_ item: Item) -> Int { moment(item)?.first ?? 0 }

    private func moment(_ item: Item) -> TimelineDrawing.Moment? {
        guard let first = item.fact.since ?? item.fact.until, let last = item.fact.until ?? item.fact.since else {
            return nil
        }
        return TimelineDrawing.Moment(first: first, last: last, isAhead: isAhead(item))
    }

    private func drawing(_ items: [Item]) -> Markup { picture(items.compactMap(moment)) }

    /// Moments on their axis of years, numbered in the order given; nothing when there is nothing to see.
    func picture(_ moments: [TimelineDrawing.Moment]) -> Markup {
        guard let drawing = TimelineDrawing(moments) else { return "" }
        let axis = 8 + drawing.levels * 27
        let name = words.texts.reading.timeline(n: moments.count, years: years(moments))
        return """
            <svg class="timeline" viewBox="0 0 \(TimelineDrawing.width) \(axis + 26)" role="img" aria-label="\(name)">
            <path class="axis" stroke="#857f70" d="M8 \(axis)H\(TimelineDrawing.width - 8)"/>\
            \(each: drawing.years, { year($0.year, $0.x, axis) })\(each: drawing.marks, { mark($0, axis) })
            </svg>

            """
    }

    private func years(_ moments: [TimelineDrawing.Moment]) -> String {
        let first = CalendarDay(number: moments.map(\.first).min() ?? 0).year
        let last = CalendarDay(number: moments.map(\.last).max() ?? 0).year
        return words.texts.language.years(from: first, to: last)
    }

    // Colours and sizes are written on the marks too: the program that makes the PDF reads no style sheet inside a picture.
    private func year(_ year: Int, _ x: Int, _ axis: Int) -> Markup {
        """
        <path class="axis" stroke="#857f70" d="M\(x) \(axis - 4)v8"/>\
        <text class="year" x="\(x)" y="\(axis + 20)" font-size="12" text-anchor="middle">\(year)</text>
        """
    }

    /// A cell of the hive with its number in the list.
    private func mark(_ mark: TimelineDrawing.Mark, _ axis: Int) -> Markup {
        let y = axis - 20 - mark.level * 27
        let (cell, number) = mark.isAhead ? ("ahead", "year") : ("mark", "number")
        return """
            <path class="\(cell)" fill="\(mark.isAhead ? "#ffffff" : "#f0b429")" stroke="#857f70" \
            d="M\(mark.x) \(y - 12)l11 6v12l-11 6-11-6v-12z"/>\
            <text class="\(number)" x="\(mark.x)" y="\(y + 4)" font-size="12" text-anchor="middle">\(mark.number)</text>
            """
    }
}
