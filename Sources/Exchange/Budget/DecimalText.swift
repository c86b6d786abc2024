/// A number as files write it, kept as digits so that nothing is rounded: "1250", "12.50", "12,50".
struct DecimalText: Equatable {
    enum Fault: Equatable { case notNumber, ambiguous, negative }

    /// Without zeros before.
    let whole: [UInt8]
    /// Without zeros after.
    let decimals: [UInt8]
    let hasComma: Bool

    static func reading(_ text: String) -> Result<DecimalText, FaultError> {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let commas = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 1 || commas.count == 1 else { return .failure(FaultError(.notNumber)) }
        let halves = parts.count == 1 ? commas : parts
        let digits = halves.allSatisfy { $0.allSatisfy { 0x30...0x39 ~= $0 } }
        guard halves.count <= 2, digits, !halves[0].isEmpty, halves.count == 1 || !halves[1].isEmpty else {
            return .failure(FaultError(.notNumber))
        }
        let hasComma = commas.count == 2
        if hasComma && halves[1].count == 3 && halves[0].first != 0x30 { return .failure(FaultError(.ambiguous)) }
        var decimals = halves.count == 2 ? Array(halves[1]) : []
        while decimals.last == 0x30 { decimals.removeLast() }
        let whole = Array(halves[0].drop { $0 == 0x30 })
        if isNegative && !(whole.isEmpty && decimals.isEmpty) { return .failure(FaultError(.negative)) }
        return .success(DecimalText(whole: whole, decimals: decimals, hasComma: hasComma))
    }

    struct FaultError: Error, Equatable {
        let fault: Fault
        init(_ fault: Fault) { self.fault = fault }
    }

    /// The number times ten to that power, when it is whole then and below `limit`.
    func scaled(_ places: Int, limit: Int) -> Int? {
        guard decimals.count <= places, places <= 18 else { return nil }
        var value = 0
        for digit in whole + decimals + [UInt8](repeating: 0x30, count: places - decimals.count) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow, product <= limit else { return nil }
            value = product + Int(digit & 0x0F)
        }
        return value < limit ? value : nil
    }
}
