import type { CollectionBeforeChangeHook, Field } from 'payload';
import { staffOnlyField } from '../access/access.ts';
import { refusal } from '../access/refusal.ts';
import { judge } from './floor.ts';

/** Shorter than this is no reason. */
const LEAST_REASON = 15;

const LABEL = 'Waarom mag deze tekst moeilijker zijn?';

/** The written reason to publish a text that is too hard. Part of the document, so every version keeps its own. */
export const belowFloorReasonField: Field = {
  name: 'belowFloorReason',
  type: 'textarea',
  label: LABEL,
  maxLength: 500,
  access: { read: staffOnlyField },
  admin: {
    position: 'sidebar',
    description:
      'Alleen nodig als u een tekst publiceert die moeilijker is dan de norm. Niet te zien op de site.',
  },
};

/** Publishing a text harder than its readers' level asks why; saving a draft never does. */
export const askReasonBelowFloor: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  if (data._status !== 'published') return data;
  const whole = { ...originalDoc, ...data } as Record<string, unknown>;
  if (String(whole.belowFloorReason ?? '').trim().length >= LEAST_REASON) return data;
  const judged = judge(collection.slug, whole);
  if (!judged?.isBelowFloor) return data;
  throw refusal(
    `Deze tekst leest als ${judged.level} (leesbaarheid ${judged.score} van 100). Hier is ${judged.hardest} het moeilijkste dat mag. Maak de tekst makkelijker, of schrijf in de zijbalk bij “${LABEL}” in een zin waarom het zo moet. Uw tekst is nog niet gepubliceerd.`,
    400,
  );
};
