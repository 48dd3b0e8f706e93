import type { Speaker } from './player.ts';

/** How long a browser may take to tell which voices it has; some never say that they are ready. */
const VOICES_WAIT_MS = 2_000;

/** A Dutch voice: one on the device before one that sends the text away, the Netherlands before Belgium. */
export function dutchVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = ({ lang, localService }: SpeechSynthesisVoice) =>
    (localService ? 0 : 2) + (/^nl[-_]NL/i.test(lang) ? 0 : 1);
  return voices.filter(({ lang }) => /^nl\b|^nl_/i.test(lang)).sort((a, b) => rank(a) - rank(b))[0];
}

/** Waits until the browser knows its voices, and takes the Dutch one; undefined when there is none. */
export function findDutchVoice(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((resolve) => {
    const done = () => resolve(dutchVoice(speech.getVoices()));
    if (dutchVoice(speech.getVoices())) {
      done();
      return;
    }
    speech.addEventListener('voiceschanged', done, { once: true });
    setTimeout(done, VOICES_WAIT_MS);
  });
}

/** The browser's own speech with one voice. */
export function speakerWith(speech: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  return {
    say(text, rate, on) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.onboundary = ({ name, charIndex }) => {
        if (name === 'word') on.word(charIndex);
      };
      utterance.onend = on.end;
      utterance.onerror = on.fail;
      speech.speak(utterance);
    },
    stop: () => speech.cancel(),
  };
}
