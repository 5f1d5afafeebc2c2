import { describe, expect, test, vi } from 'vitest';
import { marksOf } from '../../src/model/mark.ts';
import type { PageReading, Verdict } from '../../src/model/reading.ts';
import type { Statement } from '../../src/model/record.ts';
import { HoverCard } from '../../src/view/HoverCard.tsx';
import {
  day,
  officeTold,
  official,
  officialId,
  officialRead,
  precondition,
  preconditionId,
  preconditionRead,
  quotation,
  reading,
  records,
  reyes,
  statement,
  statementId,
  unnamedQuotation,
} from './support/reading.ts';
import { control, press, show, textOf, textsOf } from './support/show.ts';

const actions = () => ({ pin: vi.fn(), close: vi.fn(), siteOff: vi.fn(), openRecord: vi.fn(), copyCitation: vi.fn() });

function cardOf(page: PageReading, ids: readonly string[], given = actions()) {
  const marks = marksOf(page).filter(({ id }) => ids.includes(id));
  return show(<HoverCard reading={page} marks={marks} pinned={false} dark={false} actions={given} />);
}

const QUOTATION = ['quotation:q0'];
const sections = (root: HTMLElement) =>
  Object.fromEntries(
    [...root.querySelectorAll('section, details')].map((part) => [
      textOf(part.querySelector('h3, summary')),
      textOf(part),
    ]),
  );

