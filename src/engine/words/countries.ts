import { words } from './word-set.ts';

/*
 * Countries that are in the news, by the words that name them and their people. For telling that a sentence is of somebody
 * else: “Saudi Arabia may enrich uranium” is no matter of the talks with Iran.
 */

/** One line for each: the words of a line mean the same country. In lower case, as they are folded. */
const LINES = `
afghanistan afghan afghans kabul taliban
albania albanian albanians tirana
algeria algerian algiers
argentina argentine argentinian
armenia armenian armenians yerevan
australia australian australians canberra
austria austrian
azerbaijan azerbaijani azerbaijanis baku
bahrain bahraini
bangladesh bangladeshi dhaka
belarus belarusian minsk lukashenko
belgium belgian
bosnia bosnian sarajevo
brazil brazilian brazilians lula brasilia
britain british briton britons uk u.k. london
bulgaria bulgarian sofia
cambodia cambodian
canada canadian canadians ottawa
chile chilean
china chinese beijing
colombia colombian
croatia croatian zagreb
cuba cuban havana
cyprus cypriot
czech czechs prague
denmark danish danes copenhagen
egypt egyptian egyptians cairo
estonia estonian
ethiopia ethiopian
finland finnish helsinki
france french paris
gaza palestine palestinian palestinians hamas
georgia georgian tbilisi
germany german germans berlin
greece greek greeks athens
greenland greenlandic
hungary hungarian hungarians budapest orban
india indian indians delhi
indonesia indonesian jakarta
iran iranian iranians tehran
iraq iraqi iraqis baghdad
ireland irish dublin
israel israeli israelis jerusalem
italy italian italians rome
japan japanese tokyo
jordan jordanian amman
kazakhstan kazakh
kenya kenyan
kosovo kosovar kosovars pristina
kuwait kuwaiti
latvia latvian
lebanon lebanese beirut hezbollah
libya libyan
lithuania lithuanian vilnius
malaysia malaysian
mexico mexican mexicans
moldova moldovan
mongolia mongolian
montenegro montenegrin
morocco moroccan
myanmar burmese
nepal nepali
netherlands dutch hague
nigeria nigerian
norway norwegian oslo
oman omani muscat
pakistan pakistani pakistanis islamabad
philippines philippine filipino manila
poland polish poles warsaw
portugal portuguese
qatar qatari doha
romania romanian
russia russian russians moscow kremlin
saudi saudis riyadh
serbia serbian serbs belgrade
singapore singaporean
slovakia slovak bratislava
slovenia slovenian
spain spanish madrid
sudan sudanese
sweden swedish stockholm
switzerland swiss
syria syrian syrians damascus
taiwan taiwanese taipei
thailand thai
tunisia tunisian
turkey turkish turks turkiye ankara erdogan
uae emirati emirates
ukraine ukrainian ukrainians kyiv kiev
uzbekistan uzbek
venezuela venezuelan caracas maduro
vietnam vietnamese hanoi
yemen yemeni houthi houthis
`;

/** The country that a word names, by its first line word. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const all = [...words(line)];
      return all.map((word) => [word, all[0] ?? word] as const);
    }),
);
