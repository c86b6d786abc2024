/// The words that people meet most often, found in any of their forms.
package struct EverydayWords: Sendable {
    private let forms: Set<String>
    private let stems: Set<String>

    /// - Parameter forms: as they are written.
    package init(_ forms: some Sequence<String>) {
        let analyser = FrenchAnalyser()
        var (folded, stems): (Set<String>, Set<String>) = ([], [])
        for form in forms {
            folded.insert(French.folded(form))
            stems.insert(analyser.term(of: form))
        }
        (self.forms, self.stems) = (folded, stems)
    }

    /// - Parameter analyser: of the text that is read.
    func holds(_ word: String, _ analyser: FrenchAnalyser) -> Bool {
        forms.contains(French.folded(word)) || stems.contains(analyser.term(of: word.lowercased()))
    }
}
