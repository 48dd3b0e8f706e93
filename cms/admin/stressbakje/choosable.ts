import type { PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import type { ChoosableLetter } from './forms/LayReadyForm.tsx';

/** What this person may choose to lay ready: letters in use first, and the published templates. */
export async function choosableLetters(
  req: PayloadRequest,
): Promise<{ letters: ChoosableLetter[]; templates: ChoosableLetter[] }> {
  const as = { overrideAccess: false, user: req.user, req, pagination: false, depth: 0 } as const;
  const mayRead = (collection: 'brieven' | 'brief-sjablonen') => mayDo(rolesOf(req.user), collection, 'read');
  const [letters, templates] = await Promise.all([
    mayRead('brieven')
      ? req.payload.find({
          collection: 'brieven',
          draft: true,
          where: { state: { not_equals: 'vervallen' } },
          select: { subject: true, kind: true },
          sort: '-updatedAt',
          ...as,
        })
      : { docs: [] },
    mayRead('brief-sjablonen')
      ? req.payload.find({
          collection: 'brief-sjablonen',
          where: { _status: { equals: 'published' } },
          select: { title: true, kind: true },
          sort: 'title',
          ...as,
        })
      : { docs: [] },
  ]);
  return {
    letters: letters.docs.map(({ id, subject, kind }) => ({
      value: id,
      label: subject || 'Zonder onderwerp',
      kind,
    })),
    templates: templates.docs.map(({ id, title, kind }) => ({ value: id, label: title, kind })),
  };
}
