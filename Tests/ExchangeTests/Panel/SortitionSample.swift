import Exchange
import TestSupport

/// The two files of a draw by lot, made for one test.
struct SortitionSample {
    private let folder: TemporaryDirectory
    static let targets = "feature,value,min,max\ngender,female,1,3\ngender,male,1,3\nage,16-39,0,2\nage,40+,1,3\n"
    static let candidates = "id,Gender,age,home\nann,Female,40+,a\nbob, male ,16-39,A\ncid,male,40+,\n"

    init(_ targets: String = targets, _ candidates: String = candidates) throws {
        folder = try TemporaryDirectory()
        try TextFile.write(Array(targets.utf8), to: folder.file("targets.csv"))
        try TextFile.write(Array(candidates.utf8), to: folder.file("candidates.csv"))
    }

    func targets() throws -> SortitionTargets { try SortitionTargets(TableFile(path: folder.file("targets.csv"))) }

    func candidates(id: String? = nil, homes: [String] = []) throws -> SortitionCandidates {
        try SortitionCandidates(
            TableFile(path: folder.file("candidates.csv")), targets(), idColumn: id, homeColumns: homes)
    }

    /// What reading refuses; nil when nothing.
    func fault(id: String? = nil, homes: [String] = []) -> SortitionFileError? {
        do {
            _ = try candidates(id: id, homes: homes)
            return nil
        } catch { return error as? SortitionFileError }
    }
}
