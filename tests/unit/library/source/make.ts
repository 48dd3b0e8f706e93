/**
 * `node tests/unit/library/source/make.ts FOLDER`: makes the list of hashes of every nine words in a row of the source
 * texts in that folder. The sources themselves are not ours to give along; their hashes tell no word of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CANARY, grams } from './grams.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder the source texts are');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const hashes = new Set([...texts, CANARY].flatMap((text) => [...grams(text)].map(({ hash }) => hash)));
writeFileSync(join(import.meta.dirname, 'hashes.bin'), Buffer.from([...hashes].sort().join(''), 'hex'));
console.log(`${hashes.size} stretches of ${texts.length} texts`);
