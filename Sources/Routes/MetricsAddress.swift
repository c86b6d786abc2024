/// What a program that watches a server asks, on a port of its own: no address of the site.
package enum MetricsAddress {
    package static let path = "/metrics"
}
