import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf, LetterKind, LetterReport } from '../../../scoring/types.ts';
import { documentOf } from '../../letters/toLetterDocument.ts';
import { $appendPassage, $insertPassage, $replaceWords, $selectStretch } from './applySuggestion.ts';
import { bringInView } from './bringInView.ts';
import { type Finding, type FindingPlace, findingAt, followPlaces, placeFindings } from './findings.ts';
import { type LiveBlock, readBlocks } from './liveBlocks.ts';
import { type MarkKind, type MarkPlace, Marks } from './marks.ts';
import { askScore, onScore } from './scoreClient.ts';
import type { ScoreAnswer } from './scoreQuestion.ts';
import { nextStop } from './walk.ts';

/** Long enough to be quiet between two keys, short enough to be there when the writer looks up. */
const DEBOUNCE_MS = 120;

/** What the panel shows; a new object at every change, never at a key press. */
export interface LetterView {
  /** `leeg`: nothing to score. `wacht`: the first answer is under way. */
  state: 'leeg' | 'wacht' | 'klaar' | 'storing';
  report: LetterReport | undefined;
  findings: readonly Finding[];
  /** The finding that is open, in the panel and in the text. */
  active: string | undefined;
  /** Counts the times the writer asked for the open finding from the text: then the panel shows it. */
  shown: number;
  /** The half in which a suggestion was applied just now; undefined as soon as the letter changes again. */
  undoable: LetterHalf | undefined;
}

const HALVES = ['front', 'back'] as const;
const EMPTY: LetterView = {
  state: 'leeg',
  report: undefined,
  findings: [],
  active: undefined,
  shown: 0,
  undoable: undefined,
};

/**
 * One open letter: joins the editors of front and back into one document, has it scored beside the page,
 * and keeps findings on their place while somebody types. Editors and panel of a form share one store.
 */
