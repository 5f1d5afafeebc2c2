import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../src/page/blocks.ts';
import { findBody } from '../../src/page/body.ts';
import { readPage } from '../../src/page/read-page.ts';
import { openHtml } from './fixture.ts';

const FIRST =
  'The council voted on Monday to build the wall before the storms come back, after a debate of nine hours.';
const SECOND =
  '“We have waited long enough,” the mayor said, and promised that the work would begin in the first week of May.';
const THIRD =
  'The wall is to be two miles long and will cost forty million crowns, according to the plan that was put to the vote.';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const blocksOf = (html: string) => collectBlocks(openHtml(html).body).map(({ text }) => text);
const bodyOf = (html: string, ...descriptions: string[]) =>
  findBody(collectBlocks(openHtml(html).body), descriptions).map(({ text }) => text);

describe('blocks', () => {
  test('join a word split by a link, a comment and a soft hyphen', () => {
    expect(blocksOf('<p>The <a href="/w">wa</a>ll<!-- --> is har\u00adbour\u200b high.</p>')).toEqual([
      'The wall is harbour high.',
    ]);
  });

  test('write every white space as one plain space', () => {
    expect(blocksOf('<p>  Two\n\t miles&nbsp;long </p>')).toEqual(['Two miles long']);
  });

  test('divide at two line breaks, and at one after a sentence', () => {
    expect(blocksOf('<div>One.<br>Two<br>and more<br><br>Three</div>')).toEqual(['One.', 'Two and more', 'Three']);
  });

  test('leave out what no reader sees', () => {
    expect(
      blocksOf('<p>Seen<script>x()</script><noscript>no</noscript> <span class="sr-only">(opens)</span>text</p>'),
    ).toEqual(['Seen text']);
  });
});

describe('a box inside a sentence', () => {
  const SENTENCE = 'The tide was two metres high.';

  test.each([
    ['a tooltip', '<span>tide<span role="tooltip">The rise of the sea</span></span>'],
    ['a popover', 'tide<span popover>The rise of the sea</span>'],
    [
      'a meaning that a style sheet hides',
      '<span class="x-4f">tide <span class="x-gone">The rise of the sea</span></span>',
    ],
    ['a meaning kept invisible', '<span class="x-4f">tide <span class="x-invisible">The rise of the sea</span></span>'],
    [
      'words for screen readers',
      '<a href="/t">tide<span style="clip:rect(0 0 0 0);position:absolute">, opens new tab</span></a>',
    ],
    ['a named box', '<i>tide</i><span class="rollover-box">Tide is the rise of the sea</span>'],
    ['a box with a picture', '<a>tide</a><span><img alt="" />The tide at noon</span>'],
    ['a box with links', '<a>tide</a><span><a href="/1">More on tides</a> <a href="/2">Moons</a></span>'],
    ['a block of its own', '<span>tide<div hidden>The rise of the sea</div></span>'],
  ])('is no part of it: %s', (_, html) => {
    const styles = '<style>.x-gone { display: none } .x-invisible { visibility: hidden }</style>';
    expect(blocksOf(`${styles}<div>The ${html} was two metres high.</div>`)).toEqual([SENTENCE]);
  });

  test.each([
    ['a drop cap', '<span class="cap">T</span>he tide was two metres high.'],
    ['a link that lacks the space before it', 'The tide<a href="/h"> was two metres high</a>.'],
    ['a term in a wrapper of its own', 'The <span class="tooltip-trigger" id="t">tide</span> was two metres high.'],
  ])('is not %s', (_, html) => {
    expect(blocksOf(`<p>${html}</p>`)).toEqual([SENTENCE]);
  });

  test('is not a sentence of a page that hides itself until it is ready', () => {
    const page =
      '<style>body { visibility: hidden }</style><p>The <span class="term">tide</span> was two metres high.</p>';
    expect(blocksOf(page)).toEqual([SENTENCE]);
  });
});

