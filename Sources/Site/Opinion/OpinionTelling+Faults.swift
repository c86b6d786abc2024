internal import Analysis
package import Exchange
internal import Texts

extension OpinionTelling {
    /// What is wrong with a file, where, and how to repair it.
    package func sentence(_ error: OpinionFileError) -> String {
        switch error {
        case .unknownHeader(let found, let needed):
            texts.unknownHeader(needed: needed.joined(separator: ", "), found: found.joined(separator: ", "))
        case .repeatedColumn(let column): texts.repeatedColumn(column: column)
        case .noLines: texts.noLines
        case .badNumber(let text, let column, let line): texts.badNumber(line: line, column: column, text: text)
        case .badVote(let text, let column, let line): texts.badVote(line: line, column: column, text: text)
        case .badModeration(let text, let line): texts.badModeration(line: line, text: text)
        case .badFlag(let text, let column, let line): texts.badFlag(line: line, column: column, text: text)
        case .missing(let column, let line): texts.missing(line: line, column: column)
        case .repeated(let number, let column, let line, let first):
            texts.repeated(line: line, column: column, number: String(number), first: String(first))
        case .repeatedName(let name, let line): texts.repeatedName(line: line, name: name)
        }
    }

    /// The same of whatever keeps a map from being made, with the name of the file it is about.
    package func sentence(_ fault: OpinionStudy.Fault, votes: String, statements: String) -> String {
        switch fault {
        case .votes(let error): texts.inFile(file: votes, sentence: sentence(error))
        case .statements(let error): texts.inFile(file: statements, sentence: sentence(error))
        case .statementsTable(let error):
            texts.inFile(file: statements, sentence: TableWords(all).sentence(error))
        case .map(.noVotes), .map(.notAVote), .map(.groupCount), .map(.startingCentre), .map(.startingCentres):
            texts.inFile(file: votes, sentence: texts.noVotes)
        case .map(.tooManyVotes(let limit)), .map(.tooManyStatements(let limit)):
            texts.inFile(file: votes, sentence: texts.tooMany(n: limit))
        }
    }

    /// Says that so many files were written to a folder.
    package func written(_ files: Int, in folder: String) -> String { texts.written(n: files, folder: folder) }

    /// A sentence about one file, with its name.
    package func about(_ file: String, _ sentence: String) -> String { texts.inFile(file: file, sentence: sentence) }
}
