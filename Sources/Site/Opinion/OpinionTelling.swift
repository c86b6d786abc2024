internal import Analysis
internal import Exchange
package import Texts
package import Views

/// Says a map of opinions in words, with its picture; small groups without numbers, a group of one not at all.
package struct OpinionTelling {
    private static let margin = "  - "
    let all: Texts
    let texts: OpinionTexts
    private let language: Language

    package init(_ texts: Texts) {
        all = texts
        self.texts = texts.opinion
        language = texts.language
    }

    /// One line a sentence, empty lines between the parts.
    package func lines(_ study: OpinionStudy) -> [String] {
        let map = study.map
        var lines = head(map)
        let explained = map.plane.explained.reduce(0, +)
        if explained > 0 { lines.append(texts.explained(percent: language.percent(100 * explained))) }
        lines.append(groupsLine(map))
        for index in map.groups.indices { lines += [""] + group(index, study) }
        if map.groups.count > 1 {
            let shared = study.shared.prefix(5).map { Self.margin + statement($0.statement, study) }
            lines += [""] + (shared.isEmpty ? [texts.sharedNone] : [texts.shared] + shared)
        }
        let consensus = (map.agreed + map.disagreed).map {
            Self.margin + counted($0, study, areNumbersTold: Self.areAllTold(map))
        }
        lines += [""] + (consensus.isEmpty ? [texts.consensusNone] : [texts.consensus] + consensus)
        return lines + ["", texts.warning]
    }

    /// True when no group is so small that what is told of all, less the others, would tell of it.
    private static func areAllTold(_ map: OpinionMap) -> Bool {
        map.groups.allSatisfy { $0.telling == .figures }
    }

    private func head(_ map: OpinionMap) -> [String] {
        guard Self.areAllTold(map) else { return [texts.headFew(statements: map.statements.count)] }
        let placed = map.groupOf.count { $0 != nil }
        let head = texts.head(
            votes: map.voteCounts.reduce(0, +), people: map.participants.count, statements: map.statements.count)
        return placed < map.participants.count ? [head, texts.placed(n: placed)] : [head]
    }

    private func groupsLine(_ map: OpinionMap) -> String {
        guard map.groups.count > 1 else { return texts.oneGroup }
        let clarity = map.clarity.first { $0.groups == map.groups.count }?.silhouette ?? 0
        return texts.groups(n: map.groups.count, clarity: clarity)
    }

    private func group(_ index: Int, _ study: OpinionStudy) -> [String] {
        let (group, letter) = (study.map.groups[index], OpinionStudy.letter(index))
        let head: String
        switch group.telling {
        case .nothing: return [texts.groupHidden]
        case .words: head = texts.groupFew(letter: letter)
        case .figures: head = texts.group(letter: letter, n: group.participants.count)
        }
        // What everybody says does not tell a group from others that are not there.
        let told = study.map.groups.count > 1 ? group.representative : []
        let lines = told.map { Self.margin + counted($0, study, areNumbersTold: group.telling == .figures) }
        return [head] + (lines.isEmpty && study.map.groups.count > 1 ? [Self.margin + texts.nothingOwn] : lines)
    }

    private func counted(
        _ told: RepresentativeStatement, _ study: OpinionStudy, areNumbersTold: Bool
    ) -> String {
        let statement = statement(told.statement, study)
        if !areNumbersTold {
            return told.isAgree ? texts.agreesFew(statement: statement) : texts.disagreesFew(statement: statement)
        }
        return told.isAgree
            ? texts.agrees(statement: statement, successes: told.successes, trials: told.trials)
            : texts.disagrees(statement: statement, successes: told.successes, trials: told.trials)
    }

    private func statement(_ number: Int, _ study: OpinionStudy) -> String {
        guard let text = study.text(number) else { return texts.numbered(number: String(number)) }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return texts.quoted(text: line.count > 160 ? line.prefix(159) + "…" : line)
    }

    // MARK: Picture

    /// The picture with its text equivalent; without dots when every group is too small.
    package func picture(_ study: OpinionStudy) -> OpinionDrawing {
        let picture = OpinionPicture(study.map)
        let groups = picture.outlines.map { outline in
            texts.pictureGroup(
                letter: OpinionStudy.letter(outline.group), n: study.map.groups[outline.group].participants.count)
        }
        let said = groups.isEmpty ? texts.pictureEmpty : texts.pictureText(list: groups.joined(separator: ", "))
        return OpinionDrawing(
            width: picture.width, height: picture.height,
            dots: picture.dots.map {
                OpinionDrawing.Dot(x: $0.place.x, y: $0.place.y, radius: $0.radius, group: $0.group)
            },
            outlines: picture.outlines.map { outline in
                OpinionDrawing.Outline(
                    corners: outline.corners.map { ($0.x, $0.y) }, letter: OpinionStudy.letter(outline.group),
                    label: (outline.label.x, outline.label.y), group: outline.group)
            }, title: texts.pictureTitle, description: said)
    }
}
