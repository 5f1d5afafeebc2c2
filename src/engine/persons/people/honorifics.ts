import type { Token } from '../../prose/tokens.ts';
import { GIVEN_NAME, isAny, PERSON_WORD } from '../../words/word-kinds.ts';
import { words } from '../../words/word-set.ts';

/*
 * Titles before names that papers outside America have, beside those of `TITLES`: "Cr Holt", "Insp Lind", "Smt Rao", "Datuk
 * Seri Lim", "Alhaji Bello", "Fr Dunne". Unknown they are taken for a given name, and "Cr Holt" for another than Ana Holt.
 */

/** Hardly anything else, wherever in a run of capitals they stand: "Greens Cr Ana Holt". */
const PLAIN =
  words(`cr clr cllr ald insp supt det cst cpl brig cmdr comdr cdr smt shri engr alhaji alhaja hajia mallam ustaz
  maulana sheikha datin puan encik mme herr frau msgr mgr lt-gen lt-col maj-gen brig-gen lieutenant-general
  lieutenant-colonel major-general brigadier-general vice-admiral rear-admiral brigadier sub-inspector datuk dato`);

/** Names or parts of names as often: only where the run begins or behind another title, as "Fr Dunne". */
const OPENING =
  words(`fr sr br pst pastor adv advocate barrister engineer amb mx pte ven revd haji hj oba begum swami madam madame señor señora senhor senhora
  signor signora mufti evangelist honourable const sqn wg flt`);

/** Behind these only: "Tan Sri Lim", "Datuk Seri Lim"; but "Sri Mulyani" is a name. */
const SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sri', words('tan dato datuk')],
  ['seri', words('dato datuk datin')],
]);

/** Ranks of police forces outside America and Britain, which are written in capitals: "DSP Ada Lind". */
const RANKS = words('DSP ASP CSP SSP ACP DCP DIG AIG IGP ADGP ACSP DCSP');

const HE = words('shri alhaji mallam ustaz maulana encik herr msgr mgr fr br haji swami señor senhor signor mufti');
const SHE = words('smt alhaja hajia sheikha datin puan mme frau begum madam madame señora senhora signora');

/** Whether a word before a name is such a title. `opens`: nothing but titles stands before it in its run of capitals. */
export function isHonorific(tokens: readonly Token[], index: number, opens: boolean): boolean {
  const { folded, text } = tokens[index] as Token;
  if (RANKS.has(text)) return opens && standsBeforePerson(tokens, index);
  if (!LARGE_AND_SMALL.test(text)) return false; // the initials of "CR Lind"
  if (PLAIN.has(folded)) return !/^\p{N}/u.test(tokens[index - 1]?.text ?? ''); // "Rs 50 Cr"
  return (opens && OPENING.has(folded)) || SECOND.get(folded)?.has(tokens[index - 1]?.folded ?? '') === true;
}

/** "DSP Ada Lind", "the spokesman, DSP Xola Venn,"; but "CSP Building Media" is a house. */
const standsBeforePerson = (tokens: readonly Token[], rank: number) =>
  isAny(tokens[rank + 1], GIVEN_NAME) || (tokens[rank - 1]?.text === ',' && isAny(tokens[rank - 2], PERSON_WORD));

/** Where what stands in brackets between title and name begins: "Chief (Mrs) Ada Lind", "Colonel (ret.) Erik Holm"; else `nameFrom`. */
export function beforeBrackets(tokens: readonly Token[], nameFrom: number): number {
  if (tokens[nameFrom - 1]?.text !== ')') return nameFrom;
  for (let i = nameFrom - 2; i >= nameFrom - LONGEST_IN_BRACKETS; i--)
    if (tokens[i]?.text === '(') return tokens[i - 1]?.isCapitalised ? i : nameFrom;
  return nameFrom;
}

/** "(ret.)", with its brackets. */
const LONGEST_IN_BRACKETS = 4;

const LARGE_AND_SMALL = /^\p{Lu}\p{Ll}/u;

/** "Smt", "Alhaji": whether such a title tells a woman or a man; "Cr" and "Datuk" tell neither. */
export function genderOfHonorific(title: string): 'he' | 'she' | null {
  return SHE.has(title) ? 'she' : HE.has(title) ? 'he' : null;
}