describe('on a quotation', () => {
  test('names the speaker, the office of that day and how the speaker was recognised', async () => {
    const page = reading({ quotations: [quotation({ speaker: reyes({ evidence: 'surname' }) })] });
    const root = await cardOf(page, QUOTATION);
    expect(textOf(root.querySelector('h2'))).toBe('Ana Reyes');
    expect(textOf(root.querySelector('.office'))).toBe('Foreign Minister, Ministry of Foreign Affairs, Norland');
    expect(textOf(root)).toContain('Named by surname, after a full name earlier in the article.');
    expect(textOf(root.querySelector('.as-of'))).toBe('Developments followed until 24 November 2026');
  });

  test('says when a statement was made, counted from the article, and links its source', async () => {
    const root = await cardOf(reading(), QUOTATION);
    const [item] = root.querySelectorAll('.statement');
    expect(textOf(item)).toContain('8 days before this article');
    expect(textOf(item)).toContain('8 April 2025');
    expect(textOf(item?.querySelector('.words'))).toBe('“Nobody signs with a knife on the table.”');
    const link = item?.querySelector('a');
    expect(link?.href).toBe('https://example.org/briefing');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(textOf(link)).toContain('Norland Gazette');
  });

  test.each([
    ['its publisher when the headline is not known', { publisher: 'Norland Gazette', title: null }, 'Norland Gazette'],
    ['its site when the publisher is not known either', { publisher: null, title: null }, 'example.org'],
  ])('names a source by %s', async (_, unknown, name) => {
    const told = statement({ source: { url: 'https://www.example.org/briefing', published: null, ...unknown } });
    const root = await cardOf(reading({ records: records({ statements: [told] }) }), QUOTATION);
    const link = root.querySelector('.statement a');
    expect(textOf(link?.querySelector('bdi'))).toBe(name);
    expect(link?.hasAttribute('title')).toBe(false);
    expect(textOf(root)).not.toContain('null');
  });

  test('tells translation, caution and an uncertain day beside the words', async () => {
    const told = statement({ translation: 'from Norlandic', caution: 'From a readout.', datePrecision: 'open' });
    const root = await cardOf(reading({ records: records({ statements: [told] }) }), QUOTATION);
    const item = textOf(root.querySelector('.statement'));
    expect(item).toContain('Translated from Norlandic');
    expect(item).toContain('Caution: From a readout.');
    expect(item).toContain('exact day uncertain');
  });

  test('shows the best three statements, the others on demand', async () => {
    const statements = [1, 2, 3, 4, 5].map((n) => statement({ id: statementId(`s${n}`), words: `Statement ${n}.` }));
    const before = statements.map(({ id }) => id);
    const page = reading({ quotations: [quotation({ before })], records: records({ statements }) });
    const root = await cardOf(page, QUOTATION);
    expect(textsOf(root, '.words')).toEqual(['“Statement 1.”', '“Statement 2.”', '“Statement 3.”']);
    await press(root, 'Show 2 more statements');
    expect(textsOf(root, '.words')).toHaveLength(5);
  });

  test('keeps what was said since folded, with its number', async () => {
    const later = statement({ id: statementId('later'), date: day('2025-04-20'), words: 'Now we may sign.' });
    const page = reading({
      quotations: [quotation({ since: [later.id] })],
      records: records({ statements: [statement(), later] }),
    });
    const root = await cardOf(page, QUOTATION);
    expect(control(root, 'Said since (1)').closest('details')?.open).toBe(false);
    expect(sections(root)['Said since (1)']).toContain('4 days after this article');
  });

  test('says plainly that nothing is on record', async () => {
    const root = await cardOf(reading({ quotations: [quotation({ before: [] })] }), QUOTATION);
    expect(textOf(root)).toContain('Nothing on record about this.');
  });

  test('says that an article without a date cannot be placed', async () => {
    const root = await cardOf(reading({ published: null, quotations: [quotation({ before: [] })] }), QUOTATION);
    expect(textOf(root)).toContain('The page does not tell its date');
    expect(textOf(root)).not.toContain('Nothing on record');
    expect(root.querySelector('input[type=date]')).toBeNull();
  });

  test('asks for the date where the page can be read again, and stays open meanwhile', async () => {
    const given = { ...actions(), giveDate: vi.fn() };
    const root = await cardOf(reading({ published: null, quotations: [quotation({ before: [] })] }), QUOTATION, given);
    const input = root.querySelector<HTMLInputElement>('input[type=date]');
    expect(textOf(root.querySelector(`label[for="${input?.id}"]`))).toBe('When was the article published?');
    input?.focus();
    expect(given.pin).toHaveBeenCalledOnce();
    if (input) input.value = '2025-04-16';
    await press(root, 'Use this date');
    expect(given.giveDate).toHaveBeenCalledExactlyOnceWith('2025-04-16');
  });

  test('gives the status of a precondition on that day and the latest', async () => {
    const root = await cardOf(reading(), QUOTATION);
    expect(sections(root)['Bears on']).toContain('A public apology');
    expect(sections(root)['Bears on']).toContain('demanded on the day of the article, latest: partly met');
  });

  test.each<[Verdict, string]>([
    ['verbatim', 'Word for word'],
    ['truncated', 'Cut short'],
    ['altered', 'Altered'],
    ['stitched', 'Stitched'],
  ])('says of a %s quotation “%s” and when it was recorded', async (verdict, word) => {
    const record = { verdict, statement: statementId('s-reyes-1') };
    const root = await cardOf(reading({ quotations: [quotation({ record, before: [] })] }), QUOTATION);
    const block = root.querySelector('.verdict-block');
    expect(textOf(block?.querySelector('.verdict'))).toBe(word);
    expect(textOf(block)).toContain('Recorded 8 April 2025');
    expect(block && textsOf(block, '.words')).toHaveLength(verdict === 'verbatim' ? 0 : 1);
  });

  describe('that differs from the record', () => {
    const compared = async (verdict: Verdict, change: Partial<Statement>, also?: Statement) => {
      const first = statement(change);
      const record = { verdict, statement: first.id, ...(also ? { also: also.id } : {}) };
      const statements = also ? [first, also] : [first];
      const page = reading({ quotations: [quotation({ record })], records: records({ statements }) });
      return (await cardOf(page, QUOTATION)).querySelector<HTMLElement>('.verdict-block');
    };

    test('marks what only the record and what only the article has, for the eye and for the ear', async () => {
      const block = await compared('altered', { words: 'We will not sign under pressure.' });
      expect(textOf(block?.querySelector('del'))).toBe('recorded only: pressure.;');
      expect(textOf(block?.querySelector('ins'))).toBe('article only: threat.;');
      expect(textOf(block?.querySelector('.diff-key'))).toBe(
        'recorded, not in the articlein the article, not recorded',
      );
    });

    test('tells a lost negation before the words', async () => {
      const block = await compared('altered', { words: 'We will never not sign under threat.' });
      expect(textOf(block?.querySelector('.diff > :first-child'))).toBe(
        'Negation lost: the recorded “never” is missing in the article',
      );
    });

    test('shows what was left out of a quotation that was cut short', async () => {
      const block = await compared('truncated', { words: 'As I told them, we will not sign under threat.' });
      expect(block && textsOf(block, 'del.left-out')).toEqual(['left out: As I told them,;', 'left out']);
      expect(block?.querySelector('ins, .alarms')).toBeNull();
    });

    test('compares with the wording that the article follows, and says whose it is', async () => {
      const alt = [
        { words: 'We will not sign under any threat.', url: 'https://example.org/alt', publisher: 'Sudria Post' },
      ];
      const block = await compared('altered', { alt });
      expect(textOf(block?.querySelector('.diff'))).toContain('Compared with the wording ofSudria Post');
      expect(textOf(block?.querySelector('del.removed'))).toBe('recorded only: any;');
    });

    test('holds each half of stitched words against the statement it is from', async () => {
      const second = statement({
        id: statementId('second'),
        date: day('2025-04-01'),
        words: 'Nobody signs under threat.',
      });
      const block = await compared('stitched', { words: 'We will not leave.' }, second);
      expect(block && textsOf(block, '.words')).toHaveLength(2);
      expect(textOf(block)).toContain('Recorded 8 April 2025');
      expect(textOf(block)).toContain('Recorded 1 April 2025');
    });
  });

  test('says that words are not on record', async () => {
    const root = await cardOf(reading(), QUOTATION);
    expect(textOf(root.querySelector('.verdict'))).toBe('Not on record');
  });

  test('describes an unnamed speaker and counts the quotations of the same person', async () => {
    const speaker = { kind: 'unnamed', description: 'a second person', person: 2, confidence: 0.9 } as const;
    const another = unnamedQuotation({ id: 'q3', speaker });
    const page = reading({ quotations: [unnamedQuotation(), unnamedQuotation({ id: 'q2' }), another, quotation()] });
    const root = await cardOf(page, ['quotation:q1']);
    expect(textOf(root.querySelector('h2'))).toBe('A person close to the talks');
    expect(textOf(root)).toContain('Unnamed. The article quotes the same person 2 times.');
  });

  test('says why a speaker is not clear', async () => {
    const speaker = { kind: 'unresolved', reason: 'ambiguous' } as const;
    const root = await cardOf(reading({ quotations: [quotation({ speaker })] }), QUOTATION);
    expect(textOf(root.querySelector('h2'))).toBe('Speaker not clear');
    expect(textOf(root)).toContain('Two or more people could have said this.');
  });

  test('gives the words it went by under “Why this match?”', async () => {
    const why = sections(await cardOf(reading(), QUOTATION))['Why this match?'];
    expect(why).toContain('“Foreign Minister Ana Reyes”');
    expect(why).toContain('“said”');
    expect(why).toContain('97 % sure');
  });
});

