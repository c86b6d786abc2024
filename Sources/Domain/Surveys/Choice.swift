/// One of the answers that a question proposes, or one row or mark of a matrix.
package struct Choice: Sendable, Equatable {
    package let code: String
    package var label: Wordings
    /// « Rien de tout cela »: in an answer with several choices it stands alone.
    package var isExclusive = false
    /// « Autre (préciser) »: words may be typed beside it.
    package var takesWords = false
    /// What it counts for in a mean, in the scale of a matrix or of a question.
    package var weight: Int?
    /// Address of a picture that helps those who do not read.
    package var picture: String?

    package init(
        _ code: String, _ label: Wordings, isExclusive: Bool = false, takesWords: Bool = false, weight: Int? = nil,
        picture: String? = nil
    ) {
        self.code = code
        self.label = label
        self.isExclusive = isExclusive
        self.takesWords = takesWords
        self.weight = weight
        self.picture = picture
    }
}
