import { describe, expect, it } from 'vitest';
import { sample } from '../../../support/matrix.ts';
import { newDoor, password, person } from '../../../support/person.ts';
import { database } from './setting.ts';

/** Reading or changing what is a colleague’s. */
export function whatIsAnothers() {
  describe('what a user sends along with the own account', () => {
    it('changes nothing but what is theirs to change', async () => {
      const { door, email, id } = await person(database, 'trainer');
      const before = await database.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'gebruikers',
        where: { id: { equals: id } },
      });
      await door.send('PATCH', `/gebruikers/${id}`, {
        hash: 'x',
        salt: 'y',
        resetPasswordToken: 'zelfgekozen',
        resetPasswordExpiration: '2099-01-01T00:00:00.000Z',
        roles: ['beheerder'],
        email: 'ander@voorbeeld.example',
        sessions: [{ id: 'gekozen', createdAt: '2026-01-01', expiresAt: '2099-01-01' }],
      });
      const after = await database.payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'gebruikers',
        where: { id: { equals: id } },
      });
      for (const field of ['hash', 'salt', 'resetPasswordToken', 'roles', 'email', 'sessions']) {
        expect(after?.[field] ?? null, field).toEqual(before?.[field] ?? null);
      }
      expect((await newDoor(database).logIn({ email, password })).status).toBe(200);
    });

    it('does not reach a colleague’s account', async () => {
      const [trainer, colleague] = [await person(database, 'trainer'), await person(database, 'trainer')];
      for (const [method, body] of [
        ['PATCH', { name: 'Gekaapt', password: 'een-ander-wachtwoord' }],
        ['DELETE', undefined],
      ] as const) {
        expect((await trainer.door.send(method, `/gebruikers/${colleague.id}`, body)).status).toBe(403);
      }
      const bulk = await trainer.door.send('PATCH', '/gebruikers?where[id][exists]=true', {
        name: 'Gekaapt',
      });
      expect(bulk.text).not.toContain(colleague.id);
      const { name } = await database.payload.findByID({ collection: 'gebruikers', id: colleague.id });
      expect(name).toBe('Test trainer');
      expect((await trainer.door.send('POST', '/gebruikers/unlock', { email: colleague.email })).status).toBe(
        403,
      );
    });
  });

  describe('what is hidden cannot be guessed by searching for it', () => {
    const HIDDEN = ['email', 'hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts', 'roles'];

    it.each(HIDDEN)('of a colleague: %s', async (field) => {
      const trainer = await person(database, 'trainer');
      const colleague = await person(database, 'beheerder');
      const token = await database.payload.forgotPassword({
        collection: 'gebruikers',
        data: { email: colleague.email },
        disableEmail: true,
      });
      expect(token).toHaveLength(40);
      for (const [condition, value] of [
        ['exists', 'true'],
        ['like', 'a'],
        ['not_equals', 'x'],
      ]) {
        const found = await trainer.door.send(
          'GET',
          `/gebruikers?where[${field}][${condition}]=${value}&limit=0`,
        );
        expect(found.status, `${condition}: ${found.text.slice(0, 200)}`).toBe(400);
      }
    });

    it.each(HIDDEN)('through a relation: %s', async (field) => {
      const writer = await person(database, 'communicatie');
      expect((await writer.door.send('POST', '/brieven', sample('brieven'))).status).toBe(201);
      const found = await writer.door.send('GET', `/brieven?where[createdBy.${field}][exists]=true`);
      expect(found.status, found.text.slice(0, 200)).toBe(400);
    });

    it.each(HIDDEN)('by the order of a list: %s', async (field) => {
      const { door } = await person(database, 'trainer');
      for (const sort of [field, `-${field}`]) {
        expect((await door.send('GET', `/gebruikers?sort=${sort}`)).status).toBe(400);
      }
    });
  });
}
