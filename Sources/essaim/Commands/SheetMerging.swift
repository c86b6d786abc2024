internal import Acts
internal import Domain
internal import Texts

/// Proposes sheets that may tell one practice, makes one of two, and two of one again.
enum SheetMerging {
    static func duplicates(_ call: Call) throws {
        _ = try call.words("duplicates")
        let proposals = try asking(call) { try ProposeSamePractices().perform(by: .instanceOperator, in: $0) }
        if call.arguments.has("json") { return call.output.bytes(MergeJSON.proposals(proposals)) }
        let words = MergeWords(call.texts)
        for proposal in proposals {
            for line in words.lines(proposal) { call.output.line(line) }
        }
        call.output.line(proposals.isEmpty ? call.texts.merging.proposalNone : call.texts.merging.proposalHint)
    }

    static func merge(_ call: Call) throws {
        let slug = try call.words("merge", "SLUG")[1]
        guard let keeper = call.arguments.options["into"] else { throw UsageError.missingArgument("--into SLUG") }
        let act = MergePractices(slug, into: keeper, isDryRun: !call.arguments.has("apply"))
        let outcome = try asking(call) { try act.perform(by: .instanceOperator, in: $0) }
        for line in MergeWords(call.texts).lines(outcome) { call.output.line(line) }
    }

    static func unmerge(_ call: Call) throws {
        let slug = try call.words("unmerge", "SLUG")[1]
        let practice = try asking(call) { try UnmergePractice(slug).perform(by: .instanceOperator, in: $0) }
        call.output.line(call.texts.merging.unmerged(slug: practice.slug))
    }

    static func distinct(_ call: Call) throws {
        let words = try call.words("distinct", "SLUG", "SLUG")
        try asking(call) { try KeepDistinct(words[1], from: words[2]).perform(by: .instanceOperator, in: $0) }
        call.output.line(call.texts.merging.distinct)
    }

    private static func asking<Answer>(_ call: Call, _ body: (World) throws -> Answer) throws -> Answer {
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        return try body(instance.world)
    }
}
