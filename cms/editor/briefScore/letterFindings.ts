import type { LetterHalf, LetterReport } from '../../../scoring/types.ts';
import type { Passages } from '../../letters/bouwstenen/passages.ts';
import { measureFront } from '../moveToBack/frontLength.ts';
import { fieldFindings } from './fieldFindings.ts';
import { FindingPlaces } from './findingPlaces.ts';
import { type Finding, findingAt, inOrder, type PlacedFindings, placeFindings } from './findings.ts';
import { NO_SILENCE, type Silence } from './ignored.ts';
import type { LetterText } from './letterText.ts';
import type { LetterView } from './letterView.ts';
import { overLength } from './overLength.ts';
import type { SentBlocks } from './scoreRounds.ts';
import { placeSteps } from './stepFindings.ts';
import { nextStop } from './walk.ts';

/**
 * What there is to say about one letter, and where: joins the answers of the engine with what is wrong with its fields
 * and its length, leaves out what is silenced, and puts it in the order of the text.
 */
export class LetterFindings {
  readonly places = new FindingPlaces();
  silence: Silence = NO_SILENCE;
  /** Plain names of the fields this letter knows; undefined until the form told them. */
  fields: ReadonlySet<string> | undefined;
  private passages: Passages = new Map();
  private allPassages = false;
  private readonly text: LetterText;

  constructor(text: LetterText) {
    this.text = text;
  }

  /** @param complete  whether these are all the bouwstenen there are: then any other name is a mistake */
  setPassages(passages: Passages, complete: boolean): void {
    this.passages = passages;
    this.allPassages = complete;
  }

  /** How long the front is now, with what that gives to say. */
  measured(view: LetterView): Pick<LetterView, 'length' | 'findings'> {
    const front = this.text.blocksOf('front');
    const length = measureFront(this.text.editor('front'), front);
    const { findings, places } = overLength(length, front, view.findings, this.silence);
    this.places.keep(findings, places);
    return { length, findings: this.ordered(findings) };
  }

  /** Takes in a score. What was open stays open as long as it is still found. */
  scored(
    report: LetterReport,
    own: SentBlocks,
    view: LetterView,
  ): Pick<LetterView, 'findings' | 'active' | 'card'> {
    const fresh = placeFindings(report, own, view.findings, this.silence);
    const broken = this.fieldFindings(view);
    const { findings, places } = overLength(
      view.length,
      this.text.blocksOf('front'),
      [...fresh.findings, ...broken.findings],
      this.silence,
    );
    this.places.setFindings(new Map([...fresh.places, ...broken.places, ...places]));
    const stays = (id: string | undefined) =>
      findings.some((finding) => finding.id === id) || (id !== undefined && this.places.isStep(id));
    return {
      findings: this.ordered(findings),
      active: stays(view.active) ? view.active : undefined,
      card: stays(view.card) ? view.card : undefined,
    };
  }

  /** Takes in what helps most. */
  advised(steps: Parameters<typeof placeSteps>[0], own: SentBlocks, view: LetterView): Finding[] {
    const { findings, places } = placeSteps(steps, own, view.report);
    this.places.setSteps(places);
    return findings;
  }

  /** The finding at a place in the text, of those that are shown. */
  at(block: string, offset: number, view: LetterView): string | undefined {
    return findingAt(this.places.shown(view.findings, view.hidden), block, offset);
  }

  /** The next (1) or previous (-1) finding in the text, counted from the caret, or from the top of the half. */
  next(half: LetterHalf, direction: 1 | -1, view: LetterView): string | undefined {
    const order = this.text.all().map(({ id }) => id);
    const caret = this.text.caret(half);
    const top = half === 'front' ? 0 : this.text.blocksOf('front').length;
    const from = { block: caret ? order.indexOf(caret.block) : top, offset: caret?.offset ?? 0 };
    const shown = this.places.shown(view.findings, view.hidden);
    return nextStop(shown, order, from, view.active, direction);
  }

  /** What is wrong with the codes; nothing as long as the form did not say which fields there are. */
  private fieldFindings(view: LetterView): PlacedFindings {
    if (!this.fields) return { findings: [], places: new Map() };
    const known = { fields: this.fields, passages: this.passages, complete: this.allPassages };
    return fieldFindings(this.text.all(), known, view.findings, this.silence);
  }

  private ordered(findings: readonly Finding[]): Finding[] {
    return inOrder(
      findings,
      this.places.ofFindings(),
      this.text.all().map(({ id }) => id),
    );
  }
}
