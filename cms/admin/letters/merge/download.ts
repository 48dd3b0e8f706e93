/** How long the browser gets to fetch what it was handed. */
const KEEP_MS = 60_000;

/** Saves something on the device of whoever sits there. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
