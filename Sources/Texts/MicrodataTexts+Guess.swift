package import Domain

extension MicrodataTexts {
    /// Why a column was taken for what it is.
    package func words(_ reason: CodebookGuess.Reason) -> String {
        switch reason {
        case .fewValues(let count): guessFewValues(n: count)
        case .smallWholeNumbers: guessSmallNumbers
        case .numbers: guessNumbers
        case .days: guessDays
        case .splitChoices: guessSplit
        case .listedChoices: guessListed
        case .texts: guessTexts
        case .empty: guessEmpty
        }
    }

    /// Why a column was left out.
    package func words(_ reason: CodebookGuess.LeftOut.Reason) -> String {
        switch reason {
        case .identifies(let kind): words(kind)
        case .hasSplitChoices: leftSplit
        case .empty: leftEmpty
        case .unlinkedSheet: leftSheet
        }
    }

    private func words(_ kind: DirectIdentifier) -> String {
        switch kind {
        case .name: leftName
        case .mail: leftMail
        case .phone: leftPhone
        case .address: leftAddress
        case .birth: leftBirth
        case .place: leftPlace
        case .network: leftNetwork
        case .collector: leftCollector
        case .moment: leftMoment
        case .key: leftKey
        }
    }
}
