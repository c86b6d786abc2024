import Domain

/// Damage done to a file: bytes changed, lost, doubled or exchanged; values of another kind.
enum Mutation {
    private static let poisons: [[UInt8]] = [
        [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], Array("\\u0000".utf8), Array("\\ud800".utf8),
        Array("1e999".utf8), Array("-".utf8), Array("[[[[[[[[".utf8), Array("\"".utf8), Array("}".utf8),
        Array(",".utf8),
        Array("null".utf8), Array("\u{202E}".utf8), Array("99999999999999999999999".utf8),
    ]

    static func bytes(_ original: [UInt8], _ dice: inout Dice) -> [UInt8] {
        // Some tables of an export are empty: there is nothing to change in them, only something to add.
        var bytes = original.isEmpty ? dice.one(of: poisons) ?? [0] : original
        for _ in 0...dice.below(3) {
            let place = dice.below(bytes.count)
            let end = min(bytes.count, place + dice.below(400))
            switch dice.below(6) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: dice.below(bytes.count))
            case 3: bytes.removeLast(bytes.count - place - (place == 0 ? 1 : 0))
            case 4: bytes.insert(contentsOf: dice.one(of: poisons) ?? [], at: place)
            // Letters exchanged inside texts keep the file readable, so that what comes after reading is tried too.
            default: if bytes[place] >= UInt8(ascii: "a"), bytes[place] < UInt8(ascii: "z") { bytes[place] += 1 }
            }
            if bytes.isEmpty { return bytes }
        }
        return bytes
    }

    /// The value with one of its leaves or branches replaced by something of another kind.
    static func json(_ value: JSON, _ dice: inout Dice) -> JSON {
        if dice.below(8) == 0 { return stranger(&dice) }
        switch value {
        case .array(var elements) where !elements.isEmpty:
            let index = dice.below(elements.count)
            elements[index] = json(elements[index], &dice)
            return .array(elements)
        case .object(var members) where !members.isEmpty:
            let index = dice.below(members.count)
            let member = members[index]
            members[index] = JSON.Member(
                dice.below(10) == 0 ? member.key + "x" : member.key, json(member.value, &dice))
            return .object(members)
        default: return stranger(&dice)
        }
    }

    private static func stranger(_ dice: inout Dice) -> JSON {
        let strangers: [JSON] = [
            .null, .bool(true), .integer(.min), .integer(.max), .number(1e300), .number(-0.0), .string(""),
            .string("\u{1}"),
            .string("<script>"), .string("2021-02-30"), .string("12-"), .string(String(repeating: "é", count: 30_000)),
            .array([]),
            .array([.null, .array([.array([])])]), .object([]), .object([JSON.Member("texte", .integer(1))]),
            .string("\u{FEFF}\u{202E}"), .string("1A"),
        ]
        return dice.one(of: strangers) ?? .null
    }
}
