import type { LetterKind } from '../../../scoring/types.ts';
import { expandPassages, type Passages } from '../../letters/bouwstenen/passages.ts';
import { documentOf } from '../../letters/toLetterDocument.ts';
import type { LiveBlock } from './liveBlocks.ts';
import { askScore, onScore } from './scoreClient.ts';
import type { ScoreAnswer } from './scoreQuestion.ts';

/** Long enough to be quiet between two keys, short enough to be there when the writer looks up. */
const DEBOUNCE_MS = 120;
/** What costs more than a score waits until the writer rests. */
const REST_MS = 600;

/** The live blocks of a document that was sent; undefined inside a bouwsteen. */
export type SentBlocks = readonly (LiveBlock | undefined)[];

/** What a letter does in the rounds of its score. */
export interface RoundSteps {
  /** The letter as it stands now. */
  blocks(): readonly LiveBlock[];
  /** There is nothing to score. */
  onEmpty(): void;
  /** A score is about to be asked for. */
  onAsk(): void;
  /** The writer rests: time for what costs more. */
  onRest(): void;
  /** An answer about the text that stands there now. */
  onAnswer(answer: Exclude<ScoreAnswer, { error: unknown }>, own: SentBlocks): void;
  onFailed(): void;
}

/** Asks for the score of one letter, not too often, and drops the answers that come too late. */
export class ScoreRounds {
  private readonly name: string;
  private readonly steps: RoundSteps;
  private version = 0;
  private asked: { version: number; own: SentBlocks } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private kind: LetterKind | undefined;
  private passages: Passages = new Map();

  constructor(name: string, steps: RoundSteps) {
    this.name = name;
    this.steps = steps;
  }

  /** Begins to listen for answers. @returns the end of it */
  open(): () => void {
    const stopListening = onScore(this.name, (answer) => this.receive(answer));
    return () => {
      stopListening();
      clearTimeout(this.timer);
      clearTimeout(this.restTimer);
    };
  }

  /** @returns whether it is another kind than before */
  setKind(kind: LetterKind | undefined): boolean {
    const other = kind !== this.kind;
    this.kind = kind;
    return other;
  }

  setPassages(passages: Passages): void {
    this.passages = passages;
  }

  /** The letter is another one now: answers about the one before are of no use. */
  changed(): void {
    this.version += 1;
    this.soon(DEBOUNCE_MS);
  }

  /** Asks again. @param delay  in milliseconds */
  soon(delay = 0): void {
    clearTimeout(this.timer);
    clearTimeout(this.restTimer);
    this.timer = setTimeout(() => this.ask(), delay);
    this.restTimer = setTimeout(() => this.rest(), REST_MS);
  }

  private ask(): void {
    const blocks = this.steps.blocks();
    if (blocks.length === 0) {
      this.steps.onEmpty();
      return;
    }
    this.steps.onAsk();
    this.send('score', blocks);
  }

  private rest(): void {
    const blocks = this.steps.blocks();
    if (blocks.length === 0) return;
    this.send('stappen', blocks);
    this.steps.onRest();
  }

  private send(about: 'score' | 'stappen', live: readonly LiveBlock[]): void {
    const { blocks, own } = expandPassages(live, this.passages);
    this.asked = { version: this.version, own };
    askScore({ letter: this.name, version: this.version, about, document: documentOf(blocks, this.kind) });
  }

  private receive(answer: ScoreAnswer): void {
    if ('error' in answer) {
      this.steps.onFailed();
      return;
    }
    // Typed on meanwhile: the places of this answer belong to a text that is no more.
    if (answer.version !== this.version || answer.version !== this.asked?.version) return;
    this.steps.onAnswer(answer, this.asked.own);
  }
}
