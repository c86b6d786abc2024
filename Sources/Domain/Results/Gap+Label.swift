extension Gap {
    /// Of who does not know, where that counts as an answer.
    package static let unknownLabel = Labels(french: "Ne sait pas", english: "Does not know")
}
