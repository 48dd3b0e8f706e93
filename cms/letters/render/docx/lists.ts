import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { twips } from './measures.ts';

/** Every numbered list counts from one: each gets a numbering of its own. */
export class Lists {
  readonly #numbered: string[] = [];

  /** The name of a new list's numbering. */
  open(ordered: boolean): string {
    if (!ordered) return BULLETS;
    const name = `nummers-${this.#numbered.length + 1}`;
    this.#numbered.push(name);
    return name;
  }

  numbering(): INumberingOptions {
    return {
      config: [
        { reference: BULLETS, levels: levels(() => ({ format: LevelFormat.BULLET, text: '•' })) },
        ...this.#numbered.map((reference) => ({
          reference,
          levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })),
        })),
      ],
    };
  }
}

const BULLETS = 'punten';
const LIST_LEVELS = 9;
const INDENT_MM = 6;

const levels = (
  look: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string },
) =>
  Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(INDENT_MM * (level + 1)), hanging: twips(INDENT_MM) } } },
  }));
