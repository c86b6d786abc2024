internal import Analysis
package import Domain

/// The closed list of the tables of a data set, counted and masked together.
package struct ClosedTables {
    package let audited: AuditedTables
    private var maker: TableMaker
    private let masking: Masking

    /// - Parameter earlier: lists of other data sets of the same survey that were published before: nothing of them can be
    ///   changed any more, so that this one hides what came or went by few.
    /// - Throws: `TableOrder.Fault` or `TabulationFault`.
    package init(_ dataset: Dataset, _ plan: TablePlan, after earlier: [ClosedTables] = []) throws {
        guard let table = dataset.table(of: Codebook.mainLevel) else {
            throw TableOrder.Fault.otherLevel(Codebook.mainLevel)
        }
        var maker = TableMaker(table, language: dataset.codebook.languages.first ?? "fr")
        let choice = TableChoice(dataset.codebook)
        var (drafts, tooBig): ([TableMaker.Draft], [String]) = ([], [])
        for item in plan.kept(in: dataset.codebook).items {
            guard let question = choice.question(item.code) else { continue }
            do throws(TableOrder.Fault) {
                drafts.append(try maker.draft(question, by: item.by))
            } catch {
                guard case .tooBig(let code) = error else { throw error }
                tooBig.append(code)
            }
        }
        let isAlike = earlier.allSatisfy { $0.maker.values == maker.values }
        let masking = Masking(try maker.list(drafts), after: isAlike ? earlier.map(\.masking) : [])
        let isWithheld = !masking.exposed.isEmpty || !isAlike
        audited = AuditedTables(
            tables: isWithheld ? [] : try drafts.map { try TableWriting(maker, $0, masking).table() },
            floor: masking.floor, small: masking.small, alongside: masking.alongside, isWithheld: isWithheld,
            leftOut: tooBig)
        (self.maker, self.masking) = (maker, masking)
    }

    /// One more table, for analysts: what the closed list shows cannot be hidden any more, so that this one hides what both
    /// together would tell.
    ///
    /// - Throws: `TableOrder.Fault` or `TabulationFault`.
    package mutating func study(_ dataset: Dataset, _ order: TableOrder) throws -> AuditedTables {
        let choice = TableChoice(dataset.codebook)
        let scope = try maker.scope(order.filter)
        var drafts: [TableMaker.Draft] = []
        for code in order.only {
            guard let question = choice.question(code) else {
                throw TableOrder.Fault.unknownVariable(code, known: choice.questions.map(\.code))
            }
            drafts.append(try maker.draft(question, by: order.by == code ? nil : order.by, scope))
        }
        let own = Masking(try maker.list(drafts), floor: masking.floor, after: [masking])
        let isWithheld = !own.exposed.isEmpty
        return AuditedTables(
            tables: isWithheld ? [] : try drafts.map { try TableWriting(maker, $0, own).table() }, floor: own.floor,
            small: own.small, alongside: own.alongside, isWithheld: isWithheld, leftOut: [])
    }
}
