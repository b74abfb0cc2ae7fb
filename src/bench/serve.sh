#!/bin/sh
# Load on a running `heed serve`: sh src/bench/serve.sh URL FILE [CONNECTIONS [SECONDS]]
# Sends the file as plain text by wrk (Debian's), each time with another first line, so that no
# sentence cache is asked for the whole of it. Prints throughput, latencies and what was refused.
set -eu
url=$1
file=$2
script=$(mktemp)
trap 'rm -f "$script"' EXIT
cat >"$script" <<'LUA'
local draft
function init(args)
  local file = assert(io.open(args[1], "rb"))
  draft = file:read("*a")
  file:close()
end
local sent = 0
function request()
  sent = sent + 1
  local body = "Draft " .. sent .. " of the day\n\n" .. draft
  return wrk.format("POST", "/v1/check", {["Content-Type"] = "text/plain"}, body)
end
LUA
exec wrk -t1 -c"${3:-2}" -d"${4:-10}s" --latency -s "$script" "$url" -- "$file"
