import type { FirstStep } from '../../../scoring/index.ts';
import type { LetterReport, SentenceCause } from '../../../scoring/types.ts';
import type { Finding, PlacedFindings } from './findings.ts';
import type { LiveBlock } from './liveBlocks.ts';

const CAUSES: Record<SentenceCause, string> = {
  lengte: 'de lengte',
  woorden: 'moeilijke woorden',
  bouw: 'de bouw van de zin',
  aanspreken: 'hoe hij de lezer aanspreekt',
  tekens: 'haakjes en andere tekens',
};

/**
 * Turns the engine's first steps into findings, so that they are shown, found and applied like any other.
 * @param own  the live blocks that were sent; a step inside a bouwsteen is left out
 */
export function placeSteps(
  steps: readonly FirstStep[],
  own: readonly (LiveBlock | undefined)[],
  report: LetterReport | undefined,
): PlacedFindings {
  const findings: Finding[] = [];
  const places: PlacedFindings['places'] = new Map();
  for (const [index, step] of steps.entries()) {
    const block = own[step.place.block];
    if (!block) continue;
    const id = `stap|${index}|${step.reason}|${step.actual}`;
    const source = report?.messages.find(
      ({ reason, place }) => reason === step.reason && place.block === step.place.block,
    );
    const causes = step.causes?.map((cause) => CAUSES[cause]).join(', ');
    findings.push({
      id,
      half: block.half,
      missing: step.actual === '',
      also: [],
      message: {
        ruleId: source?.ruleId ?? 'eerste-stap',
        source: source?.source ?? 'readability',
        kind: source?.kind ?? 'zin',
        place: step.place,
        actual: step.actual,
        expected: step.action === 'herschrijf' ? [] : [step.replacement],
        reason: causes ? `Herschrijf deze zin. Zwaar zijn: ${causes}.` : step.reason,
        note: source?.note ?? '',
        url: source?.url ?? '/kennisbank/korte-zinnen',
      },
    });
    places.set(id, { block: block.id, start: step.place.start, end: step.place.end });
  }
  return { findings, places };
}
