import { isDeepStrictEqual } from 'node:util';
import type { PayloadRequest } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { BASIS_PARAM } from './basisParam.ts';
import { changedFields } from './sameLetter.ts';

/** What a writer reads whose text is based on an older version. */
const OLD_BASIS =
  'Een collega heeft deze brief intussen bewaard. Uw tekst staat nog op het scherm. Kopieer wat u wilt houden en laad de brief opnieuw.';

/** Written by people too, beside what is approved. */
const OTHER_FIELDS = ['callFirstReason', 'fields', 'ignored'] as const;

type Letter = Record<string, unknown> & { id?: string };

/**
 * Refuses a save that is based on an older text than the stored one. A save that does not say what it is based on
 * (an API, a script) goes through, and so does one that was only overtaken by a step of the workflow.
 * @throws refusal 409 when somebody changed the letter since, 400 when the basis is no moment in time
 */
export async function refuseOldBasis(req: PayloadRequest, stored: Letter): Promise<void> {
  if (await isOvertaken(req, stored)) throw refusal(OLD_BASIS, 409);
}

/**
 * Whether somebody changed the letter since the request's basis. False when the request names no basis.
 * @throws refusal 400 when the basis is no moment in time
 */
export async function isOvertaken(req: PayloadRequest, stored: Letter): Promise<boolean> {
  const basis = req.query?.[BASIS_PARAM];
  if (basis === undefined || basis === '') return false;
  const based = new Date(String(basis));
  if (Number.isNaN(based.getTime())) throw refusal('Wij weten niet op welke versie dit is gebaseerd.', 400);
  if (based >= new Date(String(stored.updatedAt))) return false;
  const { docs } = await req.payload.findVersions({
    collection: 'brieven',
    where: {
      and: [{ parent: { equals: stored.id } }, { 'version.updatedAt': { equals: based.toISOString() } }],
    },
    limit: 1,
    depth: 0,
    req,
  });
  const version = docs[0]?.version as Letter | undefined;
  return !version || !sameWork(version, stored);
}

function sameWork(one: Letter, other: Letter): boolean {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;
  return (
    changedFields(one, other).length === 0 &&
    OTHER_FIELDS.every((field) => isDeepStrictEqual(plain(one[field]), plain(other[field])))
  );
}
