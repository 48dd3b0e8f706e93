import { describe, expect, it } from 'vitest';
import { Player, type Speaker } from '../../../site/read-aloud/player.ts';
import { sentencesOf } from '../../../site/read-aloud/sentences.ts';
import { dutchVoice } from '../../../site/read-aloud/voice.ts';

describe('the sentences of a text', () => {
  const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

  it('are told apart by their marks, quotes included', () => {
    expect(texts('Vraag "Mag ik zien wie u bent?" Schrijf het op. Klaar!')).toEqual([
      'Vraag "Mag ik zien wie u bent?"',
      'Schrijf het op.',
      'Klaar!',
    ]);
  });

  it('are not cut at an abbreviation, a figure or a web address', () => {
    expect(texts('Neem bijv. uw pas mee. Het kost 1.250 euro op kbvg.nl vandaag.')).toEqual([
      'Neem bijv. uw pas mee.',
      'Het kost 1.250 euro op kbvg.nl vandaag.',
    ]);
  });

  it('know their place, so that the right letters light up', () => {
    const text = '\n  Eerste zin.\n  Tweede zin. ';
    for (const { text: sentence, start, end } of sentencesOf(text)) {
      expect(text.slice(start, end)).toBe(sentence);
    }
    expect(sentencesOf(text)).toHaveLength(2);
    expect(sentencesOf(' … ')).toEqual([]);
  });
});

describe('the voice', () => {
  const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;

  it('is Dutch, of the Netherlands if it can be, and does not send the text away if it need not', () => {
    const far = voice('nl-NL', false);
    const belgian = voice('nl-BE', true);
    const near = voice('nl_NL', true);
    expect(dutchVoice([voice('en-GB', true), far, belgian, near])).toBe(near);
    expect(dutchVoice([far, belgian])).toBe(belgian);
    expect(dutchVoice([voice('en-GB', true), voice('nds-DE', true)])).toBeUndefined();
  });
});

describe('the player', () => {
  function play() {
    const said: string[] = [];
    const shown: [number, number | undefined][] = [];
    let on: Parameters<Speaker['say']>[2] | undefined;
    let isPlaying = false;
    let failures = 0;
    const player = new Player(
      ['een', 'twee', 'drie'],
      {
        say(text, rate, listener) {
          said.push(rate === 1 ? text : `${text}@${rate}`);
          on = listener;
        },
        stop: () => undefined,
      },
      {
        show: (at, word) => shown.push([at, word]),
        playing: (now) => {
          isPlaying = now;
        },
        failed: () => {
          failures += 1;
        },
      },
    );
    return { player, said, shown, voice: () => on, isPlaying: () => isPlaying, failures: () => failures };
  }

  it('reads to the end, stops, and begins again at the top', () => {
    const { player, said, voice, isPlaying } = play();
    player.play();
    for (let at = 0; at < 3; at += 1) voice()?.end();
    expect(said).toEqual(['een', 'twee', 'drie']);
    expect(isPlaying()).toBe(false);
    player.toggle();
    expect(said.at(-1)).toBe('een');
  });

  it('goes on at the sentence where it was paused, and does not hear the voice it stopped', () => {
    const { player, said, voice } = play();
    player.play();
    voice()?.end();
    const stopped = voice();
    player.pause();
    stopped?.end();
    player.play();
    expect(said).toEqual(['een', 'twee', 'twee']);
  });

  it('steps within the text, shows the word, and changes its speed at once', () => {
    const { player, said, shown, voice } = play();
    player.step(-1);
    player.step(1);
    expect(shown).toEqual([
      [0, undefined],
      [1, undefined],
    ]);
    player.play();
    voice()?.word(2);
    expect(shown.at(-1)).toEqual([1, 2]);
    player.setRate(0.75);
    expect(said.at(-1)).toBe('twee@0.75');
    player.step(1);
    player.step(1);
    expect(said.at(-1)).toBe('drie@0.75');
  });

  it('says so when the voice fails', () => {
    const { player, voice, isPlaying, failures } = play();
    player.play();
    voice()?.fail();
    expect([isPlaying(), failures()]).toEqual([false, 1]);
  });
});
