internal import Domain
internal import SQL

extension World {
    /// The end of an attempt that is not kept: takes the transaction back.
    private struct TakenBack: Error {}

    /// Does everything in one write transaction, then keeps it or takes it back: so a dry run says exactly what would
    /// happen.
    ///
    /// - Parameter isKept: asked once the work is done.
    func attempt<Outcome>(
        by viewer: Viewer, keepingIf isKept: (Outcome) -> Bool, _ work: (Transaction) throws -> Outcome
    ) throws -> Outcome {
        var last: Outcome?
        do {
            return try database.write { connection in
                let outcome = try work(Transaction(connection, by: viewer, in: self))
                if !isKept(outcome) {
                    last = outcome
                    throw TakenBack()
                }
                return outcome
            }
        } catch let end as TakenBack {
            guard let last else { throw end }
            return last
        }
    }
}
