import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type IsoDate, parseIsoDate } from '../../../src/model/dates.ts';
import type { DossierId, PreconditionId } from '../../../src/model/record.ts';
import type { MarkedArticle } from '../marked-article.ts';
import type { Label, LabelledText, Origin } from './labelled-text.ts';

/*
 * The texts that teach and measure: ours from `test/recognition/`, and real news from files that stay outside the repository.
 */

/** To which dossier each precondition belongs. */
export type Homes = ReadonlyMap<PreconditionId, DossierId>;

/** A marked article; passages that only mention a precondition are on its subject. */
export function fromMarked(id: string, article: MarkedArticle): LabelledText {
  const { text, published, dossiers, trap, passages } = article;
  const labels = passages.map(({ start, end, precondition, optional, role }): Label => {
    return { start, end, precondition, level: optional ? null : role === 'mentioned' ? 1 : 2 };
  });
  return { id, origin: 'invented', group: trap === null ? 'on' : 'trap', text, published, about: dossiers, labels };
}

/** The texts of `test/recognition/field/`, in the form that its README describes. Throws on a mark that is not closed. */
export function ownTexts(folder: string): LabelledText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const dossier = name.replace('.txt', '') as DossierId;
    const parts = readFileSync(join(folder, name), 'utf8').split(/^@@ /m).slice(1);
    return parts.map((part) => ownText(part, dossier));
  });
}

const MARK = /<<([^<>]*)>>\{([^{}]*)\}/g;

function ownText(part: string, dossier: DossierId): LabelledText {
  const border = part.indexOf('\n');
  const [id = '', group = '', published = ''] = part.slice(0, border).split(' | ');
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  const body = part.slice(border + 1).trim();
  for (const { 0: mark, 1: words = '', 2: on = '', index } of body.matchAll(MARK)) {
    text += body.slice(at, index);
    at = index + mark.length;
    labels.push(...labelsOf(on, text.length, text.length + words.length, id));
    text += words;
  }
  text += body.slice(at);
  if (/<<|>>/.test(text)) throw new Error(`${id}: a mark is not closed`);
  const isOn = group === 'on';
  return {
    id,
    origin: 'own',
    group: isOn ? 'on' : 'near',
    text,
    published: day(published),
    about: isOn ? [dossier] : [],
    labels,
  };
}

/** `no-nato:2, root-causes:1` */
function labelsOf(on: string, start: number, end: number, id: string): Label[] {
  return on.split(',').map((one) => {
    const [precondition = '', level] = one.trim().split(':');
    if (level !== '1' && level !== '2') throw new Error(`${id}: “${one}” has no level`);
    return { start, end, precondition: precondition as PreconditionId, level: level === '2' ? 2 : 1 };
  });
}

const day = (value: string | null | undefined): IsoDate | null => (value ? parseIsoDate(value.trim()) : null);

const RealSchema = v.object({
  id: v.string(),
  text: v.string(),
  published: v.nullish(v.string()),
  group: v.optional(v.picklist(['on', 'near', 'trap']), 'near'),
  dossier: v.nullish(v.string()),
  labels: v.optional(v.array(v.object({ precondition: v.string(), quote: v.string(), level: v.picklist([1, 2]) })), []),
});

/** Real news, one text a line, gzipped or not. Throws when a label’s sentence does not stand in its text. */
export function realTexts(file: string, origin: Origin, homes: Homes): LabelledText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => realText(JSON.parse(line), origin, homes));
}

function realText(line: unknown, origin: Origin, homes: Homes): LabelledText {
  const { id, text, published, group, dossier, labels } = v.parse(RealSchema, line);
  const placed = labels.map(({ precondition, quote, level }): Label => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${id}: “${quote}” does not stand in the text`);
    return { start, end: start + quote.length, precondition: precondition as PreconditionId, level };
  });
  const about = placed.flatMap(({ precondition }) => homes.get(precondition) ?? []);
  if (group === 'on' && dossier) about.push(dossier as DossierId);
  return { id, origin, group, text, published: day(published), about: [...new Set(about)], labels: placed };
}
