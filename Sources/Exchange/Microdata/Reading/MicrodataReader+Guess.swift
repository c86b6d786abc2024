package import Domain

extension MicrodataReader {
    /// A codebook made from the names and the cells: the first sheet is the first level, those whose rows name one of its
    /// rows are levels inside.
    ///
    /// - Parameters:
    ///   - code: of the codebook.
    ///   - keeping: names of columns to be taken although they seem to tell who somebody is.
    package func guess(
        code: String, title: String, language: String = "fr", keeping: Set<String> = []
    ) throws -> CodebookGuess {
        var guesser = CodebookGuesser(
            code, title: title, language: language, keeping: keeping, isSynthetic: isSynthetic)
        for (index, sheet) in sheets.enumerated() {
            if index > 0 && sheet.parentLink == nil {
                guesser.leaveOut(sheet)
                continue
            }
            var profiles = sheet.header.map { _ in ColumnProfile() }
            try rows(of: sheet) { row in
                for (column, cell) in row.cells.enumerated() where column < profiles.count && !cell.isEmpty {
                    profiles[column].take(cell)
                }
            }
            guesser.take(sheet, profiles, parent: index == 0 ? nil : Codebook.mainLevel)
        }
        let guess = guesser.guess
        if guess.codebook.variables.isEmpty {
            throw MicrodataReadError.one(MicrodataFault(.noRows, sheet: sheets.first?.title ?? ""))
        }
        return guess
    }
}
