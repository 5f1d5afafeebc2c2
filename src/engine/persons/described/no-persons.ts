import { words } from '../../words/word-set.ts';

/** Whether a word that ends like a noun for a person, folded, names a thing or compares: "the rancor", "the broader". */
export const isNoPerson = (word: string): boolean => NO_PERSONS.has(word);

const NO_PERSONS =
  words(`maneuver demeanor manner reminder rancor misdemeanor deal-breaker dealbreaker fervor candor clamor stupor tumor
disorder disclaimer slander plunder surrender rejoinder primer teaser ledger hangover takeover turnover makeover handover
leftover rollover crossover banner manor razor hamburger savor inner sober broader wider fuller sooner tougher heavier louder
darker warmer clearer closer richer poorer safer lesser thinner thicker harsher messier uglier busier rarer simpler calmer
fiercer angrier healthier wealthier happier friendlier trickier wiser kinder cruder crueller crueler weaker deeper steeper leaner lighter shorter`);
