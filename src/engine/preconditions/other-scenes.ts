import type { Prose } from '../prose/prose.ts';
import { columnOfStems } from './term-words.ts';
import { wordsInForm } from './terms.ts';

/*
 * Stories on sport or from a stage speak the language of negotiations: two countries, an ultimatum, talks through a third
 * party, a truce. No dossier is in play in them.
 */

/** By their stems; a word that politics borrows (“team”, “match”, “score”, “goal”) alone says little. */
const SCENES = [
  `cricket wicket batsman batter bowler inning hockey puck football footballer striker midfielder goalkeeper rugby tenni
  volleyball basketball baseball golf athletic olympic paralympic semifinal quarterfinal final playoff tournament
  championship medal stadium referee coach captain dressing player league cup match squad team pitch umpire kickoff
  penalty goal scor fixture defender skater sprinter cyclist marathon chess grandmaster racket set-piece locker fan`,
  `orchestra violin violinist cello cellist viola harp harpist brass trumpet oboe flute pianist piano conductor baton
  symphony concert concerto opera soprano tenor choir chorister musician composer rehearsal drummer ballet dancer theatr
  actor actress playwright stag curtain audience applaus encor repertoir understudy`,
].map((words) => new Set(words.trim().split(/\s+/)));

const ANY_SCENE = new Set(SCENES.flatMap((scene) => [...scene]));

/** So many different ones, and one in so many words of the text. */
const FEWEST_WORDS = 5;
const LEAST_SHARE = 1 / 60;

const tells = columnOfStems((stem) => ANY_SCENE.has(stem));

/** Whether a text of so many words is about sport or a stage. */
export function isOnSportOrStage({ tokens, forms }: Prose, words: number): boolean {
  const telling = tells(forms.vocabulary);
  const stems = tokens
    .filter((_, i) => telling[forms.numbers[i] as number] === 1)
    .flatMap((token) => wordsInForm(token).map(({ stem }) => stem));
  return SCENES.some((scene) => {
    const found = stems.filter((stem) => scene.has(stem));
    return new Set(found).size >= FEWEST_WORDS && found.length >= LEAST_SHARE * words;
  });
}
