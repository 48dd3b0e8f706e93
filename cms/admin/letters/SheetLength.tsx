import { lineCount } from '../../editor/briefScore/overLength.ts';
import type { FrontLength } from '../../editor/moveToBack/frontLength.ts';

/** How the front fills its page: an estimate, and said to be one. */
export function SheetLength({ length: { left } }: { length: FrontLength }) {
  return (
    <p className="brief-lengte" data-over={left < 0 || undefined}>
      <strong>Voorkant:</strong>{' '}
      {left < 0 ? `loopt ongeveer ${lineCount(-left)} over.` : `nog ongeveer ${lineCount(left)} over.`}
    </p>
  );
}
