internal import Texts

/// One use of the program: what was asked, with which settings, in which language, and where to answer.
struct Call {
    let arguments: Arguments
    let configuration: Configuration
    let texts: Texts
    let output: Output

    var cli: CliTexts { texts.cli }

    /// The plain arguments, exactly as many as are named.
    func words(_ names: String...) throws(UsageError) -> [String] {
        if let extra = arguments.words.dropFirst(names.count).first { throw .unexpectedArgument(extra) }
        if arguments.words.count < names.count { throw .missingArgument(names[arguments.words.count]) }
        return arguments.words
    }
}
