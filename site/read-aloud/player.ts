/** The part of the browser's speech that we use; a test speaks through one of its own. */
export interface Speaker {
  /** Says a sentence; `onWord` tells where in the sentence the voice is, `onEnd` that it was said in full. */
  say(text: string, rate: number, on: { word(at: number): void; end(): void; fail(): void }): void;
  stop(): void;
}

export interface PlayerView {
  /** Sentence `at` is the one to hear; `wordAt` is where in it the voice is, if the voice tells. */
  show(at: number, wordAt: number | undefined): void;
  playing(isPlaying: boolean): void;
  failed(): void;
}

/**
 * Reads a list of sentences aloud. A pause stops the voice and remembers the sentence: browsers' own pause
 * is silent for good on many phones.
 */
export class Player {
  private readonly sentences: readonly string[];
  private readonly speaker: Speaker;
  private readonly view: PlayerView;
  private at = 0;
  private rate = 1;
  private isPlaying = false;
  /** Answers of a voice that was stopped come late; they carry an older turn and are not heard. */
  private turn = 0;

  constructor(sentences: readonly string[], speaker: Speaker, view: PlayerView) {
    this.sentences = sentences;
    this.speaker = speaker;
    this.view = view;
  }

  toggle(): void {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  play(): void {
    if (this.at >= this.sentences.length) this.at = 0;
    this.isPlaying = true;
    this.view.playing(true);
    this.speak();
  }

  pause(): void {
    this.turn += 1;
    this.speaker.stop();
    this.isPlaying = false;
    this.view.playing(false);
  }

  /** To the sentence before or after; goes on reading if it was reading. */
  step(by: -1 | 1): void {
    this.at = Math.min(Math.max(this.at + by, 0), this.sentences.length - 1);
    if (this.isPlaying) this.speak();
    else this.view.show(this.at, undefined);
  }

  /** @param rate 1 is the voice's own speed */
  setRate(rate: number): void {
    this.rate = rate;
    if (this.isPlaying) this.speak();
  }

  private speak(): void {
    this.turn += 1;
    const turn = this.turn;
    const text = this.sentences[this.at];
    if (text === undefined) {
      this.pause();
      return;
    }
    this.speaker.stop();
    this.view.show(this.at, undefined);
    const isNow = () => turn === this.turn;
    this.speaker.say(text, this.rate, {
      word: (at) => isNow() && this.view.show(this.at, at),
      end: () => {
        if (!isNow()) return;
        this.at += 1;
        this.speak();
      },
      fail: () => {
        if (!isNow()) return;
        this.pause();
        this.view.failed();
      },
    });
  }
}
