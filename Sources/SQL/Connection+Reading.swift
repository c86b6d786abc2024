extension Connection {
    /// Runs `body` so that its statements find their rows by an index whenever there is one.
    ///
    /// For tables that grow within the transaction, which a server takes for as small as they were, and for tables of
    /// terms. Not to be nested.
    package func readingByIndex<Outcome>(_ body: () throws -> Outcome) throws -> Outcome {
        guard let reading = dialect.readingByIndex else { return try body() }
        try execute(reading.begin)
        let outcome = try body()
        try execute(reading.end)
        return outcome
    }
}
