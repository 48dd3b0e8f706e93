import { describe, expect, it } from 'vitest';
import { longDate } from '../../../site/format/dates.ts';
import { phoneHref } from '../../../site/format/phone.ts';
import { readExcerpt } from '../../../site/search/excerpt.ts';

describe('a phone number', () => {
  it.each([
    ['030 123 45 67', 'tel:+31301234567'],
    ['06-12345678', 'tel:+31612345678'],
    ['+31 (0)30 123 45 67', 'tel:+31301234567'],
    ['0031 30 1234567', 'tel:+31301234567'],
    ['14 030', 'tel:14030'],
    ['0800-0113', 'tel:08000113'],
    ['088 123 45 67', 'tel:0881234567'],
    ['112', 'tel:112'],
  ])('%s is dialled as %s', (phone, href) => {
    expect(phoneHref(phone)).toBe(href);
  });

  it('without figures is not a number', () => {
    expect(phoneHref('op aanvraag')).toBeUndefined();
  });
});

it('a date is the one on the calendar here, also late in the evening', () => {
  expect(longDate(new Date('2026-03-02T23:30:00.000Z'))).toBe('3 maart 2026');
});

describe('an excerpt of the search index', () => {
  it('comes apart into plain pieces', () => {
    expect(readExcerpt('een <mark>brief</mark> &lt;b&gt; &amp; meer')).toEqual([
      { text: 'een ', marked: false },
      { text: 'brief', marked: true },
      { text: ' <b> & meer', marked: false },
    ]);
  });
});
