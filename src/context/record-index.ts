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
  Topic,
  TopicId,
} from '../model/record.ts';
import type { PreparedRecord } from '../model/record-tables.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import type { Words } from './words.ts';

/** The record arranged for looking up; made once. */
export interface RecordIndex {
  readonly officials: ReadonlyMap<OfficialId, Official>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly dossiers: ReadonlyMap<DossierId, Dossier>;
  readonly preconditions: ReadonlyMap<PreconditionId, Precondition>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly byOfficial: ReadonlyMap<OfficialId, readonly Statement[]>;
  readonly byPrecondition: ReadonlyMap<PreconditionId, readonly Statement[]>;
  readonly words: WordIndex;
  /** The youngest `asOf` of the dossiers. */
  readonly asOf: IsoDate;
}

export function indexRecord({ officials, topics, dossiers, tables }: PreparedRecord): RecordIndex {
  const statements = dossiers.flatMap((dossier) => dossier.statements);
  return {
    officials: byId(officials),
    topics: byId(topics),
    dossiers: byId(dossiers),
    preconditions: byId(dossiers.flatMap((dossier) => dossier.preconditions)),
    statements: byId(statements),
    byOfficial: grouped(statements, ({ official }) => [official]),
    byPrecondition: grouped(statements, ({ stance }) => Object.keys(stance) as PreconditionId[]),
    words: indexWords(statements, tables?.words),
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

/** How much a shared word tells, 0 to 1: words that few statements hold tell more. Unknown words tell nothing. */
export function weightOf({ words, statements }: RecordIndex, word: string): number {
  const holders = words.count(word);
  return holders === 0 ? 0 : Math.log(1 + statements.size / holders) / Math.log(1 + statements.size);
}

const RAREST = 6;

/** Statements that share one of the rarest of `shared`: a look-up, however many statements there are. */
export function statementsSharingWords({ words }: RecordIndex, shared: Words): Set<Statement> {
  const known = [...new Set(shared)].filter((word) => words.count(word) > 0);
  known.sort((a, b) => words.count(a) - words.count(b));
  return new Set(known.slice(0, RAREST).flatMap((word) => words.holders(word)));
}
