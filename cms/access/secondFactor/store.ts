import type { Payload } from 'payload';
import { inTurn } from '../inTurn.ts';
import { hashOfRecovery, newRecoveryCodes, newSecret, plainCode, stepOf } from './codes.ts';
import { type FactorState, judge, type Verdict } from './judge.ts';

const SLUG = 'tweede-factoren';

interface Row {
  id: string;
  account: string;
  secret: string;
  confirmedAt?: string | null;
  lastStep?: number | null;
  recovery?: string[] | null;
  wrong?: number | null;
  lockedUntil?: string | null;
  revision?: number | null;
}

type Changes = Partial<Omit<Row, 'id' | 'account'>>;

/**
 * Straight at the database, outside any request's transaction: a login that fails is rolled back, and a wrong code
 * must be counted all the same. Not in the user's own row either: Payload writes that row back whole, as it read it,
 * with every session, and would bring a used code to life again.
 */
const find = (payload: Payload, account: string) =>
  payload.db.findOne<Row>({ collection: SLUG, where: { account: { equals: account } } });

/** Writes when nobody else wrote since it was read. @returns whether it was written */
async function write(payload: Payload, row: Row, changes: Changes): Promise<boolean> {
  const revision = row.revision ?? 0;
  const written = await payload.db.updateOne({
    collection: SLUG,
    where: { and: [{ id: { equals: row.id } }, { revision: { equals: revision } }] },
    data: { ...changes, revision: revision + 1, updatedAt: new Date().toISOString() },
  });
  return Boolean(written);
}

const stateOf = (row: Row): FactorState => ({
  lastStep: row.lastStep ?? 0,
  recovery: row.recovery ?? [],
  wrong: row.wrong ?? 0,
  lockedUntil: row.lockedUntil ? new Date(row.lockedUntil) : undefined,
});

const rowOf = ({ lockedUntil, recovery, ...rest }: FactorState): Changes => ({
  ...rest,
  recovery: [...recovery],
  lockedUntil: lockedUntil?.toISOString() ?? null,
});

/** Whether an account has a second factor that works, since when, and how many recovery codes are left. */
export async function factorOf(payload: Payload, account: string) {
  const row = await find(payload, account);
  if (!row?.confirmedAt) return undefined;
  return { since: row.confirmedAt, recoveryLeft: row.recovery?.length ?? 0 };
}

/**
 * Judges a code of an account and uses it up.
 * @returns 'uit' when the account has no second factor
 */
export function tryCode(payload: Payload, account: string, code: unknown): Promise<Verdict | 'uit'> {
  return inTurn(account, async () => {
    const row = await find(payload, account);
    if (!row?.confirmedAt) return 'uit';
    const { next, verdict } = judge(stateOf(row), {
      code,
      account,
      secret: payload.decrypt(row.secret),
      key: payload.secret,
      now: new Date(),
    });
    if (!next) return verdict;
    // Another process was faster with this account: whatever the code was, it does not count now.
    return (await write(payload, row, rowOf(next))) ? verdict : 'fout';
  });
}

/** Begins: a new secret, which does nothing until a code proves that an app has it. Undefined when one is in force. */
export function beginFactor(payload: Payload, account: string): Promise<string | undefined> {
  return inTurn(account, async () => {
    const row = await find(payload, account);
    if (row?.confirmedAt) return undefined;
    const secret = newSecret();
    const data = { secret: payload.encrypt(secret), lastStep: 0, wrong: 0, lockedUntil: null, recovery: [] };
    if (row) await write(payload, row, data);
    else await payload.db.create({ collection: SLUG, data: { ...data, account, revision: 0 } });
    return secret;
  });
}

/** Turns it on with the first code. @returns the recovery codes, to be shown this once; undefined when the code is wrong */
export function confirmFactor(
  payload: Payload,
  account: string,
  code: unknown,
): Promise<string[] | undefined> {
  return inTurn(account, async () => {
    const row = await find(payload, account);
    if (!row || row.confirmedAt) return undefined;
    const now = new Date();
    const step = stepOf(payload.decrypt(row.secret), plainCode(code), now);
    if (step === undefined) return undefined;
    const codes = newRecoveryCodes();
    const recovery = codes.map((each) => hashOfRecovery(each, account, payload.secret));
    const done = await write(payload, row, { confirmedAt: now.toISOString(), lastStep: step, recovery });
    return done ? codes : undefined;
  });
}

/** Takes the second factor away: nothing of it stays. */
export function removeFactor(payload: Payload, account: string): Promise<void> {
  return inTurn(account, async () => {
    await payload.db.deleteMany({ collection: SLUG, where: { account: { equals: account } } });
  });
}
