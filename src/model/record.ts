import * as v from 'valibot';
import { DossierIdSchema, OfficialIdSchema, PreconditionIdSchema, StatementIdSchema, TopicIdSchema } from './ids.ts';
import { colour, day, doc, language, partialDate, terms, text, url } from './record-fields.ts';

/*
 * The record's schema. This one definition gives the types, the checker and the published JSON Schema (`schema/`), whose
 * readers are journalists and researchers: each field says what to write in it.
 * It follows Popolo (person, post, membership) for officials, and schema.org Quotation and Claim for statements,
 * where these fit.
 */

export type { DossierId, OfficialId, PreconditionId, StatementId, TopicId } from './ids.ts';

const PAGE = {
  url: doc(url, 'The page itself, not a search result or a front page.'),
  publisher: doc(
    v.nullable(text),
    'Who published the page. Name a copy as one: “Reuters via Example News”. null when the page does not say.',
  ),
  title: doc(v.nullable(text), 'The headline as it stands on the page. null when you have not seen it.'),
  published: doc(v.nullable(day), 'The day of publication that the page shows. null when it shows none.'),
};

export const SOURCE_KINDS = [
  'official-transcript',
  'official-text',
  'agency',
  'paper',
  'broadcaster',
  'reprint',
] as const;

const SourceKindSchema = doc(
  v.picklist(SOURCE_KINDS),
  'What the page is: a government’s own record of what was spoken, its own written text (or the speaker’s post), a news ' +
    'agency, a paper or news site, a broadcaster, or a “reprint”: a page that prints what somebody else published.',
);
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CitationSchema = doc(
  v.strictObject({
    ...PAGE,
    kind: doc(v.optional(SourceKindSchema), 'What kind of page it is. Leave it out until somebody has looked.'),
    language: doc(
      v.optional(language),
      'The language in which the words were spoken or written, as the page says or shows: “zh”, “fa”. Leave it out when ' +
        'it does not.',
    ),
    archived: doc(
      v.optional(
        v.strictObject({
          url: doc(url, 'The address of the copy: web.archive.org, archive.today, perma.cc, a library.'),
          on: doc(day, 'The day on which the copy was made.'),
        }),
      ),
      'A lasting copy of the page, for the day on which the page itself is gone.',
    ),
    second: doc(
      v.optional(v.strictObject(PAGE)),
      'An independent source for the same words: another reporter’s, or the office’s own text; not a copy of the first.',
    ),
  }),
  'Where a reader can check the record.',
);

export const OfficeSchema = doc(
  v.strictObject({
    title: doc(text, 'The title as English news gives it: “Foreign Minister”.'),
    body: doc(text, 'The ministry, party or organisation: “Ministry of Foreign Affairs”.'),
    country: doc(text, 'The country or organisation served, in the words that parties of dossiers use.'),
    from: doc(
      v.nullable(partialDate),
      'When the term began: a day, a month (2025-03) or a year (2025), as far as the source knows. null when unknown.',
    ),
    to: doc(
      v.nullable(partialDate),
      'When it ended, as precisely as the source knows. null when the end is not known, or there is none yet.',
    ),
    asOf: doc(
      v.optional(partialDate),
      'Only with “to”: null. The last day on which a source shows the person in this office.',
    ),
    source: doc(url, 'A page that shows the office, best with the day it began.'),
    sourceTo: doc(
      v.optional(url),
      'The page for the end of the term, or for asOf of an open one, where it is another page.',
    ),
  }),
  'A post held for a time (Popolo: a membership).',
);
export type Office = v.InferOutput<typeof OfficeSchema>;

