internal import Analysis
internal import Domain

/// Texts put into classes by Reinert's method, by Essaim and by the same method written plainly.
struct VerbatimTrial: MethodTrial {
    static var about: String {
        """
        Reinert's descending classification into five classes of texts made by a seed, of about eleven forms each, on five \
        subjects. Timed: from the forms of each text in memory to the classes. No other free program of the method runs \
        without R, so the other side is ours, written plainly in Python with \(MethodProcess.version("numpy")): dense \
        tables, each χ² computed anew from the definition, the axis from the whole decomposition (Peer/naive_reinert.py). \
        Compared: the class of every text. Wanted: the same classes.
        """
    }

    static func all(_ isShort: Bool) -> [any MethodTrial] {
        let sizes = isShort ? [(60, 80)] : [(100, 200), (1_000, 600), (10_000, 2_000), (100_000, 4_000)]
        return sizes.map { VerbatimTrial(made: MadeTexts(count: $0.0, forms: $0.1)) }
    }

    let made: MadeTexts
    let series = "verbatims"
    let peer: [String]? = ["naive_reinert.py"]

    var label: String { "\(Figures.grouped(made.count)) texts, \(Figures.grouped(made.forms)) forms" }

    private var settings: ReinertSettings {
        var settings = ReinertSettings(classes: 5)
        settings.leastClass = made.count / 25
        return settings
    }

    func write(to path: String) throws {
        let settings = settings
        let json = JSON.object([
            JSON.Member("columns", .integer(Int64(made.forms))),
            JSON.Member("rows", .array(made.rows.map { JSON.list($0) })),
            JSON.Member("classes", .integer(Int64(settings.classes))),
            JSON.Member("least_form", .integer(Int64(settings.leastForm))),
            JSON.Member("contingency", .number(settings.contingency)),
            JSON.Member("least_split", .integer(Int64(settings.leastSplit))),
            JSON.Member("least_class", .integer(Int64(settings.leastClass))),
        ])
        try ScratchFolder.write(json.encoded(), to: path)
    }

    func answer(_ path: String, _ clock: inout MethodClock) throws -> JSON {
        let rows = made.rows
        let classes = try clock.measured {
            try DescendingClassification(Incidence(rows, columns: made.forms), settings)
        }
        return .object([JSON.Member("class_of", .list(classes.classOf))])
    }

    func agreement(_ ours: JSON, _ theirs: JSON?) -> Agreement {
        let classes = ours["class_of"]?.integers ?? []
        let words = "\(Set(classes).subtracting([-1]).count) classes"
        guard let theirs else { return Agreement(isSame: classes.count == made.count, words: words) }
        let isSame = classes.count == made.count && theirs["class_of"]?.integers == classes
        return Agreement(isSame: isSame, words: isSame ? "the same \(words)" : "other classes")
    }
}
