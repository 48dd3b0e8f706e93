import { ANSWER_OPTIONS, REASON_OPTIONS } from '../fields/feedbackOptions.ts';

type Answer = (typeof ANSWER_OPTIONS)[number]['value'];

export interface Feedback {
  page: string;
  answer: Answer;
  reason?: string | null | undefined;
}

export interface PageSummary {
  page: string;
  total: number;
  counts: Record<Answer, number>;
  /** The reason given most often, in words; undefined when nobody gave one. */
  topReason: string | undefined;
}

/** Answers per page: the page that helped the fewest people first, because that is where work waits. */
export function summarise(answers: readonly Feedback[]): PageSummary[] {
  const pages = new Map<string, Feedback[]>();
  for (const answer of answers) pages.set(answer.page, [...(pages.get(answer.page) ?? []), answer]);
  return [...pages]
    .map(([page, given]) => ({
      page,
      total: given.length,
      counts: Object.fromEntries(
        ANSWER_OPTIONS.map(({ value }) => [value, given.filter(({ answer }) => answer === value).length]),
      ) as Record<Answer, number>,
      topReason: mostGiven(given),
    }))
    .sort((a, b) => b.counts.nee - a.counts.nee || b.total - a.total || a.page.localeCompare(b.page));
}

function mostGiven(given: readonly Feedback[]): string | undefined {
  const counted = REASON_OPTIONS.map(({ label, value }) => ({
    label,
    times: given.filter(({ reason }) => reason === value).length,
  })).sort((a, b) => b.times - a.times);
  const [first] = counted;
  return first && first.times > 0 ? `${first.label} (${first.times})` : undefined;
}
