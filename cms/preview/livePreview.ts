import type { CollectionConfig, Endpoint } from 'payload';
import type { MatrixCollection } from '../access/matrix.ts';
import { siteUrl } from '../addresses.ts';
import { showsSiteKey } from '../siteKey.ts';
import { previewToken } from './token.ts';

/** Collections whose drafts the site can show; it has a frame for each (site/pages/voorbeeld). */
const SHOWN: readonly MatrixCollection[] = [
  'hulp',
  'kennisbank',
  'psycho-educatie',
  'werkbladen',
  'gesprekskaarten',
];

export const hasPreview = (collection: MatrixCollection): boolean => SHOWN.includes(collection);

/** The site beside the editor: a phone, a tablet, a desktop. */
export function livePreview(
  collection: MatrixCollection,
): NonNullable<NonNullable<CollectionConfig['admin']>['livePreview']> {
  return {
    url: ({ data }) =>
      data?.id
        ? `${siteUrl()}/voorbeeld/${collection}/${data.id}/?sleutel=${previewToken(collection, String(data.id))}`
        : null,
    breakpoints: [
      { name: 'telefoon', label: 'Telefoon', width: 360, height: 740 },
      { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      { name: 'computer', label: 'Computer', width: 1280, height: 900 },
    ],
  };
}

/** GET /api/{collection}/voorbeeld/:id with the site's key: the newest draft. 403 without the key, 404 if unknown. */
export const draftEndpoint = (collection: MatrixCollection): Endpoint => ({
  path: '/voorbeeld/:id',
  method: 'get',
  handler: async (req) => {
    const answer = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });
    if (!showsSiteKey(req.headers)) return answer(403, 'Alleen de website vraagt een voorbeeld op.');
    const { docs } = await req.payload.find({
      collection: collection as 'hulp',
      where: { id: { equals: String(req.routeParams?.id) } },
      draft: true,
      depth: 1,
      limit: 1,
    });
    const [doc] = docs;
    if (!doc) return answer(404, 'Deze pagina bestaat niet.');
    return Response.json(doc, { headers: { 'Cache-Control': 'no-store' } });
  },
});
