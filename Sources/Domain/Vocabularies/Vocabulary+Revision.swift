/// Comparing a vocabulary with its edited list.
extension Vocabulary {
    /// Compares with an edited list, which holds the whole vocabulary.
    ///
    /// A code left out is retired when nothing says it any more.
    ///
    /// - Parameter used: the codes that facts, bodies or places hold.
    package func revision(by edited: [Term], used: Set<String>) -> VocabularyRevision {
        var revision = VocabularyRevision(code: code)
        let mine = Dictionary(terms.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        let moved = movedCodes(in: edited, mine)
        for term in edited {
            revision.take(
                term, over: mine[term.code], isMoved: moved.contains(term.code), isUsed: used.contains(term.code),
                next: version + 1)
        }
        let kept = Set(edited.map(\.code))
        for term in terms where !kept.contains(term.code) {
            revision.leaveOut(term, isUsed: used.contains(term.code), next: version + 1)
        }
        revision.checkCodes(fixed: Self.fixedCodes.contains(code))
        return revision
    }

    /// Codes whose place in the order changed: those outside the longest run that kept its order.
    private func movedCodes(in edited: [Term], _ mine: [String: Term]) -> Set<String> {
        let places = Dictionary(
            current.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { $1 })
        let common = edited.filter { !$0.isRetired && places[$0.code] != nil }
        let kept = longestRise(common.map { places[$0.code] ?? 0 })
        return Set(common.indices.filter { !kept.contains($0) }.map { common[$0].code })
    }

    /// The positions of a longest rising run of numbers.
    private func longestRise(_ numbers: [Int]) -> Set<Int> {
        var length = [Int](repeating: 1, count: numbers.count)
        var before = [Int?](repeating: nil, count: numbers.count)
        for here in numbers.indices {
            for there in 0..<here where numbers[there] < numbers[here] && length[there] + 1 > length[here] {
                length[here] = length[there] + 1
                before[here] = there
            }
        }
        var run: Set<Int> = []
        var next = numbers.indices.max { length[$0] < length[$1] }
        while let here = next {
            run.insert(here)
            next = before[here]
        }
        return run
    }
}
