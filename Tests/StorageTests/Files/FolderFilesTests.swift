import Storage
import TestSupport
import Testing

@Suite struct FolderFilesTests {
    private let world = Result { try TestWorld(.sqlite) }

    @Test func aFileIsReadBackByTheHashOfItsContentAndStoredOnce() throws {
        let files = try world.get().files
        let hash = try files.put([1, 2, 3])
        #expect(try files.put([1, 2, 3]) == hash)
        #expect(try files.hashes() == [hash])
        #expect(try files.get(hash) == [1, 2, 3])
        let empty = try files.put([])
        #expect(try files.get(empty) == [])
    }

    @Test func aRemovedFileIsNoMore() throws {
        let files = try world.get().files
        let hash = try files.put([7])
        try files.remove(hash)
        try files.remove(hash)
        #expect(try files.get(hash) == nil)
        #expect(try files.hashes() == [])
    }

    @Test(arguments: ["", "../../etc/passwd", String(repeating: "A", count: 64), String(repeating: "/", count: 64)])
    func aNameThatIsNoHashIsRefused(_ name: String) throws {
        let files = try world.get().files
        #expect(throws: FileStoreError.invalidHash) { try files.get(name) }
        #expect(throws: FileStoreError.invalidHash) { try files.remove(name) }
    }

    @Test func aFileThatWasChangedIsNotGiven() throws {
        let directory = try TemporaryDirectory()
        let files = FolderFiles(folder: directory.file("files")) { bytes in
            String(repeating: bytes == [1] ? "a" : "b", count: 64)
        }
        let hash = try files.put([1])
        try TextFile.write([2], to: directory.file("files/aa/\(hash)"))
        #expect(throws: FileStoreError.altered(hash: hash)) { try files.get(hash) }
    }
}
