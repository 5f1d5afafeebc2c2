import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { openFixture } from './fixture.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function readWire() {
  const document = openFixture('wire-story');
  const { page, map } = readPage(document, 'https://www.harbourpost.example/world/2025/03/04/lakeland-halts-talks');
  const find = (words: string) => {
    const start = page.text.indexOf(words);
    return { start, end: start + words.length };
  };
  return { document, text: page.text, map, find };
}

describe('the ranges of a span', () => {
  test.each([
    'suspended its talks with Norland on the export of iron ore on Tuesday',
    '“We will not sign,”',
    'told reporters, “until every inspector is let in.”',
    'What comes next',
  ])('hold the same words in the page: %s', (words) => {
    const { map, find } = readWire();
    expect(map.rangesFor(find(words)).map((range) => squeeze(range.toString()))).toEqual([words]);
  });

  test('hold the same words wherever the span begins and ends', () => {
    const { map, text } = readWire();
    for (let start = 0; start < text.length; start += 37) {
      for (const length of [1, 20, 400]) {
        const end = Math.min(text.length, start + length);
        const found = map.rangesFor({ start, end }).map((range) => squeeze(range.toString()));
        expect(found.join('').replace(/ /g, '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      }
    }
  });

  test('are one for each block', () => {
    const { map, find } = readWire();
    const ranges = map.rangesFor(find('its speaker said.\n\nThe ore trade'));
    expect(ranges.map(String)).toEqual(['its speaker said.', 'The ore trade']);
  });

  test('leave out hidden words inside a sentence', () => {
    const { map, find } = readWire();
    const ranges = map.rangesFor(find('open to all,” the ministry’s'));
    expect(ranges.map(String)).toEqual(['open to all,', '” the ministry’s']);
  });

  test('are none once the page has taken the words away', () => {
    const { document, map, find } = readWire();
    const span = find('Norland’s trade ministry');
    expect(map.rangesFor(span)).toHaveLength(1);
    document.querySelector('.story')?.remove();
    expect(map.rangesFor(span)).toEqual([]);
  });
});

describe('a place in the page', () => {
  test('leads back to its offset in the text', () => {
    const { map, find } = readWire();
    const span = find('every inspector');
    const [range] = map.rangesFor(span);
    expect(range && map.offsetAt(range.startContainer, range.startOffset)).toBe(span.start);
    expect(range && map.offsetAt(range.endContainer, range.endOffset)).toBe(span.end);
  });

  test('outside the article has no offset', () => {
    const { document, map } = readWire();
    const caption = document.querySelector('figcaption')?.firstChild;
    expect(caption && map.offsetAt(caption, 3)).toBeNull();
  });
});
