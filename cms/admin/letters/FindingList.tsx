'use client';

import type { LetterStore } from '../../editor/briefScore/letterStore.ts';
import { type CardActions, FindingCard } from './FindingCard.tsx';
import { type FindingGroup, placeShown } from './findingGroups.ts';

interface FindingListProps extends CardActions {
  store: LetterStore;
  groups: readonly FindingGroup[];
  active: string | undefined;
}

const PARTS: { title: string; holds(group: FindingGroup): boolean }[] = [
  { title: 'Voorkant', holds: ({ findings: [{ missing, half }] }) => !missing && half === 'front' },
  { title: 'Achterkant', holds: ({ findings: [{ missing, half }] }) => !missing && half === 'back' },
  { title: 'Dit ontbreekt nog', holds: ({ findings: [{ missing }] }) => missing },
];

/** The findings in order of place: front, back, and what stands nowhere yet. */
export function FindingList({ store, groups, active, ...actions }: FindingListProps) {
  return PARTS.map(({ title, holds }) => {
    const part = groups.filter(holds);
    return part.length === 0 ? null : (
      <section aria-label={title} className="brief-groep" key={title}>
        <h4>{title}</h4>
        <ol>
          {part.map((group) => {
            const { finding, number, next } = placeShown(group, active);
            return (
              <FindingCard
                active={finding.id === active}
                editable={store.isEditable(finding.half)}
                finding={finding}
                key={group.key}
                kind={group.kind}
                next={next}
                number={number}
                times={group.findings.length}
                {...actions}
              />
            );
          })}
        </ol>
      </section>
    );
  });
}
