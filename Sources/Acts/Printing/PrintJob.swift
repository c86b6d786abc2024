internal import Domain
internal import SQL
package import Storage

/// Prints one document of the print folder.
package struct PrintJob: JobKind {
    package static let name = "print"
    private let printer: @Sendable ([UInt8]) throws -> [UInt8]

    /// - Parameter print: an HTML document in, a PDF out.
    package init(_ print: @escaping @Sendable ([UInt8]) throws -> [UInt8]) { printer = print }

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: 1)
        guard let prints = world.prints, let name = PrintName(job.input) else { return "nothing to print" }
        // Erased or withdrawn meanwhile, or printed by a worker that could not say so any more.
        guard let document = try prints.read(name, .document) else { return "nothing to print" }
        try prints.write(try printer(document), name, .print)
        // Taken back or erased while it was printed: then the document is gone too, or nobody may read the sheet.
        let isKept = try prints.read(name, .document) != nil && isReadable(name.practice, in: world)
        if !isKept { prints.remove(name, .print) }
        prints.remove(name, .document)
        return isKept ? "printed" : "nothing to print"
    }

    private func isReadable(_ practice: Int64, in world: World) throws -> Bool {
        try world.database.read { connection in
            try PracticeStore(connection).find(practice).map { $0.state == .published } ?? false
        }
    }
}
