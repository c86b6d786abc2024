/// The shell that stands between the tests and a program: it ends the program when its standard input closes.
enum WatchScript {
    /// Arguments: directory, "sweep" or "", then the command. The inner shell writes its number before it becomes the
    /// program, so that the number is known and right.
    static let text = #"""
        directory=$1; sweep=$2; shift 2
        sh -c 'echo $$ >"$0/pid"; exec "$@"' "$directory" "$@" </dev/null >"$directory/out" 2>"$directory/err" &
        child=$!
        exec 2>/dev/null
        read -r nothing
        kill -TERM "$child"
        tries=0
        while kill -0 "$child" && [ "$tries" -lt 50 ]; do
            case "$(cut -d ')' -f 2 "/proc/$child/stat")" in " Z"*) break ;; esac
            tries=$((tries + 1)); sleep 0.1
        done
        kill -KILL "$child"
        wait "$child"
        status=$?
        if [ "$sweep" = sweep ]; then
            for process in /proc/[0-9]*; do
                case "$(tr '\0' ' ' <"$process/cmdline")" in
                *"$directory/"*) [ "$process" = "/proc/$$" ] || kill -KILL "${process#/proc/}" ;;
                esac
            done
            sleep 0.2
        fi
        rm -rf "$directory"
        exit "$status"
        """#
}
