/** The collections whose save says itself what it is based on, and is refused when a colleague was first. */
const CHECKED_AT_SAVE: ReadonlySet<unknown> = new Set(['brieven']);

interface ServerCall {
  name: string;
  args: Record<string, unknown>;
}

/**
 * Takes Payload's own check for a newer version out of a form's question to the server, for letters only.
 *
 * That check takes a save of this very form for one by somebody else when the two cross on a slow line. It then opens
 * a dialog in the middle of a sentence, the keyboard goes to its one button, and the next space bar presses it: the
 * form is loaded anew and what was typed since the save is gone. A letter needs no such check: its save names what it
 * is based on (see letters/workflow/basis.ts), and the panel beside it says when a colleague was first.
 */
export function withoutStaleCheck<Call extends ServerCall>(call: Call): Call {
  if (call.name !== 'form-state' || !CHECKED_AT_SAVE.has(call.args.collectionSlug)) return call;
  return { ...call, args: { ...call.args, checkForStaleData: false } };
}
