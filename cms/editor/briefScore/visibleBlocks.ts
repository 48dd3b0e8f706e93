import type { LexicalEditor, NodeKey } from '@payloadcms/richtext-lexical/lexical';
import type { LiveBlock } from './liveBlocks.ts';

/**
 * Read ahead: blocks this far outside the screen have their marks already, so that slow scrolling shows them at once.
 * Not further: the place of each mark is measured after the frame of a key (p95 1.05 times the editor without a score;
 * with 60 % one run, on a busier machine, gave 1.29).
 */
const MARGIN = '5%';

/** Knows which blocks of a letter are on the screen: the place of a mark nobody can see need not be measured. */
export class VisibleBlocks {
  private readonly observed = new Map<NodeKey, Element>();
  private readonly visible = new Set<Element>();
  private readonly observer: IntersectionObserver | undefined;

  /** @param changed  called when blocks come on the screen or leave it */
  constructor(changed: () => void) {
    if (typeof IntersectionObserver === 'undefined') return;
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) this.visible.add(target);
          else this.visible.delete(target);
        }
        changed();
      },
      { rootMargin: MARGIN },
    );
  }

  /** Watches exactly the elements of these blocks. */
  follow(blocks: readonly LiveBlock[], editorOf: (block: LiveBlock) => LexicalEditor | undefined): void {
    if (!this.observer) return;
    const wanted = new Set<NodeKey>();
    for (const block of blocks) {
      wanted.add(block.element);
      const element = editorOf(block)?.getElementByKey(block.element) ?? undefined;
      const old = this.observed.get(block.element);
      if (element === old) continue;
      if (old) this.forget(block.element, old);
      if (!element) continue;
      this.observed.set(block.element, element);
      this.observer.observe(element);
    }
    for (const [key, element] of this.observed) if (!wanted.has(key)) this.forget(key, element);
  }

  /** Whether a block is on the screen; everything is where the browser cannot tell. */
  has(block: LiveBlock): boolean {
    const element = this.observed.get(block.element);
    return !this.observer || (element !== undefined && this.visible.has(element));
  }

  stop(): void {
    this.observer?.disconnect();
    this.observed.clear();
    this.visible.clear();
  }

  private forget(key: NodeKey, element: Element): void {
    this.observer?.unobserve(element);
    this.observed.delete(key);
    this.visible.delete(element);
  }
}
