package import Domain
package import Federation
package import Texts

/// What the operator decides about the site.
package struct SiteSettings: Sendable {
    /// "https://essaim.example.org", without a slash at the end; nil on a machine that has no public address.
    package var publicAddress: String?
    package var language: Language
    package var timeZone: TimeZone
    package var version: String
    /// A folder for files that last no longer than an answer.
    package var scratchFolder: String
    /// Who answers for the instance, shown on the legal pages.
    package var owner: Operator
    /// Bytes of pages kept in memory; 0 to make each page anew.
    package var pageCache: Int
    /// Bytes of insides of pages kept in memory, for readers who each have a frame of their own; 0 keeps none.
    package var contentCache = 8 << 20
    /// True where the program that prints is installed and jobs run.
    package var printsPDF = false
    /// True where a mail server is set; elsewhere mails wait in the outbox, which people read.
    package var sendsMail = false
    /// True where the site is read on this machine only.
    package var isLocal = false
    /// Whose word signs people in besides passwords and links; nil where none is set.
    package var provider: Provider?
    /// Where copies of the instance are and when they are made.
    package var copies = CopySchedule(folder: "", isOn: false, hour: 0, days: 0, weeks: 0, isSealed: false)
    /// Tells whoever does the jobs that somebody waits for one.
    package var wakeJobs: @Sendable () -> Void = {}
    /// Receives the reference shown to the reader and what really happened; must not log data.
    package var logFault: @Sendable (String, any Error) -> Void

    package init(
        publicAddress: String? = nil, language: Language = .fr, timeZone: TimeZone, version: String,
        scratchFolder: String,
        owner: Operator = Operator(), pageCache: Int = 24 << 20,
        logFault: @escaping @Sendable (String, any Error) -> Void
    ) {
        self.publicAddress = publicAddress
        self.language = language
        self.timeZone = timeZone
        self.version = version
        self.scratchFolder = scratchFolder
        self.owner = owner
        self.pageCache = pageCache
        self.logFault = logFault
    }
}
