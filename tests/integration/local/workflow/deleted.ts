import { expect, it } from 'vitest';
import { approved, as, database, history, verdictsOf } from './setting.ts';

export function deleted(): void {
  it('takes its verdicts and its history along', async () => {
    const id = await approved();
    await database.payload.delete({ collection: 'brieven', id, ...as('schrijver') });
    expect(await history(id)).toEqual([]);
    expect(await verdictsOf(id)).toEqual({});
  });
}
