/** Asks a pool of its own for one of each, and says on a line what came of it. */
import { createPdfPool } from '../../cms/letters/render/pool.ts';
import { FULL_LETTER } from './letters.ts';

const pool = createPdfPool(1);
for (const make of [
  () => pool.typeset(FULL_LETTER),
  () => pool.draw(FULL_LETTER),
  () => pool.bind([FULL_LETTER]),
]) {
  await make().then(
    () => console.log('made'),
    ({ name, message }: Error) => console.log(`${name}: ${message}`),
  );
}
await pool.close();
