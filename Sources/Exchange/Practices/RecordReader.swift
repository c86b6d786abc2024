internal import Domain

/// Turns one record into facts, following a format, and notes everything that is wrong with it on the way.
struct RecordReader {
    /// The facts of one JSON object: the one it is about, those its members share by field, the first it made.
    struct Scope {
        var main: Int?
        var byField: [String: Int] = [:]
        let start: Int
    }

    let record: JSON
    let name: String
    let context: RecordContext
    var title = ""
    var drafts: [FactDraft] = []
    var inferred: Set<String> = []
    /// Facts that name an obstacle of the record, looked for once it is read whole.
    var liftings: [(draft: Int, path: String)] = []
    private(set) var refusals: [ImportRefusal] = []
    /// Problems beyond the first 200, only counted: a hostile record must not fill the memory with its own errors.
    private var unlisted = 0
    private(set) var warnings: [ImportWarning] = []

    init(_ record: JSON, name: String, context: RecordContext) {
        self.record = record
        self.name = name
        self.context = context
    }

    mutating func readAll() {
        var scope = Scope(start: 0)
        walk(PracticesFormat.record, record, "", &scope)
        pairObstacles()
        if unlisted > 0 { refusals.append(ImportRefusal(record: name, path: "", reason: .more(unlisted))) }
    }

    mutating func refuse(_ path: String, _ reason: ImportRefusal.Reason) {
        guard refusals.count < 200 else {
            unlisted += 1
            return
        }
        refusals.append(ImportRefusal(record: name, path: path, reason: reason))
    }

    mutating func warn(_ path: String, _ reason: ImportWarning.Reason) {
        warnings.append(ImportWarning(record: name, path: path, reason: reason))
    }

    /// Reads an object that has exactly the names of the slots.
    private mutating func walk(_ slots: [Slot], _ json: JSON, _ path: String, _ scope: inout Scope) {
        guard case .object(let members) = json else { return refuse(path, .wrongType(expected: .object)) }
        let prefix = path.isEmpty ? "" : path + "."
        for member in members where !slots.contains(where: { $0.key == member.key }) {
            refuse(prefix + member.key, .unknownField)
        }
        for slot in slots {
            guard let value = json[slot.key] else {
                if !slot.mayBeLeftOut { refuse(prefix + slot.key, .missing) }
                continue
            }
            read(value, slot.shape, prefix + slot.key, &scope)
        }
    }

    private mutating func read(_ json: JSON, _ shape: Shape, _ path: String, _ scope: inout Scope) {
        switch shape {
        case .value(_, _, isOptional: true) where json == .null, .fact(_, _, isOptional: true) where json == .null,
            .lines(isOptional: true) where json == .null:
            return
        case .value(let field, let value, _): apply(value, json, to: index(of: field, in: &scope), path)
        case .values(let field, let value):
            for (place, element) in elements(of: json, path) { apply(value, element, to: append(field), place) }
        case .facts(let field, let slots):
            for (place, element) in elements(of: json, path) { readFact(field, slots, element, place) }
        case .fact(let field, let slots, _): readFact(field, slots, json, path)
        case .group(let slots):
            var inner = Scope(start: drafts.count)
            walk(slots, json, path, &inner)
        case .lines: locate(from: scope.start, json, path)
        case .hasRubric(let rubric): compare(json, with: rubric, path)
        case .title: title = text(json, path) ?? ""
        case .inferred: readInferences(json, path)
        case .extent: readExtent(json, path)
        }
    }

    private mutating func readFact(_ field: String, _ slots: [Slot], _ json: JSON, _ path: String) {
        let start = drafts.count
        var inner = Scope(main: append(field), start: start)
        walk(slots, json, path, &inner)
    }

    private mutating func elements(of json: JSON, _ path: String) -> [(String, JSON)] {
        guard let elements = json.elements else {
            refuse(path, .wrongType(expected: .list))
            return []
        }
        return elements.enumerated().map { ("\(path)[\($0.offset)]", $0.element) }
    }

    /// The fact of a field in the scope, made at its first member; a part of the main fact when there is one.
    private mutating func index(of field: String?, in scope: inout Scope) -> Int {
        guard let field else { return scope.main ?? append("") }
        if let index = scope.byField[field] { return index }
        let index = append(field, parent: scope.main)
        scope.byField[field] = index
        return index
    }

    @discardableResult
    mutating func append(_ field: String, parent: Int? = nil) -> Int {
        let section = context.template.section(of: field)?.name ?? ""
        drafts.append(FactDraft(fact: Fact(item: "", section: section, field: field, position: 0), parent: parent))
        return drafts.count - 1
    }
}
