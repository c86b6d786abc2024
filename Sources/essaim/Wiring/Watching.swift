internal import Glibc
internal import HTTP
internal import SQL
internal import Site
internal import Storage

/// How a server is watched: its log, its measures, and the statements that take long.
struct Watching: Sendable {
    let log: LineLog
    let line: LogLine
    private let meter = RequestMeter()
    /// Nil: no statement is told.
    private let threshold: Duration?

    /// - Throws: `UsageError.badValue`.
    init(_ configuration: Configuration, _ log: LineLog) throws(UsageError) {
        guard let format = LogLine.Format(rawValue: configuration[.logFormat].text) else {
            throw .badValue(option: "--\(Setting.logFormat.name)", value: configuration[.logFormat].text)
        }
        let milliseconds = try configuration.number(.slowQuery, in: 0...600_000)
        self.log = log
        line = LogLine(format)
        threshold = milliseconds == 0 ? nil : .milliseconds(milliseconds)
    }

    func add(_ entry: AccessEntry) {
        meter.add(entry)
        log.add(line.text(entry, at: Clock.now()))
    }

    func database(_ inner: any Database) -> any Database {
        guard let threshold else { return inner }
        return WatchedDatabase(inner, slowerThan: threshold) { [log, line, meter] slow in
            meter.addSlowStatement()
            log.add(line.slow(slow, at: Clock.now()))
        }
    }

    /// Opens the port of measures.
    ///
    /// - Returns: nil where none is set.
    func serve(_ site: Site, _ configuration: Configuration) throws -> Server? {
        if configuration[.metricsPort].text.isEmpty { return nil }
        var settings = ServerConfiguration(spoolDirectory: configuration.folder.path)
        settings.address = configuration[.metricsAddress].text
        settings.port = UInt16(try configuration.number(.metricsPort, in: 1...65_535))
        settings.loops = 1
        settings.workers = 1
        settings.connectionLimit = 16
        return try Server(settings, MetricsHandler(site, meter) { Self.process() })
    }

    /// What the system says of this program.
    private static func process() -> [(name: String, help: String, value: Double)] {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        let rest = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
        return [
            ("process_resident_memory_peak_bytes", "The most memory held so far.", Double(usage.ru_maxrss) * 1_024),
            ("process_cpu_seconds", "Processor time so far.", seconds + rest),
        ]
    }
}