export const OfficialSchema = doc(
  v.strictObject({
    id: doc(OfficialIdSchema, 'The name in lower case with hyphens: “lin-jian”. It never changes afterwards.'),
    kind: doc(v.picklist(['person', 'body']), '“body” for a ministry, a movement or a council that speaks as such.'),
    name: doc(text, 'The name as English news writes it most often.'),
    nativeName: doc(v.nullable(text), 'The name in its own script; null when that is Latin or unknown.'),
    aliases: doc(
      v.array(text),
      'Other full forms in news: transliterations, titles before the name, the native script. Each is matched as whole ' +
        'words and marks the official by itself, so leave out forms that mean other things too (“Ford”, “Champagne”).',
    ),
    surname: doc(
      v.nullable(text),
      'The form that stands alone after a full mention: “Lin”, “von der Leyen”. null for bodies, and when it reads as ' +
        'another word (“He”).',
    ),
    pronouns: doc(
      v.nullable(v.picklist(['he', 'she', 'they', 'it'])),
      'As a source refers to the person; “it” for bodies. null when no source was seen.',
    ),
    country: doc(text, 'The country or organisation spoken for, in the words that parties of dossiers use.'),
    descriptions: doc(
      v.array(text),
      'Forms that mean the person only while in office: “the US president”. Not for offices that several hold at once.',
    ),
    offices: doc(v.array(OfficeSchema), 'Offices since 2016, at least one, each with its source.'),
    notes: doc(v.nullable(text), 'What a careful reader should know about the entry.'),
  }),
  'A person or a body that speaks in negotiations (Popolo: a person, an organization).',
);
export type Official = v.InferOutput<typeof OfficialSchema>;

export const StanceSchema = doc(
  v.picklist(['demands', 'refuses', 'restates', 'denies', 'warns', 'offers', 'concedes']),
  'How the statement bears on the precondition. This is the editors’ judgement, not a fact of the page. “restates” is ' +
    'also for remarks that take no side.',
);
export type Stance = v.InferOutput<typeof StanceSchema>;

export const CheckSchema = doc(
  v.strictObject({
    on: doc(day, 'The day of this check.'),
    how: doc(
      v.picklist(['copied', 'same page', 'other page', 'not found']),
      '“copied”: taken from the page by the first reader. “same page”: a further reading found the words on the page ' +
        'cited. “other page”: on another page. “not found”: on none.',
    ),
    url: doc(v.nullable(url), 'The page that shows the words; null when they were not found.'),
  }),
  'One comparison of the words with a page.',
);
export type Check = v.InferOutput<typeof CheckSchema>;

export const StatementSchema = doc(
  v.strictObject({
    id: doc(
      StatementIdSchema,
      'A prefix of the dossier, the official and the day: “us-lin-jian-2025-04-08”. It stays even if the day is corrected.',
    ),
    official: doc(OfficialIdSchema, 'The id of the official who said it.'),
    date: doc(day, 'The day on which it was said, not the day of the report.'),
    datePrecision: doc(
      v.picklist(['day', 'derived', 'open']),
      '“day”: a source states the day. “derived”: it follows from a weekday or another event; say how in “note”. ' +
        '“open”: sources leave a choice; say which in “note”.',
    ),
    words: doc(
      text,
      'The official’s own words, at most sixty, exactly as the page prints them, without outer marks. […] stands for ' +
        'words left out, [brackets] for the reporter’s insertions.',
    ),
    fragment: doc(v.boolean(), 'true when the words are part of a sentence: they are then never shown as a whole one.'),
    setting: doc(text, 'Where or how it was said: “Regular press briefing”, “Post on X”.'),
    translation: doc(
      v.nullable(text),
      'Through whom the words came into English: “from Chinese (Xinhua)”. null when they were spoken as quoted.',
    ),
    original: doc(
      v.optional(
        v.strictObject({
          words: doc(text, 'The same words as they were spoken or written, exactly as a page prints them.'),
          language: doc(language, 'Their language as a code: “zh”, “ru”, “fa”, “ko”, “fr”.'),
          url: doc(v.optional(url), 'The page that prints them, where it is not the source.'),
        }),
      ),
      'Beside a translation: the words in the language in which they were said. Never translated back.',
    ),
    alt: doc(
      v.array(
        v.strictObject({
          words: doc(text, 'The other wording, as printed.'),
          url: doc(url, 'The page that prints it.'),
          publisher: doc(v.nullable(text), 'Who published that page.'),
        }),
      ),
      'The same words as other pages print them: another translation, or the same wording once more. Not another sentence.',
    ),
    stance: doc(
      v.record(PreconditionIdSchema, StanceSchema),
      'The preconditions of this dossier on which the words bear, each with the stance taken.',
    ),
    source: CitationSchema,
    verified: doc(
      v.pipe(v.array(CheckSchema), v.minLength(1, 'is empty: say when and on which page the words were read')),
      'When and how the words were compared with a page, oldest first; each new look adds an entry, none is removed.',
    ),
    caution: doc(
      v.nullable(text),
      'What makes the words less sure: a readout, a single source, a retranslation. Shown to readers.',
    ),
    note: doc(v.nullable(text), 'What a reader needs to understand the words, and how a derived day is known.'),
  }),
  'What one official said on one day, in the official’s own words (schema.org: a Quotation).',
);
export type Statement = v.InferOutput<typeof StatementSchema>;

