import { English } from './English.tsx';
import { partyName } from './wording/names.ts';

/** A party by the name that the reader's language has for it; else by the record's. */
export function Party({ name }: { name: string }) {
  const known = partyName(name);
  return known === null ? <English>{name}</English> : <bdi>{known}</bdi>;
}
