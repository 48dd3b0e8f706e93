import { readFileSync } from 'node:fs';

/** Every class of ours starts with one of these. */
const OUR_CLASSES = ['brief-', 'luchtpost-', 'samenvoegen', 'sjabloon-stand', 'bakje'];

/** Whatever stands inside such an element is ours to mend. */
export const OURS = OUR_CLASSES.flatMap((name) => [`[class^="${name}"]`, `[class*=" ${name}"]`]).join(', ');

export interface Place {
  /** Rule of the checker: pa11y's code, axe's or htmlcs's. */
  code: string;
  /** Tag and first class of the element, such as `button.dropdown-indicator`: stays the same between builds. */
  element: string;
  ours: boolean;
}

interface KnownViolation {
  code: string;
  /** Elements of Payload's own chrome, by tag and first class. */
  elements: string[];
  reason: string;
}

/** What Payload's own chrome violates. The list may shrink; a violation that is not on it fails the tests. */
export const knownViolations = JSON.parse(
  readFileSync('tests/a11y/payload-chrome.json', 'utf8'),
) as KnownViolation[];

const isKnown = (place: Place) =>
  !place.ours &&
  knownViolations.some(({ code, elements }) => place.code === code && elements.includes(place.element));

/** The violations that must not be there, as lines that can be read in a failing test. */
export const unexpected = (places: readonly Place[]) => [
  ...new Set(
    places
      .filter((place) => !isKnown(place))
      .map(({ code, element, ours }) => `${ours ? 'ours' : 'payload'} | ${code} | ${element}`),
  ),
];

/** Tag and first class of an element, from how it begins in the page. */
export function elementOf(html: string): string {
  const tag = /^<([a-z0-9]+)/i.exec(html)?.[1] ?? 'unknown';
  const className = /class="([^"\s]+)/.exec(html.slice(0, html.indexOf('>')))?.[1];
  return className ? `${tag}.${className}` : tag;
}
