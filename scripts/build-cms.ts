/** `npm run build:cms`: builds the CMS and no more, so that a container is built once and starts at once. */
import { StartProblem } from './start/problem.ts';
import { buildCms } from './start/steps.ts';

try {
  console.log(`CMS-BUILD-OK ${(await buildCms()) ?? ''}`.trim());
} catch (error) {
  console.error(error instanceof StartProblem ? error.message : error);
  process.exit(1);
}
