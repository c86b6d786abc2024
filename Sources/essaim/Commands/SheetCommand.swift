internal import Acts
internal import Domain
internal import Texts

/// Takes a sheet back, makes it public again, erases a practice for good, or makes one sheet of two.
enum SheetCommand {
    static func run(_ call: Call) throws {
        switch call.arguments.words.first {
        case "duplicates": try SheetMerging.duplicates(call)
        case "merge": try SheetMerging.merge(call)
        case "unmerge": try SheetMerging.unmerge(call)
        case "distinct": try SheetMerging.distinct(call)
        default: try change(call)
        }
    }

    private static func change(_ call: Call) throws {
        let words = try call.words("withdraw|publish|erase", "SLUG")
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let reason = call.arguments.options["reason"] ?? ""
        let slug = words[1]
        switch words[0] {
        case "withdraw":
            let practice = try WithdrawSheet(slug: slug, reason: reason)
                .perform(by: .instanceOperator, in: instance.world)
            call.output.line(call.cli.sheetWithdrawn(slug: practice.slug))
        case "publish":
            let practice = try PublishSheet(slug: slug).perform(by: .instanceOperator, in: instance.world)
            call.output.line(call.cli.sheetPublished(slug: practice.slug))
        case "erase":
            _ = try ErasePractice(slug: slug, reason: reason).perform(by: .instanceOperator, in: instance.world)
            call.output.line(call.cli.practiceErased(slug: slug))
        default: throw UsageError.unexpectedArgument(words[0])
        }
    }
}
