import type { Endpoint } from 'payload';
import { isBeheerder, rolesOf } from '../access/access.ts';
import { mayDo } from '../access/matrix.ts';

const MOST_LETTERS = 60;
/** More than this is no list of exceptions any more; it would also grow the settings without end. */
const MOST_WORDS = 500;

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/**
 * POST /api/brief-woorden `{"word"}`: proposes a word for the organisation's list of ordinary words; a beheerder
 * puts it there at once. For whoever may change letters. Answers `{"word", "state"}` with 201, or 200 when the
 * word was there already; 400, 401, 403 and 409 come with one Dutch sentence.
 */
export const ordinaryWordEndpoint: Endpoint = {
  path: '/brief-woorden',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om een woord voor te stellen.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'update')) {
      return problem(403, 'U mag geen woorden voorstellen. Vraag het iemand die brieven schrijft.');
    }
    const word = wordIn(await req.text?.());
    if (!word)
      return problem(400, `Stuur één woord of een korte uitdrukking, hoogstens ${MOST_LETTERS} letters.`);
    const state: 'gewoon' | 'voorgesteld' = isBeheerder(req.user) ? 'gewoon' : 'voorgesteld';
    const { payload } = req;
    const { words } = await payload.findGlobal({ slug: 'brief-instellingen', depth: 0, req });
    const list = words ?? [];
    const known = list.find((each) => each.word.toLowerCase() === word.toLowerCase());
    if (known && (known.state === 'gewoon' || state === 'voorgesteld')) {
      return Response.json({ word: known.word, state: known.state }, { status: 200 });
    }
    if (!known && list.length >= MOST_WORDS) {
      return problem(409, 'De lijst met gewone woorden is vol. Vraag de beheerder om hem op te ruimen.');
    }
    await payload.updateGlobal({
      slug: 'brief-instellingen',
      data: {
        words: known
          ? list.map((each) => (each === known ? { ...each, state } : each))
          : [...list, { word, state }],
      },
      depth: 0,
      req,
    });
    return Response.json({ word, state }, { status: 201 });
  },
};

function wordIn(text: string | undefined): string | undefined {
  try {
    const { word } = JSON.parse(text ?? '') as { word?: unknown };
    const plain = typeof word === 'string' ? word.trim() : '';
    // A list of words, not of sentences: no full stop, no line break, at least one letter.
    return plain.length <= MOST_LETTERS && /^[\p{L}\p{M}\p{N} '’/-]+$/u.test(plain) && /\p{L}/u.test(plain)
      ? plain
      : undefined;
  } catch {
    return undefined;
  }
}
