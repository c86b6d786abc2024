import Domain
import Exchange
import TestSupport
import Testing

@Suite("The hash of a frozen data set, computed by somebody else") struct MicrodataHashTests {
    /// The script that docs/formats/microdata.md gives.
    private static func script() throws -> String {
        let page = try Documentation.page("formats/microdata.md")
        let parts = page.split(separator: "```", omittingEmptySubsequences: false)
        let script = try #require(parts.first { $0.hasPrefix("python\n") })
        return String(script.dropFirst("python\n".count))
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `the script of the documentation makes the same bytes from our files`(seed: UInt64) throws {
        let written = try WrittenDataset(try RandomDataset.make(seed, isSynthetic: seed == 4))
        var canonical: [UInt8] = []
        CanonicalForm(written.dataset).write { canonical += $0 }
        try TextFile.write(canonical, to: written.folder.file("canonical"))
        let check = "\nassert digest == hashlib.sha256(open('canonical', 'rb').read()).hexdigest()\n"
        try written.python(try Self.script() + check)
        let other = "\nassert digest != hashlib.sha256(open('canonical', 'rb').read()[1:]).hexdigest()\n"
        try written.python(try Self.script() + other)
    }

    @Test func `a changed cell changes the hash`() throws {
        let written = try WrittenDataset(try RandomDataset.make(9))
        var canonical: [UInt8] = []
        CanonicalForm(written.dataset).write { canonical += $0 }
        try TextFile.write(canonical, to: written.folder.file("canonical"))
        let rows = written.text("data.csv").split(separator: "\r\n", omittingEmptySubsequences: false)
        var changed = rows.map(String.init)
        changed[1] = changed[1].replacing(",", with: ",1", maxReplacements: 1)
        try TextFile.write(Array(changed.joined(separator: "\r\n").utf8), to: written.folder.file("data.csv"))
        let check = "\nassert digest != hashlib.sha256(open('canonical', 'rb').read()).hexdigest()\n"
        try written.python(try Self.script() + check)
    }
}
