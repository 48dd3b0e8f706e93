import { afterAll, expect, it, vi } from 'vitest';
import { createAsideScorer } from '../../../cms/letters/score/aside.ts';
import { scoresFrom } from '../../../cms/letters/score/scores.ts';
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

it('scores a letter that is being written as the engine does, also when only a part of it changed', async () => {
  const letter = readLetterFile('6-toekenning', 'hard');
  for (const added of ['', ' U dient dit derhalve te doen.', ' Bel ons gerust.']) {
    const blocks = letter.blocks.map((block, at) =>
      at === 1 ? { ...block, text: block.text + added } : block,
    );
    const changed = { ...letter, blocks };
    expect(await scorer.scores(changed, 'brief-1')).toEqual(scoresFrom(scoreLetter(changed)));
  }
});

it('comes back when the thread is gone, and tells who was waiting', async () => {
  const letter = readLetterFile('6-toekenning', 'rewritten');
  const answer = scorer.score(letter);
  const told = expect(answer).rejects.toThrow('fell over');
  await scorer.close();
  await told;
  expect(await scorer.score(letter)).toEqual(scoreLetter(letter));
});
