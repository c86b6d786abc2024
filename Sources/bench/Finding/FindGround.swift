internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import Storage

/// The sheets of one size in both databases, with the addresses to ask: made once, found again by `--keep`.
struct FindGround {
    /// What making it took; kept beside the data.
    struct Making: Equatable {
        var sheets = 0
        var visible = 0
        var textMegabytes = 0.0
        var distinctAddresses = 0
        var writeSeconds = 0.0
        /// Nil when the sheets were indexed as they were imported.
        var indexSeconds: Double?
        var essaimMegabytes = 0.0
        /// Nil without datasette.
        var peerSeconds: Double?
        var peerMegabytes = 0.0
    }

    static let real = 136
    let making: Making
    let folder: String

    var data: String { "\(folder)/data" }
    var peer: String { "\(folder)/find.db" }
    var essaimPaths: String { "\(folder)/essaim.txt" }
    var peerPaths: String { "\(folder)/datasette.txt" }
    var hasPeer: Bool { making.peerSeconds != nil }

    func paths(_ file: String) -> [String] { ScratchFolder.text(file).split(separator: "\n").map(String.init) }

    /// The recorded searches that are asked one after the other: of very many sheets the first thousand, so that all of it
    /// ends within minutes.
    var oneByOne: [String] { Array(paths(essaimPaths).prefix(hasManySheets ? 1_000 : .max)) }
    var hasManySheets: Bool { making.sheets > 50_000 }

    init(_ sheets: Int, in folder: String, _ options: BenchOptions) throws {
        self.folder = folder
        let stamp = "\(folder)/made.json"
        if let kept = Making(ScratchFolder.text(stamp)), kept.sheets == sheets {
            Terminal.say("bench: \(sheets) sheets are there")
            making = kept
            return
        }
        _ = try Child.output(of: ["rm", "-rf", folder])
        _ = try Child.output(of: ["mkdir", "-p", folder])
        making = try FindMaker(folder, options).make(sheets)
        try ScratchFolder.write(making.json.encoded(), to: stamp)
    }
}

extension FindGround.Making {
    /// Nil when the text is not what was kept.
    init?(_ text: String) {
        guard let json = try? JSON.parse(Array(text.utf8)), let sheets = json["sheets"]?.integer,
            let visible = json["visible"]?.integer, let distinct = json["distinct addresses"]?.integer,
            let text = json["text, MB"]?.double, let write = json["writing, s"]?.double,
            let size = json["database, MB"]?.double, let peerSize = json["peer, MB"]?.double
        else { return nil }
        self.sheets = Int(sheets)
        self.visible = Int(visible)
        distinctAddresses = Int(distinct)
        (textMegabytes, writeSeconds, essaimMegabytes, peerMegabytes) = (text, write, size, peerSize)
        indexSeconds = json["indexing, s"]?.double
        peerSeconds = json["peer, s"]?.double
    }

    var json: JSON {
        let optional = { (value: Double?) in value.map(JSON.number) ?? .null }
        return .object([
            JSON.Member("sheets", .integer(Int64(sheets))), JSON.Member("visible", .integer(Int64(visible))),
            JSON.Member("distinct addresses", .integer(Int64(distinctAddresses))),
            JSON.Member("text, MB", .number(textMegabytes)), JSON.Member("writing, s", .number(writeSeconds)),
            JSON.Member("indexing, s", optional(indexSeconds)),
            JSON.Member("database, MB", .number(essaimMegabytes)), JSON.Member("peer, s", optional(peerSeconds)),
            JSON.Member("peer, MB", .number(peerMegabytes)),
        ])
    }
}