export const StatusSchema = doc(
  v.picklist(['demanded', 'contested', 'partly-met', 'met', 'rejected', 'dropped', 'superseded']),
  'Where the precondition stood from that day on. “contested”: the sides tell it differently. “superseded”: talks went ' +
    'on without it.',
);
export type Status = v.InferOutput<typeof StatusSchema>;

export const DevelopmentSchema = doc(
  v.strictObject({
    date: doc(day, 'The day of the event.'),
    status: StatusSchema,
    note: doc(text, 'One sentence in your own words: what happened.'),
    source: doc(url, 'The page that reports it.'),
  }),
  'A dated change in the life of a precondition, or its renewal.',
);
export type Development = v.InferOutput<typeof DevelopmentSchema>;

export const PreconditionSchema = doc(
  v.strictObject({
    id: doc(PreconditionIdSchema, 'A few words with hyphens, unique over all dossiers: “respect-tone”.'),
    topics: doc(
      v.pipe(
        v.array(TopicIdSchema),
        v.minLength(1, 'needs at least one topic'),
        v.maxLength(2, 'has more than two topics: keep the two that matter most'),
      ),
      'One or two themes, the leading one first: its colour is the colour of the mark.',
    ),
    label: doc(text, 'What is wanted, in a few words: “Lift sanctions first”.'),
    demandedBy: doc(text, 'Which side asks for it.'),
    addressedTo: doc(text, 'Which side is to meet it.'),
    summary: doc(text, 'Two or three sentences in your own words: what is asked, why, and how the other side answers.'),
    basis: doc(
      v.picklist(['reported', 'on-record']),
      '“reported”: known from unnamed sources only. “on-record”: an official of the demanding side asked for it by name.',
    ),
    basisStatement: doc(v.nullable(StatementIdSchema), 'The statement that shows it is on record; null otherwise.'),
    basisNote: doc(v.nullable(text), 'Who reported it, or who said it when no statement here does.'),
    firstReported: doc(
      v.nullable(
        v.strictObject({
          date: doc(day, 'The day of that report.'),
          source: doc(url, 'The page of that report.'),
          saysFirst: doc(
            v.optional(v.boolean()),
            'true where the page itself says that the demand was made or reported for the first time then. Only so does ' +
              'a reader see “first reported”; otherwise it is the earliest report that we found.',
          ),
        }),
      ),
      'The earliest known report of it as a condition for talks; related remarks may be older. null when no report was ' +
        'found, or when it is known that those found are not the first.',
    ),
    developments: doc(
      v.pipe(v.array(DevelopmentSchema), v.minLength(1, 'needs at least one development')),
      'How it developed, oldest first, beginning with the demand or an answer to it.',
    ),
    terms: doc(
      terms,
      'Words that point to it in an article about this negotiation: phrases rather than single words. Endings do not ' +
        'matter (“threat” also finds “threats”), capitals do: “PoK” is not found in “spoke”. A single lower-case word ' +
        'counts only near the name of a party. Reporters have many ways to say a thing: “lift|scrap + tariff|duty” asks ' +
        'for one word of each part, near each other in one sentence, in any order; “{remove} + {tariff}” does so with ' +
        'groups of words that docs/dataset.md lists.',
    ),
  }),
  'Something one side wants before or in a negotiation (schema.org: the subject of a Claim).',
);
export type Precondition = v.InferOutput<typeof PreconditionSchema>;

