/// Words that passwords are most often made of; the file says where they come from.
enum CommonWords {
    static let all = EmbeddedData.passwordsTSV.split(separator: "\n").dropFirst()
        .filter { !$0.hasPrefix("#") }.map(String.init)
}
