'use client';

import type { FindingKind } from '../../../scoring/types.ts';
import { type Finding, kindShown } from '../../editor/briefScore/findings.ts';
import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { type CardActions, FindingCard } from './FindingCard.tsx';

interface FindingListProps extends CardActions {
  store: LetterStore;
  findings: readonly Finding[];
  hidden: ReadonlySet<FindingKind>;
  active: string | undefined;
}

const GROUPS: { title: string; holds(finding: Finding): boolean }[] = [
  { title: 'Voorkant', holds: ({ missing, half }) => !missing && half === 'front' },
  { title: 'Achterkant', holds: ({ missing, half }) => !missing && half === 'back' },
  { title: 'Dit ontbreekt nog', holds: ({ missing }) => missing },
];

/** The findings in order of place: front, back, and what stands nowhere yet. */
export function FindingList({ store, findings, hidden, active, ...actions }: FindingListProps) {
  return GROUPS.map(({ title, holds }) => {
    const group = findings.filter(holds);
    return group.length === 0 ? null : (
      <section aria-label={title} className="brief-groep" key={title}>
        <h4>{title}</h4>
        <ol>
          {group.map((finding) => (
            <FindingCard
              active={finding.id === active}
              editable={store.isEditable(finding.half)}
              finding={finding}
              key={finding.id}
              kind={kindShown(finding, hidden) ?? finding.message.kind}
              {...actions}
            />
          ))}
        </ol>
      </section>
    );
  });
}
