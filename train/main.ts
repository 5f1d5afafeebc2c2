import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { constants, deflateSync, inflateSync } from 'node:zlib';
import { attribute } from '../src/engine/learned/attribute.ts';
import { mergeQuotations } from '../src/engine/learned/merge.ts';
import { loadModel, saveModel } from '../src/engine/learned/model-file.ts';
import { readCorpus, toExample } from './corpus.ts';
import { predictionLine } from './predictions.ts';
import { trainSideBySide } from './side-by-side.ts';
import { trainModel } from './train-model.ts';

const USAGE = `npm run train -- CORPUS.jsonl[.gz]                          writes ${'src/engine/learned/attribution.model'}
  --model FILE       another file for the model
  --held-out FILE    also writes what models that had not seen the article find in each article of the corpus
  --predict          trains nothing: writes what the model finds in the articles of the corpus to standard output`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string' }, 'held-out': { type: 'string' }, predict: { type: 'boolean' } },
});
const [corpus] = positionals;
const file = values.model ?? 'src/engine/learned/attribution.model';
if (!corpus) {
  console.error(USAGE);
  process.exit(2);
}
const KERNEL = 'src/engine/learned/kernel.wasm';
const bytesOf = (path: string): ArrayBuffer => Uint8Array.from(readFileSync(path)).buffer;

const examples = readCorpus(corpus).map(toExample);
if (values.predict) predict();
else await train();

function predict(): void {
  const model = loadModel(Uint8Array.from(inflateSync(readFileSync(file))).buffer, bytesOf(KERNEL));
  for (const { id, prose, quotations } of examples) {
    console.log(predictionLine(id, prose, mergeQuotations(prose, quotations, attribute(model, prose, quotations))));
  }
}

/** Codes for frequent bytes alone: a search for repetitions finds none, and is done otherwise from one processor to another. */
const PACKING = { level: 9, memLevel: 9, strategy: constants.Z_HUFFMAN_ONLY };

async function train(): Promise<void> {
  const { weights, heldOut } = await trainModel(bytesOf(KERNEL), examples, trainSideBySide, (line) =>
    console.error(line),
  );
  const bytes = deflateSync(saveModel(weights), PACKING);
  writeFileSync(file, bytes);
  console.error(`${file}: ${bytes.length} bytes`);
  const path = values['held-out'];
  if (!path) return;
  const lines = examples.map(({ id, prose, quotations }, k) => {
    return predictionLine(id, prose, mergeQuotations(prose, quotations, heldOut[k]));
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}
