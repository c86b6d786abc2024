extension Markup: ExpressibleByStringInterpolation {
    package init(stringLiteral value: StaticString) {
        var interpolation = StringInterpolation(literalCapacity: value.utf8CodeUnitCount, interpolationCount: 0)
        interpolation.appendLiteral(value)
        self.init(stringInterpolation: interpolation)
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(bytes: stringInterpolation.finished())
    }

    /// Collects the literal parts and the values of one `Markup` literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8] = []
        #if DEBUG
            var scanner = MarkupScanner()
        #endif

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        /// Takes compile-time literals only: the parameter type is the wall.
        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
            #if DEBUG
                literal.withUTF8Buffer { scanner.consume($0) }
            #endif
        }

        func finished() -> [UInt8] {
            #if DEBUG
                trap(scanner.violationAtEnd)
            #endif
            return bytes
        }

        mutating func check(_ value: MarkupValue) {
            #if DEBUG
                trap(scanner.accept(value))
            #endif
        }

        #if DEBUG
            private func trap(_ violation: MarkupViolation?) {
                guard let violation else { return }
                assertionFailure("\(violation) in: \(String(decoding: bytes.suffix(120), as: UTF8.self))")
            }
        #endif
    }
}
