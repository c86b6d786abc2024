internal import Analysis
package import Domain

/// Tables of a frozen data set, masked together as one closed list.
package struct TableStudy: Sendable {
    package let title: Labels
    package let isSynthetic: Bool
    package let tables: [SurveyTable]
    /// Counts below the floor that are not shown, and those hidden alongside.
    package let small: Int
    package let alongside: Int
    /// Questions that are not counted: texts, dates, too many places.
    package let leftOut: [String]
    /// Whether the list gives something away whatever is hidden: then no table is shown.
    package let isWithheld: Bool

    /// - Parameter language: in which a value that is not known is told what is.
    /// - Throws: `TableOrder.Fault`.
    package init(_ dataset: Dataset, _ order: TableOrder, language: String) throws {
        let level = try Self.level(dataset, order)
        guard let table = dataset.table(of: level) else { throw TableOrder.Fault.otherLevel(level) }
        var maker = TableMaker(table, language: language)
        let scope = try maker.scope(order.filter, weights: order.weights)
        var (drafts, tooBig): ([TableMaker.Draft], [String]) = ([], [])
        for question in try Self.questions(dataset.codebook, level, order) {
            do throws(TableOrder.Fault) {
                drafts.append(try maker.draft(question, by: order.by, scope))
            } catch {
                guard case .tooBig(let code) = error, code != order.by else { throw error }
                tooBig.append(code)
            }
        }
        let masking = Masking(try maker.list(drafts), floor: order.floor)
        title = dataset.codebook.title
        isSynthetic = dataset.codebook.isSynthetic
        (small, alongside, isWithheld) = (masking.small, masking.alongside, !masking.exposed.isEmpty)
        tables = isWithheld ? [] : try drafts.map { try TableWriting(maker, $0, masking).table() }
        leftOut =
            dataset.codebook.variables(of: level).filter { $0.kind == .date || $0.kind == .text }.map(\.code) + tooBig
    }

    private static func questions(
        _ codebook: Codebook, _ level: String, _ order: TableOrder
    ) throws(TableOrder.Fault) -> [TableQuestion] {
        let questions = TableQuestion.all(codebook, level: level)
        let known = questions.map(\.code)
        if let code = order.only.first(where: { !known.contains($0) }) { throw .unknownVariable(code, known: known) }
        return questions.filter { (order.only.isEmpty || order.only.contains($0.code)) && $0.code != order.by }
    }

    /// All variables that are named must be of one level.
    private static func level(_ dataset: Dataset, _ order: TableOrder) throws(TableOrder.Fault) -> String {
        let book = dataset.codebook
        let names = [order.by, order.weights].compactMap { $0 } + order.filter.map(\.variable)
        var level: String?
        for name in names {
            guard let variable = book.variables.first(where: { $0.code == name }) else {
                throw .unknownVariable(name, known: book.variables.map(\.code))
            }
            if let level, level != variable.level { throw .otherLevel(name) }
            level = variable.level
        }
        if level == nil, let first = order.only.first {
            level = book.variables.first { $0.code == first || $0.group == first }?.level
        }
        return level ?? Codebook.mainLevel
    }
}
