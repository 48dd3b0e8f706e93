/** What a check of an installation came to; every sentence is Dutch, for whoever looks after it. */
export interface Finding {
  state: 'goed' | 'let op' | 'fout';
  /** What was found. */
  message: string;
  /** What to do; always there unless all is well. */
  remedy?: string;
}

export interface Check {
  /** What is looked at, in a word or two. */
  name: string;
  /** May throw: the doctor tells that as a fault of this check, and goes on. */
  run(): Finding | Promise<Finding>;
}

export const good = (message: string): Finding => ({ state: 'goed', message });
export const warn = (message: string, remedy: string): Finding => ({ state: 'let op', message, remedy });
export const bad = (message: string, remedy: string): Finding => ({ state: 'fout', message, remedy });
