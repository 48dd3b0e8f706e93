import { describe, expect, it } from 'vitest';
import { pilotReport } from '../../../cms/stressbakje/rules/report.ts';
import { reportText } from '../../../cms/stressbakje/rules/reportText.ts';
import { PILOT_DOSSIERS, PILOT_LETTERS } from './pilot.ts';

const pilot = { dossiers: PILOT_DOSSIERS, letters: PILOT_LETTERS };

describe('the pilotverslag', () => {
  it('counts 8 of 12 with 5, 1 and 2 on the outcomes of the pilot', () => {
    const report = pilotReport(pilot, '2020-04-01', '2020-08-31');
    expect(report.dossiers).toBe(12);
    expect(report.counted).toBe(8);
    expect(report.notCounted).toEqual({ verhuisd: 1, 'toch-direct-contact': 3, gestopt: 0 });
    expect(report.outcomes).toEqual({ 'flinke-vooruitgang': 5, gelijk: 1, 'te-vroeg': 2, slechter: 0 });
    expect(report.rows).toHaveLength(8);
    expect(report.rows[0]).toEqual({
      reference: 'proef-1',
      start: 9,
      startOn: '2020-04-01',
      now: 4,
      nowOn: '2020-08-03',
      outcome: 'flinke-vooruitgang',
    });
  });

  it('tells how long the steps took', () => {
    const report = pilotReport(pilot, '2020-04-01', '2020-08-31');
    expect(report.letters).toBe(2);
    expect(report.lettersDone).toBe(1);
    expect(report.times).toEqual([
      { from: 'klaargelegd', to: 'opgehaald', letters: 2, medianDays: 2.5, longestDays: 4 },
      { from: 'opgehaald', to: 'aangekondigd', letters: 1, medianDays: 2, longestDays: 2 },
      { from: 'aangekondigd', to: 'besproken', letters: 1, medianDays: 3, longestDays: 3 },
      { from: 'besproken', to: 'afgerond', letters: 1, medianDays: 4, longestDays: 4 },
    ]);
    expect(report.lessons).toEqual([{ on: '2020-07-01', text: 'De post ligt nu vast op dinsdag klaar.' }]);
  });

  it('looks no further than the period: before the second figure everything is too early', () => {
    const report = pilotReport(pilot, '2020-04-01', '2020-05-31');
    expect(report.dossiers).toBe(10);
    expect(report.outcomes).toMatchObject({ 'te-vroeg': 6, 'flinke-vooruitgang': 0 });
    expect(report.lettersDone).toBe(1);
    expect(report.lessons).toEqual([]);
  });

  it('leaves out what was closed before or started later, and is empty without anything', () => {
    expect(pilotReport(pilot, '2019-01-01', '2019-12-31').dossiers).toBe(0);
    expect(pilotReport(pilot, '2020-09-01', '2020-09-30').dossiers).toBe(8);
    expect(pilotReport({ dossiers: [], letters: [] }, '2020-01-01', '2020-01-01').times).toHaveLength(4);
    expect(() => pilotReport(pilot, '2020-02-01', '2020-01-01')).toThrow(RangeError);
  });
});

describe('the text of the pilotverslag', () => {
  it('says the figures of the pilot in Dutch', () => {
    const text = reportText(pilotReport(pilot, '2020-04-01', '2020-08-31'));
    expect(text).toContain('8 van 12 dossiers tellen mee.');
    expect(text).toContain('- Er was toch direct contact: 3');
    expect(text).toContain(
      '- Flinke vooruitgang: 5\n- Gelijk gebleven: 1\n- Te vroeg om te zien: 2\n- Slechter: 0',
    );
    expect(text).toContain('| proef-1 | 9 | 4 | Flinke vooruitgang |');
    expect(text).toContain('- Klaargelegd → Opgehaald: mediaan 2,5 dagen, langste 4 (2 brieven)');
    expect(text).toContain('- 1 juli 2020: De post ligt nu vast op dinsdag klaar.');
  });

  it('says so when there is nothing', () => {
    const text = reportText(pilotReport({ dossiers: [], letters: [] }, '2020-04-01', '2020-08-31'));
    expect(text).toContain('0 van 0 dossiers tellen mee.');
    expect(text).toContain('Er zijn geen lessen genoteerd.');
  });
});
