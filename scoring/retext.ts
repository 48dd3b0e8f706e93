/**
 * Turns a rule into a retext plugin: `unified().use(retextDutch).use(toRetextPlugin(rule)).use(retextStringify)`.
 * Each paragraph of the tree is read as a block of kind paragraph on the front of the letter.
 */
import { analyse } from './analyse.ts';
import type { BlockFinding, DocumentFinding, Rule } from './analysis.ts';
import type { LetterBlock } from './types.ts';

interface TreeNode {
  type: string;
  children?: TreeNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

interface FilePoint {
  line: number;
  column: number;
  offset: number;
}

/** The part of a vfile that is used here, so that the engine needs no package. */
interface TextFile {
  toString(): string;
  message(
    reason: string,
    options: { place: { start: FilePoint; end: FilePoint }; ruleId: string; source: string },
  ): object;
}

interface PlacedText {
  block: LetterBlock;
  offset: number;
}

/**
 * Makes a retext plugin of a rule. Messages carry `ruleId`, `source`, `place`, `actual`, `expected`, `note`, `url`.
 * A tree without positions (made by hand) gives no messages.
 */
export function toRetextPlugin(rule: Rule): () => (tree: TreeNode, file: TextFile) => void {
  return () => (tree, file) => {
    const text = file.toString();
    const paragraphs = paragraphsOf(tree, text);
    const analysis = analyse({ blocks: paragraphs.map((paragraph) => paragraph.block) });
    const found: DocumentFinding[] =
      rule.scope === 'document'
        ? rule.check(analysis)
        : analysis.blocks.flatMap((block, index) =>
            rule.check(block).map((finding) => ({ ...finding, block: index })),
          );
    const pointAt = pointer(text);
    for (const finding of found) {
      const base = paragraphs[finding.block]?.offset ?? 0;
      report(file, rule, text, finding, { start: base + finding.start, end: base + finding.end }, pointAt);
    }
  };
}

function report(
  file: TextFile,
  rule: Rule,
  text: string,
  finding: BlockFinding,
  range: { start: number; end: number },
  pointAt: (offset: number) => FilePoint,
): void {
  const message = file.message(finding.reason, {
    place: { start: pointAt(range.start), end: pointAt(range.end) },
    ruleId: rule.id,
    source: rule.source,
  });
  Object.assign(message, {
    actual: text.slice(range.start, range.end),
    expected: finding.expected ?? [],
    note: finding.note ?? rule.note,
    url: rule.url,
  });
}

function paragraphsOf(tree: TreeNode, text: string): PlacedText[] {
  const found: PlacedText[] = [];
  const waiting: TreeNode[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'ParagraphNode') {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) continue;
      found.push({
        block: { text: text.slice(start, end), kind: 'paragraph', half: 'front' },
        offset: start,
      });
    } else for (const child of node.children ?? []) waiting.push(child);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Makes a function from offset to line and column (both from 1), by binary search over the line starts. */
function pointer(text: string): (offset: number) => FilePoint {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}
