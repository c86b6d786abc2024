internal import Glibc

/// How surprising it is to find a form so often in a part of a corpus: the hypergeometric model of P. Lafon, « Sur la
/// variabilité de la fréquence des formes dans un corpus », *Mots* 1, 1980.
package struct Specificity: Sendable, Equatable {
    /// Counts beyond this are not exact as floating-point numbers.
    private static let limit = 1 << 52
    private static let precision = 1e-18

    /// More often than expected.
    package let isOver: Bool
    /// log₁₀ of the probability to find it at least so often (when over) or at most so often (when under) by chance.
    package let logProbability: Double

    package var probability: Double { pow(10, logProbability) }
    /// -log₁₀ of the probability, negative when the form is rarer than expected: 3 is one chance in a thousand.
    package var score: Double { isOver ? abs(logProbability) : -abs(logProbability) }

    /// - Parameters:
    ///   - found: times the form stands in the part.
    ///   - form: times it stands in the whole; `part`, words of the part; `whole`, words of the whole.
    /// - Throws: `impossibleCounts`.
    package init(_ found: Int, of form: Int, part: Int, whole: Int) throws(VerbatimFault) {
        guard whole <= Self.limit, found >= 0, found <= form, found <= part, form <= whole, part <= whole,
            form - found <= whole - part
        else { throw .impossibleCounts }
        let law = Hypergeometric(marked: form, drawn: part, whole: whole)
        let (a, b) = (found.multipliedFullWidth(by: whole), form.multipliedFullWidth(by: part))
        isOver = (a.high, a.low) > (b.high, b.low)
        logProbability = min(0, law.logTail(from: found, isUpper: isOver)) / M_LN10
    }

    /// Numbers of marked things among those drawn without putting back.
    private struct Hypergeometric {
        let marked: Int
        let drawn: Int
        let whole: Int

        /// Terms are summed from the given one outwards, where they grow ever smaller.
        func logTail(from start: Int, isUpper: Bool) -> Double {
            var (term, sum) = (1.0, 1.0)
            var k = start
            while term > sum * precision {
                let next = isUpper ? k + 1 : k - 1
                guard next >= max(0, drawn + marked - whole), next <= min(marked, drawn) else { break }
                term *= isUpper ? ratio(k) : 1 / ratio(next)
                sum += term
                k = next
            }
            return logMass(start) + log(sum)
        }

        /// P(k + 1) / P(k).
        private func ratio(_ k: Int) -> Double {
            Double(marked - k) * Double(drawn - k) / (Double(k + 1) * Double(whole - marked - drawn + k + 1))
        }

        /// C. Loader, « Fast and accurate computation of binomial probabilities », 2000: three binomial masses of one
        /// probability, so that nothing large is taken from something large.
        private func logMass(_ k: Int) -> Double {
            let p = Double(drawn) / Double(whole)
            return logBinomial(k, marked, p) + logBinomial(drawn - k, whole - marked, p)
                - logBinomial(drawn, whole, p)
        }

        private func logBinomial(_ k: Int, _ n: Int, _ p: Double) -> Double {
            let (x, size, q) = (Double(k), Double(n), 1 - p)
            if n == 0 { return 0 }
            if k == 0 { return p < 0.1 ? size * log1p(-p) : size * log(q) }
            if k == n { return size * log(p) }
            return stirlingError(k, x) * -1 + stirlingError(n, size) - stirlingError(n - k, size - x)
                - deviance(x, size * p) - deviance(size - x, size * q)
                + 0.5 * log(size / (2 * Double.pi * x * (size - x)))
        }

        /// log n! less Stirling's formula.
        private func stirlingError(_ n: Int, _ x: Double) -> Double {
            if n == 0 { return 0 }
            if n < 16 {
                let logFactorial = (1...n).reduce(0) { $0 + log(Double($1)) }
                return logFactorial - (x + 0.5) * log(x) + x - 0.5 * log(2 * Double.pi)
            }
            let s = 1 / (x * x)
            return (1.0 / 12 - (1.0 / 360 - (1.0 / 1_260 - (1.0 / 1_680 - s / 1_188) * s) * s) * s) / x
        }

        /// x log(x / m) + m - x, without the loss of figures where x is near m.
        private func deviance(_ x: Double, _ m: Double) -> Double {
            guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
            let v = (x - m) / (x + m)
            var (sum, term) = ((x - m) * v, 2 * x * v)
            for index in 1...1_000 {
                term *= v * v
                let next = sum + term / Double(2 * index + 1)
                if next == sum { break }
                sum = next
            }
            return sum
        }
    }
}
