import { words } from './word-set.ts';

/** Words for people of a land, a town or a party whom "the" calls so: "the Italian", "the Scot", "the Republican". */
export const isDemonym = (word: string): boolean => DEMONYMS.has(word) || (ENDING.test(word) && !NO_DEMONYMS.has(word));

const DEMONYMS =
  words(`scot dane swede finn pole turk greek arab kurd czech serb croat slovak slovene magyar thai swiss briton brit
spaniard german american mexican moroccan cypriot israeli iraqi pakistani yemeni kuwaiti qatari emirati saudi afghan
kenyan dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman
scotswoman yorkshireman cornishman ulsterman londoner glaswegian liverpudlian geordie mancunian dubliner berliner
viennese parisian texan californian floridian virginian democrat republican conservative tory liberal socialist
labourite lib-dem progressive nationalist unionist corbynite thatcherite catalan basque roman venetian muscovite filipino
filipina argentine new-yorker londoner yank aussie kiwi`);

/** "Norwegian", "Chilean", "Japanese", "Uzbekistani"; invented lands end so too. */
const ENDING = /(?:[^aeiou]ian|ean|ese|stani|lander)$/;

const NO_DEMONYMS = words(
  'guardian librarian civilian physician musician politician custodian comedian ocean bean dean highlander',
);
