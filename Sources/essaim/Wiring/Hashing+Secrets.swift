internal import Secrets
internal import Storage

extension Hashing {
    /// BLAKE2b-256 by libsodium.
    init(_ secrets: Secrets) {
        self.init {
            let run = Fingerprinter(secrets)
            return Run(add: { run.add($0) }, finish: { run.finish() })
        }
    }
}
