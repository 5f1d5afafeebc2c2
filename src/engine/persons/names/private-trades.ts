import { TRADES } from '../../words/trades.ts';
import { words } from '../../words/word-set.ts';
import { isOfficeWord } from './name-context.ts';

/** What else nobody in office is called while in office: in sport, on stage, in class, at work. */
const MORE_TRADES =
  words(`opener wicketkeeper keeper spinner seamer pacer winger fullback defender forward skipper centre-back
  all-rounder rower boxer wrestler sprinter archer surfer swimmer rider racer conductor composer organist bassist oboist
  trumpeter actor actress comic juggler clown stuntman teacher schoolteacher schoolmaster headmaster headmistress lecturer
  student undergraduate botanist zoologist vet veterinarian paramedic anaesthetist anesthetist radiologist caterer
  fishmonger greengrocer cheesemonger confectioner milkman roaster retailer trader exporter importer wholesaler trucker
  driver pilot sailor docker miner logger rancher crofter weaver knitter smith blacksmith locksmith jeweller jeweler
  goldsmith upholsterer cabinetmaker glazier tiler decorator janitor caretaker porter concierge receptionist usher clerk
  cashier greeter homemaker housewife widow widower retiree grandmother grandfather tourist backpacker hiker`);

/** Trades by their ending; a “strategist”, an “economist” or a “nationalist” may govern. */
const SCHOLAR = /(?:ologist|ographer|iatrist|onomer|ymnast|ellist|iolist|lorist|entist|hetist)$/;

/** “a dentist”, “the opener”: a word for somebody who holds no public office. */
export function isPrivateTrade(word: string): boolean {
  return TRADES.has(word) || MORE_TRADES.has(word) || (SCHOLAR.test(word) && !isOfficeWord(word));
}