describe('on a precondition', () => {
  const PASSAGE = ['precondition:public-apology:0'];

  test('says who wants it of whom, and that it is reported only', async () => {
    const root = await cardOf(reading(), PASSAGE);
    expect(textOf(root.querySelector('.demand'))).toBe('Reported Norland wants this of Sudria');
  });

  test('gives what is on record another word and another look', async () => {
    const page = reading({ records: records({ preconditions: [precondition({ basis: 'on-record' })] }) });
    const basis = (await cardOf(page, PASSAGE)).querySelector('.basis');
    expect(textOf(basis)).toBe('On record');
    expect(basis?.classList.contains('basis-reported')).toBe(false);
  });

  test.each([
    [{ saysFirst: true }, 'First reported 1 March 2025'],
    [{}, 'Earliest report found: 1 March 2025'],
    [null, ''],
  ])('calls a report the first only where its page says so: %o', async (known, line) => {
    const firstReported = known && { date: day('2025-03-01'), source: 'https://example.org/first', ...known };
    const page = reading({ records: records({ preconditions: [precondition({ firstReported })] }) });
    const lines = textsOf(await cardOf(page, PASSAGE), 'p.soft').filter((text) => /report/i.test(text));
    expect(lines.join().startsWith(line)).toBe(true);
    expect(lines).toHaveLength(line === '' ? 0 : 1);
  });

  test('says until when its own negotiation was followed, whatever else the page is about', async () => {
    const page = reading({ followed: { from: day('2026-01-03'), to: day('2026-11-24') } });
    const asOf = async (marks: string[]) => textOf((await cardOf(page, marks)).querySelector('.as-of'));
    expect(await asOf(PASSAGE)).toBe('Developments followed until 24 November 2026');
    expect(await asOf(['official:ana-reyes:0'])).toBe(
      'Each negotiation followed until a day between 3 January 2026 and 24 November 2026',
    );
  });

  test('places the article among the developments', async () => {
    const root = await cardOf(reading(), PASSAGE);
    expect(textsOf(root, '.timeline > li').map((item) => item.slice(0, 26))).toEqual([
      expect.stringMatching(/^demanded ?1 March 2025/),
      expect.stringMatching(/^This article ?16 April 2025/),
      expect.stringMatching(/^partly met ?12 May 2025/),
    ]);
  });

  test('puts a development of the article’s own day before the article', async () => {
    const developments = [
      { date: day('2025-04-16'), status: 'demanded', note: 'Same day.', source: 'https://example.org/x' },
    ] as const;
    const page = reading({ records: records({ preconditions: [precondition({ developments: [...developments] })] }) });
    const [first] = textsOf(await cardOf(page, PASSAGE), '.timeline > li');
    expect(first).toContain('Same day.');
  });

  test('shortens a long history to what lies around the article and the latest, all on demand', async () => {
    const dates = ['2024-01-01', '2024-06-01', '2025-03-01', '2025-05-01', '2025-06-01', '2025-07-01'];
    const developments = dates.map((date) => ({
      date: day(date),
      status: 'demanded' as const,
      note: date,
      source: 'https://example.org/x',
    }));
    const page = reading({ records: records({ preconditions: [precondition({ developments })] }) });
    const root = await cardOf(page, PASSAGE);
    expect(textsOf(root, '.timeline .note > :first-child')).toEqual(['2025-03-01', '2025-05-01', '2025-07-01']);
    await press(root, 'Show all 6 developments');
    expect(textsOf(root, '.timeline .note > :first-child')).toEqual(dates);
  });

  test('names who spoke and how it bears on the demand', async () => {
    const root = await cardOf(reading(), PASSAGE);
    expect(textOf(root.querySelector('.statement .by'))).toBe('Ana Reyesdemands');
  });

  test('is not lost when its record is missing', async () => {
    const page = reading();
    const marks = marksOf(page);
    const root = await show(
      <HoverCard
        reading={reading({ preconditions: [] })}
        marks={marks.filter(({ id }) => PASSAGE.includes(id))}
        pinned={false}
        dark
        actions={actions()}
      />,
    );
    expect(textOf(root)).toContain('no longer part of the page’s reading');
  });
});

