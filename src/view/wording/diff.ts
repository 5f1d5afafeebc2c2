import { listed, phrases, say } from './say.ts';

/** The article's words against the recorded ones. */
export const diff = phrases({
  key: { removed: 'diff_key_removed', added: 'diff_key_added', 'left-out': 'diff_key_left_out' },
  /** Heard, not seen: the marks of the comparison in words. */
  spoken: {
    removed: 'diff_spoken_removed',
    added: 'diff_spoken_added',
    'left-out': 'diff_spoken_left_out',
    end: 'diff_spoken_end',
  },
  otherWording: 'diff_other_wording',
  numbers: (record: readonly string[], article: readonly string[]) => {
    if (article.length === 0) return say('diff_number_dropped', { record: listed(record) });
    if (record.length === 0) return say('diff_number_added', { article: listed(article) });
    return say('diff_number_changed', { record: listed(record), article: listed(article) });
  },
  'negation-lost': (word: string) => say('diff_negation_lost', { word }),
  'negation-added': (word: string) => say('diff_negation_added', { word }),
  'negation-cut': (word: string) => say('diff_negation_cut', { word }),
});
