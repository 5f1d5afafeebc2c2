/** "Critics", "growers", but not "waitress": what words for several mostly end in. */
export const endsLikePlural = (word: string): boolean => word.length > 1 && word.endsWith('s') && !word.endsWith('ss');
