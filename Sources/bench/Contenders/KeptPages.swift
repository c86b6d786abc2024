/// How often Essaim had a page ready, as its log says when it has stopped.
struct KeptPages {
    let hits: Int
    let asked: Int

    private init(hits: Int, asked: Int) {
        self.hits = hits
        self.asked = asked
    }

    /// Nil for a server that keeps no pages, or that has not stopped yet.
    init?(_ contender: Contender) {
        let lines = contender.process.saidLast.split(separator: "\n")
        guard let counts = lines.reversed().compactMap(Self.counts).first else { return nil }
        self.init(hits: counts.hits, asked: counts.hits + counts.misses)
    }

    /// "2026-11-20T10:31:01Z pages 1204 kept 388 made 97 held 3180544B"
    private static func counts(_ line: Substring) -> (hits: Int, misses: Int)? {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 5, words[1] == "pages", words[3] == "kept", words[5] == "made" else { return nil }
        guard let hits = Int(words[2]), let misses = Int(words[4]) else { return nil }
        return (hits, misses)
    }

    /// What came after an earlier count of the same questions.
    func since(_ earlier: KeptPages) -> KeptPages {
        KeptPages(hits: hits - earlier.hits, asked: asked - earlier.asked)
    }

    /// "87 %"
    var share: String { "\(hits * 100 / max(1, asked)) %" }
}
