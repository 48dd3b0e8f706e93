import { h } from '../core/dom.ts';
import { ToolElement } from '../core/element.ts';
import { isEmpty, linesAt, textAt } from '../core/values.ts';

/**
 * The four faces of the card in the order of the sheet that is printed: above the back and the cover, below them,
 * upside down, the right and the left inside. Folded along the middle and once more, it is a booklet of 85.6 × 54 mm.
 */
const FACES = [
  { face: 'achter', parts: ['bellen', 'weten'] },
  { face: 'voor', parts: ['merken'] },
  { face: 'rechts', parts: ['helpt-niet'] },
  { face: 'links', parts: ['helpt'] },
] as const;

const FACE_NAMES = {
  voor: 'Voorkant',
  links: 'Binnenkant links',
  rechts: 'Binnenkant rechts',
  achter: 'Achterkant',
};

/** A wallet card, seen while it is written and printed at its true size. */
class Hulpkaart extends ToolElement {
  private readonly card = h('div', { class: 'lp-kaartje' });
  private readonly full = h('p', { class: 'nl-paragraph lp-kaartje-vol', role: 'status' });

  protected override setUp(): void {
    this.append(
      h(
        'section',
        { class: 'lp-deel lp-kaartje-deel', 'aria-labelledby': 'lp-kaartje-kop' },
        h('h2', { class: 'nl-heading nl-heading--level-2', id: 'lp-kaartje-kop' }, 'Zo wordt uw kaart'),
        h(
          'p',
          { class: 'nl-paragraph' },
          'Print op 100 procent. Knip op de dichte lijn. Vouw eerst de lange streep naar achter. Vouw hem dan dubbel.',
        ),
        this.full,
        this.card,
      ),
    );
  }

  protected override refresh(): void {
    this.card.replaceChildren(...FACES.map(({ face, parts }) => this.drawFace(face, parts)));
    const overfull = [...this.card.querySelectorAll<HTMLElement>('.lp-kaartje__tekst')]
      .filter((text) => text.scrollHeight > text.clientHeight + 1)
      .map((text) => text.dataset.kant as keyof typeof FACE_NAMES);
    this.full.textContent =
      overfull.length > 0
        ? `Dit past niet helemaal: ${overfull.map((face) => FACE_NAMES[face].toLowerCase()).join(', ')}. Schrijf het korter.`
        : '';
  }

  private drawFace(face: keyof typeof FACE_NAMES, parts: readonly string[]): HTMLElement {
    const name = textAt(this.values, 'merken.naam');
    const content = parts.flatMap((part) => this.written(part));
    return h(
      'div',
      { class: `lp-kaartje__kant lp-kaartje__kant--${face}`, role: 'group', 'aria-label': FACE_NAMES[face] },
      h(
        'div',
        { class: 'lp-kaartje__tekst', 'data-kant': face },
        face === 'voor' &&
          h('p', { class: 'lp-kaartje__naam' }, name ? `Hulpkaart van ${name}` : 'Hulpkaart'),
        ...content,
      ),
    );
  }

  /** The heading of a part of the sheet with what was written under it; the trainer's words, not ours. */
  private written(part: string): HTMLElement[] {
    const section = this.querySelector(`[data-deel="${part}"]`);
    const title = section?.querySelector('.lp-deel__kop')?.textContent?.trim();
    const answers = [...(section?.querySelectorAll<HTMLElement>('[data-naam]') ?? [])]
      .map(({ dataset }) => dataset.naam ?? '')
      .filter((name) => name !== 'merken.naam')
      .flatMap((name) => linesAt(this.values, name));
    // An empty card keeps its headings, for a pen; a written one shows only what was written.
    return title && (answers.length > 0 || isEmpty(this.values))
      ? [
          h('p', { class: 'lp-kaartje__kop' }, title),
          ...answers.map((line) => h('p', { class: 'lp-kaartje__regel' }, line)),
        ]
      : [];
  }
}

customElements.define('lp-hulpkaart', Hulpkaart);
