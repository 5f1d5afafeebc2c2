/** Who truly speaks, as the mark after a quotation tells. */
export type Voice =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'unnamed'; readonly description: string }
  | { readonly kind: 'body'; readonly name: string }
  /** A careful reader cannot tell: to leave it open is right. */
  | { readonly kind: 'open' }
  /** Scare quotes, a title, a name: words in quotation marks that nobody says here. */
  | { readonly kind: 'not-speech' };

/** One voice or more that would be right, the expected one first. */
export type Truth = readonly [Voice, ...Voice[]];

/**
 * Reads the inside of a mark: `Ana Reyes`, `Ana Reyes|Ms Reyes`, `?`, `-`, `unnamed: a diplomat`, `body: the bank`.
 * A kind holds for the alternatives after it. Throws on an empty alternative.
 */
export function parseTruth(label: string): Truth {
  let kind = 'person';
  const voices = label.split('|').map((alternative) => {
    const [, named, rest = ''] = /^\s*(?:(unnamed|body):)?(.*)$/.exec(alternative) ?? [];
    kind = named ?? kind;
    return voiceOf(kind, rest.trim());
  });
  return voices as unknown as Truth;
}

function voiceOf(kind: string, words: string): Voice {
  if (words === '') throw new Error('an empty mark');
  if (words === '?') return { kind: 'open' };
  if (words === '-') return { kind: 'not-speech' };
  if (kind === 'unnamed') return { kind, description: words };
  return kind === 'body' ? { kind, name: words } : { kind: 'person', name: words };
}