export const PartySchema = doc(
  v.strictObject({
    name: doc(text, 'The side’s name. Officials whose country has the same name count as its voices.'),
    terms: doc(terms, 'How news means the side: country, adjective, capital, leader, abbreviation with its capitals.'),
  }),
  'A side of a negotiation. An article must name two of them; leave mediators out.',
);

export const DossierSchema = doc(
  v.strictObject({
    id: doc(DossierIdSchema, 'The file’s name without “.json”.'),
    title: doc(text, 'The negotiation: “Kosovo–Serbia dialogue”.'),
    summary: doc(text, 'Three or four sentences in your own words.'),
    parties: doc(
      v.pipe(v.array(PartySchema), v.minLength(2, 'a negotiation has at least two parties')),
      'The sides that negotiate.',
    ),
    subject: doc(
      terms,
      'Words that show that an article is about this negotiation: “tariff”, “ceasefire”. Two sentences must hold one.',
    ),
    period: doc(
      v.strictObject({
        from: doc(day, 'The day of the oldest statement or earlier.'),
        to: doc(v.nullable(day), 'The last day covered; null for “until asOf”.'),
      }),
      'What the statements cover.',
    ),
    asOf: doc(day, 'The day on which the dossier was last worked on. Readers do not see it: see followedUntil.'),
    followedUntil: doc(
      day,
      'The day through which developments were looked for and found: readers see “followed until”. Never later than asOf.',
    ),
    preconditions: v.array(PreconditionSchema),
    statements: v.array(StatementSchema),
  }),
  'One negotiation: its sides, what each wants first, and what was said.',
);

const LearnedWordsSchema = v.record(v.string(), v.array(v.string()));

/**
 * The words that tell of each precondition: lists by how much they tell, in steps of a half, from nothing on. A pack need
 * not have any; then its own texts must do.
 */
export type LearnedWords = v.InferOutput<typeof LearnedWordsSchema>;

/** What `npm run learn:words` writes: by dossier. */
export const TellingWordsFileSchema = v.strictObject({ tellingWords: v.record(v.string(), LearnedWordsSchema) });
export type TellingWordsFile = v.InferOutput<typeof TellingWordsFileSchema>;

export type Dossier = v.InferOutput<typeof DossierSchema> & { readonly words?: LearnedWords };

export const TopicSchema = doc(
  v.strictObject({
    id: doc(TopicIdSchema, 'A few words with hyphens: “order-of-steps”.'),
    label: doc(text, 'The theme in a few words.'),
    description: doc(text, 'One sentence that says what belongs here.'),
    colour: doc(
      v.strictObject({
        light: doc(colour, 'On light pages, contrast at least 3 to 1.'),
        dark: doc(colour, 'On dark pages, contrast at least 3 to 1.'),
      }),
      'The colour of the underline, #rrggbb, unlike that of any other topic.',
    ),
  }),
  'A theme that recurs across dossiers.',
);
export type Topic = v.InferOutput<typeof TopicSchema>;

export const OfficialsFileSchema = v.strictObject({ officials: v.array(OfficialSchema) });
export const TopicsFileSchema = v.strictObject({ topics: v.array(TopicSchema) });

/** The whole record, as the engine and the context need it. */
export interface TheRecord {
  readonly officials: readonly Official[];
  readonly topics: readonly Topic[];
  readonly dossiers: readonly Dossier[];
}
