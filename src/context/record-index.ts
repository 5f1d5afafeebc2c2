import type { IsoDate } from '../model/dates.ts';
import { grouped } from '../model/grouped.ts';
import type {
  Dossier,
  DossierId,
  Official,
  OfficialId,
  Precondition,
  PreconditionId,
  Statement,
  StatementId,
  TheRecord,
  Topic,
  TopicId,
} from '../model/record.ts';
import { isContentWord, type Words, wordingsOf, wordsOf } from './words.ts';

/** The record arranged for looking up; made once. */
export interface RecordIndex {
  readonly officials: ReadonlyMap<OfficialId, Official>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly dossiers: ReadonlyMap<DossierId, Dossier>;
  readonly preconditions: ReadonlyMap<PreconditionId, Precondition>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly byOfficial: ReadonlyMap<OfficialId, readonly Statement[]>;
  readonly byPrecondition: ReadonlyMap<PreconditionId, readonly Statement[]>;
  /** Content words of any wording to the statements that hold them; made when it is first asked for. */
  readonly byWord: ReadonlyMap<string, readonly Statement[]>;
  /** The youngest `asOf` of the dossiers. */
  readonly asOf: IsoDate;
}

export function indexRecord({ officials, topics, dossiers }: TheRecord): RecordIndex {
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  let words: Map<string, Statement[]> | null = null;
  return {
    officials: byId(officials),
    topics: byId(topics),
    dossiers: byId(dossiers),
    preconditions: byId(dossiers.flatMap((dossier) => dossier.preconditions)),
    statements: byId(statements),
    byOfficial: grouped(statements, ({ official }) => [official]),
    byPrecondition: grouped(statements, ({ stance }) => Object.keys(stance) as PreconditionId[]),
    get byWord() {
      words ??= statementsByWord(statements);
      return words;
    },
    asOf:
      dossiers
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? ('1970-01-01' as IsoDate),
  };
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): Map<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Takes every wording apart: most of the work of an index, and not needed until a quotation is compared. */
function statementsByWord(statements: readonly Statement[]): Map<string, Statement[]> {
  const holders = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const wording of wordingsOf(statement)) {
      for (const word of wordsOf(wording)) if (isContentWord(word)) addHolder(holders, word, statement);
    }
  }
  return holders;
}

function addHolder(holders: Map<string, Statement[]>, word: string, statement: Statement): void {
  const list = holders.get(word);
  if (!list) holders.set(word, [statement]);
  else if (list[list.length - 1] !== statement) list.push(statement);
}

const KNOWN = new WeakMap<Statement, ReadonlySet<string>>();

/** The content words of all wordings of a statement; taken apart once. */
export function contentWordsOf(statement: Statement): ReadonlySet<string> {
  const known = KNOWN.get(statement);
  if (known) return known;
  const words = new Set(wordingsOf(statement).flatMap((wording) => wordsOf(wording).filter(isContentWord)));
  KNOWN.set(statement, words);
  return words;
}

/** How much a shared word tells, 0 to 1: words that few statements hold tell more. Unknown words tell nothing. */
export function weightOf({ byWord, statements }: RecordIndex, word: string): number {
  const holders = byWord.get(word)?.length ?? 0;
  return holders === 0 ? 0 : Math.log(1 + statements.size / holders) / Math.log(1 + statements.size);
}

const RAREST = 6;

/** Statements that share one of the rarest words of `words`: a look-up, however many statements there are. */
export function statementsSharingWords({ byWord }: RecordIndex, words: Words): Set<Statement> {
  const known = [...new Set(words)].filter((word) => byWord.has(word));
  known.sort((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0));
  return new Set(known.slice(0, RAREST).flatMap((word) => byWord.get(word) ?? []));
}
