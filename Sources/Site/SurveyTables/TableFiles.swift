package import Acts
package import Domain
internal import Exchange
package import Texts
internal import Views

/// Tables for spreadsheets and for programs: what is hidden on screen is hidden there.
package struct TableFiles {
    /// What the tables were made from, which every row tells.
    package struct Origin {
        /// The title of the survey, the day of the freeze, its digits, and what one must know to read it.
        fileprivate let names: [(label: String, text: String)]
        /// Made by a program; empty when it was not.
        fileprivate let banner: String
        fileprivate let day: CalendarDay

        package init(_ results: CampaignResults, _ texts: Texts) {
            let charter = results.campaign.charter
            names = [
                (texts.surveyTables.colSurvey, charter.title), (texts.surveyTables.colFrozen, results.freeze.day.iso),
                (texts.surveyTables.colHash, results.freeze.hash),
                (
                    texts.surveyTables.colNotice,
                    charter.disclaimer.isEmpty ? texts.results.disclaimer : charter.disclaimer
                ),
            ]
            banner = results.campaign.isSynthetic ? texts.surveyTables.synthetic : ""
            day = results.freeze.day
        }
    }

    private let tables: [SurveyTable]
    private let study: TableStudy?
    private let origin: Origin?
    private let texts: SurveyTablesTexts
    private let language: String
    private let figures: TableFigures

    package init(_ study: TableStudy, _ all: Texts, decimals: Int = 1) {
        (tables, self.study, origin) = (study.tables, study, nil)
        (texts, language) = (all.surveyTables, all.language.rawValue)
        figures = TableFigures(all.language, decimals: decimals)
    }

    package init(_ tables: [SurveyTable], _ origin: Origin, _ all: Texts) {
        (self.tables, study, self.origin) = (tables, nil, origin)
        (texts, language) = (all.surveyTables, all.language.rawValue)
        figures = TableFigures(all.language, decimals: 1)
    }

    // MARK: Spreadsheets

    /// A row for each figure; `;`, byte order mark, decimal comma in French.
    package func csv(into sink: ([UInt8]) throws -> Void) throws {
        try withoutActuallyEscaping(sink) { sink in
            var writer = CSVWriter(into: sink)
            try writer.row(header.map { .text($0) })
            for row in rows { try writer.row(row) }
            try writer.finish()
        }
    }

    /// The same rows.
    ///
    /// - Throws: `TableError`.
    package func workbook(at path: String) throws {
        // The day of the freeze, so that the same tables give the same bytes.
        let writer = try XLSXWriter(path: path, created: Int64(origin?.day.number ?? 0) * 86_400)
        try writer.sheet(texts.sheetName, header: header, widths: [14, 40, 20, 20, 20, 30])
        for row in rows { try writer.row(row) }
        try writer.close()
    }

    private var header: [String] {
        [
            texts.colQuestion, texts.colLabel, texts.colFilter, texts.colBy, texts.colGroup, texts.colAnswer,
            texts.colBase, texts.colCount, texts.colPercent, texts.colLow, texts.colHigh, texts.colMean,
        ] + (origin.map { $0.names.map(\.label) + ($0.banner.isEmpty ? [] : [Codebook.bannerColumn]) } ?? [])
    }

    private var rows: [[TableCell]] {
        tables.flatMap { table in
            table.lines.isEmpty
                ? [row(number: table)]
                : table.lines.flatMap { line in line.figures.indices.map { row(table, line, $0) } }
        }
    }

    private var cited: [TableCell] {
        guard let origin else { return [] }
        return origin.names.map { .text($0.text) } + (origin.banner.isEmpty ? [] : [.text(origin.banner)])
    }

    private func told(_ labels: Labels) -> String { labels.text(in: language) }

    private func filter(_ table: SurveyTable) -> [String] {
        table.filter.map { "\(told($0.variable)) : \(told($0.value))" }
    }

    private func head(_ table: SurveyTable) -> [TableCell] {
        [.text(table.code), .text(told(table.question)), .text(filter(table).joined(separator: ", "))]
    }

    private func row(_ table: SurveyTable, _ line: SurveyTable.Line, _ place: Int) -> [TableCell] {
        let figure = line.figures[place]
        func share(_ share: Double?) -> TableCell { share.map { .text(figures.digits(share: $0)) } ?? .empty }
        let group = table.groups.indices.contains(place) ? told(table.groups[place]) : ""
        let base = table.isCross ? table.groupBases[place] : line.answered ?? table.base.answered
        return head(table) + [
            .text(table.by.map(told) ?? ""), .text(group), .text(told(line.label)),
            base.map { .integer($0) } ?? .text(texts.hidden),
            figure.count.map { .integer($0) } ?? .text(texts.hidden),
            figures.digits(figure).map { .text($0) } ?? .empty, share(figure.low), share(figure.high),
            line.mean.map { .text(figures.fixed($0, 2)) } ?? .empty,
        ] + cited
    }

    private func row(number table: SurveyTable) -> [TableCell] {
        head(table) + [
            .empty, .empty, .empty, table.base.answered.map { .integer($0) } ?? .text(texts.hidden), .empty, .empty,
            .empty, .empty, table.mean.map { .text(figures.fixed($0, 2)) } ?? .empty,
        ] + cited
    }
}

