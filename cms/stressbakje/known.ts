import type { PayloadRequest } from 'payload';

const KEY = 'stressbakjeKnownWords';

/**
 * What may stand in a text of this module although it looks like a detail: the organisation's own name, numbers,
 * addresses and people at the desk, and the words the beheerder added. Looked up once a request.
 */
export async function knownWords(req: PayloadRequest): Promise<string[]> {
  const remembered = req.context[KEY];
  if (Array.isArray(remembered)) return remembered as string[];
  const [organisation, settings] = await Promise.all([
    req.payload.findGlobal({ slug: 'organisatie', depth: 0 }),
    req.payload.findGlobal({ slug: 'stressbakje', depth: 0 }),
  ]);
  const lines = [organisation.visitingAddress, organisation.postAddress].flatMap((text) =>
    (text ?? '').split('\n'),
  );
  const known = [
    organisation.name,
    organisation.phone,
    organisation.email,
    organisation.website,
    ...lines,
    ...(organisation.contacts ?? []).flatMap(({ name, phone }) => [name, phone]),
    ...(settings.words ?? []).map(({ word }) => word),
  ].filter((word): word is string => Boolean(word?.trim()));
  req.context[KEY] = known;
  return known;
}
