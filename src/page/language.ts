/** Function words that are frequent in one language and rare or absent in the others of this table. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he said it as at by from has have his but not are be who they had an will were this which their would been',
  fr: 'le la les des et du dans une est pour que qui sur au pas par avec ce il sont plus ne aux ses cette mais elle été selon ont',
  es: 'el la los las de que en del se por un una con para es al lo como más su pero sus ha este fue según entre sobre también',
  pt: 'o os as de que do da em um uma para com não no na dos das por mais ao se foi como mas são pelo pela também já ele',
  it: 'il lo gli di che della del un una per con non è si sono nel alla dei le ma più anche ha dal delle al questo come',
  de: 'der die und das den von zu mit ist im für auf dem nicht ein eine des sich als auch an werden hat nach bei aus wird sie',
  nl: 'de het een van en in is dat op te zijn voor met niet die er aan ook als bij maar om door naar heeft uit nog wordt',
  sv: 'och att det som en på är av för den med till inte har om ett men var jag han från vi så kan när',
  pl: 'w i z na się nie do to że jest o po od jak za co przez oraz dla ale który są był tym czy',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra ne en var ancak ama göre',
  id: 'yang dan di dengan untuk dari ini pada itu dalam tidak akan telah oleh ke adalah juga karena sebagai',
};

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** Letters and words beyond which more text changes no judgement. */
const ENOUGH = 6000;
const FEWEST_WORDS = 20;
/** In English news at least every fourth word is in the list above; in Zulu or Welsh, hardly any. */
const FEWEST_HITS = 0.14;

const WORDS = Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/**
 * The language of a text as a BCP 47 primary tag, judged by its script and function words; `und` when it is none of
 * those known here, `null` when the text is too short to tell.
 */
export function judgeLanguage(text: string): string | null {
  const sample = text.slice(0, ENOUGH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if (letters > 0 && (sample.match(script)?.length ?? 0) > letters * 0.15) return letters < 40 ? null : language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const scored = WORDS.map(([language, known]) => [language, words.filter((word) => known.has(word)).length] as const);
  const [best, hits] = scored.reduce((a, b) => (b[1] > a[1] ? b : a));
  return hits / words.length >= FEWEST_HITS ? best : 'und';
}
