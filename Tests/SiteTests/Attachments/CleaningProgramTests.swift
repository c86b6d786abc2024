import Domain
import Processes
import Site
import TestSupport
import Testing

/// Files as they come from telephones and offices, cleaned by the program that the server runs.
@Suite struct CleaningProgramTests {
    /// Runs Python with the libraries that read and write such files, so that the test holds no bytes of a camera.
    ///
    /// - Parameter script: writes into `out` what it makes, out of `given`.
    private static func made(_ script: String, of given: [UInt8] = []) throws -> [UInt8] {
        let start = """
            import io, sys, zipfile
            import pikepdf
            from PIL import Image
            given, out = io.BytesIO(sys.stdin.buffer.read()), io.BytesIO()

            """
        let end = "\nsys.stdout.buffer.write(out.getvalue())"
        return try Program("/usr/bin/python3", ["-I", "-c", start + script + end]).run(given)
    }

    private static let secret = "SECRETPLACE"

    private func holdsSecret(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(Self.secret)
    }

    @Test func `a photograph loses its place and its camera, stands upright and fits a page`() throws {
        let bytes = try Self.made(
            """
            image = Image.effect_noise((3000, 2000), 60).convert("RGB")
            exif = Image.Exif()
            exif[0x010F], exif[0x0112] = "\(Self.secret)", 6
            image.save(out, "JPEG", exif=exif, comment=b"\(Self.secret)")
            """)
        #expect(holdsSecret(bytes))
        let clean = try CleaningProgram().clean(bytes, .jpeg)
        #expect(clean.kind == .jpeg && !holdsSecret(clean.bytes) && FileKind(content: clean.bytes) == .jpeg)
        #expect(clean.measures.width == 1067 && clean.measures.height == 1600)
        let small = try #require(clean.small)
        #expect(small.count < clean.bytes.count && FileKind(content: small) == .jpeg)
    }

    @Test func `a drawing stays a drawing, and what is transparent stays so`() throws {
        let drawing = try Self.made(
            """
            image = Image.new("RGBA", (700, 500), (255, 0, 0, 90))
            image.save(out, "PNG")
            """)
        #expect(try CleaningProgram().clean(drawing, .png).kind == .png)
        let web = try Self.made("Image.new('RGB', (60, 50), 'red').save(out, 'WEBP')")
        #expect(try CleaningProgram().clean(web, .webp).kind == .jpeg)
    }

    @Test func `a PDF loses its author, its scripts and the properties of its pictures`() throws {
        let bytes = try Self.made(
            """
            picture = io.BytesIO()
            exif = Image.Exif()
            exif[0x010F] = "\(Self.secret)"
            Image.new("RGB", (30, 20), "red").save(picture, "JPEG", exif=exif)
            document = pikepdf.new()
            document.add_blank_page()
            document.docinfo["/Author"] = "\(Self.secret)"
            with document.open_metadata() as data:
                data["dc:creator"] = ["\(Self.secret)"]
            stream = pikepdf.Stream(document, picture.getvalue())
            stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
            stream.Width, stream.Height, stream.BitsPerComponent = 30, 20, 8
            stream.ColorSpace, stream.Filter = pikepdf.Name.DeviceRGB, pikepdf.Name.DCTDecode
            document.pages[0].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=stream))
            document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="\(Self.secret)")
            document.save(out)
            """)
        #expect(holdsSecret(bytes))
        let clean = try CleaningProgram().clean(bytes, .pdf)
        #expect(clean.kind == .pdf && clean.measures.pages == 1 && clean.measures.isTagged == false)
        #expect(clean.measures.hasText == false && clean.small == nil)
        // Uncompressed, so that nothing hides in a stream.
        let plain = try Self.made(
            "pikepdf.open(given).save(out, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)",
            of: clean.bytes)
        #expect(!holdsSecret(plain))
    }

    @Test(arguments: [FileKind.odt, .docx]) func `an office document loses the names beside its remarks`(
        kind: FileKind
    ) throws {
        let isOpen = kind == .odt
        let bytes = try Self.made(
            isOpen
                ? """
                with zipfile.ZipFile(out, "w") as file:
                    file.writestr("mimetype", "\(kind.mediaType)")
                    file.writestr("META-INF/manifest.xml", "<manifest/>")
                    file.writestr("meta.xml", "<m><dc:creator>\(Self.secret)</dc:creator></m>")
                    file.writestr("content.xml", "<t>Bonjour<office:annotation><dc:creator>\(Self.secret)</dc:creator></office:annotation></t>")
                """
                : """
                with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
                    file.writestr("[Content_Types].xml", "<Types/>")
                    file.writestr("docProps/core.xml", "<c><dc:creator>\(Self.secret)</dc:creator></c>")
                    file.writestr("word/document.xml", '<w:t>Bonjour</w:t><w:ins w:author="\(Self.secret)"/>')
                """)
        let clean = try CleaningProgram().clean(bytes, kind)
        #expect(clean.kind == kind && FileKind(content: clean.bytes) == kind)
        let read = try Self.made(
            """
            package = zipfile.ZipFile(given)
            for name in package.namelist():
                out.write(package.read(name))
            """, of: clean.bytes)
        #expect(String(decoding: read, as: UTF8.self).contains("Bonjour") && !holdsSecret(read))
    }

    @Test func `what cannot be taken is told apart`() throws {
        let cleaner = CleaningProgram()
        let locked = try Self.made(
            """
            document = pikepdf.new()
            document.add_blank_page()
            document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
            """)
        #expect(throws: FileRefusal.locked) { try cleaner.clean(locked, .pdf) }
        let macros = try Self.made(
            """
            with zipfile.ZipFile(out, "w") as file:
                file.writestr("word/document.xml", "<w/>")
                file.writestr("word/vbaProject.bin", "x")
            """)
        #expect(throws: FileRefusal.macros) { try cleaner.clean(macros, .docx) }
        // Thirty thousand by thirty thousand pixels in a hundred bytes.
        let bomb = try Self.made(
            """
            import struct, zlib
            def chunk(name, data):
                return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            head = struct.pack(">IIBBBBB", 30000, 30000, 8, 2, 0, 0, 0)
            out.write(b"\\x89PNG\\r\\n\\x1a\\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b""))
            """)
        #expect(throws: FileRefusal.tooManyPixels) { try cleaner.clean(bomb, .png) }
        let large = try Self.made(
            """
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
                file.writestr("word/document.xml", "<w/>")
                file.writestr("word/big.xml", b"0" * (210 << 20))
            """)
        #expect(throws: FileRefusal.tooBig) { try cleaner.clean(large, .docx) }
        for kind in FileKind.allCases {
            #expect(throws: FileRefusal.damaged) { try cleaner.clean([0xFF, 0xD8, 0xFF, 1, 2, 3], kind) }
        }
    }
}
