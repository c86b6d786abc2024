internal import Analysis
package import Exchange
internal import French
internal import Synchronization

/// The classes of a corpus file, ready to be told: for the command line and for the laboratory.
package struct CorpusClassification: Sendable, Equatable {
    /// What is asked for.
    package struct Options: Sendable, Equatable {
        package var classes: Int?
        /// Two sizes of segments, of which only the classes that both find are kept.
        package var isDouble = false
        /// Words of a segment, about.
        package var segmentSize = 40
        /// A form counts when so many segments hold it; nil chooses by the size of the corpus.
        package var leastForm: Int?

        package init() {}
    }

    package enum Fault: Error, Sendable, Equatable {
        case file(VerbatimCorpusFault)
        /// No text holds a word that counts.
        case noForm(leastForm: Int)
        /// No text holds a word of its family.
        case unknownWord(String)
        /// No text has a value of the variable; those that texts have.
        case unknownVariable(String, known: [String])
        /// More values than people compare.
        case tooManyValues(String, limit: Int)
        case cancelled
    }

    /// What a class is asked for when nothing is said.
    package static let usualClasses = 5
    package static let possibleClasses = 2...30
    /// Bytes of the largest file.
    package static let fileLimit = VerbatimCorpusLimits().bytes

    package let notes: [VerbatimCorpusNote]
    package let texts: Int
    package let words: Int
    package let segments: Int
    /// Forms that count, and in how many segments each stands at least.
    package let forms: Int
    package let leastForm: Int
    package let isDouble: Bool
    /// The two sizes of segments make the same units: the texts are too short for a double classification.
    package let isDoubleIdle: Bool
    package let requestedClasses: Int?
    package let classes: [CorpusClass]
    /// Modalities that fewer than `CorpusClass.leastTexts` texts have in all: never named.
    package let hiddenModalities: Int
    /// Segments in no class.
    package let unclassified: Int
    /// For each segment its text and its class, both from 1; 0 for no class.
    package let textOf: [Int32]
    package let classOf: [Int32]
    /// The splits, from the whole down; nil for a double classification, which has two trees.
    package let tree: ClassTree?
    package let plane: ClassPlane?

    /// A class is too small to be told of: then what there is in all is not told either.
    package var hasSmallClass: Bool { classes.contains { $0.texts == nil } }

    /// - Parameters:
    ///   - file: bytes of a corpus in the format of IRaMuTeQ.
    ///   - progress: given a share from 0 to 1 now and then, on any thread, never smaller than before; false stops the work.
    package init(
        of file: [UInt8], _ options: Options = Options(), progress: @escaping @Sendable (Double) -> Bool = { _ in true }
    ) throws(Fault) {
        let corpus: VerbatimCorpus
        do { (corpus, notes) = try VerbatimCorpusFile.read(file) } catch { throw .file(error) }
        let last = Mutex(0.0)
        let tell: @Sendable (Double) -> Bool = { share in
            progress(
                last.withLock { last in
                    last = max(last, share)
                    return last
                })
        }
        guard let reading = CorpusReading(corpus, options, progress: { tell($0 * 0.4) }) else { throw .cancelled }
        let found: CorpusClasses
        do {
            found = try CorpusClasses(reading, options, Progress { tell(0.4 + 0.5 * $0) })
            let profiles = try CorpusProfiles(corpus, reading, found)
            (classes, hiddenModalities) = (profiles.classes, profiles.hiddenModalities)
            plane = try ClassPlane(profiles)
        } catch VerbatimFault.empty {
            throw .noForm(leastForm: reading.leastForm)
        } catch {
            throw .cancelled
        }
        (texts, words, segments) = (corpus.texts.count, reading.words.words.count, reading.words.segmentCount)
        (forms, leastForm) = (reading.table.columnCount, reading.leastForm)
        (isDouble, isDoubleIdle, requestedClasses) = (options.isDouble, found.isIdle, options.classes)
        unclassified = found.classOf.count { $0 < 0 }
        textOf = reading.textOf.map { $0 + 1 }
        classOf = found.classOf.map { $0 + 1 }
        tree = found.tree
        guard tell(1) else { throw .cancelled }
    }
}
