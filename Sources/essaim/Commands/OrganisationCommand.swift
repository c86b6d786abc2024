internal import Acts
internal import Domain
internal import Texts

/// Says which bodies are one and which are not, and gives them names and numbers.
enum OrganisationCommand {
    static func run(_ call: Call) throws {
        try call.run([
            "duplicates": duplicates, "merge": merge, "unmerge": unmerge, "distinct": distinct, "alias": alias,
            "siret": siret,
        ])
    }

    private static func perform<A: BusinessAct>(_ act: A, _ call: Call) throws -> A.Outcome {
        try call.perform(act, absent: call.texts.organisations.refusedNotFound)
    }

    private static func duplicates(_ call: Call) throws {
        _ = try call.words("duplicates")
        let found = try perform(ProposeSameBodies(), call)
        if call.arguments.has("json") { return call.output.bytes(OrganisationJSON.duplicates(found)) }
        let texts = call.texts.organisations
        let words = OrganisationWords(call.texts)
        if found.proposed.isEmpty { call.output.line(texts.duplicatesNone) }
        for pair in found.proposed { call.output.line(words.line(pair)) }
        if !found.setApart.isEmpty { call.output.line(texts.duplicatesApart(n: found.setApart.count)) }
        if !found.proposed.isEmpty { call.output.line(texts.duplicatesAdvice) }
    }

    private static func merge(_ call: Call) throws {
        let slug = try call.words("merge", "SLUG")[1]
        guard let target = call.arguments.options["into"] else { throw UsageError.missingArgument("--into SLUG") }
        let isApplied = call.arguments.has("apply")
        let merged = try perform(MergeOrganisations(slug: slug, into: target, isDryRun: !isApplied), call)
        let texts = call.texts.organisations
        call.output.line(
            isApplied
                ? texts.merged(former: merged.former, name: merged.name, sheets: merged.sheets, slug: slug)
                : texts.mergePlan(former: merged.former, name: merged.name, sheets: merged.sheets))
    }

    private static func unmerge(_ call: Call) throws {
        let body = try perform(UnmergeOrganisation(slug: try call.words("unmerge", "SLUG")[1]), call)
        call.output.line(call.texts.organisations.unmerged(name: body.name, slug: body.slug))
    }

    private static func distinct(_ call: Call) throws {
        let words = try call.words("distinct", "SLUG", "SLUG")
        let names = try perform(SetOrganisationsApart(words[1], words[2]), call)
        call.output.line(call.texts.organisations.setApart(one: names.one, other: names.other))
    }

    private static func alias(_ call: Call) throws {
        let words = try call.words("alias", "SLUG", "NAME")
        let name = DatedName(
            words[2], since: try period("since", call)?.first.number, until: try period("until", call)?.last.number)
        let body = try perform(NameOrganisation(slug: words[1], name: name), call)
        call.output.line(call.texts.organisations.named(name: body.name, alias: name.text))
    }

    /// A day, a month or a year.
    private static func period(_ option: String, _ call: Call) throws(UsageError) -> Period? {
        guard let text = call.arguments.options[option] else { return nil }
        guard let period = Period(text) else { throw .badValue(option: "--\(option)", value: text) }
        return period
    }

    private static func siret(_ call: Call) throws {
        let words = try call.words("siret", "SLUG", "NUMBER")
        let body = try perform(IdentifyOrganisation(slug: words[1], siret: words[2]), call)
        call.output.line(
            call.texts.organisations.identified(name: body.name, siret: body.siret?.digits ?? words[2]))
    }
}
