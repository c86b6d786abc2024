internal import Acts
internal import Domain
internal import Texts
internal import Views

/// Lists what is due by the rules of retention; with `--apply RULE --visa REFERENCE` destroys what one rule finds.
enum EliminationsCommand {
    static func run(_ call: Call) throws {
        _ = try call.words()
        if let name = call.arguments.options["apply"] { return try apply(name, call) }
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let found = try ListEliminations().perform(by: .instanceOperator, in: instance.world)
        if call.arguments.has("json") {
            return call.output.bytes(JSON.array(found.map(json)).encoded() + [UInt8(ascii: "\n")])
        }
        let zone = try TimeZone(named: call.configuration[.timeZone].text)
        call.output.line(call.texts.register.eliminationsLead)
        for due in found { call.output.line(line(due, zone, call.texts)) }
    }

    private static func apply(_ name: String, _ call: Call) throws {
        let listed = RetentionRule.all.filter { $0.fate == .listed }.map(\.code.rawValue)
        guard listed.contains(name), let code = RetentionRule.Code(rawValue: name) else {
            throw UsageError.badValue(option: "--apply", value: name)
        }
        guard let visa = call.arguments.options["visa"], !visa.isEmpty else {
            call.output.complaint(call.texts.register.visaMissing)
            throw Ended(status: 64)
        }
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let count = try Eliminate(code, visa: visa).perform(by: .instanceOperator, in: instance.world)
        call.output.line(call.texts.register.eliminated(n: count))
    }

    private static func line(_ due: DueRecords, _ zone: TimeZone, _ texts: Texts) -> String {
        let words = RetentionWords(texts)
        let day = { (time: Int64) in zone.local(Int(time / 1_000_000)).date.number }
        var span = texts.register.spanNone
        if let oldest = due.oldest, let newest = due.newest {
            span = texts.register.span(first: day(oldest), last: day(newest))
        }
        return texts.register.eliminationLine(
            code: "\(due.rule.code.rawValue) (\(words.name(due.rule.code)))", n: due.count, span: span,
            fate: words.fate(due.rule.fate))
    }

    private static func json(_ due: DueRecords) -> JSON {
        .object([
            JSON.Member("rule", .string(due.rule.code.rawValue)), JSON.Member("days", .integer(Int64(due.rule.days))),
            JSON.Member("fate", .string(due.rule.fate.rawValue)), JSON.Member("count", .integer(Int64(due.count))),
            JSON.Member("oldest", due.oldest.map { .string(UTCMoment.text($0)) } ?? .null),
            JSON.Member("newest", due.newest.map { .string(UTCMoment.text($0)) } ?? .null),
        ])
    }
}
