internal import Domain
internal import Secrets
internal import Storage

/// How copies of the instance are made and kept, as the settings say.
extension Configuration {
    /// Where copies are when no folder was named: those made before a migration.
    private static let ownFolder = "copies"

    /// - Throws: `UsageError.badValue` for the setting that is wrong.
    func copies() throws(UsageError) -> CopySchedule {
        let folder = self[.copiesFolder].text
        return CopySchedule(
            folder: folder.isEmpty ? "\(self.folder.path)/\(Self.ownFolder)" : folder, isOn: !folder.isEmpty,
            hour: try number(.copiesHour, in: 0...23), days: try number(.copiesDays, in: 0...366),
            weeks: try number(.copiesWeeks, in: 0...520), isSealed: !self[.copiesKey].text.isEmpty)
    }

    /// What closes copies; nil when no key was named.
    ///
    /// - Throws: `UsageError.unreadable` or `.badKey`.
    func sealing(_ secrets: Secrets) throws(UsageError) -> Sealing? {
        let path = self[.copiesKey].text
        if path.isEmpty { return nil }
        let bytes: [UInt8]
        do throws(FileFault) { bytes = try DurableFile.read(path, limit: 1 << 10) } catch { throw .unreadable(path) }
        guard let key = StreamKey(hexadecimal: String(decoding: bytes, as: UTF8.self)) else { throw .badKey(path) }
        return Sealing(secrets, key)
    }
}

extension Sealing {
    /// XChaCha20-Poly1305 by libsodium's secretstream.
    init(_ secrets: Secrets, _ key: StreamKey) {
        self.init(headerLength: StreamKey.headerLength, overhead: StreamKey.overhead) {
            let stream = ClosingStream(secrets, key)
            return Closing(header: stream.header) { stream.close($0, isLast: $1) }
        } opening: { header in
            OpeningStream(secrets, key, header: header).map { stream in { stream.open($0) } }
        }
    }
}
