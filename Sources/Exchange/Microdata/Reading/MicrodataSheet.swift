internal import French

/// One sheet of the files of answers, and the names of its columns.
package struct MicrodataSheet: Sendable {
    /// What messages call it: the file, and the sheet when there are several.
    package let title: String
    /// The sheet alone; empty for CSV.
    package let name: String
    package let header: [String]
    let file: Int

    /// How rows of a sheet name themselves and those they belong to.
    struct Links {
        /// Our own files, KoboToolbox, ODK Central.
        static let own: Set<String> = ["ligne", "_index", "key", "_id", "_uuid", "meta/instanceid"]
        static let parents = ["ligne_parent", "_parent_index", "parent_key", "_submission__id", "_submission__uuid"]
    }

    /// The column of that name, whatever the case.
    func index(_ name: String) -> Int? { header.firstIndex { $0.lowercased() == name } }

    /// The column by which each row names the one it belongs to, and that by which that one names itself.
    var parentLink: (column: Int, key: String)? {
        let keys = ["ligne", "_index", "key", "_id", "_uuid"]
        for (name, key) in zip(Links.parents, keys) {
            if let column = index(name) { return (column, key) }
        }
        return nil
    }

    /// Two names that are the same, case and blanks aside.
    var repeated: String? {
        var seen: Set<String> = []
        return header.first { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }
    }

    /// Sheets of our workbooks that hold no rows of codes.
    var isExplanation: Bool {
        let words = [MicrodataWords.words(in: "fr"), .words(in: "en")]
        return words.contains { words in
            name == words.dictionary || name == words.readMe || name == words.labels
                || name.hasPrefix(words.labels + " ")
        }
    }
}
