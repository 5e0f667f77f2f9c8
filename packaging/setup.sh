# Sourced by run, test and check: installs what is missing, configures and builds.
# shellcheck shell=bash
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

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

install_packages() {
    local wanted missing=()
    wanted=$(grep -v '^#' "$root/packaging/packages.txt")
    for package in $wanted; do
        dpkg-query -W -f='${Status}' "$package" 2> /dev/null | grep -q 'install ok installed' \
            || missing+=("$package")
    done
    if [[ ${#missing[@]} == 0 ]]; then
        say "All Debian packages are there"
        return
    fi
    say "Installing Debian packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# build PRESET [cmake --build arguments]
build() {
    local preset=$1
    shift
    say "Configuring and building ($preset); the first time takes some minutes"
    cd "$root"
    cmake --preset "$preset" > "/tmp/bentre-ict-configure-$(id -u).log" 2>&1 \
        || { cat "/tmp/bentre-ict-configure-$(id -u).log" >&2; exit 1; }
    cmake --build --preset "$preset" "$@"
}
