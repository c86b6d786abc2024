internal import Domain
internal import French

/// Finds the pairs of bodies whose names or numbers look alike.
///
/// Only bodies that share a word borne by few, an acronym or a number are compared, so that the work grows with
/// the number of bodies and not with its square.
struct DuplicateSearch {
    /// A body with what it is compared by.
    private struct Candidate {
        let organisation: Organisation
        let words: [String]
        let initials: String
        let acronyms: Set<String>
    }

    /// A word borne by more bodies tells nothing ("commune", "conseil").
    private static let commonWord = 60
    private static let fillers: Set<String> = ["association", "asso", "groupe", "federation", "ville", "mairie"]
    private let candidates: [Candidate]

    init(_ organisations: [Organisation]) { candidates = organisations.map(Self.candidate) }

    /// Each pair once, in the order of the bodies given.
    var resemblances: [Resemblance] {
        var seen: Set<[Int]> = []
        var found: [(pair: [Int], resemblance: Resemblance)] = []
        for group in blocks {
            for (position, one) in group.enumerated() {
                for other in group.dropFirst(position + 1) where seen.insert([one, other]).inserted {
                    if let likeness = likeness(candidates[one], candidates[other]) {
                        let (first, second) = (candidates[one].organisation, candidates[other].organisation)
                        found.append(([one, other], Resemblance(first, second, likeness)))
                    }
                }
            }
        }
        return found.sorted { $0.pair.lexicographicallyPrecedes($1.pair) }.map(\.resemblance)
    }

    /// Numbers of the bodies that are worth comparing with each other.
    private var blocks: [[Int]] {
        var blocks: [String: [Int]] = [:]
        for (number, candidate) in candidates.enumerated() {
            var keys = Set(candidate.words.map { "word \($0)" })
            keys.formUnion(candidate.acronyms.map { "initials \($0)" })
            if candidate.initials.count > 1 { keys.insert("initials \(candidate.initials)") }
            if let siret = candidate.organisation.siret { keys.insert("siren \(siret.siren)") }
            // A slip in the only word of a name leaves its beginning or its end.
            let name = candidate.words.joined()
            if name.count >= 8 { keys.formUnion(["begins \(name.prefix(4))", "ends \(name.suffix(4))"]) }
            for key in keys { blocks[key, default: []].append(number) }
        }
        return blocks.sorted { $0.key < $1.key }.map(\.value).filter { 2...Self.commonWord ~= $0.count }
    }

    private func likeness(_ one: Candidate, _ other: Candidate) -> Likeness? {
        let places = (one.organisation.territory?.id, other.organisation.territory?.id)
        if let first = one.organisation.siret, let second = other.organisation.siret {
            return first.siren == second.siren ? .sameSiren : nil
        }
        if let first = places.0, let second = places.1, first != second { return nil }
        if one.words.sorted() == other.words.sorted() { return .sameWords }
        if one.acronyms.contains(other.initials) || other.acronyms.contains(one.initials)
            || !one.acronyms.isDisjoint(with: other.acronyms)
        {
            return .acronym
        }
        return isSpelledAlike(one.words, other.words) ? .spelling : nil
    }

    /// The same words in the same order but for slips in long ones: « Ain » and « Aisne » are two places.
    private func isSpelledAlike(_ one: [String], _ other: [String]) -> Bool {
        guard one.count == other.count, one.joined().count >= 10 else { return false }
        let pairs = zip(one, other).filter { $0 != $1 }
        guard pairs.count <= 2 else { return false }
        return pairs.allSatisfy { $0.count >= 6 && $1.count >= 6 && French.nearest($0, among: [$1]) != nil }
    }

    private static func candidate(_ organisation: Organisation) -> Candidate {
        let name = withoutBrackets(organisation.name)
        let words = French.words(of: name, keepingStopWords: false)
        let telling = words.filter { !fillers.contains($0) }
        var acronyms = Set([organisation.acronym].compactMap { $0 }.map(French.folded))
        if words.count == 1, 3...8 ~= name.count, name.allSatisfy(\.isUppercase) { acronyms.formUnion(words) }
        return Candidate(
            organisation: organisation, words: telling.isEmpty ? words : telling,
            initials: words.count > 2 ? String(words.compactMap(\.first)) : "", acronyms: acronyms)
    }

    /// What a source adds between brackets tells of the moment, not of the body.
    private static func withoutBrackets(_ name: String) -> String {
        var depth = 0
        let kept = name.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth = max(0, depth - 1) } }
            return depth == 0
        }
        return kept.isEmpty ? name : kept
    }
}
