import type { PassageRole } from '../../src/model/findings.ts';
import type { Verdict } from '../../src/model/reading.ts';
import type { OfficialId, PreconditionId, StatementId } from '../../src/model/record.ts';
import type { KnownIds } from './known-ids.ts';
import type { MarkedMention, MarkedPassage, MarkedQuotation } from './marked-article.ts';

/** Words inside marks, and what they mean. All of these throw on a word or an id that is not known. */

type Without<Marked> = Omit<Marked, 'start' | 'end'>;

/** The engine has one role for a precondition that is met and for one that is given up. */
const ROLES: Readonly<Record<string, PassageRole>> = {
  demanded: 'demanded',
  reported: 'reported',
  met: 'met',
  dropped: 'met',
  denied: 'denied',
  mentioned: 'mentioned',
};

const VERDICTS: readonly Verdict[] = ['verbatim', 'truncated', 'altered', 'stitched', 'not-on-record'];

/** `lin-jian` or, when finding it is not asked for, `donald-trump?`. */
export function readMention(words: string, known: KnownIds): Without<MarkedMention> {
  const { word, optional } = withoutDoubt(words);
  const official = word as OfficialId;
  if (!known.officials.has(official)) throw new Error(`no such official: ${word}`);
  return { official, optional };
}

/** `respect-tone demanded, one-voice reported?` */
export function readPassages(words: string, known: KnownIds): Without<MarkedPassage>[] {
  return words.split(', ').map((each) => {
    const { word, optional } = withoutDoubt(each);
    const [id = '', role = ''] = word.split(' ');
    const precondition = id as PreconditionId;
    if (!known.dossierOf.has(precondition)) throw new Error(`no such precondition: ${id}`);
    const meant = ROLES[role];
    if (!meant) throw new Error(`no such role: ${role}`);
    return { precondition, role: meant, optional };
  });
}

/** `truncated us-lin-jian-2025-04-16; before us-lin-jian-2025-04-09 | us-lin-jian-2025-03-04` */
export function readQuotation(words: string, known: KnownIds): Without<MarkedQuotation> {
  const [check = '', best] = words.split('; before ');
  const [verdictWords = '', ...rest] = check.split(' ');
  const verdicts = verdictWords.split('/').map(verdictOf);
  const statements = statementsIn(rest.join(' '), known);
  const right = verdicts.includes('stitched') ? 2 : verdicts.includes('not-on-record') ? 0 : null;
  if (right === null ? statements.length === 0 : statements.length !== right) {
    throw new Error(`${verdictWords} with ${statements.length} statements`);
  }
  return { verdicts, statements, before: statementsIn(best ?? '', known) };
}

function verdictOf(word: string): Verdict {
  const verdict = VERDICTS.find((one) => one === word);
  if (!verdict) throw new Error(`no such verdict: ${word}`);
  return verdict;
}

function statementsIn(words: string, known: KnownIds): StatementId[] {
  const ids = (words === '' ? [] : words.split(/ [|+] /)) as StatementId[];
  for (const id of ids) if (!known.dateOf.has(id)) throw new Error(`no such statement: ${id}`);
  return ids;
}

function withoutDoubt(words: string): { word: string; optional: boolean } {
  return { word: words.replace(/\?$/, ''), optional: words.endsWith('?') };
}
