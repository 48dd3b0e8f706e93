import type { Operation } from '../operation.ts';
import { listLetters, makeFromLetter, readLetterSchema, readOneLetter } from './brieven.ts';
import { cancelJob, fetchJob, readJob, startJob } from './opdrachten.ts';
import { scoreText } from './scores.ts';
import { listTemplates, makeFromTemplate, readTemplate, readTemplateSchema } from './sjablonen.ts';

/** Everything that can be asked with a key, in the order of the OpenAPI document. */
export const OPERATIONS: readonly Operation[] = [
  listTemplates,
  readTemplate,
  readTemplateSchema,
  makeFromTemplate,
  listLetters,
  readOneLetter,
  readLetterSchema,
  makeFromLetter,
  startJob,
  readJob,
  fetchJob,
  cancelJob,
  scoreText,
];
