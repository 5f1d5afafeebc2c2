// @ts-check
// One page's visit against what its manifest row expects.
import { countIn, judgeDate, judgeTitle, quotedStretches, tokenF1 } from './score.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} id
 * @property {boolean} read
 * @property {boolean} gateRight
 * @property {string} reason why it was or was not read
 * @property {BodyScore | null} body of a page that should be read and was
 * @property {'right' | 'wrong' | 'missing' | null} date `null` where none is expected
 * @property {'as expected' | 'headline' | 'wrong' | null} title
 */

/** @typedef {{ f1: number, expected: number, found: number, quoted: number, outside: number, painted: number, paintedOutside: number }} BodyScore */

/**
 * @param {import('./corpus.mjs').SavedPage} saved
 * @param {import('../../src/model/page-state.ts').PageState} state
 * @param {import('./page-probe.mjs').Probe} probe
 * @returns {Outcome}
 */
export function assess(saved, state, { painted, headlines }) {
  const read = state.kind === 'read';
  const facts = state.kind === 'read' || state.kind === 'not-read' ? state.facts : null;
  const counted = read && saved.expect === 'annotate';
  return {
    id: saved.id,
    read,
    gateRight: read === (saved.expect === 'annotate'),
    reason: state.kind === 'not-read' ? state.reason : state.kind,
    body: counted && saved.text !== null ? scoreBody(saved, saved.text, state.reading.text, painted) : null,
    date: counted && saved.published ? judgeDate(facts?.published ?? null, saved.published) : null,
    title: counted && saved.title ? judgeTitle(facts?.title ?? null, saved.title, headlines) : null,
  };
}

/**
 * @param {import('./corpus.mjs').SavedPage} saved
 * @param {string} expected
 * @param {string} text
 * @param {Readonly<Record<string, readonly string[]>>} painted
 * @returns {BodyScore}
 */
function scoreBody({ quotes }, expected, text, painted) {
  const quoted = quotedStretches(text);
  const marks = (painted['proviso-quotation'] ?? []).filter((words) => words !== '');
  return {
    f1: tokenF1(text, expected),
    expected: quotes.length,
    found: countIn(quotes, text),
    quoted: quoted.length,
    outside: quoted.length - countIn(quoted, expected),
    painted: marks.length,
    paintedOutside: marks.length - countIn(marks, expected),
  };
}
