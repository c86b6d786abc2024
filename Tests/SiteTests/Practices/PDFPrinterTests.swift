import Glibc
import Site
import TestSupport
import Testing

@Suite("The program that prints")
struct PDFPrinterTests {
    /// A port of this machine that a document could ask, and whether somebody did.
    private final class Ear {
        let port: UInt16
        private let descriptor: Int32

        init() throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let descriptor = descriptor
            let isBound = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
                }
            }
            guard isBound, listen(descriptor, 8) == 0 else { throw SupportFailure("no port") }
            port = UInt16(bigEndian: address.sin_port)
        }

        deinit { close(descriptor) }

        var heardSomething: Bool {
            var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            return poll(&polled, 1, 0) > 0
        }
    }

    @Test("a document that asks for files or neighbours gets none, and is printed")
    func isClosed() throws {
        let ear = try Ear()
        let printer = PDFPrinter()
        #expect(printer.isThere)
        let away = "http://127.0.0.1:\(ear.port)/"
        let document = """
            <!doctype html><html lang="fr"><head><title>t</title>
            <link rel="stylesheet" href="\(away)a.css"><link rel="attachment" href="file:///etc/passwd">
            <style>@import "file:///etc/passwd"; @font-face { font-family: f; src: url(\(away)f.woff) }
            p { font-family: f; background: url(\(away)b.png) }</style></head>
            <body><p>bonjour</p><img src="file:///etc/passwd" alt=""><object data="\(away)o"></object>
            <svg><image href="\(away)s.png"/></svg></body></html>
            """
        let pdf = try printer.pdf(Array(document.utf8))
        #expect(pdf.starts(with: Array("%PDF-".utf8)))
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(!text.contains("/EmbeddedFile") && !text.contains("root:"))
        #expect(!ear.heardSomething)
    }

    @Test("what is not HTML in UTF-8 is a failure and not a broken PDF")
    func fails() {
        #expect(throws: (any Error).self) { try PDFPrinter().pdf([0xFF, 0xFE, 0x00]) }
    }
}
