internal import CMicroHTTPD

/// Hands deliveries to the C library.
enum Wire {
    /// False when the library refuses, which drops the connection.
    ///
    /// - Parameter fields: of this one answer, in the place of those of the same name.
    static func queue(_ delivery: Delivery, _ fields: [Headers.Field], on connection: OpaquePointer) -> Bool {
        let body = Unmanaged.passRetained(delivery.body)
        let start = UnsafeMutableRawPointer(mutating: delivery.body.bytes.baseAddress)
        let response = MHD_create_response_from_buffer_with_free_callback_cls(
            delivery.body.count, start,
            { context in
                if let context { Unmanaged<FixedBytes>.fromOpaque(context).release() }
            }, body.toOpaque())
        guard let response else {
            body.release()
            return false
        }
        defer { MHD_destroy_response(response) }
        for field in delivery.headers.fields where !isTheLibrarys(field.name) && !replaces(field.name, fields) {
            guard essaim_mhd_add_header(response, field.name, field.value) != 0 else { return false }
        }
        for field in fields {
            guard essaim_mhd_add_header(response, field.name, field.value) != 0 else { return false }
        }
        return essaim_mhd_queue(connection, UInt32(delivery.status), response) != 0
    }

    private static func replaces(_ name: String, _ fields: [Headers.Field]) -> Bool {
        fields.contains { ASCII.equalIgnoringCase($0.name, name) }
    }

    /// Framing is the library's alone.
    private static func isTheLibrarys(_ name: String) -> Bool {
        ASCII.equalIgnoringCase(name, "Content-Length") || ASCII.equalIgnoringCase(name, "Transfer-Encoding")
    }
}
