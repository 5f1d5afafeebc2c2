import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attribute } from '../../src/engine/learned/attribute.ts';
import { loadModel } from '../../src/engine/learned/model-file.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import { shippedKernel } from '../engine/learned/shipped-model.ts';

const NAMES = ['Lin', 'Reyes', 'Okafor', 'Haddad', 'Novak', 'Silva'];
const CLAIMS = ['prices would fall', 'the bridge was safe', 'talks had begun', 'nobody was hurt', 'rain would come'];

/** Invented articles in the corpus's form: every sentence is "NAME said that CLAIM." */
function inventedCorpus(): string {
  return NAMES.map((name, k) => {
    let text = '';
    const attributions = CLAIMS.map((claim) => {
      const start = text.length;
      const said = start + name.length + 1;
      text += `${name} said that ${claim}.\n`;
      return {
        source: [[start, start + name.length]],
        cue: [[said, said + 4]],
        content: [[said + 5, text.length - 2]],
      };
    });
    return JSON.stringify({ id: `${k}`, text, attributions });
  }).join('\n');
}

describe('npm run train', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'train-'));
  const corpus = join(folder, 'corpus.jsonl');
  const train = (name: string) => {
    const model = join(folder, name);
    execFileSync(process.execPath, ['train/train.mjs', corpus, '--model', model], { stdio: 'ignore' });
    return readFileSync(model);
  };
  let bytes: Buffer;

  beforeAll(() => {
    writeFileSync(corpus, inventedCorpus());
    bytes = train('first.model');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the same model, bit for bit, from the same corpus', () => {
    expect(train('second.model').equals(bytes)).toBe(true);
  });

  it('learns what the corpus shows', () => {
    const prose = parseProse('Marek said that the roof was new.');
    const [found] = attribute(loadModel(Uint8Array.from(inflateSync(bytes)).buffer, shippedKernel()), prose);
    expect(found).toMatchObject({ source: { from: 0, to: 1 }, cue: { from: 1, to: 2 }, content: [{ from: 2, to: 7 }] });
  });
});
