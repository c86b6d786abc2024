extension French {
    /// A text that will stand between guillemets: its own become the quotes of second rank, “ ”, without their spaces.
    package static func insideQuotes(_ text: String) -> String {
        var quoted = ""
        var skipsSpace = false
        for character in text {
            if skipsSpace, character.isWhitespace { continue }
            skipsSpace = false
            switch character {
            case "«":
                quoted.append("“")
                skipsSpace = true
            case "»":
                while quoted.last?.isWhitespace == true { quoted.removeLast() }
                quoted.append("”")
            default: quoted.append(character)
            }
        }
        return quoted
    }
}
