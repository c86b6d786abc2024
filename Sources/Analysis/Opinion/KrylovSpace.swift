/// A space that grows by applying a symmetric operator to its newest vectors, and the best eigenvectors inside it.
struct KrylovSpace {
    /// An approximate eigenvalue with its vector of length 1.
    struct Pair {
        let value: Double
        let vector: [Double]
        /// The operator applied to the vector.
        let image: [Double]
    }

    /// Numbers in -1…1 that look random and are the same on every machine (SplitMix64).
    struct Numbers {
        private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

        mutating func next() -> Double {
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double(Int64(bitPattern: bits ^ (bits >> 31)) >> 11) / 4_503_599_627_370_496
        }
    }

    private let size: Int
    /// Orthonormal; the operator was applied to the first ones.
    private var basis: [[Double]] = []
    private var images: [[Double]] = []
    /// The operator in this basis.
    private var inside: [[Double]] = []
    /// The length of the longest image: what is much smaller is rounding.
    private var scale = 0.0
    private var next = 12

    init(size: Int, _ block: [[Double]]) {
        self.size = size
        for vector in block { add(vector, leastLength: 1e-12) }
    }

    /// Vectors to which the operator was applied.
    var count: Int { images.count }

    /// Whether enough vectors were added since the last look for a look to be worth its time.
    var isDue: Bool { count >= next }

    /// Applies the operator to the newest vectors and takes in what is new in the result.
    /// - Parameter operate: takes vectors side by side and how many they are.
    /// - Returns: false when there is nothing new: the space holds its own image.
    mutating func grow(_ operate: ([Double], Int) -> [Double]) -> Bool {
        let fresh = basis[images.count...]
        let width = fresh.count
        guard width > 0 else { return false }
        var block = [Double](repeating: 0, count: size * width)
        for (offset, vector) in fresh.enumerated() {
            for index in 0..<size { block[index * width + offset] = vector[index] }
        }
        let product = operate(block, width)
        for offset in 0..<width {
            let image = (0..<size).map { product[$0 * width + offset] }
            scale = max(scale, Self.product(image, image).squareRoot())
            images.append(image)
        }
        for image in images.suffix(width) { inside.append(basis.prefix(images.count).map { Self.product($0, image) }) }
        let before = basis.count
        for image in images.suffix(width) { add(image, leastLength: 1e-13 * scale) }
        return basis.count > before
    }

    /// The greatest eigenvalues of the operator inside this space (Rayleigh-Ritz).
    func leading(_ wanted: Int) -> [Pair] {
        let rows = inside.indices.map { row in inside.indices.map { inside[max(row, $0)][min(row, $0)] } }
        let matrix = SymmetricMatrix(rows)
        return (0..<min(wanted, matrix.values.count)).map { index in
            Pair(
                value: matrix.values[index], vector: combined(basis, matrix.vectors[index]),
                image: combined(images, matrix.vectors[index]))
        }
    }

    /// Whether the greatest ones are eigenvalues of the whole operator, to so much of the greatest.
    mutating func hasConverged(_ wanted: Int, _ tolerance: Double) -> Bool {
        next = count + max(12, count / 4)
        let pairs = leading(wanted)
        guard let greatest = pairs.first?.value else { return true }
        return pairs.allSatisfy { pair in
            var square = 0.0
            for index in 0..<size {
                let rest = pair.image[index] - pair.value * pair.vector[index]
                square += rest * rest
            }
            return square.squareRoot() <= tolerance * greatest
        }
    }

    /// Takes in the part of a vector that is new, if it is longer than rounding.
    private mutating func add(_ vector: [Double], leastLength: Double) {
        guard basis.count < size else { return }
        var rest = vector
        // Once leaves rounding of the size of what was taken away; twice is enough (Kahan and Parlett).
        for _ in 0..<2 {
            for known in basis { Self.subtract(Self.product(known, rest), known, from: &rest) }
        }
        let length = Self.product(rest, rest).squareRoot()
        guard length > leastLength else { return }
        for index in rest.indices { rest[index] /= length }
        for known in basis { Self.subtract(Self.product(known, rest), known, from: &rest) }
        let again = Self.product(rest, rest).squareRoot()
        guard again > 0.5 else { return }
        basis.append(rest.map { $0 / again })
    }

    private func combined(_ vectors: [[Double]], _ shares: [Double]) -> [Double] {
        var sum = [Double](repeating: 0, count: size)
        for (vector, share) in zip(vectors, shares) { Self.subtract(-share, vector, from: &sum) }
        return sum
    }

    static func product(_ left: [Double], _ right: [Double]) -> Double {
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                var sum = 0.0
                for index in 0..<min(left.count, right.count) { sum += left[index] * right[index] }
                return sum
            }
        }
    }

    private static func subtract(_ factor: Double, _ vector: [Double], from rest: inout [Double]) {
        vector.withUnsafeBufferPointer { vector in
            rest.withUnsafeMutableBufferPointer { rest in
                for index in 0..<min(vector.count, rest.count) { rest[index] -= factor * vector[index] }
            }
        }
    }
}
