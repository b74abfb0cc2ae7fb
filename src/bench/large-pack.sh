#!/usr/bin/env bash
# Makes a distribution with at least 300 rules in four languages: copies of the shipped rules under
# other names, each with its English section under fr, es and ar as well. Argument: where to.
set -euo pipefail
cd "$(dirname "$0")/../.."
to=$1
rm -rf "$to"
cp -r target/heed "$to"
rm -rf "$to"/rules/*/ "$to/lib/rules.bin"
cp -r rules/words rules/topics "$to/rules/"
for language in fr es ar; do
  cp -r rules/words/en "$to/rules/words/$language"
done
made=0
copy=0
while [ "$made" -lt 300 ]; do
  for file in rules/*/*.yml; do
    category=$(basename "$(dirname "$file")")
    [ "$category" != topics ] || continue
    mkdir -p "$to/rules/$category"
    { sed '/^en:/,$d' "$file"
      for language in en fr es ar; do
        sed -n '/^en:/,$p' "$file" | sed "1s/^en:/$language:/"
      done; } >"$to/rules/$category/$(basename "$file" .yml)-$copy.yml"
    made=$((made + 1))
  done
  copy=$((copy + 1))
done
java -cp "$to/lib/heed.jar" org.heed.pack.PackCompiler "$to/rules"
echo "$made rules in four languages in $to"
