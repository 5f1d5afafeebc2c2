import type { Prose } from '../../prose/prose.ts';
import type { Phrase } from '../../quotations/phrase.ts';
import { genderOf, sole, unique } from '../people/antecedent.ts';
import { type Entity, type EntityMention, isProven } from '../people/entities.ts';
import { Leads } from './leads.ts';

/** Farther back nobody is meant; it also keeps a book-long paragraph linear. */
const MOST_MENTIONS = 60;

/** How many times as often as others who share the surname the main one is spoken of. */
const MAIN = 3;

/** A main person is spoken of as often as this. */
const LEAST_MAIN = 5;

/** In sentences, and in mentions. */
const NAMED_SOON = 4;

function isByGivenName({ entity, evidence, from, to }: EntityMention, tokens: Prose['tokens']): boolean {
  if (entity.kind !== 'person' || evidence !== 'surname' || to - from !== 1) return false;
  const [given = '', ...more] = entity.name.toLowerCase().split(' ');
  return more.length > 0 && tokens[from]?.bare === given;
}

/** Within marks within the marks: “He said, ‘Miss Opal, go,’” may well be said by Opal. */
function isInner(tokens: Prose['tokens'], { from }: Phrase, at: number): boolean {
  let isOpen = false;
  for (let i = from + 1; i < at; i++) {
    if (!INNER.test(tokens[i]?.text ?? '')) continue;
    const isOpening = (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0); // "communities’" ends in no mark
    isOpen = isOpening || (isOpen && (tokens[i + 1]?.start ?? 0) === (tokens[i]?.end ?? 0));
  }
  return isOpen;
}

