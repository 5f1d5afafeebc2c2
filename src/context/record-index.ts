import type { IsoDate } from '../model/dates.ts';
import { type LazyItems, lazyItems } from '../model/lazy-items.ts';
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
import type { ByKey, PreparedRecord } from '../model/record-tables.ts';
import { Recorded } from './recorded.ts';
import { tableByOfficial, tableByPrecondition, tableByWord } from './statement-tables.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import { markOf } from './word-marks.ts';
import type { Words } from './words.ts';

/** The record arranged for looking up; made once. */
export interface RecordIndex {
  readonly officials: ReadonlyMap<OfficialId, Official>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly dossiers: ReadonlyMap<DossierId, Dossier>;
  readonly preconditions: ReadonlyMap<PreconditionId, Precondition>;
  /** The dossier of each precondition. */
  readonly dossierOf: ReadonlyMap<string, DossierId>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly byOfficial: LazyItems<Recorded>;
  readonly byPrecondition: LazyItems<Recorded>;
  readonly words: WordIndex;
  /** The youngest `asOf` of the dossiers: “now”, as far as offices go. */
  readonly asOf: IsoDate;
}

export function indexRecord({ officials, topics, dossiers, tables }: PreparedRecord): RecordIndex {
  const statements = statementsOf(dossiers);
  const known = tables?.statements;
  const recordedAt = recordedIn(statements);
  const by = (table: ByKey<number>) => lazyItems(table, recordedAt);
  return {
    officials: byId(officials),
    topics: byId(topics),
    dossiers: byId(dossiers),
    preconditions: byId(dossiers.flatMap((dossier) => dossier.preconditions)),
    dossierOf: new Map(dossiers.flatMap(({ id, preconditions }) => preconditions.map((one) => [one.id, id]))),
    statements: byId(statements),
    byOfficial: by(known?.byOfficial ?? tableByOfficial(statements)),
    byPrecondition: by(known?.byPrecondition ?? tableByPrecondition(statements)),
    words: indexWords(recordedAt, () => known?.byWord ?? tableByWord(statements)),
    asOf:
      dossiers
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? ('1970-01-01' as IsoDate),
  };
}

/** A loop, not `flatMap`, which takes longer for a hundred thousand statements than all look-ups together. */
function statementsOf(dossiers: readonly Dossier[]): Statement[] {
  const all: Statement[] = [];
  for (const { statements } of dossiers) for (const statement of statements) all.push(statement);
  return all;
}

/** Finds statements by their place; each is made `Recorded` once. */
function recordedIn(statements: readonly Statement[]): (place: number) => Recorded {
  const made: Recorded[] = [];
  return (place) => {
    const statement = statements[place];
    if (!statement) throw new RangeError(`the table of statements is that of another record: it has no ${place}`);
    made[place] ??= new Recorded(statement);
    return made[place];
  };
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): Map<Id, Item> {
  const map = new Map<Id, Item>();
  for (const item of items) map.set(item.id, item);
  return map;
}

/** How much a shared word tells, 0 to 1: words that few statements hold tell more. Unknown words tell nothing. */
export function weightOf({ words, statements }: RecordIndex, word: string): number {
  const holders = words.count(word);
  return holders === 0 ? 0 : Math.log(1 + statements.size / holders) / Math.log(1 + statements.size);
}

/** A word of the record with the statements that hold it. */
export interface KnownWord {
  readonly word: string;
  readonly mark: number;
  readonly holders: readonly Recorded[];
}

/** Those of the words that the record holds, the rarest first; of equals in their order. */
export function rarestFirst({ words }: RecordIndex, wanted: Words): KnownWord[] {
  const known = wanted.map((word) => ({ word, mark: markOf(word), holders: words.holders(word) }));
  return known.filter(({ holders }) => holders.length > 0).sort((a, b) => a.holders.length - b.holders.length);
}
