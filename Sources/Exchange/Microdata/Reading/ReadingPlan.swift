internal import Domain
internal import French

/// From which sheet each level is read, and from which column each variable.
struct ReadingPlan {
    enum Origin: Equatable {
        case column(Int)
        /// One choice of those that a cell lists, parted by blanks.
        case token(Int, String)
    }

    struct Part {
        let sheet: Int
        let title: String
        let header: [String]
        /// As the variables of the level.
        let origins: [Origin]
        /// Our ids, when the sheet has them.
        let ids: Int?
        /// By which rows name themselves, one column for each level inside.
        let keys: [Int: Int]
        /// By which rows name the one they belong to.
        let parent: Int?
    }

    /// As the levels of the codebook.
    private(set) var parts: [Part] = []
    /// Columns, and whole sheets.
    private(set) var unread: [String] = []
    /// By variable.
    private(set) var origins: [String: String] = [:]

    init(_ codebook: Codebook, _ sheets: [MicrodataSheet], _ columns: [String: String]) throws(MicrodataReadError) {
        var faults = FaultList()
        var chosen: [(sheet: Int, match: ColumnMatch)] = []
        for level in codebook.levels {
            let variables = codebook.variables(of: level.code)
            let matches = sheets.indices.filter { sheet in !chosen.contains { $0.sheet == sheet } }.map {
                (sheet: $0, match: ColumnMatch(variables, codebook, sheets[$0].header, columns))
            }
            let fitting = matches.filter { level.parent == nil || sheets[$0.sheet].parentLink != nil }
            guard let best = Self.best(fitting, sheets, isInside: level.parent != nil) else {
                throw .one(MicrodataFault(.noSheet(level: level.code), sheet: sheets.first?.title ?? ""))
            }
            for code in best.match.missing {
                let header = sheets[best.sheet].header
                let nearest = French.nearest(code, among: header)
                faults.add(
                    MicrodataFault(
                        .missingColumn(nearest: nearest), sheet: sheets[best.sheet].title, row: 1, column: code))
            }
            chosen.append(best)
        }
        try faults.check()
        for (index, one) in chosen.enumerated() {
            parts.append(Self.part(index, one, chosen.map { sheets[$0.sheet] }, codebook))
        }
        for (part, level) in zip(parts, codebook.levels) {
            for (variable, origin) in zip(codebook.variables(of: level.code), part.origins) {
                origins[variable.code] = part.header[origin.index]
            }
        }
        let left = sheets.indices.filter { sheet in !chosen.contains { $0.sheet == sheet } }.map { sheets[$0].title }
        unread =
            left
            + zip(chosen, parts).flatMap { one, part in
                let sheet = sheets[one.sheet]
                let read = Set(part.origins.map(\.index) + [part.ids, part.parent].compactMap(\.self))
                return sheet.header.indices.filter { !read.contains($0) && !sheet.header[$0].isEmpty }
                    .map { sheet.header[$0] }
            }
    }

    /// The sheet with the most of the columns; of several the first, and for the first level one whose rows belong to no
    /// others.
    private static func best(
        _ matches: [(sheet: Int, match: ColumnMatch)], _ sheets: [MicrodataSheet], isInside: Bool
    ) -> (sheet: Int, match: ColumnMatch)? {
        let found = matches.filter { $0.match.found > 0 }
        func order(_ one: (sheet: Int, match: ColumnMatch)) -> (Int, Int, Int) {
            let belongs = sheets[one.sheet].parentLink != nil
            return (one.match.found, belongs == isInside ? 1 : 0, -one.sheet)
        }
        return found.max { order($0) < order($1) }
    }

    private static func part(
        _ level: Int, _ chosen: (sheet: Int, match: ColumnMatch), _ sheets: [MicrodataSheet], _ codebook: Codebook
    ) -> Part {
        let sheet = sheets[level]
        var keys: [Int: Int] = [:]
        for (inside, one) in codebook.levels.enumerated() where one.parent == codebook.levels[level].code {
            keys[inside] = sheets[inside].parentLink.flatMap { sheet.index($0.key) }
        }
        return Part(
            sheet: chosen.sheet, title: sheet.title, header: sheet.header, origins: chosen.match.origins,
            ids: sheet.index(Codebook.rowColumn), keys: keys,
            parent: codebook.levels[level].parent == nil ? nil : sheet.parentLink?.column)
    }
}

extension ReadingPlan.Origin {
    var index: Int {
        switch self {
        case .column(let index), .token(let index, _): index
        }
    }
}
