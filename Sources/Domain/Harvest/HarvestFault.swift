/// Why a harvester gets no answer, by the names of OAI-PMH 2.0 (section 3.6).
package struct HarvestFault: Error, Sendable, Equatable {
    package enum Code: String, Sendable, CaseIterable {
        case badVerb, badArgument, badResumptionToken, cannotDisseminateFormat, idDoesNotExist, noRecordsMatch
    }

    /// What exactly is wrong, for the person who reads the answer.
    package enum Reason: Sendable, Equatable {
        case missingVerb
        case unknownVerb(String)
        case repeated(String)
        case unknownArgument(String)
        case missingArgument(String)
        /// A token stands alone.
        case besideToken
        /// Neither a day nor a second, in UTC.
        case unreadableDate(String)
        /// One bound is a day, the other one a second.
        case mixedDates
        case emptyRange
        case unreadableToken
        case unknownFormat(String)
        case unknownIdentifier(String)
        case nothing
    }

    package let code: Code
    package let reason: Reason

    package init(_ code: Code, _ reason: Reason) {
        self.code = code
        self.reason = reason
    }
}
