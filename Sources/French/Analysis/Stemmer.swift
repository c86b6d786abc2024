internal import CStemmer

/// The Snowball stemmer of French (M. Porter and R. Boulton, *Snowball*, libstemmer 2.2), with what it misses for a reader.
///
/// It leaves the plural after a vowel (*élus, lieux, photos*), leads *foyer* to *foi*, and cuts *vie* and *VAE* to two
/// letters; here they keep their singular. Not thread-safe.
final class Stemmer {
    private let stemmer: OpaquePointer?

    init() { stemmer = sb_stemmer_new("french", "UTF_8") }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a word in lower case with its accents; the word itself when there is none.
    func stem(_ word: [UInt8]) -> [UInt8] {
        if let known = Self.known[String(decoding: word, as: UTF8.self)] { return Array(known.utf8) }
        let stem = snowball(word)
        return stem.count < Self.shortest || stem == word ? Self.singular(word) : stem
    }

    private func snowball(_ word: [UInt8]) -> [UInt8] {
        guard let stemmer, let stem = sb_stemmer_stem(stemmer, word, Int32(word.count)) else { return word }
        return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }

    /// Without the s or the x that follows a vowel, from four letters on.
    private static func singular(_ word: [UInt8]) -> [UInt8] {
        guard word.count > shortest, let last = word.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
        else { return word }
        return "aeiou".utf8.contains(word[word.count - 2]) ? word.dropLast() : word
    }

    private static let shortest = 3

    /// Words that would meet others they have nothing to do with, or miss their own.
    private static let known: [String: String] = [
        "foyer": "foyer", "foyers": "foyer", "loyer": "loyer", "loyers": "loyer", "travaux": "travail", "mois": "mois",
        "fois": "fois", "prix": "prix", "voix": "voix",
    ]
}
