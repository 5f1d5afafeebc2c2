import type { OfficialRead, PreconditionRead, QuotationRead, RecordsCited } from '../model/reading.ts';
import type { DossierId, OfficialId, PreconditionId, Statement, StatementId } from '../model/record.ts';
import type { RecordIndex } from './record-index.ts';

interface Lists {
  readonly quotations: readonly QuotationRead[];
  readonly officials: readonly OfficialRead[];
  readonly preconditions: readonly PreconditionRead[];
  readonly absent: readonly PreconditionId[];
  readonly unsure: readonly PreconditionId[];
  readonly dossiers: readonly DossierId[];
}

/** Every record that the lists name, so that what shows them needs no second look-up. */
export function recordsCited(index: RecordIndex, lists: Lists): RecordsCited {
  const statements = pick(index.statements, statementIds(lists));
  const preconditionIds = new Set<PreconditionId>([
    ...lists.preconditions.map(({ id }) => id),
    ...lists.absent,
    ...lists.unsure,
  ]);
  const officialIds = new Set<OfficialId>(lists.officials.map(({ id }) => id));
  for (const { speaker } of lists.quotations) if (speaker.kind === 'official') officialIds.add(speaker.id);
  for (const { stance, official } of Object.values<Statement>(statements)) {
    for (const id of Object.keys(stance)) preconditionIds.add(id as PreconditionId);
    officialIds.add(official);
  }
  const preconditions = pick(index.preconditions, preconditionIds);
  return {
    officials: pick(index.officials, officialIds),
    statements,
    preconditions,
    dossiers: Object.fromEntries(Object.entries(pick(index.dossiers, lists.dossiers)).map(withoutLists)),
    topics: pick(index.topics, new Set(Object.values(preconditions).flatMap(({ topics }) => topics))),
  };
}

function statementIds({ quotations, officials, preconditions }: Lists): Set<StatementId> {
  const ids = new Set<StatementId>();
  for (const { record } of quotations) {
    if (record.statement) ids.add(record.statement);
    if (record.also) ids.add(record.also);
  }
  for (const list of [quotations, officials, preconditions]) {
    for (const { before, since } of list) {
      for (const id of before) ids.add(id);
      for (const id of since) ids.add(id);
    }
  }
  return ids;
}

function pick<Id extends string, Item>(all: ReadonlyMap<Id, Item>, ids: Iterable<Id>): Record<Id, Item> {
  const picked: Partial<Record<Id, Item>> = {};
  for (const id of ids) {
    const item = all.get(id);
    if (item !== undefined) picked[id] = item;
  }
  return picked as Record<Id, Item>;
}

function withoutLists<Head extends object>([id, { statements: _statements, preconditions: _preconditions, ...head }]: [
  string,
  Head & { statements: unknown; preconditions: unknown },
]) {
  return [id, head] as const;
}
