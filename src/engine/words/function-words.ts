import { words } from './word-set.ts';

export const DETERMINERS = words(`the a an this that these those his her its their our my your some several many one
two three four five another any no each every both all other more most few senior former`);

export const PRONOUNS = words('he she they it we i you who');

/** Pronouns that stand for a person or a group named before. */
export const PERSON_PRONOUNS = words('he she they it');

export const AUXILIARIES = words(`is are was were be been being has have had do does did will would can could may might
must shall should ca isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't
shouldn't to`);

/** Adverbs that stand between a source and its cue, beside all words in -ly. */
export const ADVERBS = words(`also then later once again ever never now still further just even often always earlier
already soon first instead therefore thus since too simply not went went on back
monday tuesday wednesday thursday friday saturday sunday`);

export const CONJUNCTIONS = words(`and but or nor yet so that because although though while when if as after before
since until unless whereas where which whether than whose`);

export const PREPOSITIONS = words(`of for with from in at on to about by over under into between among against during
through near inside outside within without toward towards like amid despite`);

export const CALENDAR = words(`monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december today yesterday tomorrow mon tue wed thu fri sat sun`);

export function isAdverb(folded: string): boolean {
  return ADVERBS.has(folded) || (folded.length > 4 && folded.endsWith('ly') && !NOT_ADVERBS.has(folded));
}

const NOT_ADVERBS =
  words(`family italy july ally rally assembly supply reply apply early daily weekly only kelly sally molly emily billy
reilly connolly beverly kimberly willy holly polly dolly`);
