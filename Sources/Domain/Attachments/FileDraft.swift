/// A file as it came; what is said of it is said once it is here.
package struct FileDraft: Sendable, Equatable {
    /// What the browser calls it; its ending says what to advise when it is not taken.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// - Throws: `Refusal.file`: nothing chosen, too big, of no kind that is taken.
    package func kind() throws(Refusal) -> FileKind {
        if bytes.isEmpty { throw .file(.missing) }
        if bytes.count > Attachment.largest { throw .file(.tooBig) }
        guard let kind = FileKind(content: bytes) else {
            throw .file(.kind(name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""))
        }
        return kind
    }

    /// What it is called until somebody says better: its name without its ending.
    package var title: String {
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let spaced = String(stem.map { "_-".contains($0) ? " " : $0 })
        let title = FileWords(title: spaced).trimmed.title.prefix(FileWords.longestTitle)
        return title.isEmpty ? "?" : String(title)
    }
}

/// Whether persons are seen, as answered in the form.
package struct PeopleAnswer: Sendable, Equatable {
    package enum Choice: String, Sendable, CaseIterable { case nobody, unrecognisable, recognisable }

    package var choice: Choice?
    /// How many can be recognised.
    package var count: Int?

    package init(_ choice: Choice?, count: Int? = nil) {
        self.choice = choice
        self.count = count
    }

    package init(_ people: PeopleSeen) {
        switch people {
        case .unsaid: choice = nil
        case .nobody: choice = .nobody
        case .unrecognisable: choice = .unrecognisable
        case .recognisable: choice = .recognisable
        }
        count = people.count > 0 ? people.count : nil
    }

    /// - Throws: `Refusal.file(.words)` with everything that is wrong in the words and in the answer.
    package func read(with words: FileWords, isPicture: Bool) throws(Refusal) -> PeopleSeen {
        var faults = words.faults(isPicture: isPicture)
        let seen = seen
        if seen == nil { faults.append(choice == nil ? .peopleMissing : .countMissing) }
        guard faults.isEmpty, let seen else { throw .file(.words(faults)) }
        return seen
    }

    private var seen: PeopleSeen? {
        switch choice {
        case nil: nil
        case .nobody: .nobody
        case .unrecognisable: .unrecognisable
        case .recognisable:
            count.flatMap { (1...PeopleSeen.mostPersons).contains($0) ? .recognisable(count: $0) : nil }
        }
    }
}

extension FileWords {
    /// Without spaces around, nor runs of them.
    package var trimmed: FileWords {
        func plain(_ text: String) -> String {
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return FileWords(
            title: plain(title), alternative: plain(alternative), caption: plain(caption), credit: plain(credit))
    }
}
