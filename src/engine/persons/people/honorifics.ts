import type { Token } from '../../prose/tokens.ts';
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

const HE = words('shri alhaji mallam ustaz maulana encik herr msgr mgr fr br haji swami señor senhor signor mufti');
const SHE = words('smt alhaja hajia sheikha datin puan mme frau begum madam madame señora senhora signora');

/** Whether a word before a name is such a title. `opens`: nothing but titles stands before it in its run of capitals. */
export function isHonorific(tokens: readonly Token[], index: number, opens: boolean): boolean {
  const { folded, text } = tokens[index] as Token;
  if (!LARGE_AND_SMALL.test(text)) return false; // the initials of "CR Lind"
  if (PLAIN.has(folded)) return !/^\p{N}/u.test(tokens[index - 1]?.text ?? ''); // "Rs 50 Cr"
  return (opens && OPENING.has(folded)) || SECOND.get(folded)?.has(tokens[index - 1]?.folded ?? '') === true;
}

const LARGE_AND_SMALL = /^\p{Lu}\p{Ll}/u;

/** "Smt", "Alhaji": whether such a title tells a woman or a man; "Cr" and "Datuk" tell neither. */
export function genderOfHonorific(title: string): 'he' | 'she' | null {
  return SHE.has(title) ? 'she' : HE.has(title) ? 'he' : null;
}
