package import Domain

extension CopiesTexts {
    /// Why there is no copy, as the end of a sentence.
    package func name(_ failure: CopyFailure) -> String {
        switch failure {
        case .absent: failureAbsent
        case .room: failureRoom
        case .forbidden: failureForbidden
        case .key: failureKey
        case .damaged: failureDamaged
        case .other: failureOther
        }
    }

    /// What made a copy.
    package func name(_ kind: KeptCopy.Kind) -> String {
        switch kind {
        case .asked: kindAsked
        case .scheduled: kindScheduled
        case .beforeMigrating: kindBeforeMigrating
        }
    }
}
