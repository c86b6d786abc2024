internal import Acts
internal import Domain

/// The report of an import for programs: `{"applied","created","updated","unchanged","refused","records",…}`; the first
/// thousand of each list.
enum ImportJSON {
    static func report(_ report: ImportReport) -> [UInt8] {
        encoded([
            JSON.Member("applied", .bool(!report.isDryRun)),
            JSON.Member("created", count(report.count(.created))),
            JSON.Member("updated", count(report.count(.updated))),
            JSON.Member("unchanged", count(report.count(.unchanged))),
            JSON.Member("refusedRecords", count(report.refusedRecords)),
            JSON.Member("import", report.batch.map { .string(String($0)) } ?? .null),
            JSON.Member("refused", .array(report.refused.map(refusal))),
            JSON.Member("warnings", .array(report.warnings.map(warning))),
            JSON.Member("records", .array(report.entries.map(entry))),
        ])
    }

    static func refused(_ refused: [ImportRefusal], _ warnings: [ImportWarning]) -> [UInt8] {
        encoded([
            JSON.Member("applied", .bool(false)), JSON.Member("created", count(0)),
            JSON.Member("updated", count(0)), JSON.Member("unchanged", count(0)),
            JSON.Member("refused", .array(refused.map(refusal))),
            JSON.Member("warnings", .array(warnings.map(warning))), JSON.Member("records", .array([])),
        ])
    }

    private static func entry(_ entry: ImportReport.Entry) -> JSON {
        .object([
            JSON.Member("key", .string(entry.key)), JSON.Member("slug", .string(entry.slug)),
            JSON.Member("title", .string(entry.title)), JSON.Member("action", .string(entry.action.rawValue)),
            JSON.Member("facts", count(entry.facts)),
        ])
    }

    private static func refusal(_ refusal: ImportRefusal) -> JSON {
        .object([
            JSON.Member("record", .string(refusal.record)), JSON.Member("field", .string(refusal.path)),
            JSON.Member("reason", .string(refusal.reason.code)),
        ])
    }

    private static func warning(_ warning: ImportWarning) -> JSON {
        .object([JSON.Member("record", .string(warning.record)), JSON.Member("field", .string(warning.path))])
    }

    private static func count(_ number: Int) -> JSON { .integer(Int64(number)) }

    private static func encoded(_ members: [JSON.Member]) -> [UInt8] {
        JSON.object(members).encoded() + [UInt8(ascii: "\n")]
    }
}

extension ImportRefusal.Reason {
    /// The reason as programs read it.
    var code: String {
        switch self {
        case .missing: "missing"
        case .wrongType: "wrong-type"
        case .unknownTerm: "unknown-term"
        case .duplicateKey: "duplicate-key"
        case .invalidDate: "invalid-date"
        case .invalidNumber: "invalid-number"
        case .tooLong: "too-long"
        case .unknownTarget: "unknown-target"
        case .unknownField: "unknown-field"
        case .controlCharacter: "control-character"
        case .contradicts: "contradicts"
        case .more: "more"
        case .erased: "erased"
        case .unknownParent: "unknown-parent"
        case .unknownObstacle: "unknown-obstacle"
        }
    }
}
