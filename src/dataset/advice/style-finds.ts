/* What only a person can mend. When in doubt, nothing is found. */

const REMARK =
  /\b(?:day of the page|(?:the|this|another) page|excerpts?|were gathered|was found when|searche[ds]|not seen|read once|stored cop(?:y|ies))\b/i;

/** True when the text tells how it was found out. */
export const isRemark = (text: string) => REMARK.test(text);

/** True when no sign ends the last sentence. */
export const lacksStop = (text: string) => !/[.!?][)\]”’]*$/.test(text);

const PAST =
  /\b(?:said|told|was|were|had|went|came|took|gave|began|became|did|spoke|wrote|announced|rejected|demanded|warned|threatened|signed|met)\b/;
/** “says”, “is”, “kill”: whatever may be a verb of the present; a plural noun too, for doubt is no fault. */
const PRESENT = /\b(?:is|are|has|have|do|does|[a-z]{2,}s|say|agree|meet|sign|tell|ask|want|call|reject|begin)\b/;

/** “, who had tied it to a treaty,” */
const SUBCLAUSE = /,? (?:who|which|that) (?:had|was|were) [^,;.]*,?/g;

/** True when the first verb of the first sentence is one of the past. */
export function isToldInThePast(text: string): boolean {
  const past = PAST.exec(text.replace(SUBCLAUSE, ''));
  return (
    past !== null && !PRESENT.test(past.input.slice(0, past.index)) && !/[.;:]/.test(past.input.slice(0, past.index))
  );
}

/** Verbs that begin a sentence without its subject: “Says that …”. None of them is a noun as well. */
const BARE_VERB =
  /(?:^|[.!?]\s)(?:Says|Said|Asks|Asked|Tells|Told|Insists|Insisted|Announces|Announced|Agrees|Rejects|Accuses|Denies|Refuses|Threatens|Warns|Repeats|Confirms|Argues|Declares|Imposes|Suspends|Extends|Proposes|Speaks|Writes|Wants)\b/;

/** True when a sentence begins with its verb. */
export function lacksSubject(text: string): boolean {
  return BARE_VERB.test(text);
}
