import { describe, expect, test } from 'vitest';
import { bundledRecord } from '../../src/dataset/bundled.ts';
import { buildGazetteer } from '../../src/engine/persons/names/gazetteer.ts';
import { findMentions } from '../../src/engine/persons/names/mentions.ts';
import { type ArticleSigns, articleSigns } from '../../src/engine/preconditions/article-signs.ts';
import { buildDossierTerms } from '../../src/engine/preconditions/dossier-terms.ts';
import { firstDaysOf } from '../../src/engine/preconditions/first-days.ts';
import { possibleDossiers } from '../../src/engine/preconditions/possible-dossiers.ts';
import { parseProse } from '../../src/engine/prose/prose.ts';
import type { Dossier, PreconditionId } from '../../src/model/record.ts';

const index = buildDossierTerms(bundledRecord.dossiers);
const gazetteer = buildGazetteer(bundledRecord.officials);

function signsOf(text: string, day: string | null = null): ReadonlyMap<string, ArticleSigns> {
  const prose = parseProse(text);
  const officials = findMentions(prose, gazetteer, null);
  const possible = possibleDossiers(prose, bundledRecord.dossiers, index, officials, day);
  const signs = articleSigns(possible);
  return new Map(possible.map(({ dossier }, k) => [dossier.id, signs[k] as ArticleSigns]));
}

const KOSOVO = 'kosovo-serbia-dialogue';
const TALKS =
  'Serbia and Kosovo resumed their dialogue in Brussels on Tuesday. Belgrade insists on the Association of Serb ' +
  'Municipalities before anything else, and Pristina refuses to form it.';
const FOOTBALL = 'Serbia and Kosovo sent their teams to Geneva. The buses from Belgrade and Pristina were late.';

describe('the signs of an article', () => {
  test('tell the talks of two countries from another matter of the two', () => {
    const talks = signsOf(TALKS).get(KOSOVO);
    const other = signsOf(FOOTBALL).get(KOSOVO);
    expect(talks?.told).toBeGreaterThan((other?.told ?? 0) + 2);
    expect(talks?.inOneSentence).toBe(1);
  });

  test('say that a country which is no party is in the lead', () => {
    const text = 'Saudi Arabia may enrich uranium under a deal with the United States. Iran watches from Tehran.';
    expect(signsOf(text).get('iran-nuclear-talks')?.othersFirst).toBe(1);
    expect(signsOf(TALKS).get(KOSOVO)?.othersFirst).toBe(0);
  });

  test('do not count a country that the dossier’s demands are about: India’s oil is Russian', () => {
    const text = 'Washington wants India to stop buying Russian oil before a trade deal. Delhi and Trump talk on.';
    expect(signsOf(text).get('us-india-trade-2025')?.othersFirst).toBe(0);
  });
});

test('no dossier is possible before its negotiation began', () => {
  expect(signsOf(TALKS, '2001-05-01').size).toBe(0);
  expect(signsOf(TALKS, '2023-05-01').has(KOSOVO)).toBe(true);
});

test('a demand is known from its first report, development or statement, whichever came first', () => {
  const dossier = bundledRecord.dossiers.find(({ id }) => id === KOSOVO) as Dossier;
  const id = 'serb-municipalities-association' as PreconditionId;
  const precondition = dossier.preconditions.find((one) => one.id === id);
  const first = firstDaysOf(dossier).get(id) ?? '';
  expect(first <= (precondition?.firstReported?.date ?? '')).toBe(true);
  expect(first <= (precondition?.developments[0]?.date ?? '')).toBe(true);
});
