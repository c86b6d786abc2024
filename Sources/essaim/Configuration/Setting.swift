/// One thing the operator may decide: by a flag, the environment, the file `essaim.conf` of the data folder, or not.
struct Setting: Sendable {
    /// Name of the flag and of the entry of the file: "public-url".
    let name: String
    let fallback: String
    /// Its value is never printed.
    let isSecret: Bool
    /// Given alone on the command line: "--demo".
    let isSwitch: Bool

    init(_ name: String, _ fallback: String = "", isSecret: Bool = false, isSwitch: Bool = false) {
        self.name = name
        self.fallback = fallback
        self.isSecret = isSecret
        self.isSwitch = isSwitch
    }

    /// "ESSAIM_PUBLIC_URL"
    var variable: String {
        "ESSAIM_" + name.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
    }

    static let data = Setting("data", "./data")
    static let address = Setting("address", "127.0.0.1")
    static let port = Setting("port", "8080")
    static let database = Setting("database", "sqlite", isSecret: true)
    static let publicURL = Setting("public-url")
    static let trustedProxy = Setting("trusted-proxy")
    static let timeZone = Setting("time-zone", "Europe/Paris")
    static let language = Setting("lang", "fr")
    static let node = Setting("node", "0")
    static let demo = Setting("demo", isSwitch: true)

    static let pageCache = Setting("page-cache", "24")
    static let contentCache = Setting("content-cache", "8")
    static let wordCache = Setting("word-cache", "12")

    static let mailHost = Setting("smtp-host")
    static let mailPort = Setting("smtp-port", "587")
    static let mailSecurity = Setting("smtp-tls", "starttls")
    static let mailUser = Setting("smtp-user")
    static let mailPassword = Setting("smtp-password", isSecret: true)
    static let mailFrom = Setting("mail-from")

    static let identityIssuer = Setting("oidc-issuer")
    static let identityClient = Setting("oidc-client")
    static let identitySecret = Setting("oidc-secret", isSecret: true)
    static let identityName = Setting("oidc-name")
    static let identityScopes = Setting("oidc-scopes", "openid email profile")
    static let identityMail = Setting("oidc-mail", "no")

    static let copiesFolder = Setting("backup-to")
    static let copiesHour = Setting("backup-hour", "3")
    static let copiesDays = Setting("backup-days", "7")
    static let copiesWeeks = Setting("backup-weeks", "4")
    static let copiesKey = Setting("backup-key")

    static let metricsPort = Setting("metrics-port")
    static let metricsAddress = Setting("metrics-address", "127.0.0.1")
    static let slowQuery = Setting("slow-query", "500")
    static let logFormat = Setting("log-format", "text")

    static let operatorKind = Setting("operator-kind")
    static let operatorName = Setting("operator-name")
    static let operatorAddress = Setting("operator-address")
    static let operatorPhone = Setting("operator-phone")
    static let operatorContact = Setting("operator-contact")
    static let director = Setting("publication-director")
    static let hostName = Setting("host-name")
    static let hostAddress = Setting("host-address")
    static let hostPhone = Setting("host-phone")
    static let protectionOfficer = Setting("dpo-contact")
    static let licence = Setting("licence", "Licence Ouverte 2.0")
    static let auditDay = Setting("accessibility-audit-day")
    static let auditor = Setting("accessibility-auditor")
    static let auditRate = Setting("accessibility-rate")

    static let all = [
        data, address, port, database, publicURL, trustedProxy, timeZone, language, node, demo, pageCache,
        contentCache, wordCache, mailHost, mailPort, mailSecurity, mailUser, mailPassword, mailFrom, identityIssuer,
        identityClient, identitySecret, identityName, identityScopes, identityMail, copiesFolder, copiesHour,
        copiesDays,
        copiesWeeks, copiesKey, metricsPort, metricsAddress, slowQuery, logFormat, operatorKind, operatorName,
        operatorAddress, operatorPhone, operatorContact, director, hostName, hostAddress, hostPhone, protectionOfficer,
        licence, auditDay, auditor, auditRate,
    ]
}
