import type { FindingKind } from '../../../scoring/types.ts';
import { type Finding, type FindingPlace, followPlaces, kindShown } from './findings.ts';
import type { LiveBlock } from './liveBlocks.ts';

/** Where the findings and the first steps of one letter stand by now. */
export class FindingPlaces {
  private findings = new Map<string, FindingPlace>();
  private steps = new Map<string, FindingPlace>();

  of(id: string): FindingPlace | undefined {
    return this.findings.get(id) ?? this.steps.get(id);
  }

  /** The places of the findings only: what puts them in order. */
  ofFindings(): ReadonlyMap<string, FindingPlace> {
    return this.findings;
  }

  isStep(id: string): boolean {
    return this.steps.has(id);
  }

  setFindings(places: Map<string, FindingPlace>): void {
    this.findings = places;
  }

  setSteps(places: Map<string, FindingPlace>): void {
    this.steps = places;
  }

  /** Keeps the places of these findings only, and adds some. */
  keep(findings: readonly Finding[], added: ReadonlyMap<string, FindingPlace>): void {
    const kept = new Set(findings.map(({ id }) => id));
    this.findings = new Map([...[...this.findings].filter(([id]) => kept.has(id)), ...added]);
  }

  forget(id: string): void {
    this.findings.delete(id);
    this.steps.delete(id);
  }

  clear(): void {
    this.findings = new Map();
    this.steps = new Map();
  }

  /** Moves along with an edit: what was edited itself loses its place. */
  follow(before: readonly LiveBlock[], after: readonly LiveBlock[]): void {
    const byId = (blocks: readonly LiveBlock[]) => new Map(blocks.map((block) => [block.id, block]));
    const [old, now] = [byId(before), byId(after)];
    this.findings = followPlaces(this.findings, old, now);
    this.steps = followPlaces(this.steps, old, now);
  }

  /** The places of the findings that are not put out. */
  shown(findings: readonly Finding[], hidden: ReadonlySet<FindingKind>): Map<string, FindingPlace> {
    const shown = new Set(findings.filter((finding) => kindShown(finding, hidden)).map(({ id }) => id));
    return new Map([...this.findings].filter(([id]) => shown.has(id)));
  }
}
