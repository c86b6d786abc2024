internal import Acts
internal import Domain
internal import Glibc
internal import HTTP
internal import Secrets
internal import Site
internal import Storage
internal import Texts

/// Opens the site and keeps it open until it is asked to stop; running requests are finished first.
enum Serve {
    private static let grace: Duration = .seconds(10)

    static func run(_ call: Call) throws {
        _ = try call.words()
        let configuration = call.configuration
        // Before any thread starts: they inherit it, and only this one takes the signal.
        let signals = StopSignals()
        let timeZone = try TimeZone(named: configuration[.timeZone].text)
        let publicAddress = try address(configuration)
        let mailServer = try configuration.mailServer()
        let isHere = isLocal(configuration, publicAddress)
        let provider = try configuration.provider(isReachable: publicAddress != nil || isHere)
        let log = LineLog()
        defer { log.stop() }
        let watch = try Watching(configuration, log)
        let instance = try Instance(configuration, for: .server, watching: watch.database)
        defer { instance.close() }
        tellMigrated(instance, call)
        if configuration.isDemo { try DemoCommand.loadOnce(call, instance) }
        let printer = PDFPrinter()
        let digests = DigestWording(configuration, publicAddress, timeZone, call.texts)
        let relays = publicAddress.map { RelayWording(address: $0, language: call.texts.language) }
        let copies = try configuration.copies()
        let workers = Workers(
            instance.world, printer, mailServer, backup(copies, configuration, instance.secrets, timeZone), digests,
            relays)
        var settings = SiteSettings(
            publicAddress: publicAddress, language: call.texts.language, timeZone: timeZone,
            version: Version.current, scratchFolder: configuration.folder.path, owner: try configuration.owner(),
            pageCache: try configuration.number(.pageCache, in: 0...65_536) << 20,
            logFault: { log.add(watch.line.fault($0, $1, at: Clock.now())) })
        settings.contentCache = try configuration.number(.contentCache, in: 0...65_536) << 20
        settings.isLocal = isHere
        settings.copies = copies
        settings.provider = provider
        settings.printsPDF = printer.isThere
        settings.sendsMail = workers.sendsMail
        settings.wakeJobs = { workers.wake() }
        let site = Site(world: instance.world, secrets: instance.secrets, settings: settings)
        try open(site, workers, watch, call) { wait(signals, instance) }
    }

    /// From the first connection to the last.
    private static func open(
        _ site: Site, _ workers: Workers, _ watch: Watching, _ call: Call, waiting: () -> Void
    ) throws {
        let server = try Server(try serverConfiguration(call.configuration, watch), site)
        let metrics = try watch.serve(site, call.configuration)
        try workers.start()
        call.output.line(call.cli.listening(address: listening(call.configuration, server.port)))
        waiting()
        call.output.line(call.cli.stopping)
        server.stop(grace: grace)
        metrics?.stop(grace: .zero)
        finish(site, workers, watch)
        call.output.line(call.cli.stopped)
    }

    private static func backup(
        _ schedule: CopySchedule, _ configuration: Configuration, _ secrets: Secrets, _ timeZone: TimeZone
    ) -> BackupJob? {
        if !schedule.isOn { return nil }
        return BackupJob(schedule) { moment in
            let local = timeZone.local(Int(moment / 1_000_000))
            return CopySchedule.LocalHour(day: local.date.number, hour: local.hour)
        } maker: {
            try Instance.copyMaker(configuration, secrets)
        }
    }

    /// Where to go back to, when the tables are no longer those of the former program.
    private static func tellMigrated(_ instance: Instance, _ call: Call) {
        if let former = instance.formerCopy { call.output.line(call.cli.copyBeforeMigrating(file: former)) }
    }

    private static func finish(_ site: Site, _ workers: Workers, _ watch: Watching) {
        site.finish()
        workers.stop()
        if let counts = site.pageCounts { watch.log.add(watch.line.text(counts, at: Clock.now())) }
        // Nothing is written after the last word.
        watch.log.stop()
    }

    private static func isLocal(_ configuration: Configuration, _ address: String?) -> Bool {
        address == nil && configuration[.trustedProxy].text.isEmpty
            && ["127.0.0.1", "::1", "localhost"].contains(configuration[.address].text)
    }

    private static func listening(_ configuration: Configuration, _ port: some BinaryInteger) -> String {
        let host = configuration[.address].text
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    /// Reads the index of the search meanwhile, before somebody has to wait for it; what goes wrong with it is told to
    /// whoever searches.
    private static func wait(_ signals: StopSignals, _ instance: Instance) {
        try? instance.world.prepareSearch()
        signals.wait()
    }

    private static func serverConfiguration(
        _ configuration: Configuration, _ watch: Watching
    ) throws -> ServerConfiguration {
        var server = ServerConfiguration(spoolDirectory: configuration.folder.path)
        server.address = configuration[.address].text
        server.port = UInt16(try configuration.number(.port, in: 0...65_535))
        server.trustedProxies = configuration[.trustedProxy].text.split(separator: ",").map { proxy in
            String(proxy.filter { !$0.isWhitespace })
        }
        server.log = { watch.add($0) }
        return server
    }

    static func address(_ configuration: Configuration) throws(UsageError) -> String? {
        let text = configuration[.publicURL].text
        if text.isEmpty { return nil }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
            throw .badValue(option: "--public-url", value: text)
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }
}
