/** A fault that whoever started the product can mend: one Dutch sentence that says what to do. */
export class StartProblem extends Error {}

const BY_CODE: Record<string, string> = {
  ENOSPC: 'De schijf is vol. Maak ruimte vrij (ongeveer 3 GB) en start opnieuw.',
  EDQUOT: 'Uw schijfruimte is op. Maak ruimte vrij (ongeveer 3 GB) en start opnieuw.',
  EACCES: 'Luchtpost mag hier niet schrijven. Geef uzelf schrijfrecht op deze map en start opnieuw.',
  EPERM: 'Luchtpost mag hier niet schrijven. Geef uzelf schrijfrecht op deze map en start opnieuw.',
  EROFS: 'Deze schijf is alleen-lezen. Zet Luchtpost op een schijf waarop u mag schrijven.',
};

/**
 * Finds, in an error or in a program's output, a cause that the person at the keyboard can mend.
 * @returns one Dutch sentence, or undefined when the cause is not of that kind.
 */
export function knownCause(text: string): string | undefined {
  const code = Object.keys(BY_CODE).find((candidate) => text.includes(candidate));
  if (code) return BY_CODE[code];
  if (/no space left on device|database or disk is full|SQLITE_FULL/i.test(text)) return BY_CODE.ENOSPC;
  if (/SQLITE_READONLY|SQLITE_CANTOPEN/.test(text)) return BY_CODE.EACCES;
  if (/MongooseServerSelectionError|ECONNREFUSED.*27017|server selection/i.test(text)) {
    return 'De MongoDB-server antwoordt niet. Kijk of hij aanstaat en of DATABASE_URI klopt.';
  }
  return undefined;
}
