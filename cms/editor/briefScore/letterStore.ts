import { HISTORIC_TAG, type LexicalEditor, UNDO_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import type { FindingKind, LetterHalf, LetterKind } from '../../../scoring/types.ts';
import type { Passages } from '../../letters/bouwstenen/passages.ts';
import { LinkedMoves } from '../moveToBack/linkedMoves.ts';
import { $selectStretch, applyTo } from './applySuggestion.ts';
import { bringInView } from './bringInView.ts';
import type { Finding } from './findings.ts';
import type { Silence } from './ignored.ts';
import { LetterFindings } from './letterFindings.ts';
import { LetterMarks } from './letterMarks.ts';
import { LetterText, scrollToPlace } from './letterText.ts';
import { EMPTY_VIEW, type LetterView } from './letterView.ts';
import { lineRects } from './marks.ts';
import type { ScoreAnswer } from './scoreQuestion.ts';
import { ScoreRounds, type SentBlocks } from './scoreRounds.ts';

export type { LetterView } from './letterView.ts';

/**
 * One open letter: joins the editors of front and back into one document, has it scored beside the page,
 * and keeps findings on their place while somebody types. Editors and panel of a form share one store.
 */
export class LetterStore {
  readonly text = new LetterText();
  private view: LetterView = EMPTY_VIEW;
  private readonly listeners = new Set<() => void>();
  private readonly moves = new LinkedMoves((half) => this.text.editor(half));
  private readonly found = new LetterFindings(this.text);
  private readonly places = this.found.places;
  private readonly marks = new LetterMarks(this.text);
  private readonly rounds: ScoreRounds;

  constructor(name: string) {
    this.rounds = new ScoreRounds(name, {
      blocks: () => this.text.all(),
      onEmpty: () => this.empty(),
      onAsk: () => {
        if (this.view.state === 'leeg') this.update({ state: 'wacht' });
      },
      onRest: () => this.rest(),
      onAnswer: (answer, own) => this.receive(answer, own),
      onFailed: () => this.update({ state: 'storing' }),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): LetterView => this.view;

  /** Begins to listen for scores; call once there is a browser. @returns the end of it */
  open(): () => void {
    this.marks.open();
    const close = this.rounds.open();
    return () => {
      close();
      this.marks.close();
    };
  }

  /** The kind of letter decides which legal parts are asked for. */
  setKind(kind: LetterKind | undefined): void {
    if (this.rounds.setKind(kind)) this.changed();
  }

  /**
   * The bouwstenen of the organisation: their text is part of the letter that names them.
   * @param complete  whether these are all there are: then any other name is a mistake
   */
  setPassages(passages: Passages, complete: boolean): void {
    this.found.setPassages(passages, complete);
    this.rounds.setPassages(passages);
    this.changed();
  }

  /** The fields a writer may use in this letter, by plain name. */
  setFields(fields: ReadonlySet<string>): void {
    this.found.fields = fields;
    this.rounds.soon();
  }

  /** What is not to be marked; what is on the screen goes at once, what comes back waits for the score. */
  setSilence(silence: Silence): void {
    this.found.silence = silence;
    this.rounds.soon();
  }

  /** Puts kinds of findings out, in the panel and in the text. */
  setHidden(hidden: ReadonlySet<FindingKind>): void {
    this.update({ hidden, card: undefined });
    this.repaint();
  }

  /** Takes in the editor of one half. @returns lets go of it */
  connect(half: LetterHalf, editor: LexicalEditor): () => void {
    this.text.add(half, editor);
    this.read(half, editor);
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) {
        this.read(half, editor);
        this.marks.touch(dirtyElements);
      }
      if (tags.has(HISTORIC_TAG)) this.moves.afterHistory(half);
    });
    return () => {
      unregister();
      if (this.text.remove(half, editor)) this.repaint();
    };
  }

  /** Opens a finding in the panel and in the text. */
  activate(id: string | undefined): void {
    if (id === this.view.active) return;
    this.update({ active: id, card: undefined });
    this.repaint();
  }

  /** Opens a finding, with its card at the words. */
  showCard(id: string | undefined): void {
    if (id === this.view.card) return;
    this.update({ card: id, ...(id && { active: id }) });
    this.repaint();
  }

  /**
   * Opens the finding that stands at the caret, if any, with its card.
   * @param enter  stay with the open finding as long as the caret is in it, and let its card take the keyboard. The
   * card is drawn, and its words come in view, after this: it is asked, and not told to whoever is there by now
   */
  showAtCaret(half: LetterHalf, enter = false): void {
    const at = this.text.caret(half);
    const open = enter && this.view.active ? this.places.of(this.view.active) : undefined;
    const stays = at && open?.block === at.block && open.start <= at.offset && at.offset <= open.end;
    const id = stays ? this.view.active : at && this.found.at(at.block, at.offset, this.view);
    if (id) {
      this.update({ active: id, card: id, asked: enter, shown: this.view.shown + 1 });
      this.repaint();
      if (enter) this.reveal(id);
    } else if (this.view.card) this.update({ card: undefined });
  }

  /** The card has the keyboard. */
  cardEntered(): void {
    this.update({ asked: false });
  }

  /** The finding at a place in a text node, such as the one under the pointer. */
  findAt(half: LetterHalf, key: string, offset: number): string | undefined {
    const at = this.text.placeOf(half, key, offset);
    return at && this.found.at(at.block, at.offset, this.view);
  }

  /** Goes to the next (1) or previous (-1) finding in the text, counted from the caret. */
  step(half: LetterHalf, direction: 1 | -1): void {
    const id = this.found.next(half, direction, this.view);
    if (!id) return;
    this.goTo(id);
    this.update({ card: id, shown: this.view.shown + 1 });
  }

  /** Opens a finding and brings its words in view; the keyboard stays where it is. */
  reveal(id: string): void {
    this.activate(id);
    const found = this.find(id);
    if (found) scrollToPlace(found);
  }

  /** Scrolls to a finding, selects its words and puts the keyboard there. */
  goTo(id: string): void {
    this.activate(id);
    const found = this.find(id);
    if (!found) return;
    const { editor, segments, start, end } = found;
    editor.focus();
    editor.update(() => {
      $selectStretch(segments, start, end);
    });
    scrollToPlace(found);
  }

  /** Where the words of a finding stand on the screen, line by line; empty when they are not there. */
  rectsOf(id: string): DOMRect[] {
    const place = this.find(id);
    return place ? lineRects(place) : [];
  }

  /**
   * Puts a suggestion in the text, as one undo step; the keyboard stays where it is.
   * @returns false when other words stand there by now, or the letter may not be changed
   */
  apply(finding: Finding, suggestion: string): boolean {
    const editor = this.text.editor(finding.half);
    if (!editor?.isEditable()) return false;
    const found = this.find(finding.id);
    if (!finding.missing && !found) return false;
    if (!applyTo(editor, finding, found, suggestion)) return false;
    if (found) scrollToPlace(found, true);
    else bringInView(editor.getRootElement()?.lastElementChild, true);
    this.putAway(finding);
    this.update({ undoable: finding.half });
    this.rounds.soon();
    return true;
  }

  /** Takes a finding off the screen, until a score says otherwise. */
  putAway({ id }: Finding): void {
    this.places.forget(id);
    const without = (findings: readonly Finding[]) => findings.filter((each) => each.id !== id);
    this.update({ findings: without(this.view.findings), steps: without(this.view.steps), card: undefined });
    this.repaint();
  }

  /**
   * Moves the selected blocks of a half to the other one, or the block a finding stands in.
   * @returns how many blocks were moved
   */
  moveAcross(half: LetterHalf, finding?: string): number {
    const found = finding === undefined ? undefined : this.find(finding);
    const moved = this.moves.move(half, found?.segments[0]?.key);
    if (moved > 0) this.update({ undoable: half });
    return moved;
  }

  /** Takes back the last change in one half. */
  undo(half: LetterHalf): void {
    this.text.editor(half)?.dispatchCommand(UNDO_COMMAND, undefined);
  }

  /** Puts the keyboard back in the text. */
  focusText(half: LetterHalf): void {
    this.text.editor(half)?.focus();
  }

  isEditable(half: LetterHalf): boolean {
    return this.text.editor(half)?.isEditable() ?? false;
  }

  /** Whether the words of a finding still stand where they were found. */
  hasPlace(id: string): boolean {
    return this.places.of(id) !== undefined;
  }

  /** Asks for a score again after the worker failed. */
  retry(): void {
    this.rounds.soon();
  }

  private read(half: LetterHalf, editor: LexicalEditor): void {
    const { before, sameWords } = this.text.read(half, editor);
    if (!sameWords) {
      const others = this.text.blocksOf(half === 'front' ? 'back' : 'front');
      this.places.follow([...others, ...before], this.text.all());
      this.changed();
    }
    // Bold on a word changes the DOM under a mark and not one letter of the text.
    this.repaint();
  }

  private changed(): void {
    if (this.view.undoable || this.view.card) this.update({ undoable: undefined, card: undefined });
    this.rounds.changed();
  }

  private empty(): void {
    this.places.clear();
    this.update({ ...EMPTY_VIEW, hidden: this.view.hidden, shown: this.view.shown });
    this.repaint();
  }

  private rest(): void {
    this.update(this.found.measured(this.view));
    this.repaint();
  }

  private receive(answer: Exclude<ScoreAnswer, { error: unknown }>, own: SentBlocks): void {
    if ('steps' in answer) {
      this.update({ steps: this.found.advised(answer.steps, own, this.view) });
      return;
    }
    const { report } = answer;
    this.update({ state: 'klaar', report, ...this.found.scored(report, own, this.view) });
    this.repaint();
  }

  private find(id: string) {
    return this.text.locate(this.places.of(id));
  }

  private repaint(): void {
    this.marks.paint(this.view, (id) => this.places.of(id));
  }

  private update(change: Partial<LetterView>): void {
    // Who asked for one card did not ask for the next.
    this.view = { ...this.view, ...('card' in change && { asked: false }), ...change };
    for (const listener of this.listeners) listener();
  }
}
