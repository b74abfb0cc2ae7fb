#!/usr/bin/env bash
# The whole command on one 500-word draft: wall seconds of 11 runs after one, least, median, most;
# with the shipped pack, and with 300 rules in four languages.
set -euo pipefail
cd "$(dirname "$0")/../.."
heed=target/heed/bin/heed
mkdir -p target/bench
draft=target/bench/draft.txt
sed -e '/^# /d' corpus/en/0[1-4]*.txt | awk '{words += NF} words <= 500' >"$draft"

timed() {
  local name=$1 status
  shift
  "$@" >/dev/null 2>&1 || true
  for _ in 1 2 3 4 5 6 7 8 9 10 11; do
    local start end
    start=$(date +%s%N)
    status=0
    "$@" >/dev/null 2>&1 || status=$?
    end=$(date +%s%N)
    [ "$status" -le 1 ] || { echo "$name: exit $status"; return; }
    echo $(((end - start) / 1000000))
  done | sort -n | awk -v name="$name" '{t[NR]=$1} END {printf "%s: %d / %d / %d ms\n", name, t[1], t[int((NR+1)/2)], t[NR]}'
}

timed "whole command, $(wc -w <"$draft") words, shipped rules" "$heed" check "$draft"
src/bench/large-pack.sh target/bench/heed-300
timed "whole command, $(wc -w <"$draft") words, 300 rules in four languages" target/bench/heed-300/bin/heed check "$draft"
