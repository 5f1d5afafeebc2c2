// @ts-check

/**
 * @typedef {import('../src/model/reading.ts').PageReading} PageReading
 * @typedef {import('../src/model/reading.ts').QuotationRead} QuotationRead
 */

/**
 * @param {string} text
 * @param {number} width
 */
const fitted = (text, width) => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

/** @param {import('../src/model/office.ts').OfficeTold} office */
function officeTitle({ title, tenure }) {
  switch (tenure.kind) {
    case 'held':
      return title;
    case 'last-known':
      return `last known ${title}`;
    case 'left':
      return `${title} until ${tenure.on}`;
  }
}

/** @param {QuotationRead['speaker']} speaker */
function speakerName(speaker) {
  switch (speaker.kind) {
    case 'official':
      return speaker.office ? `${speaker.name}, ${officeTitle(speaker.office)}` : speaker.name;
    case 'named':
      return speaker.name;
    case 'unnamed':
      return speaker.description;
    case 'unresolved':
      return `(${speaker.reason})`;
  }
}

/**
 * @param {QuotationRead} quotation
 * @param {string} text
 */
export const quotedWords = ({ content }, text) => content.map(({ start, end }) => text.slice(start, end)).join(' ');

/**
 * One line per quotation, cut to the width of the terminal.
 * @param {PageReading} reading
 * @param {number} columns
 */
export function readingTable(reading, columns) {
  const head = ['quotation', 'speaker and office', 'preconditions', 'verdict', 'before / since'];
  const rows = reading.quotations.map((quotation) => [
    quotedWords(quotation, reading.text),
    speakerName(quotation.speaker),
    quotation.preconditions.join(', ') || '–',
    quotation.record.verdict,
    `${quotation.before.length} / ${quotation.since.length}`,
  ]);
  const share = Math.max(20, Math.floor((columns - 15 - 14 - 8) / 3));
  const longest = (/** @type {number} */ column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0));
  const widths = [share, share, share, 15, 14].map((width, column) => Math.min(width, longest(column)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => fitted(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** @param {PageReading} reading */
export function readingSummary({ preconditions, absent, officials, followed }) {
  return [
    `Officials: ${officials.map(({ id }) => id).join(', ') || 'none'}`,
    `Preconditions: ${preconditions.map(({ id, status }) => `${id} (${status.asOfArticle ?? 'not yet known'}, now ${status.latest})`).join(', ') || 'none'}`,
    `Not mentioned: ${absent.join(', ') || 'none'}`,
    `Developments followed until ${[...new Set([followed.from, followed.to])].join(' to ')}`,
  ].join('\n');
}
