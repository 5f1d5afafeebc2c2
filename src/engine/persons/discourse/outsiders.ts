import type { OutsiderFound } from '../../../model/findings.ts';
import { grouped } from '../../../model/grouped.ts';
import { type Span, span } from '../../../model/span.ts';
import type { Prose } from '../../prose/prose.ts';
import { bareWord, type Token } from '../../prose/tokens.ts';
import { isOfficeWord, isTitleLike } from '../names/name-context.ts';
import type { EntityMention } from '../people/entities.ts';
import type { Discourse } from './discourse.ts';

/** "Acting Deputy Assistant Secretary of Commerce": longer titles are cut at the front. */
const MOST_TITLE_WORDS = 6;

/**
 * Persons outside the record whom the text calls by a public office, with the office in its words: “Hungarian Foreign
 * Minister”. Nothing else is known of them. In the order in which they are first named.
 */
export function findOutsiders({ text, tokens }: Prose, { mentions }: Discourse): OutsiderFound[] {
  const named = mentions.filter(({ entity, evidence }) => entity.kind === 'person' && evidence !== 'pronoun');
  return [...grouped(named, ({ entity }) => [entity])].flatMap(([entity, own]) => {
    const title = own.map((mention) => titleOf(text, tokens, mention)).find((found) => found !== null);
    if (!title || entity.kind !== 'person') return [];
    return [{ name: entity.name, title, mentions: own.filter(isName).map((mention) => spanOf(tokens, mention)) }];
  });
}

const isName = ({ evidence }: EntityMention) => evidence === 'full-name' || evidence === 'surname';

function titleOf(text: string, tokens: readonly Token[], mention: EntityMention): string | null {
  const found = titleBefore(tokens, mention.from) ?? titleAfter(tokens, mention.to);
  return found && text.slice(found.start, found.end);
}

/** “Hungarian Foreign Minister Peter Szijjarto”: capitalised words and titles up to the name, an office among them. */
function titleBefore(tokens: readonly Token[], name: number): Span | null {
  let from = name;
  while (from > 0 && name - from < MOST_TITLE_WORDS && isTitlePart(tokens[from - 1])) from--;
  const words = tokens.slice(from, name);
  return words.some(({ folded }) => isOfficeWord(folded)) ? hullOf(words) : null;
}

const isTitlePart = (token: Token | undefined) =>
  token?.isWord === true && (isTitleLike(token) || (token.isCapitalised && !OPENERS.has(token.folded)));

const OPENERS = new Set('the a an but and in on at for when while as after before since then'.split(' '));

/** “Peter Szijjarto, Hungary’s foreign minister,”: what stands between two commas and ends in an office. */
function titleAfter(tokens: readonly Token[], after: number): Span | null {
  if (tokens[after]?.text !== ',') return null;
  const words = tokens.slice(after + 1, after + 1 + MOST_TITLE_WORDS);
  const stop = words.findIndex(({ isWord }) => !isWord);
  const inside = words.slice(0, Math.max(0, stop));
  const last = inside.at(-1);
  return last && isOfficeWord(bareWord(last)) && inside.length > 1 ? hullOf(inside) : null;
}

function hullOf(words: readonly Token[]): Span | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? span(first.start, last.end) : null;
}

function spanOf(tokens: readonly Token[], { from, to }: EntityMention): Span {
  const last = tokens[to - 1] as Token;
  return span(tokens[from]?.start ?? 0, last.start + bareWord(last).length);
}
