internal import XML

/// What a part of an XLSX file points at (ECMA-376 part 2, §9.3): the file beside it in `_rels` says.
struct Relations {
    private struct Relation {
        let id: String
        let type: String
        let target: String
    }

    private let found: [Relation]

    /// - Parameter part: name of the part, empty for the whole file.
    init(of part: String, in archive: ZipArchive) throws {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<slash])
        let visitor = Visitor(folder)
        try archive.visit("\(folder)_rels/\(part[slash...]).rels", with: visitor)
        found = visitor.found
    }

    /// The part of the only relation of that type; the last word of the type is the same in both editions of the standard.
    func part(ofType type: String) -> String? { found.first { $0.type == type }?.target }

    /// Nil when the relation is of another type.
    /// - Throws: `damaged` when there is none of that name.
    func part(id: String, type: String) throws(TableError) -> String? {
        guard let relation = found.first(where: { $0.id == id }) else { throw .damaged }
        return relation.type == type ? relation.target : nil
    }

    private final class Visitor: XMLVisitor {
        let wantsText = false
        var found: [Relation] = []
        private let folder: String

        init(_ folder: String) { self.folder = folder }

        func start(_ tag: XMLTag) {
            guard tag.name == "Relationship", tag["TargetMode"] != "External" else { return }
            guard let id = tag["Id"], let type = tag["Type"], let target = tag["Target"] else { return }
            let last = type.split(separator: "/").last.map(String.init) ?? ""
            found.append(Relation(id: id, type: last, target: resolved(target)))
        }

        func end(_ name: String, depth: Int) {}

        func text(_ piece: String) {}

        private func resolved(_ target: String) -> String {
            var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
            for step in target.split(separator: "/") where step != "." {
                if step == ".." { _ = steps.popLast() } else { steps.append(step) }
            }
            return steps.joined(separator: "/")
        }
    }
}
