import type { Attribution, Pair } from './corpus.ts';
import type { System } from './systems.ts';

/*
 * What runs in a browser today. Neither library attributes quotations: both get the rule that their parts suggest, the
 * nearest person is the source. They are no part of Proviso: development packages, for this comparison alone.
 */

export interface Absent {
  readonly name: string;
  readonly absent: true;
}

export async function peers(): Promise<(System | Absent)[]> {
  return Promise.all([ifInstalled('compromise', compromise), ifInstalled('wink-nlp', wink)]);
}

async function ifInstalled(name: string, make: () => Promise<System>): Promise<System | Absent> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      return { name, absent: true };
    throw error;
  }
}

/** Not written out in `import`, so that neither compiler nor bundler wants the package. */
async function packageNamed<Module>(name: string): Promise<Module> {
  return (await import(/* @vite-ignore */ name)).default as Module;
}

interface CompromiseView {
  quotations(): CompromiseView;
  people(): CompromiseView;
  json(options: { readonly offset: true }): { readonly offset: { readonly start: number; readonly length: number } }[];
}

async function compromise(): Promise<System> {
  const nlp = await packageNamed<(text: string) => CompromiseView>('compromise');
  const pairs = (view: CompromiseView) =>
    view.json({ offset: true }).map(({ offset: { start, length } }): Pair => [start, start + length]);
  return {
    name: 'compromise',
    read: (text) => {
      const doc = nlp(text);
      return withNearest(pairs(doc.quotations()), pairs(doc.people()));
    },
  };
}

interface WinkNlp {
  readonly its: { readonly value: unknown; readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): string[] } };
}

async function wink(): Promise<System> {
  const make = await packageNamed<(model: unknown) => WinkNlp>('wink-nlp');
  const nlp = make(await packageNamed<unknown>('wink-eng-lite-web-model'));
  return {
    name: 'wink-nlp',
    read: (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const values = tokens.out(nlp.its.value);
      const places = placesOf(text, values);
      return withNearest(betweenMarks(values, places), properNames(tokens.out(nlp.its.pos), places));
    },
  };
}

function placesOf(text: string, values: readonly string[]): Pair[] {
  let at = 0;
  return values.map((value) => {
    const start = Math.max(at, text.indexOf(value, at));
    at = start + value.length;
    return [start, at] as const;
  });
}

function betweenMarks(values: readonly string[], places: readonly Pair[]): Pair[] {
  const found: Pair[] = [];
  let open: number | null = null;
  values.forEach((value, k) => {
    const [start, end] = places[k] ?? [0, 0];
    if (open === null) {
      if (/^(?:["“]|``|'')$/.test(value)) open = start;
    } else if (/^(?:["”]|'')$/.test(value)) {
      found.push([open, end]);
      open = null;
    }
  });
  return found;
}

function properNames(tags: readonly string[], places: readonly Pair[]): Pair[] {
  const names: Pair[] = [];
  tags.forEach((tag, k) => {
    const place = places[k];
    if (tag !== 'PROPN' || !place) return;
    const last = tags[k - 1] === 'PROPN' ? names.pop() : undefined;
    names.push([last?.[0] ?? place[0], place[1]]);
  });
  return names;
}

function withNearest(contents: readonly Pair[], persons: readonly Pair[]): Attribution[] {
  return contents.map((content) => {
    const outside = persons.filter(([start, end]) => end <= content[0] || start >= content[1]);
    const [nearest] = outside.sort((a, b) => gap(a, content) - gap(b, content));
    return { content: [content], cue: [], source: nearest ? [nearest] : [] };
  });
}

function gap([start, end]: Pair, content: Pair): number {
  return start >= content[1] ? start - content[1] : content[0] - end;
}
