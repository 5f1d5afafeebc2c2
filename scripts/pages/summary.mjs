// @ts-check
// The figures of a whole run, and one line for each page.
import { median } from './score.mjs';

/**
 * @typedef {import('./assess.mjs').Outcome} Outcome
 * @typedef {import('./chromium-rig.mjs').Visit} Visit
 * @typedef {{ outcome: Outcome, visit: Visit, firstMarkMs: number | null, expect: 'annotate' | 'silent', memory: number, ownShifts: number, mode: string }} Measured
 */

const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const sum = (/** @type {readonly number[]} */ values) => values.reduce((a, b) => a + b, 0);
const megabytes = (/** @type {number} */ bytes) => (bytes / 2 ** 20).toFixed(1);

export const HEAD = [
  'page'.padEnd(38),
  'mode'.padEnd(4),
  'gate'.padEnd(21),
  'F1'.padEnd(5),
  'quotes'.padEnd(11),
  'date'.padEnd(7),
  'title'.padEnd(11),
  'longest',
  'total',
  'mark',
  'MB',
  'DOM',
].join(' ');

/**
 * @param {Measured} measured
 * @returns {string}
 */
export function lineOf({ outcome, visit, firstMarkMs, memory, mode }) {
  const { body } = outcome;
  return [
    outcome.id.slice(0, 38).padEnd(38),
    mode === 'scripts-off' ? 'off ' : 'on  ',
    `${outcome.gateRight ? ' ' : '!'} ${outcome.reason}`.padEnd(21),
    (body ? body.f1.toFixed(3) : '').padEnd(5),
    (body ? `${body.found}/${body.expected} +${body.outside}` : '').padEnd(11),
    (outcome.date ?? '').padEnd(7),
    (outcome.title ?? '').padEnd(11),
    visit.held.longest.toFixed(0).padStart(7),
    visit.held.total.toFixed(0).padStart(5),
    (firstMarkMs?.toFixed(0) ?? '').padStart(4),
    megabytes(memory),
    mode === 'scripts-off' ? visit.probe.mutations : '',
  ].join(' ');
}

/**
 * @param {readonly Measured[]} all
 * @returns {readonly (readonly [figure: string, value: string])[]}
 */
export function summaryOf(all) {
  const outcomes = all.map(({ outcome }) => outcome);
  const bodies = outcomes.flatMap(({ body }) => body ?? []);
  const dated = outcomes.filter(({ date }) => date !== null);
  const titled = outcomes.filter(({ title }) => title !== null);
  const news = all.filter(({ expect }) => expect === 'annotate');
  const others = all.filter(({ expect }) => expect === 'silent');
  const count = (/** @type {(body: import('./assess.mjs').BodyScore) => number} */ of) => sum(bodies.map(of));
  const marks = all.flatMap(({ firstMarkMs }) => firstMarkMs ?? []);
  const held = all.map(({ visit }) => visit.held);
  return [
    ['news read', `${news.filter(({ outcome }) => outcome.read).length} of ${news.length}`],
    ['others read', `${others.filter(({ outcome }) => outcome.read).length} of ${others.length}`],
    ['body F1, mean', (count(({ f1 }) => f1) / bodies.length).toFixed(4)],
    ['body F1, least', Math.min(...bodies.map(({ f1 }) => f1)).toFixed(3)],
    ['quotations found', `${count((b) => b.found)} of ${count((b) => b.expected)}`],
    [
      'quoted text outside the body',
      `${count((b) => b.outside)} of ${count((b) => b.quoted)} (${percent(
        count((b) => b.outside),
        count((b) => b.quoted),
      )})`,
    ],
    [
      'painted quotations outside',
      `${count((b) => b.paintedOutside)} of ${count((b) => b.painted)} (${percent(
        count((b) => b.paintedOutside),
        count((b) => b.painted),
      )})`,
    ],
    [
      'date right',
      `${dated.filter(({ date }) => date === 'right').length} of ${dated.length}, wrong ${dated.filter(({ date }) => date === 'wrong').length}`,
    ],
    ['title as expected', `${titled.filter(({ title }) => title === 'as expected').length} of ${titled.length}`],
    ['title right (or the headline)', `${titled.filter(({ title }) => title !== 'wrong').length} of ${titled.length}`],
    ['longest task of ours, ms', Math.max(...held.map(({ longest }) => longest)).toFixed(1)],
    ['main thread in all, median ms', median(held.map(({ total }) => total)).toFixed(1)],
    ['first mark, median ms', median(marks).toFixed(0)],
    ['memory, most MB', megabytes(Math.max(...all.map(({ memory }) => memory)))],
    [
      'DOM changes (page scripts off)',
      String(sum(all.filter(({ mode }) => mode === 'scripts-off').map(({ visit }) => visit.probe.mutations))),
    ],
    [
      'markup changed (page scripts off)',
      String(all.filter(({ mode, visit }) => mode === 'scripts-off' && !visit.probe.sameMarkup).length),
    ],
    [
      'new globals (page scripts off)',
      String(sum(all.filter(({ mode }) => mode === 'scripts-off').map(({ visit }) => visit.probe.globals.length))),
    ],
    ['layout shifts of ours', sum(all.map(({ ownShifts }) => ownShifts)).toFixed(4)],
    ['requests of ours', String(sum(all.map(({ visit }) => visit.requests.length)))],
    ['console errors of ours', String(sum(all.map(({ visit }) => visit.errors.length)))],
  ];
}
