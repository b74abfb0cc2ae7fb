#!/usr/bin/env bash
# Benchmarks, each a ratio of two things timed in turn in one run. Needs the built distribution;
# with node and npm at hand, Heed's peers are timed on the same drafts beside it.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -ntp -Pbench -DskipTests test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime
drafts=(corpus/en corpus/en/held)
java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" \
  org.heed.bench.ReviewBenchmark rules corpus/en/held corpus/en

if command -v npm >/dev/null; then
  mkdir -p target/bench
  cp src/bench/peers/package.json src/bench/peers/peers.mjs target/bench/
  (cd target/bench && npm install --silent --no-audit --no-fund --no-package-lock)
  for folder in "${drafts[@]}"; do sed -e '/^# /d' "$folder"/*.txt; done >target/bench/drafts.txt
  node target/bench/peers.mjs target/bench/drafts.txt
else
  echo "no npm here: the peers were left out"
fi

if [ -x target/heed/bin/heed ]; then
  src/bench/start.sh
else
  echo "no distribution here: the times of the whole command were left out (mvn -DskipTests package)"
fi
