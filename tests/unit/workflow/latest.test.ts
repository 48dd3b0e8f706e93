import { expect, it } from 'vitest';
import { latestOf } from '../../../cms/letters/workflow/latest.ts';

it('keeps what was asked for last, and makes anew what it let go', () => {
  const made: string[] = [];
  const thingOf = latestOf(2, (name) => {
    made.push(name);
    return { name };
  });
  const first = thingOf('een');
  thingOf('twee');
  expect(thingOf('een')).toBe(first);
  thingOf('drie');
  expect(thingOf('een')).toBe(first);
  expect(made).toEqual(['een', 'twee', 'drie']);
  thingOf('twee');
  expect(made).toEqual(['een', 'twee', 'drie', 'twee']);
});
