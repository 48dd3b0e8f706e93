import { describe, expect, it } from 'vitest';
import { machineFault, tellPlainly } from '../../../cms/access/plainFault.ts';

const WENT_WRONG = { errors: [{ message: 'Something went wrong.' }] };
type Asked = Parameters<typeof tellPlainly>[0];
const told = (error: Error, result: object) => tellPlainly({ error, result } as unknown as Asked);

/** As the database tool wraps what SQLite says. */
const failedQuery = (code: string, said: string) =>
  Object.assign(new Error('Failed query: insert\nparams: database or disk is full, schreef iemand'), {
    cause: Object.assign(new Error(said), { code }),
  });

describe('what a person hears of a fault of the machine', () => {
  it.each([
    ['SQLITE_FULL', 'database or disk is full', 'schijf van de server is vol', 507],
    ['SQLITE_READONLY', 'attempt to write a readonly database', 'niet op zijn schijf schrijven', 503],
    ['SQLITE_BUSY', 'database is locked', 'te druk', 503],
    ['SQLITE_CORRUPT', 'database disk image is malformed', 'beschadigd', 503],
    ['ENOSPC', 'no space left on device, write', 'schijf van de server is vol', 507],
  ])('%s', (code, said, sentence, status) => {
    expect(machineFault(failedQuery(code, said))).toEqual({
      message: expect.stringContaining(sentence),
      status,
    });
    expect(told(failedQuery(code, said), WENT_WRONG)).toMatchObject({ status });
  });

  it('is not made up from what somebody wrote', () =>
    expect(machineFault(failedQuery('SQLITE_CONSTRAINT', 'UNIQUE constraint failed'))).toBeUndefined());

  it('ends when causes go round', () => {
    const loop = new Error('x');
    loop.cause = loop;
    expect(machineFault(loop)).toBeUndefined();
  });
});

describe('an error that nobody foresaw', () => {
  it('is a Dutch sentence without English, stack or content', () => {
    const answer = JSON.stringify(told(new TypeError('x is not a function'), WENT_WRONG));
    expect(answer).toContain('Er ging iets mis op de server');
    expect(answer).not.toMatch(/went wrong|not a function|\bat /);
  });

  it('is so too in a production build, which knows its own errors no more', () => {
    const unknown = { errors: [{ message: 'An unknown error occurred.' }] };
    expect(told(new TypeError('x'), unknown)).toMatchObject({ status: 500 });
    expect(told(Object.assign(new Error('Missing email.'), { status: 400 }), unknown)).toMatchObject({
      status: 400,
      response: { errors: [{ message: expect.stringContaining('Dit verzoek klopt niet') }] },
    });
    expect(told(Object.assign(new Error('Invalid JSON'), { status: 400 }), unknown)).toMatchObject({
      status: 400,
      response: { errors: [{ message: expect.stringContaining('konden wij niet lezen') }] },
    });
  });

  it('is a question that cannot be asked when somebody asked it, and ours when we did it at a save', () => {
    const unknown = { errors: [{ message: 'An unknown error occurred.' }] };
    const error = failedQuery('', 'undefined cannot be passed as argument to the database');
    const asked = (method: string) =>
      tellPlainly({ error, result: unknown, req: { method } } as unknown as Asked);
    expect(asked('GET')).toMatchObject({ status: 400 });
    expect(asked('PATCH')).toMatchObject({ status: 500 });
  });

  it('is a body that cannot be read when there was one, and ours when somebody only asked', () => {
    const unknown = { errors: [{ message: 'An unknown error occurred.' }] };
    const error = new SyntaxError("Expected '}' in JSON at position 1");
    const asked = (method: string) =>
      tellPlainly({ error, result: unknown, req: { method } } as unknown as Asked);
    expect(asked('POST')).toMatchObject({ status: 400 });
    expect(asked('GET')).toMatchObject({ status: 500 });
  });

  it.each([
    ['The following path cannot be queried: hash', 'Hierop kan niet worden gezocht: hash'],
    ['The following fields are invalid: email, password', 'Dit klopt nog niet: email, password'],
  ])('that Payload tells in English is told in Dutch, with the rest of it: %s', (message, dutch) =>
    expect(told(new Error('x'), { errors: [{ name: 'f', data: [{ path: 'hash' }], message }] })).toEqual({
      response: { errors: [{ name: 'f', data: [{ path: 'hash' }], message: dutch }] },
    }),
  );

  it('that was told plainly already stays as it was', () =>
    expect(told(new Error('x'), { errors: [{ message: 'U mag dit niet.' }] })).toBeUndefined());

  it('about a file is told in Dutch, at the field and above it; other fields keep theirs', () => {
    const result = {
      errors: [
        {
          name: 'ValidationError',
          message: 'The following field is invalid: file',
          data: {
            errors: [
              { path: 'file', message: 'Invalid' },
              { path: 'alt', message: 'Verplicht' },
            ],
          },
        },
      ],
    };
    const answer = told(new Error('x'), result) as { response: typeof result };
    const [error] = answer.response.errors;
    expect(error?.message).toContain('Dit bestand kunnen wij niet gebruiken');
    expect(error?.data.errors.map(({ message }) => message)).toEqual([error?.message, 'Verplicht']);
  });
});
