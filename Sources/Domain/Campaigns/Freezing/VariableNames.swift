/// Names of columns, each once whatever the case.
struct VariableNames {
    private var taken: Set<String> = []

    /// A name like that one that no other column has.
    mutating func free(_ wanted: String) -> String {
        let base = Variable.code(like: wanted)
        var (name, number) = (base, 1)
        while !taken.insert(name.lowercased()).inserted {
            number += 1
            // What a code may hold, less the number.
            name = String(base.prefix(56)) + "_\(number)"
        }
        return name
    }
}

extension Variable.Value {
    /// The values of choices in their order. A code that is a number above zero is that number, since a cell is read both
    /// ways; one that looks like another number has a letter before.
    static func all(of choices: [Choice], _ label: (Wordings) -> Labels) -> [Variable.Value] {
        var numbers: Set<Int32> = []
        let own = choices.map { choice -> Int32? in
            guard let number = Int32(choice.code), number > 0, String(number) == choice.code else { return nil }
            numbers.insert(number)
            return number
        }
        var last: Int32 = 0
        var names: Set<String> = []
        return zip(choices, own).map { choice, own in
            var name = own == nil && Int32(choice.code) != nil ? "c\(choice.code)" : choice.code
            while !names.insert(name).inserted { name += "_" }
            var number = own
            while number == nil {
                last += 1
                if numbers.insert(last).inserted { number = last }
            }
            return Variable.Value(number ?? last, name, label(choice.label), weight: choice.weight.map(Double.init))
        }
    }
}
