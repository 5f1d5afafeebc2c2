import { BODY_NOUNS } from './person-words.ts';
/** Bodies beside those that the learned model knows as such: "the World Chess Federation". */
export const MORE_BODY_NOUNS: ReadonlySet<string> = new Set(
  `federation league authority tribunal academy society guild trust fund corporation centre center alliance
assembly cabinet inspectorate registry chamber directorate secretariat consortium cooperative co-operative
partnership parish council club firm group inc ltd plc corp co llc gmbh observatory museum gallery hospital library orchestra
philharmonic railway railways airlines airways corps services service guard`.split(/\s+/),
);

/** What the name of a company may end in. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  `group inc ltd plc corp co llc gmbh company corporation holdings systems partners technologies industries pharmaceuticals
motors terminals communities logistics airports ferries shipping energy utilities supermarkets stores studios solutions
enterprises foods properties insurance mutual breweries dairies airlines airways`.split(/\s+/),
);

/** Small nouns for bodies that speak: "the trade ministry", "the minister’s office". */
export const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  `ministry department office council company bank agency authority party union court board university club commission
committee parliament government embassy bureau institute association foundation federation league tribunal trust firm
regulator airline publisher museum school hospital charity army navy palace watchdog guild administration campaign`.split(
    /\s+/,
  ),
);

/** Small nouns after which the name of a body comes: "the charity Open Door". */
export const HOUSE_NOUNS: ReadonlySet<string> = new Set(
  `group company firm charity newspaper magazine band network union club agency airline publisher broadcaster label outlet startup
nonprofit`.split(/\s+/),
);

const ALL_BODY_NOUNS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...MORE_BODY_NOUNS, ...FIRM_NOUNS]);

/** A noun for a body, also for one that seldom speaks. */
export const isBodyNoun = (word: string): boolean => ALL_BODY_NOUNS.has(word);
