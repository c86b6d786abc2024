package import Domain
internal import Exchange

/// The classes of a corpus, and what else is found in it, for programs; the members are listed in docs/analysis/verbatims.md.
package enum VerbatimJSON {
    package static func classification(_ found: CorpusClassification) -> JSON {
        .object([
            JSON.Member("notes", .array(found.notes.map(note))), JSON.Member("texts", integer(found.texts)),
            JSON.Member("words", integer(found.words)),
            JSON.Member("segments", integer(found.segments)), JSON.Member("forms", integer(found.forms)),
            JSON.Member("least_form", integer(found.leastForm)),
            JSON.Member("method", .string(found.isDouble ? "double" : "simple")),
            JSON.Member("requested_classes", found.requestedClasses.map(integer) ?? .null),
            JSON.Member("unclassified_segments", integer(found.unclassified)),
            JSON.Member("unclassified_share", .number(share(found.unclassified, found.segments))),
            JSON.Member("hidden_modalities", integer(found.hiddenModalities)),
            JSON.Member("classes", .array(found.classes.map(one))),
            JSON.Member("text_of_segment", .array(found.textOf.map { .integer(Int64($0)) })),
            JSON.Member("class_of_segment", .array(found.classOf.map { .integer(Int64($0)) })),
            JSON.Member("tree", found.tree.map { .array($0.nodes.map(node)) } ?? .null),
            JSON.Member("plane", found.plane.map(plane) ?? .null),
        ])
    }

    package static func concordance(_ found: CorpusConcordance) -> JSON {
        .object([
            JSON.Member("form", .string(found.shown)),
            JSON.Member(
                "lines",
                .array(
                    found.lines.map { line in
                        .object([
                            JSON.Member("text", integer(line.text)), JSON.Member("line", integer(line.line)),
                            JSON.Member("before", .string(line.before)), JSON.Member("word", .string(line.word)),
                            JSON.Member("after", .string(line.after)),
                        ])
                    })),
        ])
    }

    package static func specificities(_ found: CorpusSpecificities) -> JSON {
        func form(_ form: CorpusSpecificities.Form) -> JSON {
            .object([
                JSON.Member("form", .string(form.shown)), JSON.Member("count", integer(form.count)),
                JSON.Member("total", integer(form.total)), JSON.Member("score", .number(form.score)),
            ])
        }
        return .object([
            JSON.Member("variable", .string(found.variable)), JSON.Member("unnamed_values", integer(found.unnamed)),
            JSON.Member(
                "values",
                .array(
                    found.values.map { value in
                        .object([
                            JSON.Member("value", .string(value.value)), JSON.Member("texts", integer(value.texts)),
                            JSON.Member("words", integer(value.words)),
                            JSON.Member("over", .array(value.over.map(form))),
                            JSON.Member("under", .array(value.under.map(form))),
                        ])
                    })),
        ])
    }

    private static func note(_ note: VerbatimCorpusNote) -> JSON {
        switch note {
        case .encoding(let name): .string("encoding " + name)
        case .emptyTexts(let count, let line): .string("\(count) empty texts from line \(line) on")
        case .numberedMarks: .string("numbered marks")
        }
    }

    private static func one(_ one: CorpusClass) -> JSON {
        .object([
            JSON.Member("number", integer(one.number)), JSON.Member("segments", integer(one.segments)),
            JSON.Member("share", .number(one.share)), JSON.Member("texts", one.texts.map(integer) ?? .null),
            JSON.Member("forms", .array(one.forms.map(form))),
            JSON.Member("rare_forms", .array(one.rareForms.map(form))),
            JSON.Member("modalities", .array(one.modalities.map(modality))),
            JSON.Member("unnamed_modalities", integer(one.unnamedModalities)),
            JSON.Member(
                "extracts",
                .array(
                    one.extracts.map { extract in
                        .object([
                            JSON.Member("text", integer(extract.text)), JSON.Member("line", integer(extract.line)),
                            JSON.Member("content", .string(extract.content)),
                            JSON.Member("score", .number(extract.score)),
                        ])
                    })),
        ])
    }

    private static func form(_ form: CorpusClass.Form) -> JSON {
        .object([
            JSON.Member("form", .string(form.shown)), JSON.Member("count", integer(form.count)),
            JSON.Member("total", integer(form.total)), JSON.Member("chi2", .number(form.chiSquare)),
            JSON.Member("p", .number(form.probability)), JSON.Member("specificity", .number(form.specificity)),
        ])
    }

    private static func modality(_ modality: CorpusClass.Modality) -> JSON {
        .object([
            JSON.Member("name", .string(modality.name)),
            JSON.Member("value", modality.value.map { .string($0) } ?? .null),
            JSON.Member("texts", integer(modality.texts)), JSON.Member("count", integer(modality.count)),
            JSON.Member("total", integer(modality.total)), JSON.Member("chi2", .number(modality.chiSquare)),
        ])
    }

    private static func node(_ node: ClassTree.Node) -> JSON {
        .object([
            JSON.Member("parent", node.parent.map(integer) ?? .null),
            JSON.Member("segments", integer(node.segments)), JSON.Member("chi2", .number(node.chiSquare)),
            JSON.Member("class", node.classNumber.map(integer) ?? .null), JSON.Member("x", .number(node.x)),
        ])
    }

    private static func plane(_ plane: ClassPlane) -> JSON {
        func point(_ point: ClassPlane.Point) -> JSON {
            .object([
                JSON.Member("form", point.form.map { .string($0) } ?? .null),
                JSON.Member("class", integer(point.classNumber)), JSON.Member("x", .number(point.x)),
                JSON.Member("y", .number(point.y)),
            ])
        }
        return .object([
            JSON.Member("shares", .array(plane.shares.map { .number($0) })),
            JSON.Member("classes", .array(plane.classes.map(point))),
            JSON.Member("forms", .array(plane.forms.map(point))),
        ])
    }

    private static func integer(_ number: Int) -> JSON { .integer(Int64(number)) }

    private static func share(_ part: Int, _ whole: Int) -> Double { whole > 0 ? Double(part) / Double(whole) : 0 }
}
