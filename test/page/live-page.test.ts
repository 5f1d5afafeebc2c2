import { describe, expect, test } from 'vitest';
import { readAddition } from '../../src/page/addition.ts';
import { readPage, readPageInSlices } from '../../src/page/read-page.ts';
import { reanchor } from '../../src/page/reanchor.ts';
import { expectedText, openFixture } from './fixture.ts';

const WIRE = 'https://www.harbourpost.example/world/2025/03/04/lakeland-halts-ore-talks-with-norland';

function readWire() {
  const document = openFixture('wire-story');
  const { page, map, root } = readPage(document, WIRE);
  const start = page.text.indexOf('“We will not sign,”');
  const words = () => map.rangesFor({ start, end: start + 19 }).map(String);
  const story = document.querySelector('.story');
  if (!story || !root) throw new Error('there is no story');
  return { document, page, map, root, story, words };
}

test('a page read in slices is the same as one read at once', async () => {
  const { page } = await readPageInSlices(openFixture('wire-story'), WIRE, {}, () => Promise.resolve());
  expect(page).toEqual(readPage(openFixture('wire-story'), WIRE).page);
  expect(page.text).toBe(expectedText('wire-story'));
});

describe('lines that the page writes anew', () => {
  test('are found again where the same words stand', () => {
    const { page, map, story, words } = readWire();
    story.innerHTML = `${story.innerHTML}`;
    expect(words()).toEqual([]);
    reanchor(map, page.text, [story]);
    expect(words()).toEqual(['“We will not sign,”']);
  });

  test('stay lost when the words are others', () => {
    const { page, map, story, words } = readWire();
    story.innerHTML = story.innerHTML.replace('We will not', 'We shall not');
    reanchor(map, page.text, [story]);
    expect(words()).toEqual([]);
  });
});

describe('what a page adds to its article', () => {
  const ENTRY = 'Norland’s minister left the hall at noon without a word to those who waited.';
  const add = (to: Element, html: string) => {
    to.insertAdjacentHTML('beforeend', html);
    const { lastElementChild } = to;
    return lastElementChild ? [lastElementChild] : [];
  };

  test('is a text of its own, with the day of its entry', () => {
    const { story, root } = readWire();
    const added = add(story, `<div><time datetime="2025-03-05T09:00:00Z">09:00</time><p>${ENTRY}</p></div>`);
    expect(readAddition(added, root, new Set())).toMatchObject({ text: ENTRY, published: '2025-03-05' });
  });

  test('is read once', () => {
    const { story, root } = readWire();
    const known = new Set<string>();
    expect(readAddition(add(story, `<p>${ENTRY}</p>`), root, known)?.text).toBe(ENTRY);
    expect(readAddition(add(story, `<p>${ENTRY}</p>`), root, known)).toBeNull();
  });

  test.each([
    ['a newsletter box', `<div class="newsletter-signup"><p>${ENTRY}</p></div>`],
    ['a related headline', `<p>Read more: <a href="/x">How the hall was built</a></p>`],
  ])('is not %s', (_, html) => {
    const { story, root } = readWire();
    expect(readAddition(add(story, html), root, new Set())).toBeNull();
  });

  test('is not what stands outside the article', () => {
    const { document, root } = readWire();
    expect(readAddition(add(document.body, `<p>${ENTRY}</p>`), root, new Set())).toBeNull();
  });
});
