import {
  $addUpdateTag,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import type { FindingKind, LetterHalf, LetterKind } from '../../../scoring/types.ts';
import { expandPassages, type Passages } from '../../letters/bouwstenen/passages.ts';
import { documentOf } from '../../letters/toLetterDocument.ts';
import { measureFront } from '../moveToBack/frontLength.ts';
import { LinkedMoves } from '../moveToBack/linkedMoves.ts';
import { $appendPassage, $insertPassage, $replaceWords, $selectStretch } from './applySuggestion.ts';
import { bringInView } from './bringInView.ts';
import { fieldFindings } from './fieldFindings.ts';
import {
  type Finding,
  type FindingPlace,
  findingAt,
  followPlaces,
  inOrder,
  kindShown,
  type PlacedFindings,
  placeFindings,
} from './findings.ts';
import { NO_SILENCE, type Silence } from './ignored.ts';
import { LetterMarks } from './letterMarks.ts';
import { LetterText, scrollToPlace } from './letterText.ts';
import { EMPTY_VIEW, type LetterView } from './letterView.ts';
import type { LiveBlock } from './liveBlocks.ts';
import { rangeOf } from './marks.ts';
import { overLength } from './overLength.ts';
import { askScore, onScore } from './scoreClient.ts';
import type { ScoreAnswer } from './scoreQuestion.ts';
import { placeSteps } from './stepFindings.ts';
import { nextStop } from './walk.ts';

export type { LetterView } from './letterView.ts';

/** Long enough to be quiet between two keys, short enough to be there when the writer looks up. */
const DEBOUNCE_MS = 120;
/** What costs more than a score waits until the writer rests. */
const REST_MS = 600;

interface Asked {
  version: number;
  /** The live blocks of the document that was sent; undefined inside a bouwsteen. */
  own: readonly (LiveBlock | undefined)[];
}

/**
 * One open letter: joins the editors of front and back into one document, has it scored beside the page,
 * and keeps findings on their place while somebody types. Editors and panel of a form share one store.
 */
export class LetterStore {
  readonly text = new LetterText();
  private readonly name: string;
  private view: LetterView = EMPTY_VIEW;
  private readonly listeners = new Set<() => void>();
  private readonly moves = new LinkedMoves((half) => this.text.editor(half));
  private places = new Map<string, FindingPlace>();
  private stepPlaces = new Map<string, FindingPlace>();
  private readonly marks = new LetterMarks(this.text);
  private kind: LetterKind | undefined;
  private passages: Passages = new Map();
  private allPassages = false;
  /** Plain names of the fields this letter knows; undefined until the form told them. */
  private fields: ReadonlySet<string> | undefined;
  private silence: Silence = NO_SILENCE;
  private version = 0;
  private asked: Asked | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restTimer: ReturnType<typeof setTimeout> | undefined;
  private stopListening: (() => void) | undefined;

  constructor(name: string) {
    this.name = name;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): LetterView => this.view;

  /** Begins to listen for scores; call once there is a browser. @returns the end of it */
  open(): () => void {
    this.marks.open();
    this.stopListening = onScore(this.name, (answer) => this.receive(answer));
    return () => {
      this.stopListening?.();
      clearTimeout(this.timer);
      clearTimeout(this.restTimer);
      this.marks.close();
    };
  }

  /** The kind of letter decides which legal parts are asked for. */
  setKind(kind: LetterKind | undefined): void {
    if (kind === this.kind) return;
    this.kind = kind;
    this.changed();
  }

  /**
   * The bouwstenen of the organisation: their text is part of the letter that names them.
   * @param complete  whether these are all there are: then any other name is a mistake
   */
  setPassages(passages: Passages, complete: boolean): void {
    this.passages = passages;
    this.allPassages = complete;
    this.changed();
  }

  /** The fields a writer may use in this letter, by plain name. */
  setFields(fields: ReadonlySet<string>): void {
    this.fields = fields;
    this.scoreSoon(0);
  }

  /** What is not to be marked; what is on the screen goes at once, what comes back waits for the score. */
  setSilence(silence: Silence): void {
    this.silence = silence;
    this.scoreSoon(0);
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
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) this.read(half, editor);
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
   * @param keep  stay with the open finding as long as the caret is in it
   */
  showAtCaret(half: LetterHalf, keep = false): string | undefined {
    const at = this.text.caret(half);
    const open = keep && this.view.active ? this.placeOf(this.view.active) : undefined;
    const stays = at && open?.block === at.block && open.start <= at.offset && at.offset <= open.end;
    const id = stays ? this.view.active : at && findingAt(this.shownPlaces(), at.block, at.offset);
    if (id) {
      this.update({ active: id, card: id, shown: this.view.shown + 1 });
      this.repaint();
    } else if (this.view.card) this.update({ card: undefined });
    return id;
  }

  /** The finding at a place in a text node, such as the one under the pointer. */
  findAt(half: LetterHalf, key: string, offset: number): string | undefined {
    const at = this.text.placeOf(half, key, offset);
    return at && findingAt(this.shownPlaces(), at.block, at.offset);
  }

  /** Goes to the next (1) or previous (-1) finding in the text, counted from the caret. */
  step(half: LetterHalf, direction: 1 | -1): void {
    const order = this.text.all().map(({ id }) => id);
    const caret = this.text.caret(half);
    const top = half === 'front' ? 0 : this.text.blocksOf('front').length;
    const block = caret ? order.indexOf(caret.block) : top;
    const from = { block, offset: caret?.offset ?? 0 };
    const id = nextStop(this.shownPlaces(), order, from, this.view.active, direction);
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
    const range = place && rangeOf(place);
    return range ? [...range.getClientRects()] : [];
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
    let applied = false;
    editor.update(
      () => {
        $addUpdateTag(HISTORY_PUSH_TAG);
        $addUpdateTag(SKIP_DOM_SELECTION_TAG);
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG);
        if (finding.missing) {
          if (!found || !$insertPassage(found, found.start, suggestion)) $appendPassage(suggestion);
          applied = true;
        } else if (found) {
          applied = $replaceWords(found.segments, found.start, finding.message.actual, suggestion);
        }
      },
      { discrete: true },
    );
    if (!applied) return false;
    if (found) scrollToPlace(found, true);
    else bringInView(editor.getRootElement()?.lastElementChild, true);
    this.putAway(finding);
    this.update({ undoable: finding.half });
    this.scoreSoon(0);
    return true;
  }

  /** Takes a finding off the screen, until a score says otherwise. */
  putAway({ id }: Finding): void {
    this.places.delete(id);
    this.stepPlaces.delete(id);
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
    return this.placeOf(id) !== undefined;
  }

  /** Asks for a score again after the worker failed. */
  retry(): void {
    this.scoreSoon(0);
  }

  private read(half: LetterHalf, editor: LexicalEditor): void {
    const { before, sameWords } = this.text.read(half, editor);
    if (!sameWords) {
      const byId = (blocks: readonly LiveBlock[]) => new Map(blocks.map((block) => [block.id, block]));
      const others = this.text.blocksOf(half === 'front' ? 'back' : 'front');
      const old = byId([...others, ...before]);
      const now = byId(this.text.all());
      this.places = followPlaces(this.places, old, now);
      this.stepPlaces = followPlaces(this.stepPlaces, old, now);
      this.changed();
    }
    // Bold on a word changes the DOM under a mark and not one letter of the text.
    this.repaint();
  }

  private changed(): void {
    this.version += 1;
    if (this.view.undoable || this.view.card) this.update({ undoable: undefined, card: undefined });
    this.scoreSoon(DEBOUNCE_MS);
  }

  private scoreSoon(delay: number): void {
    clearTimeout(this.timer);
    clearTimeout(this.restTimer);
    this.timer = setTimeout(() => this.ask(), delay);
    this.restTimer = setTimeout(() => this.rest(), REST_MS);
  }

  private ask(): void {
    const blocks = this.text.all();
    if (blocks.length === 0) {
      this.places = new Map();
      this.stepPlaces = new Map();
      this.update({ ...EMPTY_VIEW, hidden: this.view.hidden, shown: this.view.shown });
      this.repaint();
      return;
    }
    if (this.view.state === 'leeg') this.update({ state: 'wacht' });
    this.send('score', blocks);
  }

  private rest(): void {
    const blocks = this.text.all();
    if (blocks.length === 0) return;
    this.send('stappen', blocks);
    const length = measureFront(this.text.editor('front'), this.text.blocksOf('front'));
    const { findings, places } = overLength(
      length,
      this.text.blocksOf('front'),
      this.view.findings,
      this.silence,
    );
    this.places = new Map([...this.places].filter(([id]) => findings.some((finding) => finding.id === id)));
    for (const [id, place] of places) this.places.set(id, place);
    this.update({ length, findings: this.ordered(findings) });
    this.repaint();
  }

  private send(about: 'score' | 'stappen', live: readonly LiveBlock[]): void {
    const { blocks, own } = expandPassages(live, this.passages);
    this.asked = { version: this.version, own };
    askScore({ letter: this.name, version: this.version, about, document: documentOf(blocks, this.kind) });
  }

  private receive(answer: ScoreAnswer): void {
    if ('error' in answer) {
      this.update({ state: 'storing' });
      return;
    }
    // Typed on meanwhile: the places of this answer belong to a text that is no more.
    if (answer.version !== this.version || answer.version !== this.asked?.version) return;
    const { own } = this.asked;
    if ('steps' in answer) {
      const { findings, places } = placeSteps(answer.steps, own, this.view.report);
      this.stepPlaces = places;
      this.update({ steps: findings });
      return;
    }
    const fresh = placeFindings(answer.report, own, this.view.findings, this.silence);
    const broken = this.fieldFindings();
    const { findings, places } = overLength(
      this.view.length,
      this.text.blocksOf('front'),
      [...fresh.findings, ...broken.findings],
      this.silence,
    );
    this.places = new Map([...fresh.places, ...broken.places, ...places]);
    const stays = (id: string | undefined) =>
      findings.some((finding) => finding.id === id) || (id !== undefined && this.stepPlaces.has(id));
    const { active, card } = this.view;
    this.update({
      state: 'klaar',
      report: answer.report,
      findings: this.ordered(findings),
      active: stays(active) ? active : undefined,
      card: stays(card) ? card : undefined,
    });
    this.repaint();
  }

  /** What is wrong with the codes; nothing as long as the form did not say which fields there are. */
  private fieldFindings(): PlacedFindings {
    if (!this.fields) return { findings: [], places: new Map() };
    const known = { fields: this.fields, passages: this.passages, complete: this.allPassages };
    return fieldFindings(this.text.all(), known, this.view.findings, this.silence);
  }

  private ordered(findings: readonly Finding[]): Finding[] {
    return inOrder(
      findings,
      this.places,
      this.text.all().map(({ id }) => id),
    );
  }

  private placeOf(id: string): FindingPlace | undefined {
    return this.places.get(id) ?? this.stepPlaces.get(id);
  }

  private find(id: string) {
    return this.text.locate(this.placeOf(id));
  }

  private shownPlaces(): Map<string, FindingPlace> {
    const { findings, hidden } = this.view;
    const shown = new Set(findings.filter((finding) => kindShown(finding, hidden)).map(({ id }) => id));
    return new Map([...this.places].filter(([id]) => shown.has(id)));
  }

  private repaint(): void {
    this.marks.paint(this.view, (id) => this.placeOf(id));
  }

  private update(change: Partial<LetterView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
