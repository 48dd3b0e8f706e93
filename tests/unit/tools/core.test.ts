/** What every tool rests on: files, storage, names, dates and the calendar. */
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../site/tools/core/calendar.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  longDate,
  parseTime,
} from '../../../site/tools/core/dates.ts';
import { packSheet, unpackSheet } from '../../../site/tools/core/saved-file.ts';
import { emptySheet, LIMITS } from '../../../site/tools/core/sheet-data.ts';
import { type KeyStore, loadSheet, saveSheet, storageKey } from '../../../site/tools/core/storage.ts';

const name = { sheet: 'mijn-brug', title: 'Mijn brug' };
const data = {
  values: { 'thuis.wonen.nu': '2', 'doen.herken': ['Ik stel dingen uit'] },
  moments: [{ name: 'In mei', date: '2026-05-04', values: { 'thuis.wonen.nu': '1' } }],
};

describe('a saved file', () => {
  it('comes back as it went', () => {
    expect(unpackSheet(packSheet(name, data), name)).toEqual({ ok: true, data });
  });

  it.each([
    ['no JSON', 'hallo', /niet lezen/],
    ['nothing', '', /niet lezen/],
    ['null', 'null', /niet van deze site/],
    ['other JSON', '{"a":1}', /niet van deze site/],
    ['a newer version', packSheet(name, data).replace('"versie": 1', '"versie": 2'), /nieuwere site/],
    ['values that are a list', packSheet(name, { ...data, values: [] as never }), /beschadigd/],
    ['a figure as answer', packSheet(name, { ...data, values: { a: 3 as never } }), /beschadigd/],
    [
      'a moment without a day',
      packSheet(name, { ...data, moments: [{ name: 'x', date: 'gisteren', values: {} }] }),
      /beschadigd/,
    ],
    [
      'an answer of a million letters',
      packSheet(name, { ...data, values: { a: 'x'.repeat(1e6) } }),
      /beschadigd/,
    ],
    ['a giant', 'x'.repeat(LIMITS.fileBytes + 1), /te groot/],
  ])('refuses %s, in Dutch', (_, text, message) => {
    const read = unpackSheet(text, name);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.message).toMatch(message);
  });

  it('names the sheet that another file belongs to', () => {
    const read = unpackSheet(packSheet({ sheet: 'mijn-plan', title: 'Mijn plan' }, data), name);
    expect(!read.ok && read.message).toContain('“Mijn plan”');
  });

  it('cannot reach the prototype of anything', () => {
    const text = packSheet(name, data).replace('"thuis.wonen.nu": "2"', '"__proto__": "2"');
    const read = unpackSheet(text, name);
    expect(read.ok && Object.keys(read.data.values)).toContain('__proto__');
    expect(({} as Record<string, unknown>)['2']).toBeUndefined();
  });
});

describe('storage on the device', () => {
  const store = (): KeyStore & { kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };
  const throwing = (error: string): KeyStore => ({
    getItem: () => {
      throw new DOMException('', error);
    },
    setItem: () => {
      throw new DOMException('', error);
    },
    removeItem: () => {},
  });

  it('keeps and gives back', () => {
    const device = store();
    expect(saveSheet(name, data, device)).toBeUndefined();
    expect(loadSheet(name, device)).toEqual(data);
  });

  it('tells a full store from one that refuses, and never throws', () => {
    expect(saveSheet(name, data, throwing('QuotaExceededError'))).toBe('vol');
    expect(saveSheet(name, data, throwing('SecurityError'))).toBe('geblokkeerd');
    expect(saveSheet(name, data, undefined)).toBe('geblokkeerd');
    expect(loadSheet(name, throwing('SecurityError'))).toBeUndefined();
  });

  it('leaves what it cannot read where it is', () => {
    const device = store();
    device.setItem(storageKey('mijn-brug'), '{"versie": 9}');
    expect(loadSheet(name, device)).toBeUndefined();
    expect(device.kept.size).toBe(1);
  });

  it('an empty sheet is empty', () => {
    expect(unpackSheet(packSheet(name, emptySheet()), name)).toEqual({ ok: true, data: emptySheet() });
  });
});

describe('dates', () => {
  it('counts over the end of a month, a year and the change of the clock', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  });

  it('knows a day of the calendar', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('4 mei')).toBe(false);
    expect(longDate('2026-05-04')).toBe('maandag 4 mei 2026');
  });

  it.each([
    ['10 uur', { hours: 10, minutes: 0 }],
    ['14.30', { hours: 14, minutes: 30 }],
    ['9:05u', { hours: 9, minutes: 5 }],
    ['25 uur', undefined],
    ['na het eten', undefined],
  ])('reads the time %s', (text, time) => expect(parseTime(text)).toEqual(time));
});

describe('a calendar file', () => {
  const stamp = new Date('2026-05-04T10:00:00Z');
  const file = calendarFile(
    [
      { title: 'Bel Yasmin, over de brief; rustig', day: '2026-05-30', time: { hours: 9, minutes: 5 } },
      { title: `Een lange zin met é ${'woorden en nog meer '.repeat(8)}`, day: '2026-12-31', note: 'a\nb' },
    ],
    stamp,
  );

  it('has events, with a reminder the day before', () => {
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file.match(/TRIGGER:-P1D/g)).toHaveLength(2);
    expect(file).toContain('DTSTART:20260530T090500\r\n');
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  });

  it('escapes what the format needs and folds at 75 octets', () => {
    expect(file).toContain('SUMMARY:Bel Yasmin\\, over de brief\\; rustig');
    expect(file).toContain('DESCRIPTION:a\\nb');
    for (const line of file.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain('Een lange zin met é woorden en nog meer woorden');
  });
});
