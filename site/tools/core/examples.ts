import { button } from './dom.ts';

/** The two halves of `Als er post komt, dan leg ik die weg`, or undefined when it is no such plan. */
export function splitPlan(text: string): { when: string; action: string } | undefined {
  const at = text.search(/,\s*dan\s/i);
  if (at === -1) return undefined;
  const when = text
    .slice(0, at)
    .replace(/^\s*als\s+/i, '')
    .trim();
  const action = text
    .slice(at)
    .replace(/^,\s*dan\s+/i, '')
    .replace(/\.\s*$/, '')
    .trim();
  return when && action ? { when, action } : undefined;
}

/**
 * Puts a button behind every example of an als-dan-plan that takes it over.
 * @param take gets the name of the question the example stands under, and its two halves
 */
export function offerExamples(
  root: ParentNode,
  take: (question: string, plan: { when: string; action: string }) => void,
): void {
  for (const example of root.querySelectorAll('.lp-voorbeelden__een')) {
    const text = example.textContent ?? '';
    const plan = splitPlan(text);
    const question = example.closest<HTMLElement>('[data-naam]')?.dataset.naam;
    if (!plan || !question) continue;
    const use = button('Neem over', () => take(question, plan));
    use.setAttribute('aria-label', `Neem over: ${text.trim()}`);
    example.append(use);
  }
}
