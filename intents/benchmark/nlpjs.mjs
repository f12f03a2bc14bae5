// Trains nlp.js (Swedish) on the sentences of this module and tells how right and how fast it is on those that never
// train. Arguments: the folder of sentences, then files of text, intent and context, separated by tabs.
import { readFileSync, readdirSync } from 'node:fs';
import { join, basename } from 'node:path';
import { createRequire } from 'node:module';

const { NlpManager } = createRequire(import.meta.url)('node-nlp');

function lines(file) {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() && !line.startsWith('#'));
}

function manager(sentences, withEntities) {
  const nlp = new NlpManager({ languages: ['sv'], forceNER: withEntities, autoSave: false, nlu: { log: false } });
  for (const file of readdirSync(sentences)) {
    for (const line of lines(join(sentences, file))) {
      nlp.addDocument('sv', line, basename(file, '.txt'));
    }
  }
  return nlp;
}

// Only messages that need no knowledge of what was asked before.
function tests(files) {
  return files.flatMap(lines).map((line) => line.split('\t')).filter((c) => !c[2]);
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

async function measure(name, nlp, messages, rounds) {
  let right = 0;
  let refused = 0;
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    for (const [text, intent] of messages) {
      const start = process.hrtime.bigint();
      const answer = await nlp.process('sv', text);
      const took = Number(process.hrtime.bigint() - start) / 1000;
      if (round === rounds) {
        right += answer.intent === intent ? 1 : 0;
        refused += answer.intent === 'None' ? 1 : 0;
      }
      if (round > 0 || rounds === 0) {
        times.push(took);
      }
    }
  }
  times.sort((a, b) => a - b);
  const share = (count) => ((100 * count) / messages.length).toFixed(1);
  console.log(
    `nlp.js ${name}: ${messages.length} messages, right ${share(right)} %, none ${share(refused)} %, ` +
      `p50 ${quantile(times, 0.5).toFixed(0)} µs, p99 ${quantile(times, 0.99).toFixed(0)} µs`,
  );
}

const [sentences, ...files] = process.argv.slice(2);
const messages = tests(files);
for (const withEntities of [false, true]) {
  const nlp = manager(sentences, withEntities);
  const start = Date.now();
  await nlp.train();
  console.log(`nlp.js trained in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  await measure(withEntities ? 'with entities' : 'intent alone', nlp, messages, withEntities ? 1 : 5);
}
