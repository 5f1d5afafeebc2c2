import { expect, test } from 'vitest';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { joinWithRecord } from '../../src/context/join.ts';
import { indexRecord } from '../../src/context/record-index.ts';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { createEngine, readText } from '../../src/engine/read-text.ts';
import { shownQuotations } from '../../src/model/mark.ts';
import { wordsOf } from '../../src/view/records.ts';
import { DEMO_ARTICLE } from '../../src/welcome/demo-article.ts';

const reading = joinWithRecord(
  indexRecord(bundledRecord),
  DEMO_ARTICLE,
  readText(createEngine(bundledRecord, bundledModel()), DEMO_ARTICLE),
);

test('the sample shows an unnamed source, a cut quotation and one that is word for word', () => {
  const shown = shownQuotations(reading).map(({ quoted, speaker, record }) => [
    wordsOf(reading, quoted).slice(0, 24),
    speaker.kind === 'official' ? speaker.id : speaker.kind,
    record.verdict,
  ]);
  expect(shown).toEqual([
    ['“conducted with respect.', 'unnamed', 'not-on-record'],
    ['“Chinese peasants”', 'jd-vance', 'truncated'],
    ['“To hear words that lack', 'lin-jian', 'verbatim'],
  ]);
});

test('the sample touches all five conditions that were reported', () => {
  expect(reading.preconditions.map(({ id }) => id).toSorted()).toEqual(
    ['one-voice', 'point-person', 'respect-tone', 'sanctions-export-controls', 'taiwan-concerns'].toSorted(),
  );
});

test('its last quotation, whose card opens first, has statements from before and since', () => {
  const last = shownQuotations(reading).at(-1);
  expect(last?.before.length).toBeGreaterThan(0);
  expect(last?.since.length).toBeGreaterThan(0);
});
