import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, today } from '../../../cms/stressbakje/rules/days.ts';
import { layPilot } from '../../support/layPilot.ts';
import { dossiers } from './stressbakje/dossiers.ts';
import { letters } from './stressbakje/letters.ts';
import {
  call,
  closeSetting,
  database,
  dossierOf,
  idOf,
  layReady,
  newDossier,
  openSetting,
  sink,
} from './stressbakje/setting.ts';
import { theEnd } from './stressbakje/theEnd.ts';
import { whoSees } from './stressbakje/whoSees.ts';

beforeAll(openSetting);
afterAll(closeSetting);

describe('a dossier without a person', dossiers);
describe('who sees what', whoSees);
describe('the way of a letter', letters);

describe('the stresscijfer and the lessons', () => {
  it('are noted with a day, once a day, and a start once', async () => {
    const { id } = await newDossier();
    const note = (body: object) => call('begeleider', 'dossiers', '/cijfer', id, body);
    const day = addDays(today(), -70);
    expect(
      (await note({ cijfer: 9, dag: day, moment: 'start', notitie: 'Veel post tegelijk.' })).status,
    ).toBe(201);
    expect((await note({ cijfer: 4, dag: today(), moment: 'tussendoor' })).figures).toBe(2);
    for (const wrong of [
      { cijfer: 11, dag: today(), moment: 'eind' },
      { cijfer: 4.5, dag: today(), moment: 'eind' },
      { cijfer: '4', dag: today(), moment: 'eind' },
      { cijfer: 4, dag: addDays(today(), 1), moment: 'eind' },
      { cijfer: 4, dag: addDays(today(), -1), moment: 'ooit' },
      { cijfer: 4, dag: addDays(today(), -1), moment: 'eind', notitie: 'Mail naam@voorbeeld.nl' },
    ]) {
      expect((await note(wrong)).status).toBe(400);
    }
    expect((await note({ cijfer: 4, dag: addDays(today(), -1), moment: 'start' })).status).toBe(409);
    expect((await note({ cijfer: 4, dag: day, moment: 'eind' })).status).toBe(409);
    expect((await dossierOf(id)).figures).toHaveLength(2);
    expect((await call('consulent', 'dossiers', '/les', id, { tekst: 'Dinsdag werkt.' })).lessons).toBe(1);
    expect((await call('consulent', 'dossiers', '/les', id, { tekst: 'Vraag het Fatima.' })).status).toBe(
      400,
    );
  });
});

describe('the end of a dossier', theEnd);

describe('the reminder', () => {
  it('goes once to the begeleider whose letter waits, without a word of what it is', async () => {
    const { remindBegeleiders, REMIND_EVERY_DAYS } = await import('../../../cms/stressbakje/jobs/remind.ts');
    const dossier = await newDossier({ begeleider: idOf('anderebegeleider') });
    await layReady(dossier.id, { soort: 'beeindiging' });
    const later = addDays(today(), 8);
    sink.messages.length = 0;
    await remindBegeleiders(database.payload, later);
    const mine = () => sink.messages.filter((mail) => mail.includes('To: anderebegeleider@'));
    expect(mine()).toHaveLength(1);
    const mail = (mine()[0] ?? '').replace(/=\r?\n/g, '');
    expect(mail).toContain('/admin/stressbakje');
    expect(mail).not.toMatch(/be.indiging|dossier|brief/i);
    expect(mail).not.toContain(dossier.reference);
    await remindBegeleiders(database.payload, later);
    expect(mine()).toHaveLength(1);
    await remindBegeleiders(database.payload, addDays(later, REMIND_EVERY_DAYS));
    expect(mine()).toHaveLength(2);
  });
});

describe('Begin klein', () => {
  it('remembers what is done, for everybody of the module', async () => {
    const tick = (who: string, stap: string, gedaan: boolean) =>
      call(who, 'start', '/stressbakje/begin-klein', '', { stap, gedaan });
    expect((await tick('begeleider', 'postkamer', true)).done).toEqual(['postkamer']);
    expect((await tick('consulent', 'jurist', true)).done).toEqual(['postkamer', 'jurist']);
    expect((await tick('consulent', 'postkamer', false)).done).toEqual(['jurist']);
    expect((await tick('consulent', 'feestje', true)).status).toBe(400);
    expect((await tick('communicatie', 'jurist', true)).status).toBe(403);
  });
});

describe('the pilotverslag over a database', () => {
  it('rebuilds the figures of the pilot: 8 of 12 counted, 5 / 1 / 2', async () => {
    await layPilot(database.payload, { consulent: idOf('consulent'), begeleider: idOf('begeleider') });
    const { reportOfAll } = await import('../../../cms/stressbakje/pilotReport.ts');
    const report = await reportOfAll(database.payload, '2020-04-01', '2020-08-31');
    expect([report.counted, report.dossiers]).toEqual([8, 12]);
    expect(report.outcomes).toEqual({ 'flinke-vooruitgang': 5, gelijk: 1, 'te-vroeg': 2, slechter: 0 });
    expect(report.notCounted).toEqual({ verhuisd: 1, 'toch-direct-contact': 3, gestopt: 0 });
    expect(report.letters).toBe(2);
    expect(report.lessons).toHaveLength(1);
  });
});
