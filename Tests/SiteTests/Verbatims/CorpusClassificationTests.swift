import Exchange
import Synchronization
import TestSupport
import Testing

@testable import Site

@Suite("The classes of a corpus")
struct CorpusClassificationTests {
    private static let subjects = [
        "logement loyer bailleur humidité chauffage expulsion", "école enfants maîtresse devoirs cantine collège",
        "santé médecin hôpital attente urgence psychologue",
    ]

    /// Short answers on three subjects, with the subject as a variable for most, and a number of their own.
    private func corpus(_ count: Int, words: Int = 6) -> [UInt8] {
        var state: UInt64 = 12
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let rest = ["il", "faut", "le", "pour", "nous", "problème", "quartier"]
        let texts = (0..<count).map { index in
            let own = Self.subjects[index % 3].split(separator: " ")
            let content = (0..<words).map { _ in below(3) == 0 ? rest[below(rest.count)] : String(own[below(own.count)])
            }
            let place = index % 50 == 0 ? "loin" : ["nord", "centre", "sud"][index % 3]
            return "**** *id_\(index) *lieu_\(place) *age_\n\(content.joined(separator: " ")).\n"
        }
        return Array(texts.joined(separator: "\n").utf8)
    }

    private func classify(
        _ file: [UInt8], classes: Int? = nil, double: Bool = false, size: Int = 40
    ) throws -> CorpusClassification {
        var options = CorpusClassification.Options()
        (options.classes, options.isDouble, options.segmentSize) = (classes, double, size)
        return try CorpusClassification(of: file, options)
    }

    @Test func `short answers on three subjects make three classes, told by their words and their places`() throws {
        let found = try classify(corpus(300), classes: 3)
        #expect(found.texts == 300 && found.segments == 300 && found.words == 1_800 && found.leastForm == 3)
        #expect(found.classes.map(\.segments).reduce(0, +) + found.unclassified == 300 && found.classes.count == 3)
        var subjects: Set<Int> = []
        for one in found.classes {
            let subject = try #require(Self.subjects.firstIndex { $0.contains(one.forms[0].shown) })
            subjects.insert(subject)
            #expect(one.forms.prefix(6).allSatisfy { Self.subjects[subject].contains($0.shown) })
            #expect(one.forms.allSatisfy { $0.chiSquare >= 3.84 && $0.specificity > 0 && $0.probability < 0.0501 })
            #expect(one.rareForms.allSatisfy { $0.chiSquare <= -3.84 && $0.specificity < 0 })
            #expect(one.modalities.first?.value == ["nord", "centre", "sud"][subject])
            #expect(one.extracts.count == 3 && one.extracts.allSatisfy { $0.line == ($0.text - 1) * 3 + 1 })
        }
        #expect(subjects.count == 3)
        let right = zip(found.textOf, found.classOf).filter { $1 > 0 }
        #expect(Set(right.map { ($0 - 1) % 3 * 10 + $1 }).count <= 6)
    }

    @Test func `what fewer than five texts have is counted and never named`() throws {
        let found = try classify(corpus(300), classes: 3)
        for one in found.classes {
            #expect(one.modalities.allSatisfy { $0.texts >= 5 && $0.name != "id" && $0.value != "" })
        }
        // The number of each answer, and nothing else, is had by one text.
        #expect(found.hiddenModalities == 300)
        let named = found.classes.flatMap(\.modalities).compactMap(\.value)
        #expect(!named.contains("loin"))
        let few = try classify(corpus(9), classes: 2)
        #expect(few.classes.allSatisfy { ($0.texts ?? 5) >= 5 && $0.modalities.allSatisfy { $0.texts >= 5 } })
        #expect(few.classes.contains { $0.texts == nil })
    }

