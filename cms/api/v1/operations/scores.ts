import type { z } from 'zod';
import { documentFromText } from '../../../../scoring/index.ts';
import type { LetterDocument, LetterReport } from '../../../../scoring/types.ts';
import { Problem } from '../../../endpoints/request/problem.ts';
import { scoreAside } from '../../../letters/score/aside.ts';
import { documentOfLetter } from '../../../letters/workflow/letterScores.ts';
import { countLaterScore } from '../../../metrics/countScore.ts';
import { json } from '../answer.ts';
import { loadLetter, loadTemplate } from '../letters/openLetters.ts';
import { MAX_SCORE_BYTES } from '../limits.ts';
import type { Call, Operation } from '../operation.ts';
import { scoreRequest, scoreSchema } from '../schemas/scores.ts';

export const scoreText: Operation = {
  id: 'scoren',
  method: 'POST',
  path: '/scores',
  tag: 'Scores',
  summary: 'Hoe leest deze brief?',
  description:
    'Scoort een tekst, een sjabloon of een brief op leesbaarheid (B1), activeren, stress en de wet. Wij bewaren de tekst niet. Voor een sjabloon of brief moet de sleutel die ook mogen lezen.',
  right: 'scoren',
  body: { schema: scoreRequest, maxBytes: MAX_SCORE_BYTES },
  answers: { 200: { description: 'De scores met alle bevindingen.', content: { schema: scoreSchema } } },
  problems: [404],
  async handle(call) {
    const document = await documentOf(call);
    return json(scoreOf(await countLaterScore('api-v1', () => scoreAside(document))));
  },
};

async function documentOf({ payload, body, holder }: Call): Promise<LetterDocument> {
  const { tekst, soort, sjabloon, brief } = body as z.output<typeof scoreRequest>;
  if (tekst !== undefined) return { ...documentFromText(tekst), ...(soort && { kind: soort }) };
  if (!holder?.rights?.includes('sjablonen-lezen')) {
    throw new Problem(
      403,
      'Deze sleutel mag geen sjablonen en brieven lezen. Vraag de beheerder om dat recht.',
    );
  }
  const stored =
    sjabloon === undefined ? await loadLetter(payload, brief ?? '') : await loadTemplate(payload, sjabloon);
  return { ...documentOfLetter(stored), ...(soort && { kind: soort }) };
}

function scoreOf(report: LetterReport): z.input<typeof scoreSchema> {
  const { language, readability, activation, stress, legal, messages } = report;
  return {
    taal: language,
    leesbaarheid: {
      score: readability.score,
      niveau: readability.level,
      toelichting: readability.uncertainty,
    },
    activerend: { score: activation.score, balans: activation.balance },
    stress: { score: stress.score },
    wettelijk: {
      soort: legal.kind,
      compleet: legal.complete,
      ontbreekt: legal.missing.map((id) => legal.checks?.find((check) => check.id === id)?.label ?? id),
    },
    bevindingen: messages.map(({ ruleId, kind, place, actual, expected, reason, note }) => ({
      regel: ruleId,
      soort: kind,
      alinea: place.block,
      begin: place.start,
      einde: place.end,
      woorden: actual,
      beter: expected,
      waarom: reason,
      uitleg: note,
    })),
  };
}
