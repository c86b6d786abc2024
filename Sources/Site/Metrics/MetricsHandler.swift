internal import Acts
internal import Domain
package import HTTP
internal import Routes

/// Answers a Prometheus server, on a port of its own that the public never sees. It tells counts, never of whom.
package final class MetricsHandler: Handler {
    private let site: Site
    private let meter: RequestMeter
    private let process: @Sendable () -> [(name: String, help: String, value: Double)]

    /// - Parameter process: what the system says of this program.
    package init(
        _ site: Site, _ meter: RequestMeter,
        process: @escaping @Sendable () -> [(name: String, help: String, value: Double)]
    ) {
        self.site = site
        self.meter = meter
        self.process = process
    }

    package func policy(method _: Method, path _: String) -> RoutePolicy { RoutePolicy(methods: [.get, .head]) }

    package func error(_ failure: Failure) -> Response { Response(status: failure.status) }

    package func respond(to request: Request) -> Response {
        guard request.path == MetricsAddress.path else { return Response(status: 404) }
        var metrics = MetricsText()
        addRequests(&metrics)
        addPages(&metrics)
        let isUp = addInstance(&metrics)
        metrics.add("up", "gauge", "1 when the database answered just now.", isUp ? 1 : 0)
        metrics.add("build_info", "gauge", "The version that runs.", [([("version", site.settings.version)], 1)])
        for one in process() { metrics.add(one.name, "gauge", one.help, one.value) }
        var response = Response.text(metrics.text)
        response.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        return response
    }

    private func addRequests(_ metrics: inout MetricsText) {
        let counts = meter.current
        metrics.add(
            "http_requests_total", "counter", "Answers, by route and class of status.",
            counts.requests.sorted { $0.key < $1.key }.map { key, count in
                ([("route", key.route), ("status", key.status)], Double(count))
            })
        metrics.addHistogram(
            "http_request_duration_seconds", "From the request line to the last byte.",
            limits: RequestMeter.limits.map { Double($0) / 1e6 }, counts: counts.durations,
            sum: Double(counts.microseconds) / 1e6)
        metrics.add("http_response_bytes_total", "counter", "Bytes of bodies sent.", Double(counts.bytes))
        metrics.add(
            "slow_statements_total", "counter", "SQL statements slower than the setting slow-query.",
            Double(counts.slowStatements))
    }

    private func addPages(_ metrics: inout MetricsText) {
        guard let pages = site.pageCounts else { return }
        metrics.add("pages_kept_total", "counter", "Pages given from memory.", Double(pages.hits))
        metrics.add("pages_made_total", "counter", "Pages made.", Double(pages.misses))
        metrics.add("pages_held_bytes", "gauge", "Memory of pages held.", Double(pages.bytes))
    }

    /// - Returns: false when the database does not answer.
    private func addInstance(_ metrics: inout MetricsText) -> Bool {
        guard let measure = try? MeasureInstance().perform(by: .instanceOperator, in: site.world),
            let copies = try? ReadCopies(site.settings.copies).perform(by: .instanceOperator, in: site.world)
        else { return false }
        metrics.add(
            "jobs", "gauge", "Jobs that are listed, by kind and state.",
            measure.jobs.map { ([("kind", $0.kind), ("state", $0.state)], Double($0.count)) })
        metrics.add("mails_waiting", "gauge", "Mails in the outbox.", Double(measure.mailsWaiting))
        metrics.add("schema", "gauge", "The last migration that ran.", Double(measure.schema))
        let scheduled = copies.copies.filter { $0.kind == .scheduled }
        metrics.add("copies_kept", "gauge", "Scheduled copies kept.", Double(scheduled.count))
        metrics.add(
            "copy_last_success_timestamp_seconds", "gauge", "When the last good scheduled copy was made.",
            scheduled.first.map { Double($0.madeAt / 1_000_000) })
        metrics.add(
            "copy_failing", "gauge", "1 when the last try of a scheduled copy failed.",
            site.settings.copies.isOn ? (copies.failure == nil ? 0 : 1) : nil)
        return true
    }
}
