internal import Acts
internal import Domain

/// What commands with several verbs share: the verb that was asked, an act of the operator, what was refused.
extension Call {
    /// Does what the first word asks for.
    func run(_ verbs: KeyValuePairs<String, (Call) throws -> Void>) throws {
        guard let asked = arguments.words.first else {
            throw UsageError.missingArgument(verbs.map(\.key).joined(separator: "|"))
        }
        guard let verb = verbs.first(where: { $0.key == asked }) else { throw UsageError.unexpectedArgument(asked) }
        try verb.value(self)
    }

    /// - Parameter absent: said when what the act is about is not there.
    func perform<A: BusinessAct>(_ act: A, absent: String) throws -> A.Outcome {
        let instance = try Instance(configuration, for: .command)
        defer { instance.close() }
        do {
            return try act.perform(by: .instanceOperator, in: instance.world)
        } catch Refusal.notFound {
            throw refused(absent)
        }
    }

    /// Says why nothing was done, and how the program ends.
    func refused(_ sentence: String) -> Ended {
        output.complaint(sentence)
        return Ended(status: 64)
    }

    /// For programs, on one line.
    func answer(_ json: JSON) { output.bytes(json.encoded() + [UInt8(ascii: "\n")]) }
}
