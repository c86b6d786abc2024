internal import Domain

/// What does not change from one record to the next.
struct RecordContext: Sendable {
    let template = Template.current
    let vocabularies: Vocabularies
    let textLimit: Int
    /// Keys of all the records, to tell a relation inside the file from one that leaves it.
    private(set) var keys: Set<String> = []
    /// Kinds of the organisations that the file names as bearers or actors.
    private(set) var kinds: [String: String] = [:]

    init(vocabularies: Vocabularies, textLimit: Int) {
        self.vocabularies = vocabularies
        self.textLimit = textLimit
    }

    /// Takes from one record what others are read with.
    mutating func note(_ record: JSON) {
        if let key = record["code"]?.text { keys.insert(key) }
        for body in (record["porteurs"]?.elements ?? []) + (record["acteurs"]?.elements ?? []) {
            guard let name = body["nom"]?.text, let kind = body["type"]?.text, kinds[name] == nil else { continue }
            kinds[name] = kind
        }
    }
}
