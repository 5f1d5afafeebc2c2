import { type ByKey, lookUp } from './record-tables.ts';

/** Items by key, made from a table's rows when they are first asked for: most of a record is on no page. */
export interface LazyItems<Item> {
  /** Empty for an unknown key. */
  get(key: string): readonly Item[];
}

/** `make` is called once for each row. */
export function lazyItems<Row, Item>(table: ByKey<Row>, make: (row: Row) => Item): LazyItems<Item> {
  const made = new Map<string, readonly Item[]>();
  return {
    get(key) {
      const known = made.get(key);
      if (known) return known;
      const rows = lookUp(table, key);
      if (rows.length === 0) return [];
      const items = rows.map(make);
      made.set(key, items);
      return items;
    },
  };
}