export class LetterStore {
  private readonly name: string;
  private view: LetterView = EMPTY;
  private readonly listeners = new Set<() => void>();
  private readonly editors = new Map<LetterHalf, LexicalEditor>();
  private readonly blocks = new Map<LetterHalf, LiveBlock[]>();
  private places = new Map<string, FindingPlace>();
  private readonly marks = new Marks();
  private kind: LetterKind | undefined;
  private version = 0;
  private asked: { version: number; blocks: LiveBlock[] } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
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
    this.stopListening = onScore(this.name, (answer) => this.receive(answer));
    return () => {
      this.stopListening?.();
      clearTimeout(this.timer);
      this.marks.paint(new Map());
    };
  }

  /** The kind of letter decides which legal parts are asked for. */
  setKind(kind: LetterKind | undefined): void {
    if (kind === this.kind) return;
    this.kind = kind;
    this.changed();
  }

  /** Takes in the editor of one half. @returns lets go of it */
  connect(half: LetterHalf, editor: LexicalEditor): () => void {
    this.editors.set(half, editor);
    this.read(half, editor);
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) this.read(half, editor);
    });
    return () => {
      unregister();
      if (this.editors.get(half) !== editor) return;
      this.editors.delete(half);
      this.blocks.delete(half);
      this.repaint();
    };
  }

  /** Opens a finding in the panel and in the text. */
  activate(id: string | undefined): void {
    if (id === this.view.active) return;
    this.update({ active: id });
    this.repaint();
  }

  /**
   * Opens the finding that stands at the caret, if any, and brings it in view in the panel.
   * @param keep  stay with the open finding as long as the caret is in it
   */
  showAtCaret(half: LetterHalf, keep = false): string | undefined {
    const at = this.caret(half);
    const open = keep && this.view.active ? this.places.get(this.view.active) : undefined;
    const stays = at && open?.block === at.block && open.start <= at.offset && at.offset <= open.end;
    const id = stays ? this.view.active : at && findingAt(this.places, at.block, at.offset);
    if (id) {
      this.update({ active: id, shown: this.view.shown + 1 });
      this.repaint();
    }
    return id;
  }

  /** Goes to the next (1) or previous (-1) finding in the text, counted from the caret. */
  step(half: LetterHalf, direction: 1 | -1): void {
    const order = this.allBlocks().map(({ id }) => id);
    const caret = this.caret(half);
    const block = caret
      ? order.indexOf(caret.block)
      : half === 'front'
        ? 0
        : (this.blocks.get('front')?.length ?? 0);
    const id = nextStop(
      this.places,
      order,
      { block, offset: caret?.offset ?? 0 },
      this.view.active,
      direction,
    );
    if (!id) return;
    this.goTo(id);
    this.update({ shown: this.view.shown + 1 });
  }

  /** Opens a finding and brings its words in view; the keyboard stays where it is. */
  reveal(id: string): void {
    this.activate(id);
    const found = this.find(id);
    if (found) this.scrollTo(found);
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
    this.scrollTo(found);
  }

  /**
   * Puts a suggestion in the text, as one undo step; the keyboard stays where it is.
   * @returns false when other words stand there by now, or the letter may not be changed
   */
  apply(finding: Finding, suggestion: string): boolean {
    const editor = this.editors.get(finding.half);
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
    if (found) this.scrollTo(found, true);
    else bringInView(editor.getRootElement()?.lastElementChild, true);
    this.places.delete(finding.id);
    this.update({
      findings: this.view.findings.filter(({ id }) => id !== finding.id),
      undoable: finding.half,
    });
    this.repaint();
    this.scoreSoon(0);
    return true;
  }

  /** Takes back the last change in one half. */
  undo(half: LetterHalf): void {
    this.editors.get(half)?.dispatchCommand(UNDO_COMMAND, undefined);
  }

  /** Puts the keyboard back in the text. */
  focusText(half: LetterHalf): void {
    this.editors.get(half)?.focus();
  }

  isEditable(half: LetterHalf): boolean {
    return this.editors.get(half)?.isEditable() ?? false;
  }

  /** Whether the words of a finding still stand where they were found. */
  hasPlace(id: string): boolean {
    return this.places.has(id);
  }

  /** Asks for a score again after the worker failed. */
  retry(): void {
    this.scoreSoon(0);
  }

  private read(half: LetterHalf, editor: LexicalEditor): void {
    const before = this.blocks.get(half) ?? [];
    const after = readBlocks(editor.getEditorState(), half);
    this.blocks.set(half, after);
    const sameWords =
      before.length === after.length &&
      before.every(({ id, text, kind, level }, index) => {
        const now = after[index];
        return now?.id === id && now.text === text && now.kind === kind && now.level === level;
      });
    if (!sameWords) {
      const others = this.allBlocks().filter((block) => block.half !== half);
      const byId = (blocks: LiveBlock[]) => new Map([...others, ...blocks].map((block) => [block.id, block]));
      this.places = followPlaces(this.places, byId(before), byId(after));
      this.changed();
    }
    // Bold on a word changes the DOM under a mark and not one letter of the text.
    this.repaint();
  }

  private changed(): void {
    this.version += 1;
    if (this.view.undoable) this.update({ undoable: undefined });
    this.scoreSoon(DEBOUNCE_MS);
  }

  private scoreSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), delay);
  }

  private ask(): void {
    const blocks = this.allBlocks();
    if (blocks.length === 0) {
      this.places = new Map();
      this.update({ ...EMPTY, shown: this.view.shown });
      this.repaint();
      return;
    }
    if (this.view.state === 'leeg') this.update({ state: 'wacht' });
    this.asked = { version: this.version, blocks };
    askScore({ letter: this.name, version: this.version, document: documentOf(blocks, this.kind) });
  }

  private receive(answer: ScoreAnswer): void {
    if ('error' in answer) {
      this.update({ state: 'storing' });
      return;
    }
    // Typed on meanwhile: the places of this answer belong to a text that is no more.
    if (answer.version !== this.version || answer.version !== this.asked?.version) return;
    const { findings, places } = placeFindings(answer.report, this.asked.blocks, this.view.findings);
    this.places = places;
    const { active } = this.view;
    const stays = findings.some(({ id }) => id === active);
    this.update({ state: 'klaar', report: answer.report, findings, active: stays ? active : undefined });
    this.repaint();
  }

  private allBlocks(): LiveBlock[] {
    return HALVES.flatMap((half) => this.blocks.get(half) ?? []);
  }

  private find(id: string): (MarkPlace & { text: string }) | undefined {
    const place = this.places.get(id);
    const block = place && this.allBlocks().find((each) => each.id === place.block);
    const editor = block && this.editors.get(block.half);
    if (!place || !block || !editor) return undefined;
    return { editor, text: block.text, segments: block.segments, start: place.start, end: place.end };
  }

  private caret(half: LetterHalf): { block: string; offset: number } | undefined {
    const key = this.editors.get(half)?.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection)
        ? { key: selection.anchor.key, offset: selection.anchor.offset }
        : undefined;
    });
    if (!key) return undefined;
    for (const block of this.blocks.get(half) ?? []) {
      const segment = block.segments.find((each) => each.key === key.key);
      if (segment) return { block: block.id, offset: segment.start + key.offset };
      if (block.element === key.key) return { block: block.id, offset: 0 };
    }
    return undefined;
  }

  private scrollTo({ editor, segments, start }: MarkPlace, atOnce = false): void {
    const segment = segments.find((each) => start >= each.start && start < each.end) ?? segments[0];
    if (segment) bringInView(editor.getElementByKey(segment.key), atOnce);
  }

  private repaint(): void {
    const blocks = new Map(this.allBlocks().map((block) => [block.id, block]));
    const wanted = new Map<string, { kind: MarkKind; place: MarkPlace }>();
    for (const finding of this.view.findings) {
      const at = this.places.get(finding.id);
      const block = at && blocks.get(at.block);
      const editor = block && this.editors.get(block.half);
      if (!at || !block || !editor || at.start === at.end) continue;
      const place = { editor, segments: block.segments, start: at.start, end: at.end };
      wanted.set(finding.id, { kind: finding.message.kind, place });
      if (finding.id === this.view.active) wanted.set('actief', { kind: 'actief', place });
    }
    this.marks.paint(wanted);
  }

  private update(change: Partial<LetterView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
