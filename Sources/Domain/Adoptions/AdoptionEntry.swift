/// What somebody typed to take a practice up.
package struct AdoptionEntry: Sendable, Equatable {
    /// What becomes of it here.
    package enum Follow: String, Sendable, CaseIterable {
        /// A sheet of theirs, begun from the approach of the other.
        case newSheet = "nouvelle"
        /// One that they write in already.
        case ownSheet = "existante"
        /// Said, without a sheet.
        case none = "aucune"
    }

    package var manner: Adoption.Manner
    package var adopter = Adopter.oneself
    /// Nil for the usual one.
    package var rung: Rung?
    package var words = AdoptionWords()
    /// The words of a place; that of the body when empty.
    package var place = ""
    /// The address of a place that was chosen among several.
    package var territory = ""
    /// A year, a month or a day.
    package var since = ""
    package var follow = Follow.none
    /// Of the new sheet.
    package var title = ""
    /// The address of their own sheet.
    package var sheet = ""
    /// What may tell of somebody was read, and identifies nobody.
    package var isRead = false

    package init(_ manner: Adoption.Manner) { self.manner = manner }

    package var trimmed: AdoptionEntry {
        var entry = self
        entry.words = words.trimmed
        entry.title = ReportEntry.tidy(title).split(whereSeparator: \.isNewline).joined(separator: " ")
        entry.since = ReportEntry.tidy(since)
        entry.place = ReportEntry.tidy(place)
        if manner == .declined { entry.follow = .none }
        return entry
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: AdoptionRefusal? {
        if let refusal = words.refusal(manner) { return refusal }
        if let rung, !adopter.rungs.contains(rung) { return .noSuchReaders }
        if !since.isEmpty && days == nil { return .sinceUnreadable }
        if follow == .newSheet && !ReportEntry.saysSomething(title) { return .titleMissing }
        return title.count > 200 ? .tooLong : nil
    }

    package var chosenRung: Rung { rung ?? adopter.usualRung(manner) }

    /// First and last day of what was typed.
    package var days: (since: Int, until: Int)? {
        guard let since = FactTyping.day(since, isEnd: false), let until = FactTyping.day(self.since, isEnd: true)
        else { return nil }
        return (since, until)
    }
}
