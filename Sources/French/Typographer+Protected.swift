extension [Unicode.Scalar] {
    /// Where the code span or the address that begins at `start` ends; `start` itself when none does.
    func protectedEnd(from start: Int) -> Int {
        if self[start] == "`" { return codeEnd(from: start) }
        guard start == 0 || self[start - 1].endsRun, !self[start].endsRun else { return start }
        let end = self[start...].firstIndex { $0.endsRun } ?? count
        return self[start..<end].isAddress ? end : start
    }

    private func codeEnd(from start: Int) -> Int {
        let end = self[(start + 1)...].firstIndex { $0 == "`" || $0 == "\n" }
        guard let end, self[end] == "`" else { return start }
        return end + 1
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// A web or mail address: `…://…`, `…@…`, `www.`, `mailto:`, `tel:`.
    fileprivate var isAddress: Bool {
        // Nearly every run is a plain word: one look settles it.
        guard contains(where: { $0 == "." || $0 == ":" || $0 == "@" }) else { return false }
        let run = first == "(" ? dropFirst() : self
        if ["www.", "mailto:", "tel:"].contains(where: { run.starts(with: $0.unicodeScalars) }) { return true }
        if let at = dropFirst().firstIndex(of: "@"), at < endIndex - 1 { return true }
        return indices.contains { self[$0...].starts(with: "://".unicodeScalars) }
    }
}

extension Unicode.Scalar {
    static let narrowNoBreak: Unicode.Scalar = "\u{202F}"
    static let noBreak: Unicode.Scalar = "\u{A0}"
    static let noSpaceAfter: Set<Unicode.Scalar> = [";", ":", "!", "?", "«", "(", "[", "“"]
    static let closers: Set<Unicode.Scalar> = ["…", ")", "]", "»", "”", "\"", ".", ",", "!", "?", "-"]

    var isPlainSpace: Bool { self == " " || self == .noBreak || self == .narrowNoBreak || self == "\u{2009}" }

    var isLineSpace: Bool { self == "\n" || self == "\r" || self == "\t" }

    /// Ends a run of characters that may be an address.
    var endsRun: Bool {
        if isPlainSpace || isLineSpace { return true }
        return switch self {
        case "«", "»", "“", "”", "<", ">", "\"": true
        default: false
        }
    }

    /// Letters, their accents, and the private-use characters that stand for parameters in the catalogues.
    var isWordLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .privateUse:
            true
        default: false
        }
    }
}
