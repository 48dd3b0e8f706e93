import type { ServerProps } from 'payload';
import { isBeheerder } from '../../access/access.ts';
import { daysLeft, dutchDay, WARN_DAYS } from '../../api/keys/expiry.ts';

/** For a beheerder: which keys end within a month or have ended. Nothing when all is well. */
export async function ExpiryNotice({ payload, user }: ServerProps) {
  if (!isBeheerder(user ?? null)) return null;
  const { docs } = await payload.find({
    collection: 'koppelingen',
    pagination: false,
    depth: 0,
    sort: 'expiresAt',
  });
  const now = new Date();
  const ending = docs.flatMap((each) => {
    if (!each.keyHint || each.revokedAt || !each.expiresAt) return [];
    const left = daysLeft(each.expiresAt, now);
    return left <= WARN_DAYS ? [{ ...each, left, last: dutchDay(each.expiresAt) }] : [];
  });
  if (ending.length === 0) return null;
  return (
    <section aria-label="Sleutels die verlopen" className="luchtpost-melding">
      <p>
        <strong>Let op: er zijn sleutels die verlopen.</strong> Maak op tijd een nieuwe.
      </p>
      <ul>
        {ending.map(({ id, name, left, last }) => (
          <li key={id}>
            <a href={`${payload.config.routes.admin}/collections/koppelingen/${id}`}>{name}</a>
            {left < 0 ? `: verlopen sinds ${last}` : `: geldig tot en met ${last}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
