import type { Endpoint } from 'payload';
import { isStaff } from '../access/access.ts';
import { judge } from './floor.ts';

const MAX_BYTES = 400_000;
const FIRST = 3;

export interface LevelAnswer {
  level: string;
  score: number;
  hardest: string;
  isBelowFloor: boolean;
  findings: { reason: string; url: string | undefined }[];
  more: number;
}

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/**
 * POST /api/{collection}/leesniveau: a page as it is being written, as JSON; answers how it reads and the first
 * three things to mend, or null while there is too little text. For staff. Nothing is kept.
 */
export const levelEndpoint = (collection: string): Endpoint => ({
  path: '/leesniveau',
  method: 'post',
  handler: async (req) => {
    if (!isStaff(req.user)) return problem(401, 'Log in om te zien hoe een tekst leest.');
    const text = (await req.text?.()) ?? '';
    if (Buffer.byteLength(text) > MAX_BYTES) return problem(413, 'Deze tekst is te lang om te meten.');
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return problem(400, 'Dit is geen geldige JSON.');
    }
    if (typeof data !== 'object' || data === null) return problem(400, 'Stuur de pagina als JSON-object.');
    const judged = judge(collection, data as Record<string, unknown>);
    if (!judged) return Response.json(null);
    const { messages, ...rest } = judged;
    const answer: LevelAnswer = {
      ...rest,
      findings: messages
        .slice(0, FIRST)
        .map(({ reason, url }) => ({ reason, url: typeof url === 'string' ? url : undefined })),
      more: Math.max(messages.length - FIRST, 0),
    };
    return Response.json(answer);
  },
});
