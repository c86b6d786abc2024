package import Domain
package import Exchange
package import Secrets

/// Answers read from files of tables: with a codebook that is given, or one that is guessed and has to be read again.
package struct DataStudy {
    package enum Fault: Error {
        case read(MicrodataReadError)
        /// The codebook is no file that can be read.
        case codebook(TableError)

        /// About the codebook, not about the answers.
        var isAboutCodebook: Bool {
            switch self {
            case .codebook, .read(.codebook): true
            case .read: false
            }
        }
    }

    package let dataset: Dataset
    /// Nil when a codebook was given.
    package let guess: CodebookGuess?
    package let unread: [String]
    /// SHA-256 of the canonical form, in hexadecimal digits.
    package let hash: String

    /// Files of whoever runs the server, which may be large.
    ///
    /// - Parameters:
    ///   - codebook: the path of a `codebook.json`.
    ///   - title: of a codebook that is guessed.
    /// - Throws: `Fault`.
    package init(
        paths: [String], codebook: String?, title: String, language: String, secrets: Secrets
    ) throws {
        let sources = paths.map { path in
            MicrodataReader.Source(name: path.split(separator: "/").last.map(String.init) ?? path, path: path)
        }
        try self.init(
            sources, codebook: codebook, title: title, language: language, limits: MicrodataReader.largeLimits,
            secrets: secrets)
    }

    /// - Throws: `Fault`.
    package init(
        _ sources: [MicrodataReader.Source], codebook: String?, title: String, language: String, limits: TableLimits,
        secrets: Secrets
    ) throws {
        do {
            let reader = try MicrodataReader(sources, limits: limits)
            guess = codebook == nil ? try reader.guess(code: "donnees", title: title, language: language) : nil
            let book = try guess?.codebook ?? Self.codebook(codebook ?? "")
            let reading = try reader.reading(book, columns: guess?.origins ?? [:], random: secrets.random)
            (dataset, unread) = (reading.dataset, reading.unread)
        } catch let error as MicrodataReadError {
            throw Fault.read(error)
        } catch let error as CodebookFault {
            throw Fault.read(.codebook(error))
        }
        let digest = DigestStream(secrets)
        CanonicalForm(dataset).write { digest.add($0) }
        hash = digest.finish()
    }

    private static func codebook(_ path: String) throws -> Codebook {
        let bytes: [UInt8]
        do {
            bytes = try WholeFile.bytes(path, limit: CodebookReader.sizeLimit)
        } catch {
            throw Fault.codebook(error)
        }
        return try CodebookReader.codebook(bytes)
    }
}
