import { words } from '../../words/word-set.ts';

/** Things that are quoted and are nobody: "the order says", "according to the survey". */
export const isDocument = (word: string): boolean => DOCUMENTS.has(word);

const DOCUMENTS =
  words(`statement order report letter email e-mail memo message tweet post document paper article story book poll survey study
petition lawsuit suit complaint filing indictment ruling verdict judgment opinion decision cable note transcript recording
video footage film ad advert advertisement commercial website blog column editorial headline caption sign poster banner
leaflet pamphlet brochure text contract agreement treaty deal bill act law amendment resolution motion manifesto
platform plan proposal budget audit review inquiry probe rally speech address interview press release communique
communiqué announcement notice warning result figure data index ledger diary log autobiography memoir`);