describe('on an official', () => {
  const NAME = ['official:ana-reyes:0'];

  test('gives one office line when it has not changed, and the quotations on the page', async () => {
    const root = await cardOf(reading(), NAME);
    expect(textOf(root.querySelector('.office'))).toBe(
      'Foreign Minister, Ministry of Foreign Affairs, Norland (then and now)',
    );
    expect(sections(root)['Quoted on this page']).toContain('“We will not sign under threat.”');
  });

  test('gives office then and office now when they differ', async () => {
    const found = officialRead({ officeNow: officeTold({ title: 'Prime Minister', body: 'Government' }) });
    const root = await cardOf(reading({ officials: [found] }), NAME);
    expect(textsOf(root, '.offices > div')).toEqual([
      'Office thenForeign Minister, Ministry of Foreign Affairs, Norland',
      'Office nowPrime Minister, Government, Norland',
    ]);
  });

  test.each([
    [
      { kind: 'last-known', on: '2022-07' } as const,
      'Office nowlast known: Prime Minister, Government, Norland (July 2022)',
    ],
    [
      { kind: 'left', on: '2025-03-14' } as const,
      'Office nowPrime Minister, Government, Norland (left office 14 March 2025)',
    ],
  ])('says of an office that no source covers how far it is known: %o', async (tenure, line) => {
    const officeNow = officeTold({ title: 'Prime Minister', body: 'Government', tenure });
    const root = await cardOf(reading({ officials: [officialRead({ officeNow })] }), NAME);
    expect(textsOf(root, '.offices > div')[1]).toBe(line);
  });

  test('tells the latest stance on each precondition of the page', async () => {
    const later = statement({
      id: statementId('later'),
      date: day('2025-05-12'),
      stance: { [preconditionId('public-apology')]: 'concedes' },
    });
    const page = reading({
      officials: [officialRead({ since: [later.id] })],
      records: records({ statements: [later, statement()] }),
    });
    const stances = sections(await cardOf(page, NAME))['Latest stance on record'];
    expect(stances).toContain('A public apologyconcedes, 12 May 2025');
    expect(stances).not.toContain('demands');
  });

  test('says so when the page names without quoting', async () => {
    const root = await cardOf(reading({ quotations: [] }), NAME);
    expect(textOf(root)).toContain('Named on this page, not quoted.');
  });
});

