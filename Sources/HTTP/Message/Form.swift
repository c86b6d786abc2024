/// The decoded fields of a form sent as application/x-www-form-urlencoded, in order; 1,000 fields at most.
package struct Form: Sendable, Equatable {
    package let fields: [NamedValue]

    package init(_ fields: [NamedValue] = []) {
        self.fields = fields
    }

    package init(parsing bytes: some Collection<UInt8>) throws(FormError) {
        do {
            fields = try FieldList.parse(bytes, limit: 1000)
        } catch .tooMany {
            throw .tooManyFields
        } catch {
            throw .malformed
        }
    }

    package func first(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
