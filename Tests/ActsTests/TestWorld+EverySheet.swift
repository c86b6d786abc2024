import Acts
import Domain
import Exchange
import TestSupport

extension TestWorld {
    /// Brings in the 136 documentary sheets that ship with the program.
    @discardableResult func bringEverySheet() throws -> [ImportReport] {
        try [EmbeddedData.fichesJSON, EmbeddedData.practices2JSON, EmbeddedData.practices3JSON].map { file in
            let bytes = Array(file.utf8)
            return try perform(
                ImportPractices(
                    try PracticeFeeds.json(bytes, vocabularies: world.vocabularies), original: ImportOriginal(bytes),
                    isDryRun: false))
        }
    }
}
