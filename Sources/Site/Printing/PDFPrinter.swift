internal import Processes

/// Prints an HTML document as PDF/UA-1 with WeasyPrint, a program of its own that gets no network and no file.
package struct PDFPrinter: Sendable {
    /// Debian's: the libraries it needs belong to it.
    private static let python = "/usr/bin/python3"
    private static let library = "/usr/bin/weasyprint"
    /// Everything a document needs is inside it, so that nothing may be fetched: neither a file of this machine nor a
    /// neighbour of it.
    private static let script = """
        import sys
        from weasyprint import HTML, default_url_fetcher

        def closed(url, *arguments, **options):
            # The pictures of a document are inside it.
            if url.startswith("data:image/"):
                return default_url_fetcher(url)
            raise ValueError("a document may fetch nothing")

        document = HTML(string=sys.stdin.buffer.read().decode(), url_fetcher=closed)
        sys.stdout.buffer.write(document.write_pdf(variant="pdf/ua-1"))
        """
    private let program: Program

    package init() {
        var limits = Program.Limits()
        limits.time = .seconds(30)
        // Isolated: no variable, no user folder, no current folder adds code.
        program = Program(Self.python, ["-I", "-c", Self.script], limits: limits)
    }

    /// True when the program is installed. Looked for and not run, which would make every start a second longer.
    package var isThere: Bool { program.isThere && Program(Self.library).isThere }

    package func pdf(_ document: [UInt8]) throws -> [UInt8] { try program.run(document) }
}
