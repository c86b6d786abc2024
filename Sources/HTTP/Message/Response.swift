/// One answer; length, date, entity tag, compression and conditional answers are the server's work.
package struct Response: Sendable {
    package var status: Int
    package var headers: Headers
    package var body: ResponseBody

    package init(status: Int = 200, headers: Headers = Headers(), body: ResponseBody = .bytes([])) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
