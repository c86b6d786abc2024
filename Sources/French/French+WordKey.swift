extension French {
    /// The same for two phrases that differ by case, accents, punctuation or the mark of the plural, and by nothing else.
    package static func wordKey(_ text: String) -> String {
        words(of: text).map { word in
            word.utf8.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) ? String(word.dropLast()) : word
        }
        .joined(separator: " ")
    }
}
