import { hostOf } from '../model/host.ts';
import type { Statement } from '../model/record.ts';
import { comparableWords } from './comparable.ts';
import type { Fault } from './fault.ts';

/** What is wrong with where the words are from: page, second source, copy, original. */
export function* sourceFaults(statement: Statement): Generator<Fault> {
  yield* pageFaults(statement);
  yield* copyFaults(statement);
  yield* originalFaults(statement);
}

function* pageFaults({ source: { kind, publisher, url, second } }: Statement): Generator<Fault> {
  if (kind === 'reprint' && !/ (?:via|in|on) /.test(publisher ?? '')) {
    yield ['source.publisher', 'does not name whose text is reprinted: write “Reuters via Example News”'];
  }
  if (second && hostOf(second.url) === hostOf(url)) {
    yield ['source.second.url', `is on ${hostOf(url)} like the source: name an independent one, or leave it out`];
  }
}

function* copyFaults({ date, source: { archived } }: Statement): Generator<Fault> {
  if (archived && archived.on < date) {
    yield ['source.archived.on', `${archived.on} is before the statement, ${date}: correct one of the two`];
  }
}

function* originalFaults({ original, translation, words }: Statement): Generator<Fault> {
  if (!original) return;
  if (translation === null)
    yield ['translation', 'is null beside original words: say through whom they came into English'];
  if (/^en(?:-|$)/.test(original.language)) {
    yield ['original.language', 'is English: the words themselves are the original then, so leave it out'];
  } else if (comparableWords(original.words).join(' ') === comparableWords(words).join(' ')) {
    yield ['original.words', 'are the words themselves: give them in the language in which they were said'];
  }
}
