internal import Glibc

/// nginx with two workers, serving files of a folder of its own.
enum NginxServer {
    static func start(_ folder: String, root: String, log: String) throws -> Contender {
        let port = try Loopback.freePort()
        try ScratchFolder.write(Array(configuration(folder, root: root, port: port).utf8), to: "\(folder)/nginx.conf")
        let child = try Child("nginx", ["nginx", "-p", folder, "-c", "\(folder)/nginx.conf"], log: log)
        _ = try child.wait { Loopback.get("/health", port: port) }
        return Contender(name: "nginx, same bytes as a file", port: port, process: child)
    }

    /// Tuned as its own guides say; the access log is on, as it is in Essaim.
    private static func configuration(_ folder: String, root: String, port: UInt16) -> String {
        """
        \(getuid() == 0 ? "user root;" : "")
        daemon off;
        worker_processes 2;
        pid \(folder)/nginx.pid;
        error_log \(folder)/error.log;
        events { worker_connections 1024; }
        http {
            default_type text/html;
            charset utf-8;
            types { text/css css; }
            access_log \(folder)/access.log;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 100000000;
            open_file_cache max=100;
            gzip_types text/css;
            gzip_comp_level 5;
            client_body_temp_path \(folder)/body;
            proxy_temp_path \(folder)/proxy;
            fastcgi_temp_path \(folder)/fastcgi;
            uwsgi_temp_path \(folder)/uwsgi;
            scgi_temp_path \(folder)/scgi;
            server {
                listen 127.0.0.1:\(port) reuseport;
                root \(root);
                gzip on;
                error_page 404 /absent.html;
            }
        }

        """
    }
}
