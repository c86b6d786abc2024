internal import Analysis
internal import French

/// The class of each segment, by a simple or a double classification.
struct CorpusClasses {
    /// Forms of the two sizes of units of a double classification (Reinert 1990, IRaMuTeQ).
    private static let unitSizes = [12, 14]
    /// Leaves of the two trees that are crossed.
    private static let crossedLeaves = 10

    /// -1 for none.
    private(set) var classOf: [Int32]
    let count: Int
    private(set) var tree: ClassTree?
    private(set) var isIdle = false

    init(
        _ reading: CorpusReading, _ options: CorpusClassification.Options, _ progress: Progress
    ) throws(VerbatimFault) {
        if options.isDouble {
            let crossed = try Self.crossed(reading, options, progress)
            (classOf, count, isIdle) = (crossed.stable.classOf, crossed.stable.classes.count, crossed.isIdle)
        } else {
            let wanted = options.classes ?? CorpusClassification.usualClasses
            let settings = Self.settings(reading, units: reading.table.rowCount, classes: wanted, parts: wanted)
            let found = try DescendingClassification(reading.table, settings, progress: progress)
            (classOf, count, tree) = (found.classOf, found.classes.count, ClassTree(found))
        }
    }

    private static func crossed(
        _ reading: CorpusReading, _ options: CorpusClassification.Options, _ progress: Progress
    ) throws(VerbatimFault) -> (stable: StableClasses, isIdle: Bool) {
        let table = reading.table
        let sizes = (0..<table.rowCount).map { table[$0].count }
        var units: [[Int32]] = []
        var trees: [DescendingClassification] = []
        for (index, size) in unitSizes.enumerated() {
            let merged = try SegmentMerge.units(sizes, texts: reading.words.segmentTexts, least: size)
            let leaves = max(crossedLeaves, options.classes ?? 0)
            let rows = try table.merged(merged)
            let settings = settings(reading, units: rows.rowCount, classes: leaves, parts: 2 * leaves)
            units.append(merged)
            let half = Double(index) / 2
            trees.append(try DescendingClassification(rows, settings, progress: progress.part(half, half + 0.5)))
        }
        let wanted = options.classes ?? CorpusClassification.usualClasses
        var choice = StableClasses.Settings(classes: wanted)
        choice.leastClass = max(2, table.rowCount / (10 * wanted))
        return (try StableClasses(trees[0], units[0], trees[1], units[1], choice), units[0] == units[1])
    }

    /// A class holds a fifth of an equal share at least.
    private static func settings(_ reading: CorpusReading, units: Int, classes: Int, parts: Int) -> ReinertSettings {
        var settings = ReinertSettings(classes: classes)
        settings.leastForm = min(3, reading.leastForm)
        settings.leastClass = max(2, units / (5 * max(parts, 1)))
        settings.leastSplit = max(5, 2 * settings.leastClass)
        return settings
    }
}
