import { knownCause } from '../../start/problem.ts';
import { bad, type Check, type Finding } from './finding.ts';

const SIGNS: Record<Finding['state'], string> = { goed: '✓', 'let op': '!', fout: '✗' };

/**
 * Runs the checks one by one and tells each outcome as it comes.
 * @param tell  gets one line of Dutch at a time
 * @returns how many faults were found; warnings are not faults
 */
export async function examine(checks: readonly Check[], tell: (line: string) => void): Promise<number> {
  let faults = 0;
  for (const { name, run } of checks) {
    const finding = await outcome(run);
    if (finding.state === 'fout') faults++;
    tell(`${SIGNS[finding.state]} ${name}: ${finding.message}`);
    if (finding.remedy) tell(`    ${finding.remedy}`);
  }
  return faults;
}

async function outcome(run: Check['run']): Promise<Finding> {
  try {
    return await run();
  } catch (error) {
    const text = String(error);
    return bad(
      `Dit kon niet worden nagekeken (${text}).`,
      knownCause(text) ?? 'Vraag hulp en geef deze melding door.',
    );
  }
}
