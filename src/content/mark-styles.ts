import type { Mark, MarkTarget } from '../model/mark.ts';
import type { RecordsCited } from '../model/reading.ts';

/** The name a page's author could see in `CSS.highlights`; design section 4. */
export function highlightName(target: MarkTarget): string {
  return target.layer === 'precondition' ? `proviso-precondition-${target.topic}` : `proviso-${target.layer}`;
}

export const ACTIVE = 'proviso-active';

/** On overlap the higher one is painted on top; underlines and tints of different layers all stay visible. */
export const PRIORITIES = { quotation: 0, official: 1, precondition: 2, active: 3 } as const;

const TINT = { light: 'rgb(255 213 79 / 0.28)', dark: 'rgb(255 213 79 / 0.2)' };
const ACTIVE_TINT = { light: 'rgb(255 179 0 / 0.45)', dark: 'rgb(255 202 40 / 0.38)' };
const OFFICIAL_LINE = { light: '#4a5568', dark: '#cbd5e0' };

/**
 * The style sheet of all marks of one page. `dark` is the page's own darkness, not the system's: most news sites are
 * light whatever the reader's system says.
 */
export function markStyles(marks: readonly Mark[], topics: RecordsCited['topics'], dark: boolean): string {
  const theme = dark ? 'dark' : 'light';
  const lines = new Map<string, string>();
  for (const { target } of marks) {
    if (target.layer !== 'precondition') continue;
    const colour = topics[target.topic]?.colour[theme] ?? 'currentcolor';
    lines.set(highlightName(target), `text-decoration: underline solid ${colour} 2px; text-underline-offset: 0.32em`);
  }
  const rules = [
    rule('proviso-quotation', `background-color: ${TINT[theme]}`),
    rule(
      'proviso-official',
      `text-decoration: underline dotted ${OFFICIAL_LINE[theme]} 2px; text-underline-offset: 0.12em`,
    ),
    ...[...lines].map(([name, style]) => rule(name, style)),
    rule(ACTIVE, `background-color: ${ACTIVE_TINT[theme]}`),
  ];
  return `${rules.join('\n')}\n${forcedColours([...lines.keys()])}\n${print([...lines.keys()])}\n`;
}

/** With forced colours a tint is dropped or looks like a selection: lines alone then tell the layers apart. */
function forcedColours(preconditions: readonly string[]): string {
  return media('(forced-colors: active)', [
    rule('proviso-quotation', 'background-color: transparent; text-decoration: underline double CanvasText'),
    rule('proviso-official', 'text-decoration: underline dotted CanvasText 2px'),
    ...preconditions.map((name) => rule(name, 'text-decoration: underline solid LinkText 2px')),
    rule(ACTIVE, 'background-color: Highlight; color: HighlightText'),
  ]);
}

/** Browsers print highlights; paper shows the article as its publisher made it. */
function print(preconditions: readonly string[]): string {
  const names = ['proviso-quotation', 'proviso-official', ACTIVE, ...preconditions];
  return media(
    'print',
    names.map((name) => rule(name, 'background-color: transparent; text-decoration: none')),
  );
}

function rule(name: string, style: string): string {
  return `::highlight(${name}) { ${style}; }`;
}

function media(query: string, rules: readonly string[]): string {
  return `@media ${query} {\n${rules.join('\n')}\n}`;
}
