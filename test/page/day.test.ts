import { describe, expect, test } from 'vitest';
import { dayInAddress, parseDay } from '../../src/page/day.ts';

describe('a written date', () => {
  test.each([
    ['2024-10-15T16:00:00Z', '2024-10-15'],
    ['2025-03-04T23:30:00-05:00', '2025-03-04'],
    ['20 Nov 2019', '2019-11-20'],
    ['Published: Sept. 3rd, 2024 at 4:03 PM', '2024-09-03'],
    ['Mon Nov 18 09:00:00 EST 2019', '2019-11-18'],
    ['20141230', '2014-12-30'],
    ['1546498802000', '2019-01-03'],
    ['25/12/2015', '2015-12-25'],
  ])('names its day: %s', (written, day) => {
    expect(parseDay(written)).toBe(day);
  });

  test.each([
    ['3/4/2015', 'it is one of two days'],
    ['0001-01-01', 'a content system knew no date'],
    ['2025-02-30', 'there is no such day'],
    ['two hours ago', 'it depends on now'],
    ['March 2025', 'it is a month'],
  ])('names no day when %s: %s', (written) => {
    expect(parseDay(written)).toBeNull();
  });
});

describe('the day in an address', () => {
  test.each([
    ['https://a.example/2014/09/30/job-woes.html', '2014-09-30'],
    ['https://a.example/environment/2019/jan/03/what-is-the-sea', '2019-01-03'],
    ['https://a.example/article/idUKKBN0K601G20141230', '2014-12-30'],
    ['https://a.example/2025/03/a-month-is-no-day', null],
    ['https://a.example/story?date=2025-01-01', null],
  ])('of %s', (address, day) => {
    expect(dayInAddress(address)).toBe(day);
  });
});