const INNER = /^[‘’']$/;

interface Use {
  readonly count: number;
  readonly last: number;
  readonly paragraph: number;
}

const NEVER: Use = { count: 0, last: -1, paragraph: Number.NEGATIVE_INFINITY };

/** In paragraphs: of two who share a surname the one of whom nothing is told for so long hardly speaks. */
const FORGOTTEN = 2;

/** All mentions up to a place of the text, in reading order. */
export class SoFar {
  readonly leads: Leads;
  readonly mentions: EntityMention[] = [];
  /** Whom the entity of a shared surname may be. */
  readonly among = new Map<Entity, readonly Entity[]>();
  /** Everybody with a name, bodies apart. */
  readonly persons = new Set<Entity>();
  /** Those whom the article calls "Judith": the bare surname is rather that of somebody else. */
  readonly calledByGivenName = new Set<Entity>();
  readonly #tokens: Prose['tokens'];
  readonly #unquoted: EntityMention[] = [];
  /** How often each was meant outside quotation marks, and where last. */
  readonly #uses = new Map<Entity, Use>();
  /** Who has spoken by the surname alone. */
  readonly #spoken = new Set<Entity>();
  #hasBody = false;

  /** `speakers`: the tokens where sources of quotations begin. */
  constructor(prose: Prose, speakers: ReadonlyMap<number, unknown>) {
    this.leads = new Leads(prose, speakers);
    this.#tokens = prose.tokens;
  }

  /** Without a body "it" means nobody. */
  get hasBody(): boolean {
    return this.#hasBody;
  }

  push(mention: EntityMention): void {
    this.mentions.push(mention);
    if (!mention.quoted) {
      this.#unquoted.push(mention);
      const { entity, from, to, paragraph, evidence } = mention;
      this.#uses.set(entity, { count: this.#use(entity).count + 1, last: from, paragraph });
      if (evidence === 'surname' && to - from === 1 && this.leads.isSource(mention)) this.#spoken.add(entity);
    }
    this.leads.add(mention);
    const { entity } = mention;
    if (!mention.quoted && isByGivenName(mention, this.#tokens)) this.calledByGivenName.add(entity);
    if (entity.traits.gender === 'it') this.#hasBody = true;
    else if (entity.kind !== 'unnamed' && isProven(entity)) this.persons.add(entity);
  }

  /** The mentions of one sentence outside quotation marks, when nothing behind that sentence counts. */
  ofSentence(sentence: number): readonly EntityMention[] {
    return this.#last(({ sentence: own }) => own - sentence);
  }

  /** The only one whom a sentence is about so far. */
  leadOf(sentence: number): Entity | null {
    return sole(unique(this.ofSentence(sentence).filter((mention) => this.leads.has(mention))));
  }

  /** The leads of one paragraph so far. */
  leadsOf(paragraph: number): readonly EntityMention[] {
    return this.#last(({ paragraph: own }) => own - paragraph).filter((mention) => this.leads.has(mention));
  }

  /** Who is named or meant in one paragraph so far, bodies apart. */
  personsOf(paragraph: number): readonly EntityMention[] {
    return this.#last(({ paragraph: own }) => own - paragraph).filter(({ entity }) => {
      return isProven(entity) && entity.traits.gender !== 'it';
    });
  }

  /** The last mention of somebody outside quotation marks, if it is not far. */
  lastOf(entity: Entity): EntityMention | undefined {
    return this.#unquoted.slice(-MOST_MENTIONS).findLast((mention) => mention.entity === entity);
  }

  /** The mentions from a sentence on outside quotation marks, as far as they are near. */
  since(sentence: number): readonly EntityMention[] {
    return this.#unquoted.slice(-MOST_MENTIONS).filter((mention) => mention.sentence >= sentence);
  }

  /** Whether an article that brought somebody in without a name has gone on with that one: "a nurse", then "the nurse". */
  hasTakenUp(entity: Entity): boolean {
    const near = this.#unquoted.slice(-MOST_MENTIONS);
    const last = near.findLast((mention) => mention.entity === entity && mention.evidence === 'office');
    return last !== undefined && this.#tokens[last.from]?.folded === 'the';
  }

  /** The article has now told who somebody is: all mentions of before are of the named one. */
  rename(entity: Entity, named: Entity): void {
    const first = Math.max(0, this.mentions.length - MOST_MENTIONS);
    for (let k = first; k < this.mentions.length; k++) {
      const mention = this.mentions[k] as EntityMention;
      if (mention.entity === entity) mention.entity = named;
    }
  }

  /** The last person without a name before a sentence that tells the name, if it is not far. */
  latestUnnamed(sentence: number): Entity | null {
    const near = this.#unquoted.slice(-NAMED_SOON).filter((mention) => sentence - mention.sentence <= NAMED_SOON);
    const last = near.findLast(({ entity, evidence }) => evidence === 'office' && entity.traits.gender !== 'it');
    return last?.entity.kind === 'unnamed' ? last.entity : null;
  }

  /** Everybody named in these runs of tokens, which are in order, as far as they are read. */
  namedWithin({ tokens }: Prose, runs: readonly Phrase[]): ReadonlySet<Entity> {
    const named = new Set<Entity>();
    const start = runs[0]?.from ?? Number.POSITIVE_INFINITY;
    for (let k = this.mentions.length - 1; k >= Math.max(0, this.mentions.length - MOST_MENTIONS); k--) {
      const { from, entity, evidence } = this.mentions[k] as EntityMention;
      if (from < start) break;
      const isName = evidence === 'full-name' || evidence === 'surname';
      if (isName && runs.some((run) => run.from <= from && from < run.to && !isInner(tokens, run, from)))
        named.add(entity);
    }
    return named;
  }

  /** The only one whom all these mentions mean, when the article names that person. */
  onlyNamed(mentions: readonly EntityMention[]): Entity | null {
    const [only, ...others] = unique(mentions);
    return only && others.length === 0 && only.kind !== 'unnamed' && !this.among.has(only) ? only : null;
  }

  /**
   * Of several who share a surname the one whom the article spoke of last, when it speaks of that one far more than of the others;
   * where the name speaks, the only one who has spoken under it.
   */
  mainOf(among: readonly Entity[], mention: EntityMention): Entity | null {
    const last = among.reduce((latest, one) => (this.#use(one).last > this.#use(latest).last ? one : latest));
    const most = this.#use(last).count;
    const isMain = among.every((entity) => entity === last || this.#use(entity).count * MAIN <= most);
    return most >= MAIN && isMain ? last : this.#soleSpeaker(among, mention);
  }

  /** “…,” Holm says of her lost brother, who never spoke and of whom nothing is told right before. */
  #soleSpeaker(among: readonly Entity[], mention: EntityMention): Entity | null {
    if (mention.quoted || !this.leads.isSource(mention)) return null;
    const speaker = sole(among.filter((entity) => this.#spoken.has(entity)));
    const isNear = ({ paragraph }: Use) => mention.paragraph - paragraph < FORGOTTEN;
    return speaker && !among.some((entity) => entity !== speaker && isNear(this.#use(entity))) ? speaker : null;
  }

  /** Whom the article is about so far, if that is a woman or a man: spoken of far more often than any other of them. */
  mainPerson(pronoun: 'he' | 'she'): Entity | null {
    let main: Entity | null = null;
    let second = 0;
    for (const person of this.persons) {
      const { count } = this.#use(person);
      if (genderOf(person) !== pronoun) continue;
      if (count > (main ? this.#use(main).count : 0)) {
        second = main ? this.#use(main).count : 0;
        main = person;
      } else second = Math.max(second, count);
    }
    const most = main ? this.#use(main).count : 0;
    return most >= LEAST_MAIN && second * MAIN <= most ? main : null;
  }

  #use(entity: Entity): Use {
    return this.#uses.get(entity) ?? NEVER;
  }

  /** The run of mentions at which `order` is 0, found from the end: it is above 0 behind the run and below before it. */
  #last(order: (mention: EntityMention) => number): readonly EntityMention[] {
    const all = this.#unquoted;
    const first = Math.max(0, all.length - MOST_MENTIONS);
    let to = all.length;
    while (to > first && order(all[to - 1] as EntityMention) > 0) to--;
    let from = to;
    while (from > first && order(all[from - 1] as EntityMention) === 0) from--;
    return all.slice(from, to);
  }
}
