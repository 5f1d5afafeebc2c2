import { bareWord, type Token } from '../../prose/tokens.ts';
import { words } from '../../words/word-set.ts';
import { isPrivateTrade } from './private-trades.ts';

/** What stands around a name that also names firms, goods, places and other people. */

const BEINGS =
  words(`people someone somebody anyone anybody everyone everybody nobody men women boy boys girl girls child
  children baby babies son daughter player players student students pupil pupils teacher worker driver dog cat horse pony parrot
  tortoise goat sheep cow bull pig elephant panda lion tiger bear ship boat ferry yacht street`);

/** “A chef called Lin Jian”, “whose surname is Putin”: the name is said to be theirs. But “the president named Rubio”. */
export function isCalledSo(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index - 1]?.folded ?? '';
  if (IS.has(verb)) return NAMES.has(tokens[index - 2]?.folded ?? '');
  if (verb !== 'named' && verb !== 'called' && verb !== 'surnamed') return false;
  const being = tokens[index - 2]?.folded ?? '';
  return BEINGS.has(being) || isPrivateTrade(being);
}

const IS = words('is was');
const NAMES = words('name surname nickname');

/** What a firm makes, sells or owns. */
const GOODS =
  words(`dealer dealers dealership dealerships pickup pickups truck trucks car cars suv suvs sedan sedans van vans
  engine engines factory showroom showrooms franchise franchises outlet outlets store stores shop shops restaurant restaurants
  diner grill bakery hotel hotels resort resorts tower casino casinos golf steaks lager beer wine watches sneakers guitar
  guitars brand dynasty landing lander landings controls`);
const PARTNERS = words('sons son daughters brothers co company partners associates');

/** “A Ford dealership”, “Johnson & Johnson”: a house that bears the name. */
export function namesAFirm(tokens: readonly Token[], index: number, length: number): boolean {
  const name = tokens[index + length - 1];
  const next = tokens[index + length];
  if (!name || !next || bareWord(name) !== name.folded) return false; // "Trump’s golf clubs"
  if (tokens[index - 1]?.text === '&') return tokens[index - 2]?.folded === name.folded;
  if (next.text === '&') {
    const partner = tokens[index + length + 1]?.folded ?? '';
    return partner === name.folded || PARTNERS.has(partner);
  }
  return !next.isCapitalised && GOODS.has(next.folded);
}

const STATES = words(`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  ontario alberta manitoba saskatchewan queensland tasmania ala ariz ark calif colo conn del fla kan mich minn okla tenn tex wis wyo`);
const PLACING = words('in at near outside');

/** Surnames that are cities, which need not name their state. */
const CITIES = words('austin');

/** “In Vance, Alabama, it rained”, “near Carney, Okla.”, “in Austin” */
export function isPlace(tokens: readonly Token[], index: number, length: number): boolean {
  if (!PLACING.has(tokens[index - 1]?.folded ?? '')) return false;
  if (CITIES.has(tokens[index]?.folded ?? '')) return true;
  if (tokens[index + length]?.text !== ',') return false;
  const state = tokens[index + length + 1];
  return state?.isCapitalised === true && STATES.has(state.folded);
}

/** Surnames that are common words too; after an article they mean the thing: “the moon is up”, “a park”. */
const COMMON_WORDS = words(
  'moon park price ford gallant champagne waltz han tai costa singh ma he song may thomas lange',
);
/** Nouns before which a leader’s name may stand all the same: “the Moon administration”. */
const OF_LEADERS =
  words(`administration government presidency team camp campaign cabinet family era years ally allies aide
  aides adviser advisers plan visit office`);

/** “The Moon is up”, “the Han dynasty”; but “the Moon administration”. */
export function isCommonWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.folded ?? '';
  if (before !== 'the' && before !== 'a' && before !== 'an') return false;
  return COMMON_WORDS.has(tokens[index]?.folded ?? '') && !OF_LEADERS.has(tokens[index + 1]?.folded ?? '');
}
