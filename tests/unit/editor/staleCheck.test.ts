import { expect, test } from 'vitest';
import { withoutStaleCheck } from '../../../cms/editor/localBackup/staleCheck.ts';

const question = (name: string, collectionSlug: string) => ({
  name,
  args: { collectionSlug, checkForStaleData: true, originalUpdatedAt: '2026-01-01T00:00:00.000Z' },
});

test('a letter is not asked whether it is old: its save says so', () => {
  const { args } = withoutStaleCheck(question('form-state', 'brieven'));
  expect(args).toEqual({
    collectionSlug: 'brieven',
    checkForStaleData: false,
    originalUpdatedAt: '2026-01-01T00:00:00.000Z',
  });
});

test('everything else goes to the server as it was asked', () => {
  for (const call of [question('form-state', 'brief-sjablonen'), question('render-document', 'brieven')]) {
    expect(withoutStaleCheck(call)).toBe(call);
  }
});
