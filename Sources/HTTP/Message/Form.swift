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

    /// The texts of a form that carries files too.
    init(_ parts: [FormPart]) throws(FormError) {
        var fields: [NamedValue] = []
        for part in parts where part.fileName == nil {
            guard !part.bytes.contains(0), let value = String(validating: part.bytes, as: UTF8.self) else {
                throw .malformed
            }
            fields.append(NamedValue(name: part.name, value: value))
        }
        self.fields = fields
    }

    package func first(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }
}
