/** Capitals, houses and adjectives that mean a country and do not begin as its name does. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  'United States': 'us u.s u.s. usa america american americans washington white pentagon',
  'United Kingdom': 'uk u.k u.k. britain british london downing',
  'European Union': 'eu e.u e.u. europe european europeans brussels strasbourg',
  China: 'beijing mainland prc zhongnanhai',
  Taiwan: 'taipei roc',
  Russia: 'moscow kremlin',
  Ukraine: 'kyiv kiev',
  Iran: 'tehran islamic',
  Israel: 'jerusalem tel',
  'Palestinian armed movement': 'hamas gaza palestinian palestinians',
  India: 'delhi',
  Pakistan: 'islamabad rawalpindi',
  'North Korea': 'pyongyang dprk korean koreans korea',
  'South Korea': 'seoul korean koreans korea',
  Kosovo: 'pristina prishtina',
  Serbia: 'belgrade serb serbs',
  Armenia: 'yerevan',
  Azerbaijan: 'baku azeri',
  Canada: 'ottawa ontario',
  France: 'french paris',
  Germany: 'berlin',
  Turkey: 'ankara',
  Japan: 'tokyo',
};

/** Words of a country’s name that others share. */
const SHARED = new Set(['united', 'north', 'south', 'republic', 'states', 'kingdom', 'union', 'the', 'of', 'and']);

const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 6;

/** Whether a word, folded, speaks of a country: “Norlandic” begins as “Norland” does, “Beijing” is known to be in China. */
export function countryTest(country: string): (word: string) => boolean {
  const words = country
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_BEGINNING && !SHARED.has(word));
  // “Serbian”, “Chinese”, “Iranian”: the end of the name changes
  const beginnings = words.map((word) =>
    word.slice(0, Math.max(SHORTEST_BEGINNING, Math.min(LONGEST_BEGINNING, word.length - 1))),
  );
  const others = new Set((OTHER_WORDS[country] ?? '').split(' '));
  return (word) => others.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
