extension French {
    /// The folded words of a text in order: punctuation dropped, elided articles (l’, d’, qu’…) taken off.
    ///
    /// With `keepingStopWords: false` the words that carry no subject (le, de, pour…) are left out too.
    package static func words(of text: String, keepingStopWords: Bool = true) -> [String] {
        var words: [String] = []
        var folder = Folder(capacity: 16)
        func finishWord(elided: Bool) {
            let word = folder.finished()
            folder = Folder(capacity: 16)
            if word.isEmpty || (elided && elidedWords.contains(word)) { return }
            if keepingStopWords || !stopWords.contains(word) { words.append(word) }
        }
        for scalar in text.unicodeScalars where !scalar.isInvisible {
            if scalar.isApostrophe {
                finishWord(elided: true)
            } else if scalar.separatesWords || scalar.isPunctuation || scalar.isASCIISymbol {
                finishWord(elided: false)
            } else {
                folder.append(scalar)
            }
        }
        finishWord(elided: false)
        return words
    }

    /// True for what is left of an article before its apostrophe, folded: *l, d, qu*.
    package static func isElided(_ word: String) -> Bool { elidedWords.contains(word) }

    /// What stands before the apostrophe of an elided article or conjunction, folded.
    static let elidedWords: Set<String> = [
        "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ]

    /// Words that carry no subject, folded.
    static let stopWords: Set<String> = [
        "a", "au", "aux", "avec", "ce", "ces", "cet", "cette", "dans", "de", "des", "du", "elle", "elles", "en", "est",
        "et", "il", "ils", "je", "la", "le", "les", "leur", "leurs", "ma", "mais", "me", "mes", "mon", "ne", "nos",
        "notre", "nous", "on", "ont", "ou", "par", "pas", "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "sont",
        "sur", "ta", "te", "tes", "ton", "tu", "un", "une", "vos", "votre", "vous", "y",
    ]
}

extension Unicode.Scalar {
    /// `$ + < = > ^ \` | ~`: symbols of ASCII, which are no punctuation for Unicode.
    var isASCIISymbol: Bool { isASCII && "$+<=>^`|~".unicodeScalars.contains(self) }
}
