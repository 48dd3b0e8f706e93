import { ICONS, type IconName } from '../icons.ts';

type Child = Node | string | undefined | false;
type Attributes = Record<string, string | boolean | undefined>;

/**
 * Makes an element. Text goes in as text, never as HTML, so nothing that is typed or pasted can become markup.
 * @param attributes false and undefined are left out, true gives an attribute without a value
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** The same for SVG. */
export function s<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
}

/** One of our drawings, beside words that say the same. */
export function icon(name: IconName): SVGSVGElement {
  return s(
    'svg',
    { class: 'lp-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    s('path', { d: ICONS[name] }),
  );
}

/** A button of the theme. */
export function button(
  label: string,
  onClick: () => void,
  { kind = 'secondary', drawing }: { kind?: 'primary' | 'secondary'; drawing?: IconName } = {},
): HTMLButtonElement {
  const element = h(
    'button',
    { type: 'button', class: `nl-button nl-button--${kind} lp-button` },
    drawing && icon(drawing),
    label,
  );
  element.addEventListener('click', onClick);
  return element;
}
