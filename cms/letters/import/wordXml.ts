/** What the XML of a Word document says about things that mammoth passes over in silence. */

/** A cut document, and what each text box that was cut out said. */
export interface WithoutTextBoxes {
  xml: string;
  boxes: string[];
}

const BOX_TAG = /<(\/?)(w:txbxContent|mc:Fallback)(?=[\s/>])[^<>]*>/g;

/**
 * Takes the text boxes out of a document: they hang anywhere on the page and would end up in the middle of a
 * sentence. Word writes each one twice (once for old readers); what is said about it is counted once.
 */
export function withoutTextBoxes(xml: string): WithoutTextBoxes {
  const boxes: string[] = [];
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  let fallback = 0;
  let boxStart = 0;
  for (const match of xml.matchAll(BOX_TAG)) {
    const [tag, slash, name] = match;
    if (tag.endsWith('/>')) continue;
    const step = slash ? -1 : 1;
    if (name === 'mc:Fallback') {
      fallback = Math.max(0, fallback + step);
      continue;
    }
    if (depth === 0 && step === 1) {
      boxStart = match.index + tag.length;
      kept.push(xml.slice(from, boxStart));
    }
    depth = Math.max(0, depth + step);
    if (depth === 0 && step === -1) {
      from = match.index;
      const text = textInXml(xml.slice(boxStart, from));
      if (fallback === 0 && text !== '') boxes.push(text);
    }
  }
  return { xml: kept.join('') + xml.slice(from), boxes };
}

/** Whether Word kept track of changes in this document: mammoth takes what was added and drops what was deleted. */
export function hasTrackedChanges(xml: string): boolean {
  return /<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(xml);
}

/** The words in a stretch of WordprocessingML, on one line. */
export function textInXml(xml: string): string {
  const words = [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, text]) => text ?? ' ');
  return unescapeXml(words.join('')).replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
