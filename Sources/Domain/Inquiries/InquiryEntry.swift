/// What somebody typed about a sheet, and where to write to them.
package struct InquiryEntry: Sendable, Equatable {
    package static let limit = 2_000
    package static let askerLimit = 200
    package let kind: Inquiry.Kind
    package var matter: Inquiry.Matter?
    package var text = ""
    /// Who asks, in their own words.
    package var asker = ""
    /// A mail address, or empty.
    package var contact = ""

    package init(_ kind: Inquiry.Kind) { self.kind = kind }

    /// The same without spaces around and characters that nobody sees.
    package var trimmed: InquiryEntry {
        var entry = self
        entry.text = ReportEntry.tidy(text)
        entry.asker = ReportEntry.tidy(asker).split(whereSeparator: \.isNewline).joined(separator: " ")
        entry.contact = ReportEntry.tidy(contact)
        if kind != .problem { entry.matter = nil }
        return entry
    }

    /// Why it cannot be taken; nil when it can.
    package var refusal: InquiryRefusal? {
        if kind == .problem && matter == nil { return .matterMissing }
        if !ReportEntry.saysSomething(text) { return .nothingSaid }
        if kind == .contact && !ReportEntry.saysSomething(asker) { return .askerMissing }
        if text.count > Self.limit || asker.count > Self.askerLimit { return .tooLong }
        if !contact.isEmpty && MailAddress(contact) == nil { return .mailUnreadable }
        if ReportEntry.links(in: text) + ReportEntry.links(in: asker) > ReportEntry.linkLimit { return .tooManyLinks }
        return nil
    }
}
