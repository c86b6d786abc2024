import Domain
import Testing

@Suite struct DeviceTests {
    @Test(arguments: [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0", "Firefox, Linux"),
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
                + "Safari/537.36 Edg/141.0.0.0", "Edge, Windows"
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                + "Version/18.5 Mobile/15E148 Safari/604.1", "Safari, iPhone"
        ),
        (
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile "
                + "Safari/537.36", "Chrome, Android"
        ),
        ("curl/8.5.0", ""), ("", ""), ("<script>", ""),
    ]) func `a browser is named by its family and its system, never by a version`(_ agent: String, _ name: String) {
        #expect(Device(userAgent: agent).text == name)
        #expect(!Device(userAgent: agent).text.contains { $0.isNumber })
    }

    @Test func `a browser that says nothing has no name`() { #expect(Device(userAgent: nil).text.isEmpty) }
}
