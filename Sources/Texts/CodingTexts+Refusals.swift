package import Domain

extension CodingTexts {
    /// Why something about codes was not taken, and how to repair it.
    package func sentence(_ refusal: CodingRefusal) -> String {
        switch refusal {
        case .faults(let faults): faults.map(sentence).joined(separator: " ")
        case .codeInUse: codeInUse
        case .codeHasFiner: codeHasFiner
        case .placesTaken: placesTaken
        case .notCoder: notCoderYet
        case .compared: compared
        case .codeUnknown: codeUnknown
        case .nothingSaid: nothingSaid
        case .notCompared: notCompared
        case .agreed: agreed
        case .consentUnknown: consentUnknown
        case .consentNotThere: consentNotThere
        case .notQuotable: notQuotable
        case .passageNotThere: passageNotThere
        case .quotedAlready: quotedAlready
        case .findingsOpen(let count): findingsOpen(n: count)
        case .batchCompared: batchCompared
        }
    }

    package func sentence(_ fault: CodingFault) -> String {
        switch fault {
        case .missing(.label): missingLabel
        case .missing(.definition): missingDefinition
        case .missing(.passage): missingPassage
        case .missing: missingOther
        case .tooLong(_, let limit): tooLong(n: limit)
        case .twin: twin
        case .parentUnknown: parentUnknown
        case .tooDeep(let limit): tooDeep(n: limit)
        case .tooMany(let limit): tooMany(n: limit)
        }
    }
}
