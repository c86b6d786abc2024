/// Draws positions of a short list, each as often as its weight says.
struct WeightedChoice {
    private let cumulated: [Int]

    init(_ weights: [Int]) {
        var sum = 0
        cumulated = weights.map { weight in
            sum += weight
            return sum
        }
    }

    func draw(_ dice: inout Dice) -> Int {
        let weight = dice.below(cumulated.last ?? 1)
        return cumulated.firstIndex { $0 > weight } ?? 0
    }
}
