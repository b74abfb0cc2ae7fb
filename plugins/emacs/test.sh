#!/usr/bin/env bash
# Emacs shows Heed's diagnostics through eglot and applies a quick fix. Needs the built distribution.
set -euo pipefail
cd "$(dirname "$0")"
HEED_PLUGIN=$PWD
HEED=$(cd ../.. && pwd)/target/heed/bin/heed
export HEED HEED_PLUGIN
[ -x "$HEED" ] || { echo "no distribution in target/heed; run mvn -DskipTests package" >&2; exit 2; }
{ command -v emacs >/dev/null && [ -n "$(find /usr/share/emacs -name 'eglot*.el*' -print -quit)" ]; } ||
  { apt-get update -qq &&
    apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends emacs-nox elpa-eglot; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf 'A title\n\nHe committed suicide in May.\n' >story.txt
HOME=$work timeout 120 emacs -Q --batch -l "$HEED_PLUGIN/test.el"
