internal import Acts
internal import Domain
internal import Storage
internal import Texts

/// Lists the background jobs, newest first.
enum Jobs {
    static func run(_ call: Call) throws {
        _ = try call.words()
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        let jobs = try ListJobs().perform(by: .instanceOperator, in: instance.world)
        if call.arguments.has("json") {
            return call.output.bytes(JSON.array(jobs.map(json)).encoded() + [UInt8(ascii: "\n")])
        }
        if jobs.isEmpty { call.output.line(call.cli.jobsNone) }
        for job in jobs {
            call.output.line(
                call.cli.jobLine(
                    state: job.state.rawValue, kind: job.kind, done: job.done, result: job.error ?? job.result ?? "-"))
        }
    }

    private static func json(_ job: Job) -> JSON {
        .object([
            JSON.Member("id", .string(String(job.id))), JSON.Member("kind", .string(job.kind)),
            JSON.Member("key", .string(job.key)), JSON.Member("state", .string(job.state.rawValue)),
            JSON.Member("done", .integer(Int64(job.done))),
            JSON.Member("total", job.total.map { .integer(Int64($0)) } ?? .null),
            JSON.Member("attempt", .integer(Int64(job.attempt))),
            JSON.Member("result", job.result.map(JSON.string) ?? .null),
            JSON.Member("error", job.error.map(JSON.string) ?? .null),
        ])
    }
}
