extension French {
    /// A text whose byte order is the order a reader expects of names: folded, without punctuation, 2 before 10.
    ///
    /// Leading articles are kept. Equal keys are possible (« Été », « ete »): callers add the id for a total order.
    package static func sortKey(_ text: String) -> String {
        var folder = Folder(capacity: text.utf8.count + 8)
        var digits: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !scalar.isInvisible {
            if scalar.isASCIIDigit {
                digits.append(scalar)
                continue
            }
            appendNumber(&digits, to: &folder)
            if scalar.separatesWords || scalar.isPunctuation { folder.appendSpace() } else { folder.append(scalar) }
        }
        appendNumber(&digits, to: &folder)
        return folder.finished()
    }

    /// Eight digits at least; each digit more is announced by a colon, which sorts after the digits.
    private static func appendNumber(_ digits: inout [Unicode.Scalar], to folder: inout Folder) {
        guard !digits.isEmpty else { return }
        let width = 8
        let significant = digits.drop { $0 == "0" }
        let missing = width - significant.count
        for _ in 0..<abs(missing) { folder.append(missing > 0 ? "0" : ":") }
        for digit in significant { folder.append(digit) }
        digits.removeAll(keepingCapacity: true)
    }
}
