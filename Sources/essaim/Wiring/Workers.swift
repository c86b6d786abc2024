internal import Acts
internal import Domain
internal import Outbox
internal import Site
internal import Storage
internal import Texts

/// The threads that do the jobs of a server: one for upkeep, prints and news; another for mail, so that a link to sign in
/// does not wait for a print; one for copies.
struct Workers: Sendable {
    private let jobs: JobRunner
    private let mails: JobRunner?
    private let copies: JobRunner?

    var sendsMail: Bool { mails != nil }

    /// - Parameters:
    ///   - mailServer: nil where mails wait in the outbox.
    ///   - backup: what copies the instance; nil where no folder was named for it.
    ///   - digests: what words the mails of news; nil where they would lead nowhere.
    ///   - relays: what words the letters to the relays of surveys; nil likewise.
    init(
        _ world: World, _ printer: PDFPrinter, _ mailServer: MailServer?, _ backup: BackupJob?,
        _ digests: DigestWording?, _ relays: RelayWording?
    ) {
        let letters = mailServer == nil ? nil : relays
        let digests = mailServer == nil ? [] : digests.map(Self.digest).map { [$0] } ?? []
        jobs = JobRunner(
            world: world,
            kinds: [
                IntegrityJob(), PurgeJob(), NotifyJob(), PrintJob { try printer.pdf($0) }, RemindJob(),
                SurveyJob(word: letters.map(Self.reminder)),
            ] + digests,
            daily: [IntegrityJob.name, PurgeJob.name, RemindJob.name, SurveyJob.name],
            hourly: [NotifyJob.name] + digests.map { _ in DigestJob.name },
            owner: String(world.ids.next()))
        copies = backup.map { Self.copies(world, $0) }
        mails = mailServer.map { server in
            JobRunner(
                world: world, kinds: [SendMailJob { server.deliver($0) }], daily: [], owner: String(world.ids.next()))
        }
    }

    /// A copy of a large instance takes minutes: prints and news do not wait for it.
    private static func copies(_ world: World, _ backup: BackupJob) -> JobRunner {
        var pace = JobPace()
        pace.pause = .seconds(60)
        pace.lease = 3_600_000_000
        return JobRunner(
            world: world, kinds: [backup], daily: [], hourly: [BackupJob.name], owner: String(world.ids.next()),
            pace: pace)
    }

    func start() throws {
        try jobs.start()
        try copies?.start()
        try mails?.start()
    }

    func stop() {
        jobs.stop()
        copies?.stop()
        mails?.stop()
    }

    func wake() {
        jobs.wake()
        mails?.wake()
    }

    private static func reminder(_ words: RelayWording)
        -> @Sendable (RelayReminder) -> (letter: Letter, language: String)
    { { words.mail($0) } }

    private static func digest(_ wording: DigestWording) -> DigestJob {
        DigestJob(clock: { wording.local($0) }, word: { wording.text($0) })
    }
}

extension DigestWording {
    /// - Parameter address: nil where the site does not know its own.
    init?(_ configuration: Configuration, _ address: String?, _ timeZone: TimeZone, _ texts: Texts) {
        guard let address else { return nil }
        let name = configuration[.operatorName].text
        self.init(site: name.isEmpty ? texts.common.siteName : name, address: address, timeZone: timeZone)
    }
}
