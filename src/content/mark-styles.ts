import { topicInColour } from '../model/colours.ts';
import type { Mark } from '../model/mark.ts';
import type { RecordsCited } from '../model/reading.ts';
import type { Layer, Settings } from '../model/settings.ts';

/** The name a page's author could see in `CSS.highlights`. What stands back has one of its own. */
export function highlightName({ target, faint }: Pick<Mark, 'target' | 'faint'>): string {
  const name = target.layer === 'precondition' ? `proviso-precondition-${target.topic}` : `proviso-${target.layer}`;
  return faint ? `${name}-faint` : name;
}

export const ACTIVE = 'proviso-active';

const ORDER: readonly Layer[] = ['quotation', 'official', 'precondition'];

/** On overlap the higher one is painted on top; underlines and tints of different layers all stay visible. */
export const priorityOf = ({ target, faint }: Mark): number => 2 * ORDER.indexOf(target.layer) + (faint ? 0 : 1);

export const ACTIVE_PRIORITY = 2 * ORDER.length;

const TINT = { light: 'rgb(255 213 79 / 0.28)', dark: 'rgb(255 213 79 / 0.2)' };
const ACTIVE_TINT = { light: 'rgb(255 179 0 / 0.45)', dark: 'rgb(255 202 40 / 0.38)' };
const OFFICIAL_LINE = { light: '#4a5568', dark: '#cbd5e0' };

/** How the marks of a page are to look. */
export interface MarkLook {
  readonly topics: RecordsCited['topics'];
  /** Of the page, where the article stands. */
  readonly dark: boolean;
  readonly colours: Settings['colours'];
}

/** The line under a passage's telling phrases. */
interface Line {
  readonly colour: string;
  readonly faint: boolean;
}

/** Paler keeps what is only on the subject behind on a fine screen, where a thin line is as sharp as a thick one. */
const lineStyle = ({ colour, faint }: Line) =>
  underline(faint ? `color-mix(in srgb, ${colour} 70%, transparent)` : colour, faint);

/** Half as thick: that tells without colour. */
const underline = (colour: string, faint: boolean) => `text-decoration: underline solid ${colour} ${faint ? 1 : 2}px`;

/** A colour of the reader's own as a tint behind words, as strong as ours are. */
const tintOf = (colour: string, share: number) => `color-mix(in srgb, ${colour} ${share}%, transparent)`;

/**
 * The style sheet of all marks of one page. `dark` is the page's own darkness, not the system's: most news sites are
 * light whatever the reader's system says.
 */
export function markStyles(marks: readonly Mark[], { topics, dark, colours }: MarkLook): string {
  const theme = dark ? 'dark' : 'light';
  const lines = new Map<string, Line>();
  for (const { target, faint } of marks) {
    if (target.layer !== 'precondition') continue;
    const topic = topics[target.topic];
    const colour = topic ? topicInColour(topic, colours).colour[theme] : 'currentcolor';
    lines.set(highlightName({ target, faint }), { colour, faint });
  }
  const { quotation, official = OFFICIAL_LINE[theme] } = colours;
  const tint = quotation ? tintOf(quotation, 26) : TINT[theme];
  const activeTint = quotation ? tintOf(quotation, 46) : ACTIVE_TINT[theme];
  const rules = [
    rule('proviso-quotation', `background-color: ${tint}`),
    rule('proviso-official', `text-decoration: underline dotted ${official} 2px; text-underline-offset: 0.12em`),
    ...[...lines].map(([name, line]) => rule(name, `${lineStyle(line)}; text-underline-offset: 0.32em`)),
    rule(ACTIVE, `background-color: ${activeTint}`),
  ];
  return `${rules.join('\n')}\n${forcedColours(lines)}\n${print([...lines.keys()])}\n`;
}

/** With forced colours a tint is dropped or looks like a selection: lines alone then tell the layers apart. */
function forcedColours(lines: ReadonlyMap<string, Line>): string {
  return media('(forced-colors: active)', [
    rule('proviso-quotation', 'background-color: transparent; text-decoration: underline double CanvasText'),
    rule('proviso-official', 'text-decoration: underline dotted CanvasText 2px'),
    ...[...lines].map(([name, { faint }]) =>
      rule(name, `${underline('CanvasText', faint)}; text-underline-offset: 0.2em`),
    ),
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
