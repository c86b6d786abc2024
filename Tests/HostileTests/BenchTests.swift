import TestSupport
import Testing

/// The short form of `make bench`: everything once, nothing about how long it took.
@Suite("Benchmarks") struct BenchTests {
    @Test func `the short form measures every part and writes its tables`() throws {
        let bench = try WatchedProcess(try Built.program("bench"), ["--short"])
        let ending = try bench.waitForEnd(seconds: 300)
        #expect(ending.status == 0, "\(ending.errors)")
        let titles = [
            "Pages over HTTP", "Start", "Finding", "Time of one search", "What finding costs", "One sheet page",
            "Growth", "Writes that share a commit", "Maps of opinions", "Panels drawn by lot", "Shared budgets",
            "Classes of texts",
        ]
        for title in titles {
            #expect(ending.output.contains("## \(title)"), "no table of \(title)")
        }
        #expect(!ending.output.contains("| 0.00 |"), "something was not measured")
    }

    @Test func `an option that is none is refused`() throws {
        let ending = try WatchedProcess(try Built.program("bench"), ["--shrot"]).waitForEnd()
        #expect(ending.status == 1)
        #expect(ending.errors.contains("--shrot"))
    }
}
