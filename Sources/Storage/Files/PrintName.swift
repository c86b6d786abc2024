/// One document made of a sheet: another as soon as anything in it changes.
package struct PrintName: Sendable, Equatable {
    package let practice: Int64
    /// 64 hexadecimal digits that name the bytes of the document.
    package let fingerprint: String

    /// Nil when the fingerprint is none: names become names of files.
    package init?(practice: Int64, fingerprint: String) {
        guard fingerprint.utf8.count == 64, fingerprint.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
            return nil
        }
        self.practice = practice
        self.fingerprint = fingerprint
    }

    /// Reads what `text` wrote.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let practice = Int64(parts[0]), String(practice) == parts[0] else { return nil }
        self.init(practice: practice, fingerprint: String(parts[1]))
    }

    package var text: String { "\(practice)-\(fingerprint)" }
}
