import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { expectedText, openFixture, openHtml } from './fixture.ts';

const WIRE = 'https://www.harbourpost.example/world/2025/03/04/lakeland-halts-ore-talks-with-norland';
const FERRIES = 'https://soundgazette.example/news/ice-holds-ferries-at-eastport-20311';

describe('the body of an article', () => {
  test.each([
    ['wire-story', WIRE],
    ['scattered-wrappers', FERRIES],
    ['line-breaks', FERRIES],
  ])('is its paragraphs and nothing else: %s', (name, url) => {
    expect(readPage(openFixture(name), url).page.text).toBe(expectedText(name));
  });

  test('leaves the document as it was', () => {
    const document = openFixture('wire-story');
    const before = document.documentElement.outerHTML;
    readPage(document, WIRE);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the gate', () => {
  test('reads a page that calls itself a news article', () => {
    const { article, reason } = readPage(openFixture('wire-story'), WIRE).page;
    expect({ article, reason }).toEqual({ article: true, reason: 'news-markup' });
  });

  test('reads news without markup by its date, byline, address and text', () => {
    const { article, reason } = readPage(openFixture('scattered-wrappers'), FERRIES).page;
    expect({ article, reason }).toEqual({ article: true, reason: 'looks-like-news' });
  });

  test.each([
    ['forum-thread', 'https://teaforum.example/t/which-kettle-do-you-use/4711', 'not-an-article'],
    ['front-page', 'https://www.harbourpost.example/', 'no-text'],
    ['french-story', 'https://journal.example/news/2025/01/12/le-pont-reste-ferme', 'other-language'],
  ])('stays silent on %s', (name, url, reason) => {
    expect(readPage(openFixture(name), url).page).toMatchObject({ article: false, reason });
  });

  test('reads any page with text when the reader asks', () => {
    const { page } = readPage(openFixture('forum-thread'), 'https://teaforum.example/t/kettle/4711', { anyway: true });
    expect(page).toMatchObject({ article: true, reason: 'asked-by-reader' });
    expect(page.text).toContain('I bought mine two years ago');
  });

  test.each([
    ['news', openFixture('wire-story'), WIRE, 1],
    [
      'a kettle in a shop',
      openHtml('<meta property="og:type" content="product">'),
      'https://kettles.example/shop/9',
      0,
    ],
  ])('tells early whether a page may be news: %s', (_, document, url, times) => {
    let told = 0;
    readPage(document, url, { hopeful: () => told++ });
    expect(told).toBe(times);
  });

  test('has nothing to read on an empty page, even when asked', () => {
    const { page } = readPage(openHtml(''), 'https://example.org/', { anyway: true });
    expect(page).toMatchObject({ article: false, reason: 'no-text', text: '' });
  });
});

describe('the facts of a page', () => {
  test('come from what it tells machines', () => {
    expect(readPage(openFixture('wire-story'), WIRE).page.facts).toEqual({
      url: WIRE,
      title: 'Lakeland halts ore talks with Norland',
      publisher: 'The Harbour Post',
      published: '2025-03-04',
      modified: '2025-03-05',
      language: 'en',
    });
  });

  test('come from the line under the headline when machines are told nothing', () => {
    const { facts } = readPage(openFixture('scattered-wrappers'), FERRIES).page;
    expect(facts).toMatchObject({ title: 'Ice holds ferries at Eastport', published: '2025-01-12', modified: null });
  });

  test('stay unknown rather than guessed', () => {
    const { facts } = readPage(openFixture('line-breaks'), FERRIES).page;
    expect(facts).toMatchObject({ published: null, modified: null, publisher: null });
  });
});

test('the day of a change under the headline is not taken for that of publication', () => {
  const document = openFixture('scattered-wrappers');
  const line = [...document.querySelectorAll('div')].find(({ textContent }) => textContent?.startsWith('Published'));
  if (line) line.textContent = 'Updated: 14 January 2025, 09:10';
  expect(readPage(document, FERRIES).page.facts.published).toBeNull();
});
