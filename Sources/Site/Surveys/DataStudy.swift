package import Domain
package import Exchange
package import Secrets

/// Answers read from files of tables: with a codebook that is given, or one that is guessed and has to be read again.
package struct DataStudy {
    package enum Fault: Error {
        case read(MicrodataReadError)
        /// The codebook is no file that can be read.
        case codebook(TableError)
    }

    package let dataset: Dataset
    /// Nil when a codebook was given.
    package let guess: CodebookGuess?
    package let unread: [String]
    /// SHA-256 of the canonical form, in hexadecimal digits.
    package let hash: String

    /// - Parameters:
    ///   - codebook: the path of a `codebook.json`.
    ///   - title: of a codebook that is guessed.
    /// - Throws: `Fault`.
    package init(
        paths: [String], codebook: String?, title: String, language: String, secrets: Secrets
    ) throws {
        do {
            let reader = try MicrodataReader(
                paths.map { path in
                    MicrodataReader.Source(name: path.split(separator: "/").last.map(String.init) ?? path, path: path)
                }, limits: MicrodataReader.largeLimits)
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
