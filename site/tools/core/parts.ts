/** A part of the sheet as it stands on the page: its name, its heading and where it is. */
export interface Part {
  name: string;
  title: string;
  element: HTMLElement;
}

/** The parts of a sheet, in order. */
export function partsOf(root: ParentNode): Part[] {
  return [...root.querySelectorAll<HTMLElement>('[data-deel]')].map((element) => ({
    name: element.dataset.deel ?? '',
    title: textOf(element, '.lp-deel__kop'),
    element,
  }));
}

/** A question as it stands on the page. */
export interface AskedQuestion {
  /** The name its answers are kept under. */
  name: string;
  /** Which kind of answer it takes. */
  kind: string;
  title: string;
  element: HTMLElement;
}

/** The questions in a part or a sheet, in order. */
export function questionsOf(root: ParentNode): AskedQuestion[] {
  return [...root.querySelectorAll<HTMLElement>('[data-naam]')].map((element) => ({
    name: element.dataset.naam ?? '',
    kind: element.dataset.soort ?? '',
    title: textOf(element, '.lp-vraag__kop'),
    element,
  }));
}

/** The options of a choice or a list of ticks: their value, and the words that explain them. */
export function optionsOf({ element }: AskedQuestion): { value: string; help: string }[] {
  return [...element.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')].map(
    (input) => ({ value: input.value, help: textOf(input.parentElement, '.lp-keuze__hulp') }),
  );
}

const textOf = (root: ParentNode | null, selector: string): string =>
  root?.querySelector(selector)?.textContent?.trim() ?? '';
