#!/usr/bin/env bash
# Neovim shows Heed's diagnostics and applies a quick fix. Needs the built distribution.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
heed=$(cd ../.. && pwd)/target/heed/bin/heed
[ -x "$heed" ] || { echo "no distribution in target/heed; run mvn -DskipTests package" >&2; exit 2; }
command -v nvim >/dev/null ||
  { apt-get update -qq && apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends neovim; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '# A title\n\n😀 He committed suicide in May.\n' >story.md
HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work XDG_STATE_HOME=$work XDG_CACHE_HOME=$work \
  timeout 90 nvim --headless -n -u NONE --cmd "let g:heed_command='$heed'" \
  -c "filetype on" -S "$here/heed.lua" -S "$here/test.lua"
echo
