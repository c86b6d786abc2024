/// Texts made by a seed, as the forms that each holds: five subjects have words of their own, and all share some.
struct MadeTexts {
    let count: Int
    let forms: Int

    var rows: [[Int]] {
        let common = forms / 4
        let own = (forms - common) / 5
        return (0..<count).map { text in
            var dice = Dice(text)
            let subject = dice.below(5)
            return (0..<6 + dice.below(13)).map { _ in
                if dice.happens(300) { return dice.below(common) }
                // The smaller of two: some words of a subject are frequent.
                return common + subject * own + min(dice.below(own), dice.below(own))
            }
        }
    }
}
