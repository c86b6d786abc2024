import Domain
import HTTP
import Site
import TestSupport
import Testing

@Suite struct MetricsTests {
    private func text(_ site: TestSite, _ entries: [AccessEntry] = []) throws -> String {
        let meter = RequestMeter()
        for entry in entries { meter.add(entry) }
        let handler = MetricsHandler(site.site, meter) { [("process_test", "A test.", 1.5)] }
        let response = handler.respond(to: Request(id: "0123456789abcdef", path: "/metrics"))
        #expect(response.status == 200)
        guard case .bytes(let bytes) = response.body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func entry(_ path: String, _ status: Int, microseconds: Int = 700) -> AccessEntry {
        AccessEntry(
            id: "0123456789abcdef", method: "GET", path: path, status: status, bytes: 10, microseconds: microseconds)
    }

    @Test func `answers are counted by route and class, whatever addresses are asked`() throws {
        let site = try TestSite()
        let strangers = (0..<50).map { entry("/inconnu-\($0)\"{", 404) }
        let text = try text(site, strangers + [entry("/pratiques/a", 200), entry("/pratiques/b", 200)])
        #expect(text.contains("essaim_http_requests_total{route=\"-\",status=\"4xx\"} 50\n"))
        #expect(text.contains("essaim_http_requests_total{route=\"sheet\",status=\"2xx\"} 2\n"))
        #expect(!text.contains("inconnu"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("essaim_http_requests_total") }.count == 2)
    }

    @Test func `durations are classes that add up`() throws {
        let text = try text(
            TestSite(),
            [
                entry("/", 200, microseconds: 900), entry("/", 200, microseconds: 30_000),
                entry("/", 200, microseconds: 9_000_000),
            ])
        #expect(text.contains("duration_seconds_bucket{le=\"0.001\"} 1\n"))
        #expect(text.contains("duration_seconds_bucket{le=\"0.05\"} 2\n"))
        #expect(text.contains("duration_seconds_bucket{le=\"+Inf\"} 3\n"))
        #expect(text.contains("duration_seconds_count 3\n") && text.contains("duration_seconds_sum 9.0309\n"))
    }

    @Test func `every measure is described once, before its values`() throws {
        let lines = try text(TestSite(), [entry("/", 200)]).split(separator: "\n").map(String.init)
        var described: [String] = []
        for line in lines where line.hasPrefix("# TYPE ") {
            described.append(String(line.split(separator: " ")[2]))
        }
        #expect(Set(described).count == described.count && described.contains("essaim_up"))
        for line in lines where !line.hasPrefix("#") {
            let name = line.prefix { $0 != "{" && $0 != " " }
            #expect(described.contains { name == $0 || name.hasPrefix($0 + "_") }, "\(line)")
        }
        #expect(lines.contains("essaim_up 1") && lines.contains("essaim_process_test 1.5"))
    }

    @Test func `nothing else is there`() throws {
        let handler = MetricsHandler(try TestSite().site, RequestMeter()) { [] }
        #expect(handler.respond(to: Request(id: "0123456789abcdef", path: "/")).status == 404)
    }
}
