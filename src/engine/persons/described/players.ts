import { words } from '../../words/word-set.ts';

/** Whether a small word, folded, is what a player is on the field by no ending that tells of a person: “…,” the forward said. */
export const isPlayer = (noun: string): boolean => PLAYERS.has(noun);

const PLAYERS =
  words(`forward centre-forward center-forward power-forward quarterback linebacker cornerback fullback full-back halfback
half-back tailback wingback wing-back left-back right-back centre-back center-back centre-half fly-half scrum-half shortstop
wideout`);
