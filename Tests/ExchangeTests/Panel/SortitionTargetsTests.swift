import Exchange
import Testing

@Suite struct SortitionTargetsTests {
    private func fault(_ targets: String) throws -> SortitionFileError? { try SortitionSample(targets).fault() }

    @Test func `targets are read under all names that their columns have had`() throws {
        let rows = "gender,female,9,20\ngender,male,8,20\n"
        for header in [
            "feature,value,min,max", "category,name,min,max", "category,feature,min,max",
            "Critère,Valeur,Minimum,Maximum",
            "\u{FEFF}Feature , VALUE,min,max",
        ] {
            let targets = try SortitionSample(header + "\n" + rows).targets()
            #expect(targets.features.map(\.name) == ["gender"])
            #expect(targets.features[0].values.map(\.name) == ["female", "male"])
            #expect(targets.features[0].values.map(\.min) == [9, 8] && targets.features[0].values[0].max == 20)
            #expect(targets.features[0].values[1].line == 3 && targets.features[0].values[0].minFlex == nil)
        }
        let semicolons = "value;feature;max;min;note\nfemale;gender;20;9;x\n"
        #expect(try SortitionSample(semicolons).targets().features[0].values[0].min == 9)
    }

    @Test func `flexible bounds are kept apart from the targets`() throws {
        let sample = try SortitionSample("feature,value,min,max,min_flex,max_flex\ngender,female,9,12,7,14\n")
        let value = try sample.targets().features[0].values[0]
        #expect(value.min == 9 && value.max == 12 && value.minFlex == 7 && value.maxFlex == 14)
        #expect(
            try fault("feature,value,min,max,min_flex,max_flex\ngender,female,9,12,10,14\n")
                == .flexInside(feature: "gender", value: "female", column: "min_flex", line: 2))
        #expect(
            try fault("feature,value,min,max,min_flex,max_flex\ngender,female,9,12,7,11\n")
                == .flexInside(feature: "gender", value: "female", column: "max_flex", line: 2))
    }

    @Test func `what is wrong is said with its line and its column`() throws {
        let head = "feature,value,min,max\n"
        #expect(try fault("feature,value,minn,max\na,b,1,2\n") == .missingColumn("min", nearest: "minn"))
        #expect(try fault("feature,min,max\na,1,2\n") == .missingColumn("value", nearest: nil))
        #expect(try fault("feature,value,min,max,Min\na,b,1,2,3\n") == .repeatedColumn("Min", line: 1))
        #expect(try fault(head) == .noTargets)
        #expect(try fault(head + ",b,1,2\n") == .emptyName(column: "feature", line: 2))
        #expect(try fault(head + "a, ,1,2\n") == .emptyName(column: "value", line: 2))
        #expect(try fault(head + "a,b,1,2\nA,B ,1,2\n") == .repeatedTarget(feature: "A", value: "B", line: 3, first: 2))
        #expect(
            try fault(head + "a,b,3,2\n") == .minAboveMax(feature: "a", value: "b", min: 3, max: 2, line: 2))
        for number in ["", "x", "-1", "1.5", "NaN", "1000001", "99999999999999999999", "+1", "٣"] {
            #expect(try fault(head + "a,b,\(number),2\n") == .notANumber(number, column: "min", line: 2))
        }
    }

    @Test func `a file that is no table is refused as such`() throws {
        #expect(throws: TableError.self) { try SortitionSample("").targets() }
        #expect(throws: TableError.self) { try SortitionSample("feature,value,min,max\na\u{0},b,1,2\n").targets() }
        let wide = String(repeating: "x,", count: 20_000) + "\n"
        #expect(throws: TableError.self) { try SortitionSample(wide).targets() }
    }
}
