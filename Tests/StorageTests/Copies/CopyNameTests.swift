import Domain
import Storage
import TestSupport
import Testing

@Suite("Names of copies")
struct CopyNameTests {
    private static let moment: Int64 = 1_795_230_065_000_000

    @Test(arguments: [KeptCopy.Kind.asked, .scheduled, .beforeMigrating])
    func `a name says what made the copy, when, and whether it is sealed`(_ kind: KeptCopy.Kind) throws {
        let name = CopyName.text(kind, at: Self.moment, migration: 30)
        for (text, isSealed) in [(name, false), (name + ".sealed", true)] {
            let copy = try #require(CopyName.copy(text))
            #expect(copy == KeptCopy(name: text, kind: kind, madeAt: Self.moment, isSealed: isSealed))
        }
    }

    @Test(arguments: [
        "essaim-20261121T030000Z.4711.99.part", "essaim-auto-20261121T030000Z.sealed.77.part",
        "essaim-20261321T030000Z",
        "essaim-20261121T250000Z", "essaim-before-20261121T030000Z", "autre-20261121T030000Z", "essaim-", "",
    ])
    func `what is not whole, or none of ours, is no copy`(_ name: String) {
        #expect(CopyName.copy(name) == nil)
    }

    @Test func `what a crash left is swept after a day, and nothing else`() throws {
        let directory = try TemporaryDirectory()
        let old = "essaim-auto-20261119T030000Z.12.34.part"
        let new = "essaim-auto-20261121T020000Z.sealed.34.part"
        let other = "notes.part"
        for name in [old, new, other] { try FolderTree.make(directory.file(name)) }
        CopyFolder(path: directory.path).sweep(at: try #require(UTCStamp.time("20261121T030000Z")))
        #expect(DurableFile.names(in: directory.path) == [new, other])
    }
}
