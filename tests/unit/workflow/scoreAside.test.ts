import { afterAll, expect, it, vi } from 'vitest';
import { createAsideScorer } from '../../../cms/letters/score/aside.ts';
import { scoreLetter } from '../../../scoring/index.ts';
import { letterNames, readLetterFile } from '../../letters/read.ts';

/** A thread has to read the engine and its word lists first. */
vi.setConfig({ testTimeout: 60_000 });

const scorer = createAsideScorer();
afterAll(() => scorer.close());

it('scores on a thread of its own exactly as the engine does, each letter its own answer', async () => {
  const letters = letterNames.map((name) => readLetterFile(name, 'hard'));
  expect(await Promise.all(letters.map((letter) => scorer.score(letter)))).toEqual(
    letters.map((letter) => scoreLetter(letter)),
  );
});

it('comes back when the thread is gone, and tells who was waiting', async () => {
  const letter = readLetterFile('6-toekenning', 'rewritten');
  const answer = scorer.score(letter);
  const told = expect(answer).rejects.toThrow('fell over');
  await scorer.close();
  await told;
  expect(await scorer.score(letter)).toEqual(scoreLetter(letter));
});
