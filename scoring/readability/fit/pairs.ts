/** Reads aligned pairs (`document,complex,simple`, CSV with quotes) and turns each side in a feature vector. */
import { checkBlock } from '../../engine.ts';
import { documentFromText } from '../../text.ts';
import { featureCount } from '../feature-specs.ts';
import { sentenceFeatures } from '../features.ts';
import { sentenceWeight, withFindings } from '../sentence-view.ts';

export interface Pair {
  document: string;
  complex: string;
  simple: string;
}

/** The sentences of a text as the model sees them. */
export interface TextVectors {
  vectors: Float64Array[];
  weights: number[];
}

/** Cuts CSV text in rows of fields; quotes may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const closeRow = (): void => {
    row.push(field);
    if (row.length > 1 || field !== '') rows.push(row);
    row = [];
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\n') closeRow();
    else if (character !== '\r') field += character;
  }
  closeRow();
  return rows;
}

/** Reads pairs from CSV text with a header. Throws an Error that says what is missing. */
export function readPairs(csv: string): Pair[] {
  const [header, ...rows] = parseCsv(csv.replace(/^\uFEFF/, ''));
  const column = (name: string): number => {
    const index = header?.indexOf(name) ?? -1;
    if (index < 0)
      throw new Error(`Column "${name}" is missing; expected the header document,complex,simple.`);
    return index;
  };
  const [document, complex, simple] = [column('document'), column('complex'), column('simple')];
  return rows.map((row) => ({
    document: row[document] ?? '',
    complex: row[complex] ?? '',
    simple: row[simple] ?? '',
  }));
}

/** The feature vector and weight of every sentence of a text, with the findings of the rules counted in. */
export function vectorsOf(text: string): TextVectors {
  const result: TextVectors = { vectors: [], weights: [] };
  for (const block of documentFromText(text).blocks) {
    const { analysis, findings } = checkBlock(block);
    for (const { sentence, own } of withFindings(analysis, findings)) {
      const weight = sentenceWeight(analysis, sentence);
      if (weight === 0) continue;
      result.vectors.push(sentenceFeatures(sentence, own));
      result.weights.push(weight);
    }
  }
  return result;
}

/** Weighted mean of the sentence vectors of a text; zeros when there is no sentence. */
export function meanVector(text: TextVectors): Float64Array {
  const mean = new Float64Array(featureCount);
  const total = text.weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return mean;
  for (const [index, vector] of text.vectors.entries()) {
    const share = (text.weights[index] ?? 0) / total;
    for (let feature = 0; feature < featureCount; feature += 1)
      mean[feature] = (mean[feature] ?? 0) + share * (vector[feature] ?? 0);
  }
  return mean;
}