describe('the body', () => {
  test('drops a pull quote that repeats a paragraph, keeps a quoted paragraph', () => {
    const quoted = '“It shall stand for a hundred years, and it shall be open to all who walk by the sea.”';
    const page =
      p(FIRST, SECOND) +
      `<blockquote>“We have waited ... enough, the mayor said”</blockquote>${p(THIRD)}<blockquote><p>${quoted}</p></blockquote>`;
    expect(bodyOf(`<article>${page}</article>`)).toEqual([FIRST, SECOND, THIRD, quoted]);
  });

  test('is found under a wrapper with a misleading name', () => {
    expect(bodyOf(`<div class="sidebar-grid">${p(FIRST, SECOND, THIRD)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('is found while its page still hides it', () => {
    expect(bodyOf(`<div style="display:none">${p(FIRST, SECOND, THIRD)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    [
      'a caption',
      '<figure><figcaption>The old wall, as it was seen from the lighthouse on the day after the storm.</figcaption></figure>',
    ],
    ['a related headline', '<p>Read more: <a href="/x">How the last wall fell in one night</a></p>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the news of the coast every morning, before all others, in your inbox.</p></div>',
    ],
    [
      'an embedded post',
      '<blockquote class="twitter-tweet"><p>I was there, and I can tell you that nobody in that room wanted the wall.</p></blockquote>',
    ],
    ['a label', '<div>Advertisement</div>'],
    [
      'a caption that is set as a list',
      '<figure><img alt="The old wall, seen from the lighthouse at noon." /></figure><ul><li><p>The old wall, seen from the lighthouse at noon</p></li></ul>',
    ],
    [
      'a pull quote in a box without a name',
      '<div class="c2"><p>We have waited long enough, the mayor said, and promised</p></div>',
    ],
    [
      'a teaser',
      '<div class="c1"><a href="/y">Bakers fear the winter on the coast</a><p>The price of flour has gone up by a third since the autumn, and bread will follow.</p></div>',
    ],
  ])('has no place for %s', (_, html) => {
    expect(bodyOf(`<div>${p(FIRST, SECOND)}${html}${p(THIRD)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    [
      'whose last words are a link',
      'The harbour master <a href="/s">has not said so far what will become of the ships.</a>',
    ],
    ['of few words but a link', 'Critics in town point to <a href="/c">the costs of the last one in the north</a>.'],
  ])('keeps a sentence %s', (_, sentence) => {
    expect(bodyOf(`<div>${p(FIRST, sentence, THIRD)}</div>`)).toHaveLength(3);
  });

  test.each([
    'In pictures of today: <a href="/p">How the storm took the old wall away.</a>',
    'Also new: <a href="/p">How the storm took the old wall away.</a>',
    '<a href="/p">How the storm took the old wall away.</a>',
  ])('has no place for another article’s headline, full stop or not: %s', (line) => {
    expect(bodyOf(`<div>${p(FIRST, line, THIRD)}</div>`)).toEqual([FIRST, THIRD]);
  });

  test('goes on after another article’s headline in each of the small boxes that ads divide it into', () => {
    const headline = '<p><a href="/p">How the storm took the old wall away</a></p>';
    const boxes = `<div>${p(FIRST)}${headline}${p(SECOND)}</div><div>${p(THIRD)}</div>`;
    expect(bodyOf(`<main>${boxes}</main>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('keeps a paragraph that comes twice once', () => {
    expect(bodyOf(`<div>${p(FIRST, SECOND, THIRD, SECOND)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('keeps a crosshead that quotes its paragraph or names the picture below it', () => {
    const crossheads = ['We have waited long enough, the mayor said', 'The old wall, seen from the lighthouse'];
    const [quoting, naming] = crossheads.map((text) => `<h2>${text}</h2>`);
    const picture = '<figure><img alt="The old wall, seen from the lighthouse" /></figure>';
    expect(bodyOf(`<div>${p(FIRST)}${quoting}${p(SECOND)}${naming}${picture}${p(THIRD)}</div>`)).toEqual([
      FIRST,
      crossheads[0],
      SECOND,
      crossheads[1],
      THIRD,
    ]);
  });

  test.each([
    'Jo Field contributed to this report.',
    'Field reported from the harbour and Lee-Poe from the capital. Harbour Post writers Kim Doe in Eastport, on the northern coast, and Pat Roe in Norland contributed to this report.',
    'news@post.example (END)',
    'Follow us on the networks',
  ])('ends before the notes about the article: %s', (note) => {
    expect(bodyOf(`<div>${p(FIRST, SECOND, THIRD, note)}</div>`)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('is empty on a page of links', () => {
    expect(
      bodyOf(
        '<ul><li><a href="/a">Council votes on the wall</a></li><li><a href="/b">Bakers fear winter</a></li></ul>',
      ),
    ).toEqual([]);
  });
});

describe('a standfirst', () => {
  const STANDFIRST = 'The council has voted for the wall, and the mayor says that the coast has waited ‘long enough’.';
  const page = (introduction: string) => `<div>${introduction}${p(FIRST, SECOND, THIRD)}</div>`;

  test.each([
    ['a heading', `<h2 class="opening">${STANDFIRST}</h2>`, STANDFIRST],
    ['a box', `<div class="opening">${STANDFIRST}</div>`, STANDFIRST],
    ['a heading that the description continues', `<h2 class="opening">${STANDFIRST}</h2>`, `${STANDFIRST} Read why.`],
  ])('is no part of the body when the template sets it as %s', (_, introduction, description) => {
    expect(bodyOf(page(introduction), description)).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    ['the author set the lead as a heading', `<h2>${STANDFIRST}</h2>`, STANDFIRST],
    ['it is a paragraph among paragraphs', `<p class="opening">${STANDFIRST}</p>`, STANDFIRST],
    ['the page describes itself otherwise', `<h2 class="opening">${STANDFIRST}</h2>`, 'All news of the coast.'],
  ])('is not what opens the body when %s', (_, introduction, description) => {
    expect(bodyOf(page(introduction), description)).toEqual([STANDFIRST, FIRST, SECOND, THIRD]);
  });

  test('is known by what the page tells networks about itself', () => {
    const document = openHtml(
      `<meta property="og:description" content="${STANDFIRST}">${page(`<h2 class="opening">${STANDFIRST}</h2>`)}`,
    );
    expect(readPage(document, 'https://post.example/wall', { anyway: true }).page.text).toMatch(/^The council voted/);
  });
});
