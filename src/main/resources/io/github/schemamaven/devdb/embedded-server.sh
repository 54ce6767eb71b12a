# Runs the embedded PostgreSQL for as long as standard input stays open, and leaves nothing behind. The plugin holds the
# other end of that pipe, which the operating system closes however the build ends, kill -9 included.
#
# $1: the prepared data directory  $2: this server's own directory  $3: its lock file  the rest: the server's command
prepared=$1
own=$2
lock=$3
shift 3

# An interrupt from the keyboard goes to each process of the terminal, and a killed build no longer reads what is said
# below: the tidying up has to outlive both.
trap '' HUP INT PIPE TERM
exec 3<&0 </dev/null

if cp -pR "$prepared" "$own/data" 2>>"$own/log"; then
    "$@" >>"$own/log" 2>&1 3<&- &
    server=$!
    (
        while read -r _; do :; done
        # Again and again: a server that has only just been started does not listen to signals yet.
        while kill -QUIT "$server"; do sleep 0.02; done
    ) <&3 >/dev/null 2>&1 &
    watcher=$!
    exec 3<&-
    wait "$server"
    echo "ended with status $?"
    wait "$watcher"
else
    echo "could not copy '$prepared'"
    while read -r _; do :; done <&3
fi
rm -rf "$own" "$lock"
