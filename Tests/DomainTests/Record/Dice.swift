import Domain

/// Values drawn from a seed (SplitMix64), so that a failing draw can be drawn again.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func text() -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "é", "\"", "\\", "\n", "\u{0}", "\u{1F}", "\u{301}", "😀", " ", "\u{2028}", "/",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...8, using: &self) {
            text.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &self)])
        }
        return text
    }

    mutating func double() -> Double {
        let drawn = Double(bitPattern: next())
        return drawn.isFinite ? drawn : -0.0
    }

    mutating func json(depth: Int) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &self))
        case 2: return .integer(Int64(bitPattern: next()))
        case 3: return .number(double())
        case 4: return .string(text())
        case 5:
            var elements: [JSON] = []
            for _ in 0..<Int.random(in: 0...4, using: &self) { elements.append(json(depth: depth - 1)) }
            return .array(elements)
        default:
            var members: [JSON.Member] = []
            for index in 0..<Int.random(in: 0...4, using: &self) {
                members.append(JSON.Member("\(index)\(text())", json(depth: depth - 1)))
            }
            return .object(members)
        }
    }

    mutating func fact() -> Fact {
        var fact = Fact(
            item: text(), section: text(), field: text(), position: Int.random(in: 0...9, using: &self),
            parent: maybe { $0.text() })
        fact.absence = maybe { Fact.Absence.allCases.randomElement(using: &$0) ?? .unknown }
        fact.text = maybe { $0.text() }
        fact.term = maybe { $0.text() }
        fact.organisation = maybe { dice in
            OrganisationReference(id: dice.maybe { Int64(bitPattern: $0.next()) }, name: dice.text(), kind: dice.text())
        }
        fact.territory = maybe { dice in
            TerritoryReference(
                id: dice.maybe { Int64(bitPattern: $0.next()) }, name: dice.text(), kind: dice.text(),
                departement: dice.maybe { $0.text() }, region: dice.maybe { $0.text() })
        }
        fact.target = maybe { dice in
            PracticeReference(
                id: dice.maybe { Int64(bitPattern: $0.next()) }, key: dice.text(), title: dice.maybe { $0.text() },
                slug: dice.maybe { $0.text() })
        }
        fact.number = maybe { $0.double() }
        fact.numberMax = maybe { Double(Int.random(in: -5...5, using: &$0)) }
        fact.comparator = maybe { Fact.Comparator.allCases.randomElement(using: &$0) ?? .equal }
        fact.unit = maybe { $0.text() }
        fact.since = maybe { Int.random(in: -800_000...800_000, using: &$0) }
        fact.until = maybe { Int.random(in: -800_000...800_000, using: &$0) }
        fact.locator = maybe { $0.text() }
        fact.printed = maybe { $0.text() }
        fact.isInferred = Bool.random(using: &self)
        fact.source = maybe { $0.text() }
        return fact
    }

    private mutating func maybe<Value>(_ draw: (inout Dice) -> Value) -> Value? {
        Bool.random(using: &self) ? draw(&self) : nil
    }
}
