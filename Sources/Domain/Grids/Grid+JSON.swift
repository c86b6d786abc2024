extension Grid {
    /// The grid as it is kept and exported; what the reader gives back is the same.
    package var json: JSON {
        var members: [JSON.Member] = [
            .init("code", .string(code)), .init("use", .string(use.rawValue)),
            .init("version", .integer(Int64(version))), .init("title", title.json),
            .init("about", about.json), .init("source", .string(source)), .init("lines", .string(lines)),
        ]
        if !parts.isEmpty {
            members.append(
                .init(
                    "parts",
                    .array(parts.map { .object([.init("code", .string($0.code)), .init("label", $0.label.json)]) })))
        }
        members.append(.init("criteria", .array(criteria.map(\.json))))
        if !labels.isEmpty { members.append(.init("labels", .array(labels.map(\.json)))) }
        return .object(members)
    }

    /// A whole file of grids.
    package static func file(_ grids: [Grid]) -> JSON {
        .object([
            .init("format", .string(GridsReader.format)), .init("version", .integer(1)),
            .init("grids", .array(grids.map(\.json))),
        ])
    }
}

extension Wording {
    fileprivate var json: JSON { .object([.init("fr", .string(french)), .init("en", .string(english))]) }
}

extension Grid.Criterion {
    fileprivate var json: JSON {
        let members: [JSON.Member?] = [
            .init("code", .string(code)), .init("label", label.json), .init("help", help.json),
            .init("lines", .string(lines)), part.map { .init("part", .string($0)) },
            next.map { .init("next", $0.json) }, look.map { .init("look", .string($0)) },
            reads.isEmpty ? nil : .init("reads", .array(reads.map(\.json))),
        ]
        return .object(members.compactMap(\.self))
    }
}

extension FactReading {
    fileprivate var json: JSON {
        let members: [JSON.Member?] = [
            .init("field", .string(field)), .init("answer", .string(answer.rawValue)),
            terms.isEmpty ? nil : .init("terms", .array(terms.map(JSON.string))),
            words.isEmpty ? nil : .init("words", .array(words.map(JSON.string))),
            count.map { .init("count", .integer(Int64($0))) }, least.map { .init("least", .number($0)) },
            most.map { .init("most", .number($0)) },
        ]
        return .object(members.compactMap(\.self))
    }
}

extension GridLabel {
    fileprivate var json: JSON {
        .object([
            .init("code", .string(code)), .init("field", .string(field.rawValue)), .init("title", title.json),
            .init("needs", .array(needs.map(\.json))),
        ])
    }
}

extension GridLabel.Need {
    fileprivate var json: JSON {
        let measure: JSON.Member =
            switch self.measure {
            case .least(let answer): .init("least", .string(answer.rawValue))
            case .exactly(let answer): .init("is", .string(answer.rawValue))
            }
        return .object([.init(isAny ? "any" : "all", .array(criteria.map(JSON.string))), measure])
    }
}