    @Test func `the published example comes out of a file`() throws {
        let words = ["alpha", "bravo", "charlie", "delta", "echo"]
        let rows = [[0, 1, 2], [2, 3], [0], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0], [0, 1, 2]]
        let texts = rows.map { row in "**** *x_1\n" + row.map { words[$0] }.joined(separator: " ") + "\n" }
        let found = try classify(Array(texts.joined().utf8), classes: 2)
        #expect(found.classOf == [1, 1, 2, 1, 1, 2, 1])
        #expect(abs((found.tree?.nodes[0].chiSquare ?? 0) - 4.8431372549) < 1e-9)
        #expect(
            found.tree?.nodes.map(\.classNumber) == [nil, 2, 1] || found.tree?.nodes.map(\.classNumber) == [nil, 1, 2])
        #expect(found.tree?.nodes.map(\.x) == [0.5, 0.25, 0.75])
    }

    @Test func `long texts are classified twice, and what both find is kept`() throws {
        let file = corpus(60, words: 120)
        let found = try classify(file, classes: 3, double: true, size: 10)
        #expect(found.isDouble && !found.isDoubleIdle && found.tree == nil && found.classes.count == 3)
        #expect(Double(found.unclassified) < Double(found.segments) * 0.3)
        #expect(try classify(corpus(60), double: true).isDoubleIdle)
    }

    @Test func `the plane and the tree hold every class`() throws {
        let found = try classify(corpus(300), classes: 3)
        let plane = try #require(found.plane)
        #expect(plane.classes.map(\.classNumber) == [1, 2, 3] && plane.shares.reduce(0, +) <= 1.000_001)
        #expect(Set(plane.forms.compactMap(\.form)).count == plane.forms.count)
        let tree = try #require(found.tree)
        #expect(Set(tree.nodes.compactMap(\.classNumber)) == [1, 2, 3] && tree.nodes[0].segments == 300)
    }

    @Test func `one answer, none that counts, and no file are said so`() throws {
        #expect(try classify(Array("****\nbonjour".utf8)).classes.map(\.segments) == [1])
        for text in ["****\n", "****\nle la les\n****\n12 !"] {
            #expect(throws: CorpusClassification.Fault.noForm(leastForm: 1)) { try classify(Array(text.utf8)) }
        }
        #expect(throws: CorpusClassification.Fault.file(.empty)) { try classify([]) }
        let fault = VerbatimCorpusFault.textBeforeMark(line: 1, found: "bonjour")
        #expect(throws: CorpusClassification.Fault.file(fault)) { try classify(Array("bonjour".utf8)) }
    }

    @Test func `progress grows from nothing to the end, and a closed ear stops the work`() throws {
        let shares = Mutex<[Double]>([])
        let file = corpus(900)
        _ = try CorpusClassification(of: file) { share in
            shares.withLock { $0.append(share) }
            return true
        }
        #expect(shares.withLock { $0.last == 1 && $0.max() == 1 && $0.min() ?? 1 < 0.5 })
        for limit in [0.1, 0.6, 1.0] {
            #expect(throws: CorpusClassification.Fault.cancelled) {
                try CorpusClassification(of: file) { $0 < limit }
            }
        }
    }

    /// The figures were read once and looked at; they change only when the method does.
    @Test(.enabled(if: SharedData.holds("survey/manifeste.txt"), Comment(rawValue: SharedData.note)))
    func `a whole text gives what it gave before`() throws {
        let file = try SharedData.bytes("survey/manifeste.txt")
        let found = try classify(file)
        #expect([found.texts, found.words, found.segments, found.forms] == [4, 11_022, 279, 398])
        #expect(found.classes.map(\.segments) == [76, 71, 64, 56, 11] && found.unclassified == 1)
        let splits = try #require(found.tree).nodes.map(\.chiSquare).filter { $0 > 0 }.map { Int(($0 * 100).rounded()) }
        #expect(splits == [105_647, 58_617, 44_029, 25_500, 24_324])
        #expect(found.classes.map { Int($0.forms[0].chiSquare.rounded()) } == [66, 56, 26, 49, 50])
        #expect(found.classes.allSatisfy { $0.texts == nil && $0.modalities.isEmpty })
        let double = try classify(file, double: true)
        #expect(double.classes.count >= 2 && double.unclassified < double.segments / 2)
    }
}
