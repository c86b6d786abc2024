/// Lines of a source as numbers and ranges separated by a comma and a space: "862-864, 901".
enum LineRanges {
    static func areValid(_ text: String) -> Bool {
        text.split(separator: ", ", omittingEmptySubsequences: false).allSatisfy { range in
            let ends = range.split(separator: "-", omittingEmptySubsequences: false)
            let numbers = ends.compactMap { $0.utf8.allSatisfy { 48...57 ~= $0 } ? Int($0) : nil }
            return numbers.count == ends.count && numbers.count <= 2 && numbers == numbers.sorted()
        }
    }
}
