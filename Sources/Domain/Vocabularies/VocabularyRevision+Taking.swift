/// Taking the lines of an edited list one by one.
extension VocabularyRevision {
    mutating func take(_ edited: Term, over mine: Term?, isMoved: Bool, isUsed: Bool, next version: Int) {
        guard let mine else { return add(edited, version) }
        var term = edited
        term.since = mine.since
        term.until = edited.isRetired ? mine.until ?? version : nil
        let isElsewhere = isMoved || term.parent != mine.parent
        let isEnding = term.isRetired && (!mine.isRetired || term.successor != mine.successor)
        let isBack = !term.isRetired && mine.isRetired
        let isReworded = !term.isWorded(as: mine)
        term.isEdited = mine.isEdited || isElsewhere || isEnding || isBack || isReworded
        if isEnding && isUsed && term.successor == nil { faults.append(.inUse(mine)) }
        if isEnding { changes.append(.retired(term)) }
        if isBack { changes.append(.reinstated(term)) }
        if isReworded { changes.append(.reworded(from: mine, to: term)) }
        if isElsewhere { changes.append(.moved(term)) }
        terms.append(term)
    }

    private mutating func add(_ edited: Term, _ version: Int) {
        var term = edited
        term.since = version
        term.until = edited.isRetired ? version : nil
        term.isEdited = true
        changes.append(.added(term))
        terms.append(term)
    }

    mutating func leaveOut(_ mine: Term, isUsed: Bool, next version: Int) {
        if mine.isRetired { return terms.append(mine) }
        if isUsed { faults.append(.inUse(mine)) }
        var term = mine.retired(in: version)
        term.isEdited = true
        changes.append(.retired(term))
        terms.append(term)
    }

    mutating func checkCodes(fixed: Bool) {
        for change in changes {
            switch change {
            case .added(let term):
                if fixed { faults.append(.fixed(term.code)) }
                if !Self.isCode(term.code) { faults.append(.badCode(term.code)) }
            case .retired(let term) where fixed: faults.append(.fixed(term.code))
            default: break
            }
        }
        var labels: [String: String] = [:]
        for term in terms where !term.isRetired && !fixed {
            if let other = labels[term.french] { faults.append(.sameLabel(other, term.code)) }
            labels[term.french] = term.code
        }
    }

    private static func isCode(_ code: String) -> Bool {
        1...60 ~= code.utf8.count
            && code.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
