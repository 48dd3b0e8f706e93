import type { LetterBlock } from '../../../../scoring/types.ts';
import type { Passages } from '../../bouwstenen/passages.ts';
import { codesIn, plainName } from '../../fields/fieldCodes.ts';

/** `((als name is value))`: both as a plain name. */
export interface Condition {
  name: string;
  value: string;
}

/**
 * Where a letter uses each field, by plain name: for each place the conditions that must all hold for it to be
 * printed. A place without conditions is always printed. It travels to the browser as JSON.
 */
export type FieldUses = Record<string, Condition[][]>;

/**
 * Finds the fields a letter needs, also in its bouwstenen and in its conditions.
 * @param blocks  the letter's own blocks, with codes
 */
export function usedFields(blocks: readonly LetterBlock[], passages: Passages): FieldUses {
  const uses: FieldUses = Object.create(null) as FieldUses;
  const use = (name: string, open: readonly Condition[]) => {
    uses[name] ??= [];
    uses[name].push([...open]);
  };
  for (const half of ['front', 'back'] as const) {
    // A condition that is not complete is always kept, as when the letter is filled in.
    const open: (Condition | undefined)[] = [];
    const holding = () => open.filter((each) => each !== undefined);
    for (const block of blocks.filter((each) => each.half === half)) {
      for (const code of codesIn(block.text)) {
        if (code.type === 'veld') use(code.name, holding());
        else if (code.type === 'einde') open.pop();
        else if (code.type === 'als-onvolledig') open.push(undefined);
        else if (code.type === 'als') {
          use(code.name, holding());
          open.push({ name: code.name, value: code.value });
        } else {
          for (const own of passages.get(code.slug) ?? []) {
            for (const inside of codesIn(own.text)) if (inside.type === 'veld') use(inside.name, holding());
          }
        }
      }
    }
  }
  return uses;
}

/** Whether a field is printed, or decides what is printed, when the others have these values. */
export function isUsed(uses: FieldUses, name: string, values: ReadonlyMap<string, string>): boolean {
  return (uses[name] ?? []).some((conditions) =>
    conditions.every((condition) => plainName(values.get(condition.name) ?? '') === condition.value),
  );
}
