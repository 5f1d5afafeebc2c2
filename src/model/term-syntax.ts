import { WORD_GROUPS } from './word-groups.ts';

/*
 * A term is a phrase, “lay down arms”, or several parts that must stand near each other in one sentence, in any order:
 *   {give up}|decommission + weapon|rifle|{arms}
 * Parts are joined by “+”, the choices of a part by “|”; “{…}” is a group of words that all dossiers share.
 */

/** The parts of a term, each with the phrases of which one must be seen. A phrase has one part with one choice. */
export type TermParts = readonly (readonly string[])[];

const GROUP = /^\{(.*)\}$/;

/** Takes a term apart. A group that does not exist stands for nothing: the checker reports it. */
export function partsOfTerm(term: string): TermParts {
  return term.split('+').map((part) =>
    part
      .split('|')
      .map((choice) => choice.trim())
      .filter((choice) => choice !== '')
      .flatMap((choice) => {
        const [, group] = GROUP.exec(choice) ?? [];
        return group === undefined ? [choice] : (WORD_GROUPS[group] ?? []);
      }),
  );
}

/** The groups that a term names and that do not exist. */
export function unknownGroups(term: string): string[] {
  return Array.from(term.matchAll(/\{(.*?)\}/g), ([, group = '']) => group).filter((group) => !(group in WORD_GROUPS));
}