extension TableFiles {
    // MARK: Programs

    /// Hidden counts are null.
    package var json: JSON {
        .object([
            JSON.Member("title", .string(study.map { told($0.title) } ?? "")),
            JSON.Member("synthetic", .bool(study?.isSynthetic ?? false)),
            JSON.Member("withheld", .bool(study?.isWithheld ?? false)),
            JSON.Member("hidden_small", whole(study?.small)),
            JSON.Member("hidden_alongside", whole(study?.alongside)),
            JSON.Member("tables", .array(tables.map(json))),
        ])
    }

    private func whole(_ number: Int?) -> JSON { number.map { .integer(Int64($0)) } ?? .null }

    private func number(_ number: Double?) -> JSON { number.map { .number($0) } ?? .null }

    private func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

    private func json(_ table: SurveyTable) -> JSON {
        let base = table.base
        let gaps = zip(Gap.allCases, base.gaps).map { JSON.Member($0.name, whole($1)) }
        var members = [
            JSON.Member("code", .string(table.code)), JSON.Member("question", .string(told(table.question))),
            JSON.Member("filter", strings(filter(table))),
            JSON.Member("by", table.by.map { .string(told($0)) } ?? .null),
            JSON.Member("groups", strings(table.groups.map(told))),
            JSON.Member("group_bases", .array(table.groupBases.map(whole))),
            JSON.Member(
                "base",
                .object(
                    [
                        JSON.Member("rows", whole(base.rows)), JSON.Member("asked", whole(base.asked)),
                        JSON.Member("answered", whole(base.answered)), JSON.Member("effective", number(base.effective)),
                    ] + gaps)), JSON.Member("lines", .array(table.lines.map(json))),
        ]
        if let test = table.test { members.append(JSON.Member("test", json(test))) }
        if let mean = table.mean {
            members += [
                JSON.Member("mean", .number(mean)),
                JSON.Member("quartiles", .array(table.quartiles.map { .number($0) })),
            ]
        }
        return .object(members)
    }

    private func json(_ line: SurveyTable.Line) -> JSON {
        var members = [
            JSON.Member("label", .string(told(line.label))),
            JSON.Member(
                "figures",
                .array(
                    line.figures.map { figure in
                        .object([
                            JSON.Member("count", whole(figure.count)), JSON.Member("share", number(figure.share)),
                            JSON.Member("low", number(figure.low)), JSON.Member("high", number(figure.high)),
                        ])
                    })),
        ]
        if let answered = line.answered { members.append(JSON.Member("answered", whole(answered))) }
        if let mean = line.mean { members.append(JSON.Member("mean", .number(mean))) }
        if let top = line.top { members.append(JSON.Member("top", .number(top))) }
        if let test = line.test { members.append(JSON.Member("test", json(test))) }
        return .object(members)
    }

    private func json(_ test: SurveyTable.Test) -> JSON {
        .object([
            JSON.Member("chi2", .number(test.chiSquare)), JSON.Member("degrees", whole(test.degrees)),
            JSON.Member("p", .number(test.probability)), JSON.Member("cramer", .number(test.cramer)),
            JSON.Member("expected_below_5", whole(test.small)), JSON.Member("cells", whole(test.cells)),
        ])
    }
}