describe('what the reader can do', () => {
  test('switches between the marks that lie on one place', async () => {
    const root = await cardOf(reading(), ['quotation:q0', 'official:ana-reyes:0']);
    expect(control(root, 'Official').getAttribute('aria-pressed')).toBe('true');
    await press(root, 'Quotation');
    expect(root.querySelector('.card')?.getAttribute('data-kind')).toBe('quotation');
  });

  test('pins, closes, switches the site off', async () => {
    const given = actions();
    const root = await cardOf(reading(), QUOTATION, given);
    for (const name of ['Pin', 'Close', 'Off for this site']) await press(root, name);
    expect([given.pin, given.close, given.siteOff].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  test.each([
    ['quotation:q0', 'All statements by this official', { official: 'ana-reyes' }],
    ['official:ana-reyes:0', 'All statements by this official', { official: 'ana-reyes' }],
    [
      'precondition:public-apology:0',
      'All statements on this precondition',
      { dossier: 'norland-sudria', precondition: 'public-apology' },
    ],
  ])('open the record where it tells more about %s', async (mark, name, query) => {
    const given = actions();
    const root = await cardOf(reading(), [mark], given);
    await press(root, name);
    expect(given.openRecord).toHaveBeenCalledWith(query);
  });

  test('shows the words in the original, the kind of page, a second source and a lasting copy, where the record has them', async () => {
    const page = 'https://example.com/same';
    const said = statement({
      original: { words: '不会', language: 'zh' },
      source: {
        ...statement().source,
        kind: 'official-transcript',
        second: { url: page, publisher: 'Sudria Post', title: null, published: null },
        archived: { url: 'https://web.archive.org/web/2025/x', on: day('2025-04-10') },
      },
    });
    const root = await cardOf(reading({ records: records({ statements: [said] }) }), QUOTATION);
    const shown = root.querySelector('.statement');
    expect(textOf(shown?.querySelector('.original'))).toBe('In the original 不会');
    expect(shown?.querySelector('.original q')?.getAttribute('lang')).toBe('zh');
    expect(textOf(shown?.querySelector('.where'))).toMatch(/official transcript.*also in Sudria Post.*archived copy/);
  });

  test('offer no record where it holds nothing', async () => {
    const page = reading({ quotations: [unnamedQuotation({ id: 'q0', preconditions: [] })] });
    expect(textOf(await cardOf(page, QUOTATION))).not.toContain('All statements');
  });

  test('copies the quotation with its article and the statement it leans on', async () => {
    const given = actions();
    const root = await cardOf(reading(), QUOTATION, given);
    await press(root, 'Copy citation');
    expect(given.copyCitation.mock.calls[0]?.[0]).toBe(
      'Ana Reyes (Foreign Minister, Ministry of Foreign Affairs, Norland): “We will not sign under threat.” “Norland sets its terms”, published 16 April 2025, https://news.example.org/norland\n' +
        'Ana Reyes (Foreign Minister, Ministry of Foreign Affairs, Norland): “Nobody signs with a knife on the table.” Weekly press briefing, 8 April 2025. “Reyes on the talks”, Norland Gazette, https://example.org/briefing',
    );
    expect(textOf(root)).toContain('Copied');
  });

  test('takes the page’s light or dark, not the browser’s', async () => {
    const [mark] = marksOf(reading());
    const root = await show(
      <HoverCard reading={reading()} marks={mark ? [mark] : []} pinned dark actions={actions()} />,
    );
    expect(root.querySelector('.card')?.getAttribute('data-theme')).toBe('dark');
    expect(control(root, 'Unpin').getAttribute('aria-pressed')).toBe('true');
  });

  test('is a dialog that bears its subject’s name', async () => {
    const root = await cardOf(reading(), QUOTATION);
    const dialog = root.querySelector('[role=dialog]');
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(textOf(title)).toBe('Ana Reyes');
  });
});

describe('hostile records', () => {
  const HOSTILE = '<img src=x onerror="document.title=1"><script>1</script>';

  test('shows markup as the text it is', async () => {
    const page = reading({
      quotations: [quotation({ speaker: reyes({ name: HOSTILE }) })],
      records: records({
        officials: [official({ name: HOSTILE })],
        statements: [statement({ words: HOSTILE, setting: HOSTILE, caution: HOSTILE })],
        preconditions: [precondition({ label: HOSTILE })],
      }),
    });
    const root = await cardOf(page, QUOTATION);
    expect(root.querySelector('img, script')).toBeNull();
    expect(textOf(root.querySelector('h2'))).toBe(HOSTILE);
    expect(textOf(root.querySelector('.words'))).toBe(`“${HOSTILE}”`);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])('makes no link of %s', async (url) => {
    const source = { url, publisher: 'Norland Gazette', title: null, published: null };
    const page = reading({ records: records({ statements: [statement({ source })] }) });
    const root = await cardOf(page, QUOTATION);
    expect(root.querySelectorAll('.statement a')).toHaveLength(0);
    expect(textOf(root.querySelector('.statement'))).toContain('Norland Gazette');
  });

  test('keeps the direction of a foreign name to itself', async () => {
    const root = await cardOf(
      reading({ quotations: [quotation({ speaker: reyes({ name: '\u202eevil' }) })] }),
      QUOTATION,
    );
    expect(root.querySelector('h2 > bdi')?.textContent).toBe('\u202eevil');
  });

  test('survives statements that the reading does not carry', async () => {
    const page = reading({
      quotations: [
        quotation({ before: [statementId('gone')], record: { verdict: 'altered', statement: statementId('gone') } }),
      ],
      officials: [officialRead({ id: officialId('nobody') })],
      preconditions: [preconditionRead()],
    });
    expect(textOf(await cardOf(page, QUOTATION))).toContain('Nothing on record about this.');
  });
});
