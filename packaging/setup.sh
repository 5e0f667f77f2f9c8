# Sourced by run, test and check: installs what is missing, configures and builds.
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale

say() { printf '\n== %s\n' "$*"; }

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        echo "Packages must be installed, but this user is not root and sudo is missing." >&2
        echo "Ask an administrator for: $*" >&2
        exit 1
    fi
}

# install_packages run|test: what that half of the list names; the test half comes with the first.
install_packages() {
    local last=$1 package missing=()
    while read -r package; do
        dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q 'install ok installed' \
            || missing+=("$package")
    done < <(awk -v last="$last" '/^# test:/ && last == "run" { exit } !/^#/' "$root/packaging/packages.txt")
    if [[ ${#missing[@]} == 0 ]]; then
        say "All Debian packages are there"
        return
    fi
    say "Installing Debian packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# configure PRESET
configure() {
    local log
    cd "$root"
    log=$(mktemp)
    cmake --preset "$1" > "$log" 2>&1 || { cat "$log" >&2; rm -f "$log"; exit 1; }
    rm -f "$log"
}

# build PRESET [cmake --build arguments]
build() {
    local preset=$1
    shift
    say "Configuring and building ($preset); the first time takes some minutes"
    configure "$preset"
    cmake --build --preset "$preset" "$@"
}
