/** The forms of an English verb that news uses, by rule: "carry" gives carry, carries, carried, carrying. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular];
  return [lemma, third(lemma), past(lemma), ing(lemma)];
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  read: ['reads', 'reading'],
  think: ['thinks', 'thought', 'thinking'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  put: ['puts', 'putting'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  refer: ['refers', 'referred', 'referring'],
  slam: ['slams', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  vow: ['vows', 'vowed', 'vowing'],
  retell: ['retells', 'retold', 'retelling'],
  hold: ['holds', 'held', 'holding'],
};

const SIBILANT = /(?:s|x|z|ch|sh)$/;
const CONSONANT_Y = /[^aeiou]y$/;

function third(lemma: string): string {
  if (SIBILANT.test(lemma)) return `${lemma}es`;
  return CONSONANT_Y.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function past(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return CONSONANT_Y.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

function ing(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
