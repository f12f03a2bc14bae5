#!/bin/sh
# Measures nlp.js and this module on the same sentences, one after the other on the same machine.
# Needs Node 18 or newer; nlp.js is fetched into target.
set -e
cd "$(dirname "$0")/.."
mkdir -p target/benchmark
cp benchmark/package.json benchmark/nlpjs.mjs target/benchmark/
(cd target/benchmark && npm install --no-audit --no-fund --silent)
node target/benchmark/nlpjs.mjs src/main/resources/intents/sentences \
    src/test/resources/intents/held-out.tsv src/test/resources/intents/street.tsv
cd ..
./mvnw -o -q -Dfast -pl intents test-compile exec:exec@measure \
    -Dmeasure.what='UnderstandingBenchmark.(understanding|intentAlone)'
