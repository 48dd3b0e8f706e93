/** A fault that the person at the keyboard can mend: one Dutch sentence that says what to do. */
export class BackupProblem extends Error {}
