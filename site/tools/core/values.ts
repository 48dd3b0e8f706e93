/** What stands in the controls of a sheet: one text, or the ticked answers of a list, by the control's name. */
export type Values = Record<string, string | string[]>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Controls that belong to the sheet. What a tool adds for itself carries no name, and stays out. */
export function controlsOf(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('input[name], textarea[name], select[name]')];
}

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';
const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'radio';

/**
 * Reads every answered control. Empty answers are left out.
 * @param before what was shown: an answer whose question or option a trainer took away is kept, not lost
 */
export function readValues(root: ParentNode, before: Values = {}): Values {
  const values: Values = {};
  const controls = controlsOf(root);
  const known = new Set(controls.map(({ name }) => name));
  for (const [name, value] of Object.entries(before)) {
    if (!known.has(name)) values[name] = value;
  }
  const options = new Map<string, Set<string>>();
  for (const control of controls) {
    if (isTick(control)) {
      options.set(control.name, (options.get(control.name) ?? new Set()).add(control.value));
      if (control.checked) values[control.name] = [...listAt(values, control.name), control.value];
    } else if (isChoice(control)) {
      if (control.checked) values[control.name] = control.value;
    } else if (control.value !== '') {
      values[control.name] = control.value;
    }
  }
  for (const [name, present] of options) {
    const gone = listAt(before, name).filter((value) => !present.has(value));
    if (gone.length > 0) values[name] = [...listAt(values, name), ...gone];
  }
  return values;
}

/** Puts `values` in the controls; a control without a value becomes empty. */
export function writeValues(root: ParentNode, values: Values): void {
  for (const control of controlsOf(root)) {
    const value = values[control.name];
    if (isTick(control)) control.checked = listAt(values, control.name).includes(control.value);
    else if (isChoice(control)) control.checked = value === control.value;
    else control.value = typeof value === 'string' ? value : '';
  }
}

/** The ticked answers under a name; none when there is nothing or a single text. */
export function listAt(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value : [];
}

/** The text under a name, without white space around it; '' when there is nothing or a list. */
export function textAt(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** The lines somebody typed under a name, empty ones left out. */
export function linesAt(values: Values, name: string): string[] {
  return textAt(values, name)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

export const isEmpty = (values: Values): boolean =>
  Object.values(values).every((value) => (Array.isArray(value) ? value.length === 0 : value.trim() === ''));

/** Whether two sheets hold the same answers, in whatever order. */
export function sameValues(one: Values, other: Values): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => JSON.stringify(one[name]) === JSON.stringify(other[name]))
  );
}
